import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run';

const WEAK = 'The deal is dead.\n\n“It was never alive,” a source said.\n';
const SOUND = '“The deal is done,” said Mina Tarrow, who runs the chandlery.\n';

describe('on-the-record analyze', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))));
  after(() => rmSync(folder, { recursive: true }));

  const draft = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const cli = async (argv: string[], input: string | Error = '') => {
    const said = { out: '', err: '', code: -1 };
    said.code = await run(argv, {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      input: () => (input instanceof Error ? Promise.reject(input) : Promise.resolve(new TextEncoder().encode(input))),
    });
    return said;
  };

  it('prints a report with line numbers and finds the weak source', async () => {
    const { out, err, code } = await cli(['analyze', draft('weak.txt', WEAK)]);
    assert.match(out, /weak\.txt\n {2}\d+ words/);
    assert.match(out, /3:23 +warning +“a source” +vague-source/);
    assert.equal(err, '');
    assert.equal(code, 1);
  });

  it('has nothing to ask of sound copy and leaves with 0', async () => {
    const { out, code } = await cli(['analyze', draft('sound.txt', SOUND)]);
    assert.match(out, /Strong +“The deal is done,”\n +— Mina Tarrow/);
    assert.equal(code, 0);
  });

  it('says of a large file in which next to nothing reads as an article that it was not checked', async () => {
    const frame = draft('frame.html', `<ul>${'<li><a href="/a">Sources said so</a></li>'.repeat(200)}</ul>`);
    const { out, err, code } = await cli(['analyze', '--fail-on', 'never', frame]);
    assert.match(out, /no article found/);
    assert.doesNotMatch(out, /nothing to ask/);
    assert.match(err, /frame\.html has 8,209 characters, but hardly any of it reads as an article \(0 words\): what/);
    assert.equal(code, 2);
    const json = await cli(['analyze', '--format', 'json', draft('sound.txt', SOUND), frame]);
    assert.deepEqual(
      JSON.parse(json.out).map(({ note }: { note?: string }) => note?.slice(0, 20)),
      [undefined, 'has 8,209 characters'],
    );
    assert.equal(json.code, 2);
  });

  it('has no more to say of a file that is short, or has an article in it', async () => {
    const scripts = `<script>${'a();'.repeat(2000)}</script>`;
    const story = `<p>${'“The deal is done,” said Mina Tarrow, who runs the chandlery. '.repeat(6)}</p>`;
    for (const file of [
      draft('empty.md', ''),
      draft('code.html', '<p>One.</p>'),
      draft('page.html', scripts + story),
    ]) {
      const { err, code } = await cli(['analyze', file]);
      assert.deepEqual([err, code], ['', 0]);
    }
  });

  it('counts as the exit code asks', async () => {
    const weak = draft('weak.txt', WEAK);
    assert.equal((await cli(['analyze', '--fail-on', 'never', weak])).code, 0);
    assert.equal((await cli(['analyze', '--fail-on', 'error', weak])).code, 0);
    assert.equal((await cli(['analyze', '--fail-on', 'hint', weak])).code, 1);
  });

  it('prints one JSON array with an element per file, in the order given', async () => {
    const paths = [draft('weak.txt', WEAK), draft('sound.txt', SOUND), draft('empty.md', '')];
    const { out, code } = await cli(['analyze', '--format', 'json', ...paths]);
    const reports = JSON.parse(out);
    assert.deepEqual(
      reports.map(({ path }: { path: string }) => path),
      paths,
    );
    const [attribution] = reports[0].attributions;
    assert.deepEqual(attribution.source, [[WEAK.indexOf('a source'), WEAK.indexOf('a source') + 8]]);
    assert.deepEqual(attribution.cue, [[WEAK.indexOf('said'), WEAK.indexOf('said') + 4]]);
    assert.equal(attribution.grade, 'vague');
    assert.equal(attribution.kind, 'direct');
    assert.deepEqual(reports[2].findings, []);
    assert.equal(code, 1);
  });

  it('names a folder, a missing and a binary file, and reads the others all the same', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    const missing = join(folder, 'missing.md');
    const picture = draft(
      'picture.txt',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 32),
    );
    const weak = draft('weak.txt', WEAK);
    const { out, err, code } = await cli(['analyze', '--format', 'json', inner, missing, picture, weak]);
    const reports = JSON.parse(out);
    assert.deepEqual(
      reports.map(({ error }: { error?: string }) => error !== undefined),
      [true, true, true, false],
    );
    assert.equal(reports[3].attributions.length, 1);
    assert.ok(err.includes(`${inner} is a folder`), err);
    assert.ok(err.includes(`${missing} does not exist`), err);
    assert.ok(err.includes(`${picture} is not text`), err);
    assert.equal(code, 2);
  });

  it('reads neither a named pipe nor a device, says so, and reads the others', async function () {
    const pipe = join(folder, 'pipe');
    if (!existsSync('/dev/zero') || spawnSync('mkfifo', [pipe]).status !== 0) this.skip();
    const weak = draft('weak.txt', WEAK);
    const { out, err, code } = await cli(['analyze', '--format', 'json', pipe, '/dev/zero', weak]);
    const reports = JSON.parse(out) as { path: string; error?: string; findings?: unknown[] }[];
    assert.match(reports[0]!.error!, /^is a named pipe/);
    assert.match(reports[1]!.error!, /^is a device/);
    assert.ok(reports[2]!.findings!.length > 0);
    assert.ok(err.includes(`${pipe} is a named pipe`), err);
    assert.equal(code, 2);
  });

  it('keeps a fault of its own to the draft that shows it, and quotes nothing', async () => {
    const weak = draft('weak.txt', WEAK);
    const argv = ['analyze', '--format', 'json', weak, '-', weak];
    const { out, err, code } = await cli(argv, new TypeError('“It was never alive” has no blocks'));
    const reports = JSON.parse(out) as { path: string; error?: string; findings?: unknown[] }[];
    assert.deepEqual(
      reports.map(({ findings, error }) => findings?.length ?? error),
      [1, 'could not be analysed: a fault of On the Record’s own (TypeError)', 1],
    );
    assert.match(err, /^on-the-record: standard input could not be analysed: [^\n]*\(TypeError\)\n$/);
    assert.doesNotMatch(JSON.stringify(reports[1]) + err, /alive/);
    assert.equal(code, 2);
  });

  it('reads the drafts of other folders when the desk’s file of one cannot be read at all', async () => {
    const deep = join(folder, 'deep');
    mkdirSync(deep);
    writeFileSync(join(deep, '.on-the-record.jsonc'), `{"rules":${'['.repeat(20_000)}`);
    writeFileSync(join(deep, 'draft.txt'), WEAK);
    const { out, err, code } = await cli([
      'analyze',
      '--format',
      'json',
      join(deep, 'draft.txt'),
      draft('weak.txt', WEAK),
    ]);
    const reports = JSON.parse(out) as { findings?: unknown[] }[];
    assert.equal(reports.length, 2);
    assert.equal(reports[1]!.findings?.length, 1);
    assert.ok(err.includes(deep), err);
    assert.equal(code, 2);
  });

  it('reads standard input, as the markup that is asked for', async () => {
    const { out } = await cli(['analyze', '--format', 'json', '--markup', 'html', '-'], `<p>${SOUND}</p>`);
    const [report] = JSON.parse(out);
    assert.equal(report.path, '-');
    assert.equal(report.markup, 'html');
    assert.equal(report.attributions[0].speaker, 'Mina Tarrow');
  });

  it('counts offsets without the byte order mark, and carriage returns as they stand', async () => {
    const text = WEAK.replace(/\n/g, '\r\n');
    const paths = [draft('bom.txt', '\uFEFF' + text), draft('utf16.txt', Buffer.from('\uFEFF' + text, 'utf16le'))];
    const reports = JSON.parse((await cli(['analyze', '--format', 'json', ...paths])).out);
    for (const { attributions } of reports) assert.equal(attributions[0].source[0][0], text.indexOf('a source'));
  });

  it('says when bytes had to be guessed at', async () => {
    const old = draft('old.txt', Buffer.from(WEAK.replace('“', '\x93').replace('”', '\x94'), 'latin1'));
    const { out, err, code } = await cli(['analyze', '--format', 'json', old]);
    assert.equal(JSON.parse(out)[0].quotations.length, 1);
    assert.match(err, /old\.txt is not UTF-8 and was read as Windows-1252/);
    assert.equal(code, 1);
  });

  it('explains which words were read as what', async () => {
    const { out } = await cli(['analyze', '--explain', draft('weak.txt', WEAK)]);
    assert.match(out, /source {3}“a source”\n +cue {6}“said”\n +content {2}“It was never alive,”/);
  });

  it('sends wrong usage to standard error with 2', async () => {
    const { out, err, code } = await cli(['analyze']);
    assert.equal(out, '');
    assert.match(err, /at least one file/);
    assert.equal(code, 2);
  });

  it('gives help and version', async () => {
    assert.match((await cli(['--help'])).out, /Exit codes/);
    assert.match((await cli(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });
});
