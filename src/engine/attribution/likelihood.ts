import { W, type ClauseWord } from '../language/word-class';
import type { VerbGroup } from './clause';
import type { WordRange } from './noun-phrase';

/**
 * How the place of a verb or noun changes the odds that it is a cue. Counted in the articles behind the lexicon, place by
 * place: of the words in that place that the lexicon knows, the logarithm of the odds of a cue there, less that of the
 * odds which the lexicon's rates by themselves give for the same words; to one decimal. In brackets, how many words.
 */
const ODDS = {
  /** 8930 */
  name: 0.3,
  /** 3584 */
  person: -0.2,
  /** 5525 */
  noun: -0.1,
  /** 1300 */
  thing: -0.5,
  /** 856 */
  who: -0.4,
  /** 439 */
  relative: -0.4,
  /** 16 */
  possessor: -1.4,
  /** 2132 */
  nobody: 0,
  /** 3118 */
  gerund: -0.3,
  /** 2189 */
  infinitive: -0.7,
  /** 211 */
  participle: 0,
  /** 1053 */
  modal: -0.7,
  /** 638 */
  negated: -0.3,
  /** 6169 */
  insideContent: -1.1,
} as const;

type Feature = keyof typeof ODDS;

/** A possible cue and where it stands. */
export interface Place {
  readonly source: WordRange | null;
  /** Null for a noun. */
  readonly group: VerbGroup | null;
  /** It stands in what another cue introduces. */
  readonly inside: boolean;
}

/** How likely (0 to 1) a cue of this `strength` in the lexicon is one in this place. */
export function likelihood(words: readonly ClauseWord[], strength: number, { source, group, inside }: Place): number {
  if (strength <= 0) return 0;
  const rate = Math.min(strength, 0.99);
  let odds = Math.log(rate / (1 - rate));
  for (const feature of features(words, { source, group, inside })) odds += ODDS[feature];
  return 1 / (1 + Math.exp(-odds));
}

/** What of a place tells: each a line of the table. */
export function features(words: readonly ClauseWord[], { source, group, inside }: Place): Feature[] {
  const out: Feature[] = [sourceKind(words, source, group !== null)];
  if (group && group.kind !== 'finite') out.push(group.kind);
  if (group?.modal) out.push('modal');
  if (group?.negated) out.push('negated');
  if (inside) out.push('insideContent');
  return out;
}

function sourceKind(
  words: readonly ClauseWord[],
  source: WordRange | null,
  verb: boolean,
): 'name' | 'person' | 'noun' | 'thing' | 'who' | 'relative' | 'possessor' | 'nobody' {
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
  if (last.cls === W.PossessiveMark) return verb ? 'possessor' : 'name';
  return first.cls === W.Proper || last.cls === W.Proper ? 'name' : 'noun';
}
