import { W, type ClauseWord } from '../language/word-class';
import type { VerbGroup } from './clause';
import type { WordRange } from './noun-phrase';

/**
 * How the place of a verb or noun changes the odds that it is a cue (natural logarithms, rounded): a name says and thinks
 * more than "it" does, and what stands inside somebody's words is seldom another attribution.
 */
const ODDS = {
  name: 0.4,
  person: 0.2,
  noun: -0.4,
  thing: -0.7,
  who: -0.6,
  relative: -1,
  possessor: -2,
  nobody: -0.8,
  gerund: -0.7,
  infinitive: -1,
  participle: -1.4,
  modal: -0.6,
  insideContent: -1.6,
} as const;

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
  let odds = Math.log(rate / (1 - rate)) + ODDS[sourceKind(words, source, group !== null)];
  if (group) {
    if (group.kind !== 'finite') odds += ODDS[group.kind];
    if (group.modal) odds += ODDS.modal;
  }
  if (inside) odds += ODDS.insideContent;
  return 1 / (1 + Math.exp(-odds));
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
