import assert from 'node:assert/strict';
import { spawn, spawnSync, type StdioOptions } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Loading the sources takes a second of this; what never ends is ended. */
const LIMIT = 60_000;
const COMMAND = ['--import', 'tsx', fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))];
const WEAK = 'The deal is dead.\n\n“It was never alive,” a source said.\n';

describe('the command line’s streams', function () {
  this.timeout(LIMIT + 5_000);
  let folder: string;
  let draft: string;
  const opened: number[] = [];
  const open = (path: string, flags: string): number => {
    opened.push(openSync(path, flags));
    return opened[opened.length - 1]!;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    draft = join(folder, 'draft.md');
    writeFileSync(draft, WEAK);
  });
  afterEach(() => opened.splice(0).forEach(closeSync));
  after(() => rmSync(folder, { recursive: true }));

  const cli = (argv: string[], stdio: StdioOptions = 'pipe') =>
    spawnSync(process.execPath, [...COMMAND, ...argv], { encoding: 'utf8', timeout: LIMIT, stdio });

  for (const argv of [
    ['analyze', '--fail-on', 'never'],
    ['analyze', '--format', 'json', '--fail-on', 'never'],
  ]) {
    it(`says in a sentence that the disk is full, and leaves with 2: ${argv.join(' ')}`, function () {
      if (!existsSync('/dev/full')) this.skip();
      const { stderr, status } = cli([...argv, draft], ['ignore', open('/dev/full', 'w'), 'pipe']);
      assert.equal(stderr, 'on-the-record: the report could not be written: there is no room left where it goes\n');
      assert.equal(status, 2);
    });
  }

  it('leaves with 2 when nothing at all can be said', function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = open('/dev/full', 'w');
    assert.equal(cli(['analyze', draft], ['ignore', full, full]).status, 2);
    // The report gets out, and what had to be told of the other file does not.
    const { stdout, status } = cli(['analyze', '--fail-on', 'never', draft], ['ignore', 'pipe', full]);
    assert.match(stdout, /a source/);
    assert.equal(status, 0);
    assert.equal(cli(['analyze', '--fail-on', 'never', draft, 'none.md'], ['ignore', 'pipe', full]).status, 2);
  });

  it('ends without a word when its reader has gone', (done) => {
    const child = spawn(process.execPath, [...COMMAND, 'analyze', draft]);
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.stdout.destroy();
    child.on('close', (code) => {
      assert.equal(said, '');
      assert.equal(code, 0);
      done();
    });
  });

  it('says that standard input is a folder', function () {
    if (process.platform === 'win32') this.skip();
    const { stdout, stderr, status } = cli(
      ['analyze', '--format', 'json', '-', draft],
      [open(folder, 'r'), 'pipe', 'pipe'],
    );
    const reports = JSON.parse(stdout) as { error?: string; findings?: unknown[] }[];
    assert.match(reports[0]!.error!, /is a folder/);
    assert.equal(reports[1]!.findings!.length, 1);
    assert.match(stderr, /^on-the-record: standard input is a folder[^\n]*\n$/);
    assert.equal(status, 2);
  });

  it('reads what a shell sends through a pipe of its own', function () {
    const quoted = [process.execPath, ...COMMAND, 'analyze'].map((word) => `'${word}'`).join(' ');
    const script = `${quoted} <(cat '${draft}')`;
    const { stdout, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8', timeout: LIMIT });
    if (process.platform === 'win32' || stdout === null) this.skip();
    assert.match(stdout, /“a source”/);
    assert.equal(status, 1);
  });
});
