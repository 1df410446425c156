import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HOSTILE } from '../../bench/hostile';

/** Ms until a process is taken to hang and is ended; it needs a second or two. */
const LIMIT = 240_000;
/** Of the usual size, whose time test/bench measures: here each has to come to a good end only. */
const SCALE = 0.1;

describe('input that nobody would write', () => {
  let folder: string;
  let cli: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    cli = join(folder, 'cli.cjs');
    // In one file, as it is shipped: to load the sources would take each process longer than what it is here for.
    const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
    await build({ entryPoints: [main], outfile: cli, bundle: true, platform: 'node', logLevel: 'error' });
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const { name, bytes } of HOSTILE) {
    it(`${name}: a result`, () => {
      const path = join(folder, 'draft.md');
      writeFileSync(path, bytes(SCALE));
      const child = spawnSync(process.execPath, [cli, 'analyze', '--format', 'json', path], {
        encoding: 'utf8',
        timeout: LIMIT,
        maxBuffer: 1 << 30,
      });
      assert.equal(child.error, undefined);
      assert.match(child.stderr, /^(?:on-the-record: \S*draft\.md [^\n]*\n)?$/);
      const [report] = JSON.parse(child.stdout) as { path: string; error?: string }[];
      assert.equal(report?.path, path);
      assert.equal(report?.error, undefined);
      // A large file without an article in it is no draft that was checked.
      const codes = child.stderr.includes('hardly any of it reads as an article') ? [2] : [0, 1];
      assert.ok(codes.includes(child.status ?? -1), `left with ${child.status}`);
    });
  }
});
