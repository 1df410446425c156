import { HEARSAY_ADJECTIVES, HEARSAY_ADVERBS } from '../../language/hearsay';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { phraseEnd, type WordRange } from '../clauses/noun-phrase';

/** A word in place of a source: "reportedly", "an alleged theft". */
export interface HearsayCandidate {
  readonly cue: WordRange;
  readonly content: readonly WordRange[];
}

/** Finds the words that stand where a source should, with what they speak for. */
export function hearsayWords(words: readonly ClauseWord[]): HearsayCandidate[] {
  const out: HearsayCandidate[] = [];
  words.forEach(({ lower }, i) => {
    const content = HEARSAY_ADVERBS.has(lower)
      ? aroundAdverb(words, i)
      : HEARSAY_ADJECTIVES.has(lower) || isReported(words, i)
        ? behindAdjective(words, i)
        : [];
    if (content.length > 0) out.push({ cue: { from: i, to: i + 1 }, content });
  });
  return out;
}

/** "The gate reportedly held.", "The gates are, reportedly, shut.": the clause on either side of the adverb and its marks. */
function aroundAdverb(words: readonly ClauseWord[], i: number): WordRange[] {
  const closed = words[i + 1]?.cls === W.Comma;
  const opened = words[i - 1]?.cls === W.Comma && closed;
  const before = opened ? i - 1 : i;
  const after = closed && (opened || i === 0) ? i + 2 : i + 1;
  let from = before;
  while (from > 0 && !isEdge(words[from - 1])) from--;
  let to = after;
  while (to < words.length && !isEdge(words[to])) to++;
  const content: WordRange[] = [];
  if (from < before) content.push({ from, to: before });
  if (after < to) content.push({ from: after, to });
  return content;
}

/**
 * "An alleged theft", "his alleged part in it": the noun. "The alleged thief" goes on with what somebody has alleged
 * above.
 */
function behindAdjective(words: readonly ClauseWord[], i: number): WordRange[] {
  const next = words[i + 1]?.cls;
  if (words[i - 1]?.lower === 'the' || (next !== W.Noun && next !== W.Adjective && next !== W.Number)) return [];
  const to = phraseEnd(words, i + 1);
  return to > i + 1 ? [{ from: i + 1, to }] : [];
}

/** "A reported 40 boats", "no reported losses". */
const isReported = (words: readonly ClauseWord[], i: number): boolean =>
  words[i].lower === 'reported' && /^(?:an?|no)$/.test(words[i - 1]?.lower ?? '');

const isEdge = (word: ClauseWord): boolean =>
  word.cls === W.Comma || word.cls === W.Semicolon || word.cls === W.Stop || word.cls === W.Dash;
