// npm run fit
//
// Fits what the place of a verb adds to the odds that it is a cue (src/engine/attribution/cues/odds.ts): a logistic
// regression over all verbs that may be one, outside and inside of what another cue introduces. Its columns are the
// features of `likelihood.ts`; the verb's rate in its frame is what is known before. Prints the table with its counts, and how
// well a table fitted to four fifths of the articles reads the last fifth. The articles are no part of this repository:
// labels of ../shared/corpus/free, and counts of usage from polnear/train (see lib/corpora.mjs).
import { join } from 'node:path';
import { LEXICONS } from '../../src/engine/attribution/paragraph/desk-vocabulary';
import { readClauses } from '../../src/engine/attribution/clauses/clause';
import { readGroups } from '../../src/engine/attribution/clauses/verb-groups';
import { MOST_CERTAIN } from '../../src/engine/attribution/cues/bars';
import { passesOn } from '../../src/engine/attribution/cues/impersonal';
import { features } from '../../src/engine/attribution/cues/likelihood';
import { ODDS } from '../../src/engine/attribution/cues/odds';
import { contentDepth, weighVerb } from '../../src/engine/attribution/cues/verdict';
import { verbCandidates } from '../../src/engine/attribution/cues/verbs/verb-cues';
import { BlockReader } from '../../src/engine/block-reader';
import { READ } from '../../src/engine/text/read-kinds';
import { finished } from '../../src/engine/util/steps';
import { SHARED } from '../lib/corpora.mjs';
import { bratArticles, jsonArticles, type Article } from './labelled';
import { fit, likelihoodOf, type Case } from './regression';

const NAMES = Object.keys(ODDS);
const SIDES = ['outside', 'inside'] as const;
const columnOf = (name: string, inside: boolean): number => 2 * NAMES.indexOf(name) + Number(inside);
const COLUMNS = 2 * NAMES.length;
const FOLDS = 5;
/** Bars at which the table is tried, in percent. */
const BARS = [30, 35, 40, 42, 45, 50, 55, 60];

const within = (places: readonly (readonly number[])[], from: number, to: number): boolean =>
  places.some(([start, end]) => start < to && from < end);

/** Every verb of an article that may be a cue, as the engine weighs it. */
function* casesOf({ name, text, marked }: Article): Generator<Case> {
  const { split, readings } = finished(new BlockReader('plaintext').steps(text, LEXICONS));
  for (const [block, { paragraph }] of readings.entries()) {
    const { start, kind } = split.blocks[block];
    const { places } = paragraph;
    if (!READ.has(kind)) continue;
    for (const { words } of readClauses(paragraph, LEXICONS.verb)) {
      const reading = readGroups(words, LEXICONS.strength);
      const candidates = verbCandidates(reading);
      const depth = contentDepth(reading, candidates);
      for (const candidate of candidates) {
        if (!candidate || candidate.content.length === 0 || candidate.sure) continue;
        const { rate } = weighVerb(reading, candidate, depth, LEXICONS);
        const { group, source, content, cue } = candidate;
        // A passive that passes nothing on is dropped whatever its place.
        if (rate <= 0 || (group.passive && !source && !passesOn(words, candidate))) continue;
        const inside = depth[cue.from] > 0;
        const place = ({ from, to }: { from: number; to: number }): [number, number] => [
          places.startOf(words[from].start) + start,
          places.endOf(words[to - 1].end) + start,
        ];
        const head = place({ from: group.head, to: group.head + 1 });
        // The source is read rightly too.
        const isCue = marked.some(
          (each) => within(each.cue, ...head) && (!source || within(each.source, ...place(source))),
        );
        const rated = Math.min(rate, MOST_CERTAIN);
        yield {
          article: name,
          columns: ['side', ...features(words, { source, group, content, inside })].map((one) => columnOf(one, inside)),
          known: Math.log(rated / (1 - rated)),
          isCue,
        };
      }
    }
  }
}

const corpus = join(SHARED, 'corpus');
const articles = [...bratArticles(join(corpus, 'polnear/train')), ...jsonArticles(join(corpus, 'free'))];
if (articles.length === 0) console.log('fit: skipped, there are no articles here');
else {
  const cases = articles.flatMap((article) => [...casesOf(article)]);
  const weights = fit(cases, COLUMNS);
  const counts = new Int32Array(COLUMNS);
  for (const { columns } of cases) for (const i of columns) counts[i]++;
  for (const name of NAMES) {
    const [outside, inside] = SIDES.map((_, side) => columnOf(name, side === 1));
    const shown = [outside, inside].map((column) => Number(weights[column].toFixed(1)) + 0);
    console.log(`  ${name}: [${shown.join(', ')}], // ${counts[outside]}, ${counts[inside]}`);
  }
  console.log(`\n${articles.length} articles, ${cases.length} verbs`);
  crossValidate(cases);
}

function crossValidate(cases: readonly Case[]): void {
  const fold = new Map([...new Set(cases.map(({ article }) => article))].sort().map((name, i) => [name, i % FOLDS]));
  const likely = new Float64Array(cases.length);
  for (let out = 0; out < FOLDS; out++) {
    const weights = fit(
      cases.filter(({ article }) => fold.get(article) !== out),
      COLUMNS,
    );
    cases.forEach((each, i) => {
      if (fold.get(each.article) === out) likely[i] = likelihoodOf(each, weights);
    });
  }
  const all = cases.filter(({ isCue }) => isCue).length;
  for (const bar of BARS) {
    const passed = cases.filter((_, i) => likely[i] >= bar / 100);
    const right = passed.filter(({ isCue }) => isCue).length;
    const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(1);
    console.log(
      `bar 0.${bar}  precision ${percent(right, passed.length)}  recall ${percent(right, all)}  F1 ${percent(2 * right, passed.length + all)}`,
    );
  }
}
