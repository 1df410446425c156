// npm run package
//
// The extension as it is published: on-the-record-VERSION.vsix. The same commit gives the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { main } from './lib/process.mjs';
import { readJson } from './lib/results.mjs';
import { packExtension } from './lib/vsix.mjs';

main(() => {
  const { name, version } = readJson(join(ROOT, 'package.json'));
  const vsix = packExtension(ROOT, { name: `${name}-${version}.vsix` });
  const bytes = readFileSync(vsix);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${relative(ROOT, vsix)}: ${bytes.length} bytes, SHA-256 ${sum}`);
});
