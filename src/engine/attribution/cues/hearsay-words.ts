import { HEARSAY_ADJECTIVES, HEARSAY_ADVERBS } from '../../language/hearsay';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { phraseEnd, type WordRange } from '../clauses/noun-phrase';
import { isFiniteStart, opensClause } from '../clauses/openings';
import { CONTENT_ASIDE_WORDS } from './bars';

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
  // "who reportedly cooks, took part": the relative clause ends at its mark.
  const isAside = words[from]?.cls === W.Wh && words[from - 1]?.cls === W.Comma;
  while (to < words.length) {
    const next = isAside && isEdge(words[to]) ? -1 : pastMark(words, to);
    if (next < 0) break;
    to = next;
  }
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

/**
 * Where the clause goes on behind the word at `i`, or behind the aside that opens there ("two towns — Tarn among them —
 * flooded"); -1 where it ends. What hangs on it has no verb of its own: "sold the boats, with all they held, in May".
 */
function pastMark(words: readonly ClauseWord[], i: number): number {
  const { cls } = words[i];
  if (!isEdge(words[i])) return i + 1;
  if (cls !== W.Comma && cls !== W.Dash) return -1;
  let close = i + 1;
  while (close < words.length && close - i < CONTENT_ASIDE_WORDS && !isEdge(words[close])) close++;
  if (words[close]?.cls === cls && isFiniteStart(words[close + 1])) return close + 1;
  const next = words[i + 1];
  if (cls === W.Dash || !next || ENDS_CLAUSE.has(next.cls) || next.lower === 'according') return -1;
  const first = next.cls === W.Coordinator ? i + 2 : i + 1;
  return next.lower === 'but' || isFiniteStart(words[first]) || opensClause(words, first) ? -1 : i + 1;
}

/** What opens a clause of the paper's own behind a comma. */
const ENDS_CLAUSE: ReadonlySet<ClauseWord['cls']> = new Set<ClauseWord['cls']>([W.Wh, W.Subordinator, W.That]);

const isEdge = (word: ClauseWord): boolean =>
  word.cls === W.Comma || word.cls === W.Semicolon || word.cls === W.Stop || word.cls === W.Dash;
