import type { Token, Quote } from '../../text/types';
import { SMALL_WORD, TITLE_MARKS, TITLE_WORDS, WORDS_AT_ONCE } from './bars';
import { firstReading } from './first-reading';
import { readVerb } from '../morphology';
import { settle } from './settle';
import { type ClauseWord, W, clauseWord } from './word-class';
import type { Steps } from '../../util/steps';

/** A few capitals in quotation marks after what a name follows: on NBC’s “Morning Talk”, the “Great Tarn” tour. */
function isTitle(tokens: readonly Token[], from: number, to: number, before: ClauseWord | undefined): boolean {
  if (to - from > TITLE_WORDS + TITLE_MARKS) return false;
  if (
    !before ||
    (before.cls !== W.Preposition &&
      before.cls !== W.PossessiveMark &&
      before.cls !== W.Determiner &&
      before.cls !== W.Noun &&
      before.cls !== W.Proper)
  )
    return false;
  let inside = 0;
  for (let i = from; i <= to; i++) {
    if (tokens[i].kind !== 'word') continue;
    inside++;
    if (!tokens[i].capital && (inside === 1 || tokens[i].text.length > SMALL_WORD)) return false;
  }
  return inside > 1 && inside <= TITLE_WORDS;
}

const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && (next.text === ',' || next.text === ')' || (next.kind === 'word' && !next.capital));

/** Words for the clause reader: tokens with each outer quotation folded into one word. `verbOf` reads a word as a verb. */
export function* foldQuotes(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  verbOf: typeof readVerb = readVerb,
  from = 0,
): Steps<ClauseWord[]> {
  const words = yield* unsettled(tokens, quotes, verbOf, from);
  for (let first = 0; first < words.length; first += WORDS_AT_ONCE) {
    if (first > 0) yield;
    settle(words, first, Math.min(words.length, first + WORDS_AT_ONCE));
  }
  return words;
}

/** The same, each word with the class that it has by itself. */
export function* unsettled(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  verbOf: typeof readVerb,
  from: number,
): Steps<ClauseWord[]> {
  const words: ClauseWord[] = [];
  for (let at = { token: 0, quote: from }; at.token < tokens.length;) {
    if (at.token > 0) yield;
    at = fold(words, tokens, quotes, verbOf, at);
  }
  return words;
}

/** Indices of the next token and of the first quotation that may hold it. */
interface Place {
  readonly token: number;
  readonly quote: number;
}

/** Makes words of some tokens, at most {@link WORDS_AT_ONCE} that are in no quotation; gives where to go on. */
function fold(
  words: ClauseWord[],
  tokens: readonly Token[],
  quotes: readonly Quote[],
  verbOf: typeof readVerb,
  at: Place,
): Place {
  const end = words.length + WORDS_AT_ONCE;
  let q = at.quote;
  let i = at.token;
  for (; i < tokens.length && words.length < end; i++) {
    const token = tokens[i];
    while (q < quotes.length && quotes[q].span[1] <= token.start) q++;
    const quote = quotes[q];
    if (quote && token.start >= quote.span[0] && token.end <= quote.span[1]) {
      const [start, end] = quote.span;
      const opening = i;
      let last = '';
      // Whether the quotation opens with a capital tells a sentence from a few words of one.
      const capital = tokens.slice(i, i + 3).find((inside) => inside.kind !== 'mark')?.capital ?? false;
      while (i + 1 < tokens.length && tokens[i + 1].start < end) {
        if (tokens[i + 1].end <= quote.inner[1]) last = tokens[i + 1].text;
        i++;
      }
      // The text of a quotation's word is its last mark or word: it tells “…,” from a quoted phrase.
      const title = isTitle(tokens, opening, i, words[words.length - 1]);
      const folded = { start, end, text: last, lower: '', capital };
      words.push(clauseWord(folded, title ? W.Proper : W.Quote, undefined, quote));
      if (title && last === ',') {
        const comma = { start: end, end, text: ',', lower: ',', capital: false };
        words.push(clauseWord(comma, W.Comma, undefined, undefined));
      }
      q++;
      continue;
    }
    // The sentence goes on after it: the stop of an abbreviation ("Lee, R-Fla., said").
    if (token.text === '.' && tokens[i - 1]?.kind === 'word' && goesOn(tokens[i + 1])) continue;
    const cls = firstReading(token, tokens[i + 1], i > 0);
    const verb =
      token.kind === 'word' &&
      token.lower !== 'for' &&
      (cls === W.Noun ||
        cls === W.Proper ||
        cls === W.Adjective ||
        cls === W.Be ||
        cls === W.Have ||
        cls === W.Do ||
        cls === W.Preposition)
        ? verbOf(token.lower)
        : undefined;
    words.push(clauseWord(token, cls, verb, undefined));
  }
  return { token: i, quote: q };
}
