import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { messages } from './messages.mjs';
import { PAGE, inManifest, inPage, inReadme, inTexts, RULES } from './rules.mjs';
import { schema } from './schema.mjs';

/** Every file that is made of something else, all of it or in part: its path and its text as it should be. */
export function generated() {
  const read = (path) => readFileSync(join(ROOT, path), 'utf8');
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const manifest = inManifest(JSON.parse(read('package.json')));
  const texts = inTexts(JSON.parse(read('package.nls.json')));
  return new Map([
    ['package.json', json(manifest)],
    ['package.nls.json', json(texts)],
    ['schemas/on-the-record.schema.json', json(schema(manifest, texts))],
    ['README.md', inReadme(read('README.md'))],
    ...RULES.map((rule) => [PAGE(rule), inPage(read(PAGE(rule)), rule)]),
    ['l10n/bundle.l10n.json', json(messages())],
  ]);
}
