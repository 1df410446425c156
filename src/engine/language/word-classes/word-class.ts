import type { Quote, Token } from '../../text/types';
import type { VerbReading } from '../morphology';

/** The part a word plays in its clause. Coarser than parts of speech: just what finding source and content needs. */
export const W = {
  Noun: 0,
  Proper: 1,
  Adjective: 2,
  Determiner: 3,
  Possessive: 4,
  /** The mark itself: ’s or ’. */
  PossessiveMark: 5,
  /** he, she, they, we, I. */
  Subject: 6,
  Object: 7,
  Pronoun: 8,
  Preposition: 9,
  Coordinator: 10,
  Subordinator: 11,
  That: 12,
  Wh: 13,
  /** The infinitive's "to". */
  To: 14,
  Modal: 15,
  Be: 16,
  Have: 17,
  Do: 18,
  Not: 19,
  Adverb: 20,
  Number: 21,
  Verb: 22,
  Time: 23,
  Comma: 24,
  Stop: 25,
  Colon: 26,
  Semicolon: 27,
  Dash: 28,
  Open: 29,
  Close: 30,
  /** A whole quotation, taken as one word. */
  Quote: 31,
  Other: 32,
} as const;

export type WordClass = (typeof W)[keyof typeof W];

/** How a verb stands in its clause. */
export type VerbForm = 'finite' | 'base' | 'gerund' | 'participle';

/** A word of a clause; offsets relative to the paragraph. */
export interface ClauseWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  cls: WordClass;
  /** Set when the word may be a verb; it is one only where `cls` says so. */
  readonly verb?: VerbReading | undefined;
  form?: VerbForm | undefined;
  readonly quote?: Quote | undefined;
}

/** Every word is made here, with all its fields in one order: code that meets words of several makes is slow. */
export function clauseWord(
  { start, end, text, lower, capital }: Pick<Token, 'start' | 'end' | 'text' | 'lower' | 'capital'>,
  cls: WordClass,
  verb: VerbReading | undefined,
  quote: Quote | undefined,
): ClauseWord {
  return { start, end, text, lower, capital, cls, verb, form: undefined, quote };
}

/** A noun of any kind. */
export const isNominal = (cls: WordClass | undefined): boolean =>
  cls === W.Noun || cls === W.Proper || cls === W.Number;
