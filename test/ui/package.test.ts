import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
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
    for (const file of [
      'package.json',
      'dist/extension.js',
      'dist/engine.js',
      'dist/web/extension.js',
      'docs/rules/hearsay.md',
    ]) {
      assert.ok(files.includes(file), `${file} is missing`);
    }
    const odd = files.filter(
      (file) => !/^(?:dist|docs|examples|l10n|media)\/|^[^/]+\.(?:md|json)$|^LICENSE/.test(file),
    );
    assert.deepEqual(odd, []);
  });
});
