import { LEXICON, singular } from '../language/lexicon';
import { W, type ClauseWord } from '../language/word-class';

/** What a name is the name of; `unknown`: a lone capital word that the draft has to explain. */
export type NameKind = 'person' | 'body' | 'place' | 'unknown';

export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
}

/** The last run of capital words in `[from, to)`, read as a name; null for none. */
export function nameRun(words: readonly ClauseWord[], from: number, to: number): NameRun | null {
  let end = to;
  while (end > from && !isNameWord(words[end - 1]!)) end--;
  if (end === from) return null;
  let start = end - 1;
  for (let i = end - 2; i >= from; i--) {
    if (isNameWord(words[i]!)) start = i;
    else if (joinsNames(words, i) && i > from && isNameWord(words[i - 1]!)) continue;
    else break;
  }
  // "Mr." and the like alone are no name, and neither is a first word that only its place makes capital.
  const named = titlesBefore(words, start, end);
  if (named >= end) return null;
  return { from: start, to: end, kind: kindOfName(words, named, end, start) };
}

const isNameWord = (word: ClauseWord): boolean => word.cls === W.Proper || (word.capital && word.cls === W.Number && /^[A-Z]/.test(word.text));

/** "van", "de", "bin", "&" and "of the" between capital words. */
function joinsNames(words: readonly ClauseWord[], i: number): boolean {
  const word = words[i]!;
  if (LEXICON.particles.has(word.lower)) return true;
  return word.text === '&';
}

/** Index of the first word of the name proper: titles, ranks and roles before it are left off. */
export function titlesBefore(words: readonly ClauseWord[], from: number, to: number): number {
  let start = from;
  for (let i = from; i < to - 1; i++) {
    const { lower } = words[i]!;
    if (LEXICON.titles.has(lower) || LEXICON.roles.has(lower) || LEXICON.spokes.has(lower)) start = i + 1;
  }
  return start;
}

/** What the words `[from, to)` are the name of. `runFrom`: where the capital words begin, titles included. */
export function kindOfName(words: readonly ClauseWord[], from: number, to: number, runFrom: number): NameKind {
  const before = words[runFrom - 1];
  const first = words[from]!;
  const last = words[to - 1]!;
  const length = to - from;
  const firstName = LEXICON.menNames.has(first.lower) || LEXICON.womenNames.has(first.lower);
  const titled = from > runFrom || (before !== undefined && (LEXICON.titles.has(before.lower) || LEXICON.roles.has(before.lower) || LEXICON.spokes.has(before.lower)));
  if (titled && !LEXICON.bodyNameWords.has(last.lower)) return 'person';
  if (length === 2 && firstName && !LEXICON.bodyNames.has(first.lower) && !/^(?:times|post|news|university|party|bank|inc\.?|corp\.?)$/.test(last.lower)) return 'person';
  if (before?.lower === 'the' && !titled) return LEXICON.places.has(last.lower) && length === 1 ? 'place' : 'body';
  for (let i = from; i < to; i++) {
    if (LEXICON.bodyNameWords.has(words[i]!.lower) && (i === to - 1 || !firstName)) return 'body';
  }
  if (length === 1) {
    if (LEXICON.places.has(first.lower)) return 'place';
    if (LEXICON.bodyNames.has(first.lower) || isAcronym(first.text)) return 'body';
    if (titled || firstName) return 'person';
    return 'unknown';
  }
  if (LEXICON.places.has(phrase(words, from, to)) || (LEXICON.places.has(first.lower) && !firstName)) return 'body';
  if (isAcronym(last.text) || isAcronym(first.text)) return firstName ? 'person' : 'body';
  return 'person';
}

const isAcronym = (text: string): boolean => /^[A-Z][A-Z&.0-9]{1,6}s?$/.test(text) && !/^(?:[A-Z]\.)$/.test(text);

const phrase = (words: readonly ClauseWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');

/** A word in lower case that says what somebody is: "mayor", "boatbuilder". */
export const isRoleNoun = (lower: string): boolean => LEXICON.roles.has(singular(lower)) || LEXICON.titles.has(lower);
