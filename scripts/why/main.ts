// npm run why -- SENTENCE... | FILE... | - [--markup plaintext|markdown|html]
//
// Why a sentence is read as it is, and why not: words and their classes, verb groups and their frames, candidates with
// what they weigh against the bar they have to pass, attributions, claims, findings. Sentences that are given together
// are paragraphs of one draft; a file is a draft of its own; "-" or nothing at all reads standard input.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { markupOf } from '../../src/cli/run';
import type { Markup } from '../../src/engine';
import { explain } from './explain';

const { values, positionals } = parseArgs({ options: { markup: { type: 'string' } }, allowPositionals: true });

/** npm runs scripts in the repository, and says where it was called. */
const pathOf = (name: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), name);
const isFile = (name: string): boolean => existsSync(pathOf(name)) && statSync(pathOf(name)).isFile();

const files = positionals.filter(isFile);
const sentences = positionals.filter((name) => !isFile(name) && name !== '-');
const drafts: { readonly text: string; readonly markup: Markup }[] = files.map((name) => ({
  text: readFileSync(pathOf(name), 'utf8'),
  markup: markupOf(name),
}));
if (sentences.length > 0) drafts.push({ text: sentences.join('\n\n'), markup: 'plaintext' });
if (positionals.includes('-') || drafts.length === 0)
  drafts.push({ text: readFileSync(0, 'utf8'), markup: 'plaintext' });

const chosen = values.markup as Markup | undefined;
if (chosen !== undefined && !['plaintext', 'markdown', 'html'].includes(chosen)) {
  console.error(`There is no markup "${chosen}"; there are plaintext, markdown and html.`);
  process.exitCode = 1;
} else console.log(drafts.map(({ text, markup }) => explain(text, chosen ?? markup)).join('\n'));
