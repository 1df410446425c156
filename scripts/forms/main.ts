// npm run forms [-- --most N]
//
// The same words in five forms: plain text, Markdown, HTML with entities, WordPress blocks, Google Docs. What is read of the
// labelled articles in one of them and not in another. The articles are no part of this repository; see eval.mjs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTagger } from '../../src/engine';
import { copyOf, differences } from './compare';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const CORPORA = ['free', 'world'];

const { values } = parseArgs({ options: { most: { type: 'string', default: '40' } } });
if (!existsSync(CORPUS)) console.log('forms: skipped, there are no articles here');
else compare(Number(values.most));

function compare(most: number): void {
  const tagger = createTagger();
  let [articles, alike, shown] = [0, 0, 0];
  for (const corpus of CORPORA) {
    for (const file of readdirSync(join(CORPUS, corpus)).filter((name) => name.endsWith('.json'))) {
      const { text } = JSON.parse(readFileSync(join(CORPUS, corpus, file), 'utf8')) as { text?: string };
      if (text === undefined) continue;
      articles++;
      const found = differences(copyOf(text, 'plaintext', tagger), tagger);
      if (found.length === 0) alike++;
      for (const line of found) if (shown++ < most) console.log(`${corpus}/${file}: ${line}`);
    }
  }
  console.log(`forms: ${alike} of ${articles} articles are read alike in all five forms; ${shown} differences`);
  process.exitCode = alike === articles ? 0 : 1;
}
