import { HEADLINE_CAPITALS, HEADLINE_LONG_WORDS, HEADLINE_WORDS, SMALL_WORD } from './bars';
import { CONTEXT, type ContextRow } from './context';
import { type ClauseWord, W } from './word-class';

/** The rows that may settle a word, by its class. Each class has few, and most words are asked one or two questions. */
const ROWS: readonly (readonly ContextRow[])[] = Object.values(W).map((cls) =>
  CONTEXT.filter(({ of }) => of.includes(cls)),
);

/**
 * Decides, left to right, which words are verbs; a word's class depends on settled words before it and raw ones after.
 * Settles those from `from` up to `to`; those before are settled.
 */
export function settle(words: ClauseWord[], from: number, to: number): void {
  const headline = isHeadline(words);
  for (let i = from; i < to; i++) rowFor(words, i, headline)?.then(words, i);
}

/** The row of the table that settles the word at `i`: the first of its class that fits. */
export function rowFor(words: readonly ClauseWord[], i: number, headline: boolean): ContextRow | undefined {
  for (const row of ROWS[words[i].cls]) if (row.when(words, i, headline)) return row;
  return undefined;
}

/** Are the words of this sentence set with capitals, as a headline's are? Then a capital tells no name. */
export function isHeadline(words: readonly ClauseWord[]): boolean {
  if (words.length > HEADLINE_WORDS) return false;
  const long = words.filter(({ text, cls }) => cls !== W.Quote && text.length > SMALL_WORD);
  return (
    long.length >= HEADLINE_LONG_WORDS &&
    long.filter(({ capital }) => capital).length >= HEADLINE_CAPITALS * long.length
  );
}
