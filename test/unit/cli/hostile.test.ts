import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTILE } from '../../bench/hostile';

/** Loading the sources takes a second of this; a hang is what it is there to catch, in a process that can be ended. */
const LIMIT = 60_000;

describe('input that nobody would write', function () {
  this.timeout(LIMIT + 5_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))));
  after(() => rmSync(folder, { recursive: true }));

  for (const { name, bytes } of HOSTILE) {
    it(`${name}: a result, in a few seconds`, () => {
      const path = join(folder, 'draft.md');
      writeFileSync(path, bytes());
      const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
      const child = spawnSync(process.execPath, ['--import', 'tsx', main, 'analyze', '--format', 'json', path], {
        encoding: 'utf8',
        timeout: LIMIT,
        maxBuffer: 1 << 30,
      });
      assert.equal(child.error, undefined);
      assert.match(child.stderr, /^(?:on-the-record: \S*draft\.md [^\n]*\n)?$/);
      const [report] = JSON.parse(child.stdout) as { path: string; error?: string }[];
      assert.equal(report?.path, path);
      assert.equal(report?.error, undefined);
      assert.ok(child.status === 0 || child.status === 1, `left with ${child.status}`);
    });
  }
});
