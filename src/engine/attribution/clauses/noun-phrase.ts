import { W, type ClauseWord, type WordClass } from '../../language/word-classes/word-class';
import { BRACKET_WORDS, QUOTED_IN_PHRASE } from './bars';

/** A range of words, `[from, to)`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const INSIDE: ReadonlySet<WordClass> = new Set<WordClass>([
  W.Noun,
  W.Proper,
  W.Adjective,
  W.Number,
  W.PossessiveMark,
  W.Possessive,
  W.Determiner,
]);
const HEADS: ReadonlySet<WordClass> = new Set<WordClass>([W.Noun, W.Proper, W.Number, W.Quote]);
const ALONE: ReadonlySet<WordClass> = new Set<WordClass>([W.Subject, W.Object, W.Pronoun]);

/** Prepositions that tie a phrase to the noun before it rather than to the verb. */
const TIES_TO_NOUN = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'in',
  'near',
  'behind',
  'between',
  'against',
  'to',
  'on',
  'about',
  'around',
  'inside',
  'within',
  'among',
  'under',
  'outside',
  'across',
  'by',
]);

const ANYONE = /^any(?:one|body)$/;

/** Pronouns that a phrase may follow: "everyone on the quay". */
const EVERYONE = /^(?:(?:every|some|any|no)(?:one|body)|none|one|others)$/;

export const isHead = (word: ClauseWord | undefined): boolean => word !== undefined && HEADS.has(word.cls);
export const isAlone = (word: ClauseWord | undefined): boolean => word !== undefined && ALONE.has(word.cls);

/** May this word open a noun phrase? */
export function opensPhrase(word: ClauseWord | undefined): boolean {
  if (!word) return false;
  return INSIDE.has(word.cls) ? word.cls !== W.PossessiveMark : ALONE.has(word.cls);
}

/**
 * The end (exclusive) of the noun phrase that begins at `i`, or `i` when none does. `ties` are the prepositions whose
 * phrases are taken along.
 */
export function phraseEnd(
  words: readonly ClauseWord[],
  i: number,
  ties: (preposition: string, head: ClauseWord) => boolean = (p) => p === 'of',
): number {
  if (isAlone(words[i])) return words[i + 1]?.lower === 'of' ? Math.max(i + 1, phraseEnd(words, i + 2, ties)) : i + 1;
  let j = i;
  let head = -1;
  for (; j < words.length; j++) {
    const word = words[j];
    if (INSIDE.has(word.cls)) {
      // A second determiner opens another phrase: "gave [the man] [a book]".
      if (
        head >= 0 &&
        (word.cls === W.Determiner || word.cls === W.Possessive) &&
        words[j - 1].cls !== W.PossessiveMark
      ) {
        if (!(words[j - 1].cls === W.Determiner)) break;
      }
      if (HEADS.has(word.cls)) head = j;
      continue;
    }
    if (
      word.cls === W.Time &&
      words[j + 1] &&
      (words[j + 1].cls === W.PossessiveMark || (isHead(words[j + 1]) && head < 0))
    )
      continue;
    if (word.cls === W.Quote && head < 0) {
      head = j;
      continue;
    }
    if (
      word.cls === W.Adverb &&
      head < 0 &&
      words[j + 1] &&
      (words[j + 1].cls === W.Adjective || words[j + 1].cls === W.Determiner || words[j + 1].cls === W.Number)
    )
      continue;
    if (word.cls === W.Open) {
      const close = closing(words, j);
      if (head >= 0 && close > 0 && close - j < BRACKET_WORDS) {
        j = close;
        continue;
      }
      break;
    }
    break;
  }
  if (head < 0) {
    // "some", "many", "most": a determiner alone stands for people.
    return j > i && words[j - 1].cls === W.Determiner ? j : i;
  }
  const next = words[j];
  if (next && next.cls === W.Preposition && ties(next.lower, words[head])) {
    const end = phraseEnd(words, j + 1, ties);
    if (end > j + 1) return end;
  }
  if (next && next.cls === W.Coordinator && next.lower !== 'but' && opensPhrase(words[j + 1])) {
    const end = phraseEnd(words, j + 1, ties);
    if (end > j + 1) return end;
  }
  return j;
}

function closing(words: readonly ClauseWord[], i: number): number {
  for (let j = i + 1; j < words.length && j < i + BRACKET_WORDS; j++) if (words[j].cls === W.Close) return j;
  return -1;
}

/**
 * The start of the noun phrase that ends with the word at `i` (inclusive), or -1 when that word ends none. Phrases tied
 * by prepositions and coordinated names are taken along as far as the clause allows.
 */
