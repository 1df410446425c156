import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { packExtension } from '../../scripts/lib/vsix.mjs';
import { packagePath } from './session';

describe('the package', () => {
  it('is smaller than a megabyte', () => {
    const { size } = statSync(packagePath());
    assert.ok(size < 1_000_000, `${size} bytes`);
  });

  it('is the same bytes out of another checkout, made by somebody else at another time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-checkout-'));
    const umask = process.umask(0o077);
    try {
      const root = checkout(join(folder, 'a copy'));
      const again = readFileSync(packExtension(folder, { root }));
      assert.ok(again.equals(readFileSync(packagePath())), 'the packages differ');
    } finally {
      process.umask(umask);
      rmSync(folder, { recursive: true, force: true });
    }
  }).timeout(120_000);

  it('holds what is needed to run, and neither sources nor tests', () => {
    const vsce = `${ROOT}/node_modules/@vscode/vsce/vsce`;
    const { stdout } = spawnSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: ROOT, encoding: 'utf8' });
    const files = stdout.trim().split('\n');
    const manifest = readFileSync(`${ROOT}/package.json`, 'utf8');
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|docs|examples|media|schemas)\/[^"]*\.\w+)"/g)].map(
      ([, path]) => path!,
    );
    assert.ok(named.includes('dist/web/extension.js'));
    // The command line is for a checkout.
    const needed = [...named, 'dist/engine.js', 'docs/rules/hearsay.md', 'THIRD-PARTY-NOTICES.md'].filter(
      (path) => path !== 'dist/cli.js',
    );
    assert.deepEqual(
      needed.filter((path) => !files.includes(path)),
      [],
    );
    const odd = files.filter(
      (file) => !/^(?:dist|docs|examples|l10n|media|schemas)\/|^[^/]+\.(?:md|json)$|^LICENSE/.test(file),
    );
    assert.deepEqual(odd, []);
  });
});

/** What is not checked out, but made or fetched. */
const MADE = /^(?:node_modules|dist|out|\.git|\.vscode-test|test\/bench\/(?:node_modules|out))$/;

/** A copy of this checkout whose files only their owner may read, and are years old. */
function checkout(root: string): string {
  cpSync(ROOT, root, { recursive: true, filter: (path) => !MADE.test(relative(ROOT, path).replaceAll('\\', '/')) });
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = join(root, name);
    if (!statSync(path).isFile()) continue;
    chmodSync(path, 0o700);
    utimesSync(path, new Date('2001-02-03'), new Date('2001-02-03'));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}
