// npm run generate
//
// Writes what is made of something else: the rules in the settings, in the schema of a desk's file, in the README and at
// the top of their pages; the messages for translators. A unit test fails where any of it is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated } from './lib/generated/index.mjs';
import { ROOT } from './lib/paths.mjs';

const stale = [...generated()].filter(([path, text]) => readFileSync(join(ROOT, path), 'utf8') !== text);
for (const [path, text] of stale) writeFileSync(join(ROOT, path), text);
console.log(stale.length > 0 ? `written: ${stale.map(([path]) => path).join(', ')}` : 'nothing to write');
