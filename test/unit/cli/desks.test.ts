import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../src/cli/run';

const DRAFT = 'Officials said that the mill was old.\n\nThe river rose by night.\n';

describe('on-the-record and the desk’s files', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))));
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
    assert.equal(err, `on-the-record: ${file} cannot be read: nothing is silenced by it\n`);
    assert.deepEqual(vague, ['warning']);
    assert.equal(code, 2);
  });
});
