import type { CueStrength } from '../../src/engine/attribution/clauses/verb-groups';
import { features, nounFeatures, nounOddsOf, oddsOf } from '../../src/engine/attribution/cues/likelihood';
import type { CueContext } from '../../src/engine/attribution/cues/likelihood';
import type { NominalCandidate } from '../../src/engine/attribution/cues/noun-cues';
import { passes, type Weight } from '../../src/engine/attribution/cues/verdict';
import type { ClauseWord } from '../../src/engine/language/word-classes/word-class';

/** The frames of the lexicon that are fixed, and prepositions that open others. */
const FRAMES =
  'that quote clause post gap wh inf ing np as obj-that obj-quote obj-clause obj-wh obj-inf obj-at none ' +
  'pp-to pp-of pp-for pp-on pp-about pp-with pp-in pp-at pp-from pp-against pp-over pp-into';

/** "say: that 97 · post 93 · other frames 12", the frame at hand first; percent. */
export function ratesLine(lemma: string, frame: string, strength: CueStrength): string {
  const other = strength(lemma, '~');
  const frames = FRAMES.split(' ').filter((each) => each !== frame && strength(lemma, each) !== other);
  const shown = [frame, ...frames].map((each) => `${each} ${Math.round(100 * strength(lemma, each))}`);
  if (other > 0) shown.push(`other frames ${Math.round(100 * other)}`);
  return `${lemma}: ${shown.join(' · ')}`;
}

/** What the place of a verb adds to its odds, feature by feature: "outside +0.5, name +0.3 = +0.8". */
export function oddsLine(words: readonly ClauseWord[], place: CueContext): string {
  const { inside } = place;
  return sumLine(inside, oddsOf('side', inside), features(words, place), (feature) => oddsOf(feature, inside));
}

/** The same of a noun. */
export const nounOddsLine = (nominal: NominalCandidate, inside: boolean): string =>
  sumLine(inside, nounOddsOf('side', inside), nounFeatures(nominal), (feature) => nounOddsOf(feature, inside));

function sumLine<Feature extends string>(
  inside: boolean,
  side: number,
  place: readonly Feature[],
  odds: (feature: Feature) => number,
): string {
  const sum = place.reduce((all, feature) => all + odds(feature), side);
  const each = place.map((feature) => `${feature} ${signed(odds(feature))}`);
  return `${[`${inside ? 'inside' : 'outside'} ${signed(side)}`, ...each].join(', ')} = ${signed(sum)}`;
}

const signed = (n: number): string => `${n < 0 ? '−' : '+'}${Math.abs(n).toFixed(1)}`;

/** "rate 0.90 → likelihood 0.93 ≥ bar 0.52". */
export function weightLine(weight: Weight): string {
  const { rate, likelihood, bar } = weight;
  const sign = passes(weight) ? '≥' : '<';
  return `rate ${rate.toFixed(2)} → likelihood ${likelihood.toFixed(2)} ${sign} bar ${bar.toFixed(2)}`;
}
