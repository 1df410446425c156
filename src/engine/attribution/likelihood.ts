import { W, type ClauseWord } from '../language/word-class';
import type { VerbGroup } from './clause';
import type { WordRange } from './noun-phrase';

/**
 * How the place of a verb changes the odds that it is a cue, first outside and then inside of what another cue
 * introduces. Counted in the articles behind the lexicon: for the words of each place against all on their side, and for
 * each side against both, the logarithm of the odds ratio pooled over words of equal strength in the lexicon (Mantel and
 * Haenszel's), to one decimal. Behind each, how many words were counted; 0 where they were too few.
 */
const ODDS = {
  side: [0.6, -1.7], // 17590, 5359
  name: [0.4, 0.3], // 7644, 1441
  person: [0.2, -0.3], // 2406, 1212
  noun: [-0.2, 0], // 4103, 1418
  thing: [-0.4, -0.9], // 860, 484
  who: [-0.7, 0.1], // 647, 222
  relative: [-0.6, 0.2], // 305, 131
  possessor: [0, -0.7], // 6, 10
  nobody: [-0.3, 0.3], // 1619, 441
  gerund: [-0.5, 0.1], // 2273, 880
  infinitive: [-0.8, 0], // 1124, 1089
  participle: [-0.4, 0.7], // 171, 39
  modal: [-0.4, -1.7], // 577, 482
  negated: [0, -0.5], // 375, 262
  /** Its subject begins the sentence. */
  opening: [0.5, 0.5], // 6342, 572
  /** Its subject follows a verb or "that". */
  embedded: [-0.9, -0.9], // 1074, 2085
  /** What it would introduce holds a quotation. */
  quoting: [0.5, 0.1], // 3108, 798
} as const;

/** The same of nouns, which their place tells little else of. */
const NOUN_ODDS = [0.5, -1.2] as const; // 1159, 637

type Feature = keyof typeof ODDS;

/** A possible cue and where it stands. */
export interface Place {
  readonly source: WordRange | null;
  readonly group: VerbGroup;
  readonly content: readonly WordRange[];
  /** It stands in what another cue introduces. */
  readonly inside: boolean;
}

/** How likely (0 to 1) a verb of this `strength` in the lexicon is a cue in this place. */
export function likelihood(words: readonly ClauseWord[], strength: number, place: Place): number {
  let odds = ODDS.side[place.inside ? 1 : 0];
  for (const feature of features(words, place)) odds += ODDS[feature][place.inside ? 1 : 0];
  return shifted(strength, odds);
}

/** The same of a noun. */
export const nounLikelihood = (strength: number, inside: boolean): number =>
  shifted(strength, NOUN_ODDS[inside ? 1 : 0]);

function shifted(strength: number, odds: number): number {
  if (strength <= 0) return 0;
  const rate = Math.min(strength, 0.99);
  return 1 / (1 + Math.exp(-odds) * ((1 - rate) / rate));
}

/** What of a place tells: each a line of the table. */
export function features(words: readonly ClauseWord[], { source, group, content }: Place): Feature[] {
  const out: Feature[] = [sourceKind(words, source)];
  if (group.kind !== 'finite') out.push(group.kind);
  if (group.modal) out.push('modal');
  if (group.negated) out.push('negated');
  const before = words[(source ?? group).from - 1];
  if (!before) out.push('opening');
  else if (before.cls === W.Verb || before.cls === W.That) out.push('embedded');
  if (content.some(({ from, to }) => words.slice(from, to).some(({ quote }) => quote))) out.push('quoting');
  return out;
}

function sourceKind(words: readonly ClauseWord[], source: WordRange | null): Feature {
  if (!source) return 'nobody';
  const first = words[source.from];
  const last = words[source.to - 1];
  if (source.to - source.from === 1) {
    if (first.lower === 'who') return 'who';
    if (first.cls === W.Wh || first.cls === W.That) return 'relative';
    if (first.cls === W.Subject) return first.lower === 'they' ? 'thing' : 'person';
    if (first.cls === W.Pronoun || first.cls === W.Object) return 'thing';
  }
  if (first.cls === W.Pronoun || first.cls === W.Adverb) return 'thing';
  if (last.cls === W.PossessiveMark) return 'possessor';
  return first.cls === W.Proper || last.cls === W.Proper ? 'name' : 'noun';
}
