import { W, type ClauseWord, type WordClass } from './word-class';

/** What a noun phrase is made of. */
export const PHRASE: ReadonlySet<WordClass> = new Set<WordClass>([
  W.Determiner,
  W.Possessive,
  W.PossessiveMark,
  W.Adjective,
  W.Noun,
  W.Proper,
]);

/** Whether a noun phrase goes on. */
export const nominalNext = (next: ClauseWord | undefined): boolean =>
  next !== undefined && (next.cls === W.Noun || next.cls === W.Proper || next.cls === W.Adjective);

/** Classes that can only follow a verb, when they come right after a word that may be a noun. */
export const NEEDS_VERB: ReadonlySet<WordClass> = new Set<WordClass>([
  W.That,
  W.Determiner,
  W.Possessive,
  W.Subject,
  W.Object,
  W.Pronoun,
  W.Quote,
  W.Wh,
  W.To,
  W.Adjective,
  W.Not,
]);
