import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTILE } from '../../bench/hostile';

/** Ms until a process is taken to hang and is ended; it needs two or three seconds, most of them to load the sources. */
const LIMIT = 240_000;
/** Of the usual size, whose time test/bench measures: here each has to come to a good end only. */
const SCALE = 0.1;

describe('input that nobody would write', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))));
  after(() => rmSync(folder, { recursive: true }));

  for (const { name, bytes } of HOSTILE) {
    it(`${name}: a result`, () => {
      const path = join(folder, 'draft.md');
      writeFileSync(path, bytes(SCALE));
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
