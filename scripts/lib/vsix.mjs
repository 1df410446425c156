import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { must } from './process.mjs';

/** Builds and packs the extension as it would be published, and gives the path of the package. */
export function packExtension(folder) {
  const vsix = join(folder, 'on-the-record.vsix');
  const vsce = join(ROOT, 'node_modules/@vscode/vsce/vsce');
  // Everything that is needed is in the bundles.
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  must('The extension could not be packed.', process.execPath, [vsce, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return vsix;
}
