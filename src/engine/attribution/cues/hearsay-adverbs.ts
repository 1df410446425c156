import { HEARSAY_ADVERBS } from '../../language/hearsay';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { WordRange } from '../clauses/noun-phrase';

/** An adverb in place of a source: "reportedly", "allegedly". */
export interface AdverbCandidate {
  readonly cue: WordRange;
  readonly content: readonly WordRange[];
}

/** Finds adverbs that stand where a source should, with the clause they speak for. */
export function hearsayAdverbs(words: readonly ClauseWord[]): AdverbCandidate[] {
  const out: AdverbCandidate[] = [];
  words.forEach((word, i) => {
    if (!HEARSAY_ADVERBS.has(word.lower)) return;
    let from = i;
    while (from > 0 && !isEdge(words[from - 1])) from--;
    let to = i + 1;
    while (to < words.length && !isEdge(words[to])) to++;
    const content: WordRange[] = [];
    if (from < i) content.push({ from, to: i });
    if (i + 1 < to) content.push({ from: i + 1, to });
    if (content.length > 0) out.push({ cue: { from: i, to: i + 1 }, content });
  });
  return out;
}

const isEdge = (word: ClauseWord): boolean =>
  word.cls === W.Comma || word.cls === W.Semicolon || word.cls === W.Stop || word.cls === W.Dash;
