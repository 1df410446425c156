import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../src/cli/run';
import { NO_BASELINE, withEntries, writeBaseline } from '../../../src/desk/baseline';

const DRAFT = 'Officials said that the mill was old.\n\nThe river rose by night.\n';

describe('on-the-record and the desk’s files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    // A repository, so that the files in it are those of its drafts.
    mkdirSync(join(folder, '.git'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const analyze = async (...argv: string[]) => {
    const said = { out: '', err: '' };
    const code = await run(['analyze', '--format', 'json', ...argv], {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      input: () => Promise.resolve(new TextEncoder().encode(DRAFT)),
    });
    const reports = JSON.parse(said.out) as {
      skipped?: boolean;
      silenced?: number;
      findings?: { rule: string; severity: string; fingerprint: string }[];
    }[];
    return {
      reports,
      err: said.err,
      code,
      vague: reports.map(({ findings }) => findings?.find(({ rule }) => rule === 'vague-source')?.severity),
    };
  };

  it('obeys the nearest file above each draft', async () => {
    write('.on-the-record.jsonc', '{ "rules": { "vague-source": "hint" } } // all desks');
    write('sport/.on-the-record.jsonc', '{ "rules": { "vague-source": "error" } }');
    const { vague, err } = await analyze(
      write('news/a/x.txt', DRAFT),
      write('sport/x.txt', DRAFT),
      write('x.txt', DRAFT),
    );
    assert.deepEqual(vague, ['hint', 'error', 'hint']);
    assert.equal(err, '');
  });

  it('takes the file that is named, or none', async () => {
    write('.on-the-record.jsonc', '{ "rules": { "vague-source": "hint" } }');
    const draft = write('x.txt', DRAFT);
    const other = write('other.jsonc', '{ "profile": "quiet", "rules": { "vague-source": "off" } }');
    assert.deepEqual((await analyze('--config', other, draft)).vague, [undefined]);
    assert.deepEqual((await analyze('--no-config', draft)).vague, ['warning']);
  });

  it('says once where a file cannot be obeyed, goes by the rest, and leaves with 2', async () => {
    const file = write('.on-the-record.jsonc', '{\n  "rules": { "vague-source": "hint", "gossip": "off" }\n}');
    const { vague, err, code } = await analyze(write('x.txt', DRAFT), write('y.txt', DRAFT));
    assert.deepEqual(vague, ['hint', 'hint']);
    assert.equal(
      err,
      `on-the-record: ${file}:2:38: there is nothing that is called “gossip”; the rest of the file stays in force.\n`,
    );
    assert.equal(code, 2);
  });

  it('says so when the file that is named is not there', async () => {
    const { err, code } = await analyze('--config', join(folder, 'none.jsonc'), write('x.txt', DRAFT));
    assert.match(err, /none\.jsonc could not be read/);
    assert.equal(code, 2);
  });

  it('leaves out what the desk does not want read', async () => {
    write('.on-the-record.jsonc', '{ "skip": ["archive/"] }');
    const { reports, err, code } = await analyze(write('archive/x.txt', DRAFT), write('x.md', 'The river rose.\n'));
    assert.deepEqual(
      reports.map(({ skipped }) => skipped),
      [true, undefined],
    );
    assert.match(err, /archive.x\.txt is left out by the desk’s file/);
    assert.equal(code, 0);
  });

  it('silences what is in the baseline, and counts it', async () => {
    const draft = write('news/x.txt', DRAFT);
    const [before] = (await analyze(draft)).reports;
    const found = before!.findings!.find(({ rule }) => rule === 'vague-source')!;
    const entries = [{ rule: found.rule, fingerprint: found.fingerprint, reason: 'known', date: '2025-03-31' }];
    write('.on-the-record-baseline.json', JSON.stringify({ files: { 'news/x.txt': entries } }));
    const { vague, reports } = await analyze(draft, write('news/y.txt', DRAFT));
    assert.deepEqual(vague, [undefined, 'warning']);
    assert.deepEqual(
      reports.map(({ silenced }) => silenced),
      [1, 0],
    );
    assert.deepEqual((await analyze('--no-config', draft)).vague, ['warning']);
    let text = '';
    await run(['analyze', draft], {
      out: (part) => (text += part),
      err: () => undefined,
      input: () => Promise.reject(),
    });
    assert.match(text, /· 1 silenced\n/);
  });

  it('says so when the baseline cannot be read', async () => {
    const file = write('.on-the-record-baseline.json', '<<<<<<< HEAD');
    const { err, code, vague } = await analyze(write('x.txt', DRAFT));
    assert.equal(err, `on-the-record: ${file} cannot be read: nothing is silenced by it.\n`);
    assert.deepEqual(vague, ['warning']);
    assert.equal(code, 2);
  });

  it('goes by a baseline that the editor has salted', async () => {
    const draft = write('news/x.txt', DRAFT);
    const [before] = (await analyze(draft)).reports;
    const found = before!.findings!.filter(({ rule }) => rule === 'vague-source');
    write('.on-the-record-baseline.json', writeBaseline(withEntries(NO_BASELINE, 'news/x.txt', found, '5a17')));
    const { vague, reports } = await analyze(draft);
    assert.deepEqual([vague, reports[0]?.silenced], [[undefined], found.length]);
  });

  it('says where a file is nested too deep, and reads all drafts', async () => {
    const file = write('bad/.on-the-record.jsonc', `{"rules":${'['.repeat(10_000)}`);
    write('good/.on-the-record.jsonc', '{ "rules": { "vague-source": "hint" } }');
    const drafts = ['good/x.txt', 'bad/x.txt', 'bad/y.txt', 'good/y.txt'].map((name) => write(name, DRAFT));
    const { vague, err, code } = await analyze(...drafts);
    assert.deepEqual(vague, ['hint', 'warning', 'warning', 'hint']);
    assert.equal(
      err,
      `on-the-record: ${file}:1:109: there are more than 100 brackets within each other; nothing in the file is in force.\n`,
    );
    assert.equal(code, 2);
  });

  for (const [name, size, tooLarge] of [
    ['.on-the-record.jsonc', 500_001, /: the file is larger than 0\.5 MB; nothing in the file is in force/],
    ['.on-the-record-baseline.json', 32_000_001, / is larger than 32 MB: nothing is silenced by it/],
  ] as const) {
    it(`says so once when ${name} is there and is not read, and reads all drafts`, async () => {
      const draft = write('x.txt', DRAFT);
      const file = join(folder, name);
      const expect = async (message: RegExp) => {
        const { err, code, vague } = await analyze(draft, draft);
        assert.match(err, message);
        assert.equal(err.split('\n').length, 2, err);
        assert.deepEqual([vague, code], [['warning', 'warning'], 2]);
        rmSync(file, { recursive: true });
      };
      writeFileSync(file, ' '.repeat(size));
      await expect(tooLarge);
      mkdirSync(file);
      await expect(/cannot be read/);
      if (process.platform === 'win32') return;
      symlinkSync('/dev/zero', file);
      await expect(/cannot be read/);
    });
  }

  it('looks no higher than the repository', async () => {
    write('.on-the-record.jsonc', '{ "rules": { "vague-source": "error" } }');
    mkdirSync(join(folder, 'repository', '.git'), { recursive: true });
    const draft = write('repository/news/x.txt', DRAFT);
    assert.deepEqual((await analyze(draft)).vague, ['warning']);
    write('repository/.on-the-record.jsonc', '{ "rules": { "vague-source": "hint" } }');
    assert.deepEqual((await analyze(draft)).vague, ['hint']);
  });
});
