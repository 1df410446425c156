import type { ClauseWord } from '../../language/word-classes/word-class';
import { verbGroups, type VerbGroup } from './clause';

/** Tells how sure a verb, an adjective or a noun is as a cue in a frame: 0 to 1. Comes from the cue lexicon. */
export type CueStrength = (lemma: string, frame: string) => number;

/** A clause's words with its verb groups, as the readers of cues ask for them. */
export interface ClauseReading {
  readonly words: readonly ClauseWord[];
  readonly groups: readonly VerbGroup[];
  readonly strength: CueStrength;
  /** The index of the first group that begins at the word `i` or after it. */
  readonly groupAt: (i: number) => number;
}

/** Reads the verb groups of a clause. */
export function readGroups(words: readonly ClauseWord[], strength: CueStrength): ClauseReading {
  const groups = verbGroups(words);
  const next = new Int32Array(words.length + 1).fill(groups.length);
  let g = groups.length;
  for (let i = words.length - 1; i >= 0; i--) {
    while (g > 0 && groups[g - 1].from >= i) g--;
    next[i] = g;
  }
  return { words, groups, strength, groupAt: (i) => next[Math.min(i, words.length)] };
}