export function phraseStart(words: readonly ClauseWord[], i: number): number {
  if (i < 0) return -1;
  if (isAlone(words[i])) return i;
  let start = -1;
  let determined = false;
  let j = i;
  for (; j >= 0; j--) {
    const word = words[j];
    if (word.cls === W.Close) {
      const open = opening(words, j);
      if (open < 0) break;
      j = open;
      start = j;
      continue;
    }
    if (INSIDE.has(word.cls)) {
      if (determined && word.cls !== W.Determiner && word.cls !== W.PossessiveMark) break;
      if (word.cls === W.Determiner || word.cls === W.Possessive) determined = true;
      else determined = false;
      start = j;
      continue;
    }
    if (word.cls === W.Quote && j > 0 && quotedPhrase(word)) {
      start = j;
      determined = false;
      continue;
    }
    if (
      word.cls === W.Time &&
      start >= 0 &&
      (words[j + 1].cls === W.PossessiveMark || (j > 0 && words[j - 1].cls === W.Determiner))
    ) {
      start = j;
      continue;
    }
    // "nine out of 10"
    if (word.lower === 'of' && start === j + 1 && words[j - 1]?.lower === 'out' && isCount(words[j - 2])) {
      start = j - 2;
      j -= 2;
      continue;
    }
    if (word.cls === W.Preposition && start >= 0 && j > 0 && TIES_TO_NOUN.has(word.lower)) {
      const before = words[j - 1];
      const nominal =
        before.cls === W.Noun ||
        before.cls === W.Proper ||
        before.cls === W.Close ||
        (before.cls === W.Pronoun && EVERYONE.test(before.lower)) ||
        (word.lower === 'of' &&
          (before.cls === W.Determiner ||
            before.cls === W.Number ||
            before.cls === W.Pronoun ||
            before.cls === W.Adjective));
      if (!nominal) break;
      if (word.lower !== 'of' && !tiesBack(words, j)) break;
      determined = false;
      continue;
    }
    // "one of the crew", "anyone with a boat"
    if (word.cls === W.Pronoun && start === j + 2 && (words[j + 1].lower === 'of' || ANYONE.test(word.lower))) return j;
    if (
      word.cls === W.Coordinator &&
      start >= 0 &&
      j > 0 &&
      word.lower !== 'but' &&
      (isHead(words[j - 1]) || isAlone(words[j - 1]) || words[j - 1].cls === W.Close)
    ) {
      if (!coordinates(words, j)) break;
      determined = false;
      continue;
    }
    if (
      word.cls === W.Adverb &&
      start >= 0 &&
      words[start].cls === W.Adjective &&
      j > 0 &&
      words[j - 1].cls === W.Determiner
    ) {
      start = j;
      continue;
    }
    break;
  }
  return start;
}

const isCount = (word: ClauseWord | undefined): boolean => word?.cls === W.Number || word?.cls === W.Determiner;

/** A few quoted words inside a phrase (the “clean” deal), not somebody's sentence that ends before it. */
const quotedPhrase = (word: ClauseWord): boolean =>
  word.end - word.start < QUOTED_IN_PHRASE && !/[,.?!…—]/.test(word.text);

function opening(words: readonly ClauseWord[], i: number): number {
  for (let j = i - 1; j >= 0 && j > i - BRACKET_WORDS; j--) if (words[j].cls === W.Open) return j;
  return -1;
}

/**
 * Does the preposition at `j` belong to the noun before it? Not when that noun is the object of a phrase that opens the
 * clause ("In a speech in Tarn the mayor said" has no comma to say so; "officials in Tarn said" does).
 */
function tiesBack(words: readonly ClauseWord[], j: number): boolean {
  for (let k = j - 1; k >= 0; k--) {
    const cls = words[k].cls;
    if (INSIDE.has(cls)) continue;
    if (cls === W.Preposition && k > 0 && INSIDE.has(words[k - 1].cls)) continue;
    return (cls !== W.Preposition && cls !== W.Verb) || /^(?:after|before|since|until|till)$/.test(words[k].lower);
  }
  return true;
}

/** "Lee and Cruz said" joins two sources; "he met Lee and Cruz said" does not: what stands before the first decides. */
function coordinates(words: readonly ClauseWord[], j: number): boolean {
  let k = j - 1;
  while (
    k >= 0 &&
    (INSIDE.has(words[k].cls) ||
      words[k].lower === 'of' ||
      // "the Bureau for Locks and Tides"
      (words[k].lower === 'for' && words[k - 1]?.cls === W.Proper && words[k + 1].cls === W.Proper))
  )
    k--;
  if (k < 0) return true;
  const cls = words[k].cls;
  return cls !== W.Verb && cls !== W.Preposition && cls !== W.Be && cls !== W.Have;
}
