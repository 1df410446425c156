import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readBaseline, silencedIn } from '../../../src/desk/baseline';
import { newFolder } from './fake';

const KILLS = 100;
const BYTES = 16_000_000;
const WRITES = 200;

describe('a baseline that processes write', function () {
  this.timeout(300_000);
  let folder: string;
  let workspace: string;
  let gone: () => void;
  let file: string;
  let writer: string;
  before(async () => {
    ({ folder, workspace, gone } = newFolder());
    file = join(workspace, '.on-the-record-baseline.json');
    writer = join(folder, 'writer.cjs');
    // Bundled once: a hundred starts are waited for.
    await build({
      entryPoints: ['test/unit/disk/writer.ts'],
      outfile: writer,
      bundle: true,
      platform: 'node',
      logLevel: 'warning',
    });
  });
  after(() => gone());

  const start = (...argv: string[]): ChildProcess =>
    spawn(process.execPath, [writer, ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });

  it('is the old one or the new one, whole, whenever a writer is killed', async () => {
    const texts = ['a', 'b'].map((letter) => Buffer.from(large(letter)));
    const names = texts.map((text, i) => {
      const name = join(folder, `text-${i}`);
      writeFileSync(name, text);
      return name;
    });
    for (const text of texts) assert.ok(text.length >= BYTES && readBaseline(text.toString()));
    writeFileSync(file, texts[0]!);
    let halves = 0;
    let changes = 0;
    let last = 0;
    for (let i = 0; i < KILLS; i++) {
      const child = start('alternate', file, ...names);
      // At each moment of a write: half of the time of the first one, half of the one behind it.
      for (let dots = 0; dots < 1 + (i % 2);) dots += ((await once(child.stdout!, 'data')) as [Buffer])[0].length;
      await new Promise((resolve) => void setTimeout(resolve, i / 2));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const found = readFileSync(file);
      const now = texts.findIndex((text) => text.equals(found));
      assert.ok(now >= 0, `kill ${i}: ${found.length} bytes of neither`);
      if (now !== last) changes++;
      last = now;
      if (readdirSync(workspace).some((name) => name.endsWith('.tmp'))) halves++;
    }
    assert.ok(halves > 0 && changes > 0, `${halves} were killed while they wrote, ${changes} after`);
    // Whoever writes next finds no lock, and takes away what the last one left.
    const next = start('silence', file, 'x', '1');
    await once(next, 'exit');
    assert.equal(next.exitCode, 0);
    assert.deepEqual(readdirSync(workspace), ['.on-the-record-baseline.json']);
  });

  it('has all that two of them silence at the same time', async () => {
    writeFileSync(file, '{"files":{}}');
    const children = ['a', 'b'].map((name) => start('silence', file, name, `${WRITES}`));
    await Promise.all(children.map((child) => once(child, 'exit')));
    assert.deepEqual(
      children.map(({ exitCode }) => exitCode),
      [0, 0],
    );
    const isSilenced = silencedIn(readBaseline(readFileSync(file, 'utf8'))!, 'drafts/mill.txt');
    const missing = ['a', 'b'].flatMap((name) =>
      Array.from({ length: WRITES }, (_, i) => `${name}${i}`).filter((each) => !isSilenced(each)),
    );
    assert.deepEqual(missing, []);
    assert.deepEqual(readdirSync(workspace), ['.on-the-record-baseline.json']);
  });
});

/** A baseline of so many bytes. */
function large(letter: string): string {
  const entry = `{"rule":"hearsay","fingerprint":"0123456789abcdef","reason":"${letter.repeat(900)}"}`;
  const entries = Array.from({ length: Math.ceil(BYTES / entry.length) }, () => entry);
  return `{"files":{"drafts/mill.txt":{"salt":"17","findings":[\n${entries.join(',\n')}\n]}}}\n`;
}
