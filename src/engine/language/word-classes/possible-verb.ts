import type { VerbReading } from '../morphology';
import { isNominal, W, type ClauseWord, type VerbForm, type WordClass } from './word-class';
import { verbOnly } from './first-reading';

/** What a word that may be a verb turns out to be: a verb in some form, or another word; null: it stays what it was. */
export type SettledClass = VerbForm | 'noun' | 'adjective' | 'preposition' | null;

/** A word that may be a verb, and what stands around it; the words before it are settled. */
export interface PossibleVerb {
  readonly words: readonly ClauseWord[];
  readonly i: number;
  readonly word: ClauseWord;
  readonly verb: VerbReading;
  /** Index of the last word before it that is no adverb and no "not"; -1 for none. */
  readonly p: number;
  readonly before: ClauseWord | undefined;
  readonly prev: WordClass | undefined;
  readonly next: ClauseWord | undefined;
  /** Its lemma is the name of nothing: "say", not "report". */
  readonly isVerbOnly: boolean;
}

export function possibleVerbAt(words: readonly ClauseWord[], i: number): PossibleVerb {
  const word = words[i];
  const verb = word.verb!;
  const p = skipAdverbsBack(words, i - 1);
  const before = words[p] as ClauseWord | undefined;
  return {
    words,
    i,
    word,
    verb,
    p,
    before,
    prev: before?.cls,
    next: words[i + 1],
    isVerbOnly: verbOnly.has(verb.lemma),
  };
}

const skipAdverbsBack = (words: readonly ClauseWord[], i: number): number => {
  while (i >= 0 && (words[i].cls === W.Adverb || words[i].cls === W.Not)) i--;
  // "has since said", "have all said"
  return i > 0 && words[i - 1].cls === W.Have && FLOATING.test(words[i].lower) ? i - 1 : i;
};

const FLOATING = /^(?:since|all|both|each)$/;

/** "advocates", "reports" after a noun: a verb as it stands, a noun when another verb follows. */
const isPluralOfVerb = (words: readonly ClauseWord[], i: number): boolean =>
  i > 0 &&
  words[i].cls === W.Verb &&
  words[i].form === 'finite' &&
  words[i].lower.endsWith('s') &&
  isNominal(words[i - 1].cls);

/** "Harbor advocates said": what seemed a verb before this one is its subject. */
export function freeSubject({ words, p, before, isVerbOnly }: PossibleVerb): void {
  if (isVerbOnly && before && isPluralOfVerb(words, p)) before.cls = W.Noun;
}

/** Nouns for more than one. */
export const PLURAL = /(?:[^su]s|data|people|police|men|women|children|media|others|many|some|few)$/;

/** Determiners and adjectives that stand for people by themselves: "several said", "the official said". */
export const STANDS_ALONE =
  /^(?:official|several|many|most|some|few|both|all|each|another|other|half|any|neither|either|black|white|public|representative|latter|former|first|second|third|last|one|more|fewer|rich|poor|young|old)$/;
