import { rememberedWord } from '../../util/remembered';
import type { Token } from '../../text/types';
import { ADJECTIVES, FUNCTION_WORDS, NOT_ADVERBS } from '../data/function-words';
import { ADVERB_LETTERS } from './bars';
import { verbsThat } from '../verb-table';
import { type WordClass, W } from './word-class';
import { wordTable } from '../../util/word-table';

const list = (data: string): string[] => data.split(/\s+/).filter(Boolean);

const classes = new Map<string, WordClass>();

const assign = (data: string, cls: WordClass): void => {
  for (const word of list(data)) classes.set(word, cls);
};

assign(ADJECTIVES, W.Adjective);
assign(FUNCTION_WORDS.adverb, W.Adverb);
assign(FUNCTION_WORDS.determiner, W.Determiner);
assign(FUNCTION_WORDS.possessive, W.Possessive);
assign(FUNCTION_WORDS.subject, W.Subject);
assign(FUNCTION_WORDS.object, W.Object);
assign(FUNCTION_WORDS.pronoun, W.Pronoun);
assign(FUNCTION_WORDS.preposition, W.Preposition);
assign(FUNCTION_WORDS.subordinator, W.Subordinator);
assign(FUNCTION_WORDS.coordinator, W.Coordinator);
assign(FUNCTION_WORDS.wh, W.Wh);
assign(FUNCTION_WORDS.modal, W.Modal);
assign(FUNCTION_WORDS.be, W.Be);
assign(FUNCTION_WORDS.have, W.Have);
assign(FUNCTION_WORDS.do, W.Do);
assign(FUNCTION_WORDS.negation, W.Not);
assign(FUNCTION_WORDS.time, W.Time);

/** Words in -ly that are no adverbs. */
export const notAdverbs = new Set(list(NOT_ADVERBS));

/** Verbs whose present is rather a noun, by their lemma. */
export const nounLeaning = verbsThat('often-noun');

/** Verbs whose forms are nothing else, by their lemma. */
export const verbOnly = verbsThat('never-noun');

const MARKS = wordTable<WordClass>({
  ',': W.Comma,
  '.': W.Stop,
  '!': W.Stop,
  '?': W.Stop,
  '…': W.Stop,
  ':': W.Colon,
  ';': W.Semicolon,
  '—': W.Dash,
  '–': W.Dash,
  '―': W.Dash,
  '--': W.Dash,
  '-': W.Dash,
  '(': W.Open,
  '[': W.Open,
  ')': W.Close,
  ']': W.Close,
});

/** Months and days that are also words: read as times only with a capital. */
const MAY_BE_TIME = new Set(['may', 'march', 'second', 'sat', 'sun', 'mar', 'jan', 'dec']);

const ADJECTIVE_ENDING =
  /^[a-z]{2,}(?:ional|ical|ious|eous|rous|nous|lous|ful|less|ible|[nrct]ial|ative|ctive|onal|eral|ural|itary|onary)$/;

const NOT_ADJECTIVES =
  /^(?:official|trial|material|memorial|tutorial|editorial|potential|initial|credential|financial-|professional|unless|regardless|nonetheless|nevertheless|doubtless|handful|mouthful|executive|detective|objective|perspective|alternative|representative|initiative|narrative|conservative|native|collective|incentive|general|funeral|mineral|federal|liberal|several|military|dictionary|revolutionary|missionary|criminal|radical|medical-|journal|arsenal|signal|personal-|credible-|crucible|bible)$/;

/** Bodies and countries that are spelled like a pronoun: "the WHO said", "US officials". */
const BODIES_IN_CAPITALS = /^(?:US|WHO)$/;
/** "Two clerks said": with the capital of a sentence's start they are still no name. */
const NUMBERS = new Set(list('two three four five six seven eight nine ten eleven twelve dozens hundreds thousands'));
/** A headline in capitals: there "US" may be a pronoun. */
const isShouted = (next: Token | undefined): boolean =>
  next?.kind === 'word' && next.text.length > 1 && next.text === next.text.toUpperCase();

/** What a word is by itself, before its neighbours are asked. */
export function firstReading(token: Token, next: Token | undefined, inSentence: boolean): WordClass {
  if (token.kind === 'mark') return MARKS.get(token.text) ?? W.Other;
  if (token.kind === 'number') return W.Number;
  const lower = token.lower;
  if (BODIES_IN_CAPITALS.test(token.text) && !isShouted(next)) return W.Proper;
  if (lower === "'s" || lower === "'") return W.PossessiveMark;
  if (lower === 'that') return W.That;
  if (lower === 'to') return W.To;
  if (lower === 'may' && token.capital && next?.kind === 'number') return W.Time;
  // The country, and not "us".
  if (token.text === 'US') return W.Proper;
  const known = classes.get(lower);
  if (known !== undefined) {
    if (known === W.Time && MAY_BE_TIME.has(lower) && !token.capital) return W.Noun;
    if (known === W.Adjective && token.capital && inSentence) return W.Proper;
    return known;
  }
  if (token.capital) return NUMBERS.has(lower) ? W.Number : W.Proper;
  return byEnding(lower);
}

/** What a word that no list has looks like. */
const byEnding = rememberedWord((lower: string): WordClass => {
  if (lower === 'like' || lower === 'unlike') return W.Preposition;
  if (ADJECTIVE_ENDING.test(lower) && !NOT_ADJECTIVES.test(lower)) return W.Adjective;
  if (lower.endsWith('ly') && lower.length >= ADVERB_LETTERS && !notAdverbs.has(lower)) return W.Adverb;
  return W.Noun;
});
