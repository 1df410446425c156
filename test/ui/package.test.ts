import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { packagePath } from './session';

describe('the package', () => {
  it('is smaller than a megabyte', () => {
    const { size } = statSync(packagePath());
    assert.ok(size < 1_000_000, `${size} bytes`);
  });

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
