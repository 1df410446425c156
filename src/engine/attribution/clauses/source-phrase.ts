import type { Span } from '../../model';
import { isPersonNoun, isPluralNoun, LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { firstAt } from '../../util/search';

/** A source phrase being read: `[from, core)` is its head phrase, `[core, end)` what is hung on it. Word indices. */
export interface Phrase {
  readonly words: readonly ClauseWord[];
  readonly from: number;
  readonly core: number;
  readonly end: number;
  readonly relative: boolean;
}

/** The phrase of the words `[from, end)`. */
export function phraseOf(words: readonly ClauseWord[], from: number, end: number, relative: boolean): Phrase {
  let last = end;
  while (
    last > from + 1 &&
    (TRAILING.has(words[last - 1].cls) || TAILS.test(words[last - 1].lower) || isWhen(words, last - 1))
  )
    last--;
  return { words, from, core: coreEnd(words, from, last), end: last, relative };
}

const TRAILING: ReadonlySet<number> = new Set([W.PossessiveMark, W.Comma, W.Dash, W.Adverb]);

/** "Lee last week", "Lee Friday": when it was is no part of who. */
function isWhen(words: readonly ClauseWord[], i: number): boolean {
  const { cls, lower } = words[i];
  if (cls === W.Time) return !words[i].capital || !isProper(words[i - 1]) || /day$/.test(lower);
  if (/^(?:week|month|year|night|weekend)$/.test(lower))
    return /^(?:last|this|next|earlier|late)$/.test(words[i - 1]?.lower ?? '');
  return (
    /^(?:last|earlier)$/.test(lower) &&
    words[i + 1] !== undefined &&
    /^(?:week|month|year|night|weekend)$/.test(words[i + 1].lower)
  );
}

/** Adjectives that follow their noun: "people familiar with the plan". */
export const HANGS_ON = /^(?:familiar|close|aware|privy|knowledgeable|briefed|involved|present)$/;
const TAILS = /^(?:everywhere|overall|alike|here|nationwide|worldwide|online)$/;

/** "of" in "Bureau of Harbours", "Church of the Saviour", "Club for Growth": part of a body's name. */
export function joinsBody(words: readonly ClauseWord[], i: number): boolean {
  const { lower } = words[i];
  if (lower !== 'of' && lower !== 'for' && lower !== 'on') return false;
  const before = words[i - 1];
  if (!isProper(before) || !(LEXICON.bodyNameWords.has(before.lower) || LEXICON.bodyNames.has(before.lower)))
    return false;
  return isProper(words[i + 1]) || (lower === 'of' && words[i + 1]?.lower === 'the' && isProper(words[i + 2]));
}

const ENDS_CORE: ReadonlySet<number> = new Set([
  W.Comma,
  W.Dash,
  W.Open,
  W.Wh,
  W.That,
  W.Coordinator,
  W.To,
  W.Semicolon,
  W.Colon,
]);

/** The end of the phrase's core: before what is tied to it by a preposition, a comma, a relative clause. */
function coreEnd(words: readonly ClauseWord[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const { cls, lower } = words[i];
    // "the March 14, 2019 release": no comma parts a date.
    if (
      cls === W.Comma &&
      /^(?:19|20)\d\d$/.test(words[i + 1]?.text ?? '') &&
      /^\d{1,2}$/.test(words[i - 1]?.text ?? '')
    )
      continue;
    // "the Tarn Eel Panel (TEP) report": the noun stands behind the brackets.
    if (
      cls === W.Open &&
      i > from &&
      words[i + 2]?.cls === W.Close &&
      i + 3 < end &&
      (words[i + 3].cls === W.Noun || isProper(words[i + 3]))
    ) {
      i += 2;
      continue;
    }
    if (ENDS_CORE.has(cls) && !joinsQualities(words, i, from)) return Math.max(i, from + 1);
    // A quoted word inside ("the “clean” deal") is part of it; a quotation at its end is not.
    if (cls === W.Quote && i > from && (i + 1 >= end || words[i + 1].cls !== W.Noun)) return i;
    if (i > from && HANGS_ON.test(lower)) return i;
    if (
      cls === W.Preposition &&
      !(LEXICON.particles.has(lower) && isProper(words[i + 1]) && isProper(words[i - 1])) &&
      !joinsBody(words, i)
    )
      return Math.max(i, from + 1);
    // A verb form between nouns is one of them ("her cast members"); one at the end hangs on them ("people placed there").
    if (
      cls === W.Verb &&
      i > from &&
      (words[i].form === 'gerund' || words[i].form === 'participle' || i + 1 >= end || words[i + 1].cls !== W.Noun)
    )
      return i;
  }
  return end;
}

/** "current and former officials", "state and federal agents": what is joined are qualities of the same people. */
function joinsQualities(words: readonly ClauseWord[], i: number, from: number): boolean {
  const before = words[i - 1];
  const next = words[i + 1];
  if (words[i].cls !== W.Coordinator || i <= from || !next) return false;
  // "Tarn and Skerry County officials": the towns are no source, and those who work for them are one.
  if (isProper(before) && isProper(next)) {
    let head = i + 1;
    while (isProper(words[head])) head++;
    return (
      words[head]?.cls === W.Noun && isPluralNoun(words[head].lower) && LEXICON.roles.has(singular(words[head].lower))
    );
  }
  const quality = ({ cls, lower }: ClauseWord): boolean =>
    cls === W.Adjective ||
    (cls === W.Noun && (LEXICON.ranks.has(lower) || LEXICON.affiliations.has(lower) || lower === 'private'));
  return quality(before) && quality(next) && (words[i + 2]?.cls === W.Noun || words[i + 2]?.cls === W.Proper);
}

export const isProper = (word: ClauseWord | undefined): boolean => word?.cls === W.Proper;

export const textOf = (words: readonly ClauseWord[], from: number, to: number): string => {
  let out = '';
  for (let i = from; i < to; i++)
    out += (i > from && words[i - 1].end < words[i].start ? ' ' : '') + (words[i].text || words[i].lower);
  return out;
};

/** The words `[from, to)` as a span; undefined for none. */
export const spanOf = (words: readonly ClauseWord[], from: number, to: number): Span | undefined =>
  to > from ? [words[from].start, words[to - 1].end] : undefined;

export const coreSpan = ({ words, from, core }: Phrase): Span => [words[from].start, words[core - 1].end];

/** The end of the segment that begins at `from`: before the next comma, dash or relative pronoun. */
export function segmentEnd(words: readonly ClauseWord[], from: number, end: number): number {
  let i = from;
  while (
    i < end &&
    words[i].cls !== W.Comma &&
    words[i].cls !== W.Dash &&
    words[i].cls !== W.Wh &&
    words[i].cls !== W.Semicolon &&
    words[i].cls !== W.Open
  )
    i++;
  return i;
}

/** The phrase without its asides: up to the first comma, dash or "who". */
export function shownEnd({ words, from, core, end }: Phrase): number {
  let i = Math.max(core, segmentEnd(words, core, end));
  while (i > from + 1 && words[i - 1].cls === W.PossessiveMark) i--;
  // "a memo sent on" was cut before its date.
  if (i > core && words[i - 1].cls === W.Preposition) {
    i--;
    if (i > core && words[i - 1].cls === W.Verb) i--;
  }
  return i;
}

/** Words that count or share out the people that are named after "of". */
const PORTION =
  /^(?:one|share|number|numbers|percentage|percent|cent|majority|minority|half|third|quarter|handful|group|dozens|hundreds|thousands|millions|most|many|some|several|few|all|both|each|any|none|two|three|four|five|six|others?|lot|couple|bunch|crowd|pair|score|scores|two-thirds|rest|members?|plurality|slew|host|chorus|team)$/;

/** The noun that says who or what it is: "officials" in "one of the officials", "some officials". */
export function headWord(phrase: Phrase): ClauseWord | undefined {
  const { words, from, core } = phrase;
  for (let i = core - 1; i >= from; i--) {
    const word = words[i];
    const { cls } = word;
    if (
      cls !== W.Noun &&
      cls !== W.Proper &&
      cls !== W.Determiner &&
      cls !== W.Number &&
      cls !== W.Adjective &&
      cls !== W.Pronoun
    )
      continue;
    if (words[core]?.lower === 'of' && (PORTION.test(word.lower) || cls === W.Number))
      return headAfterOf(phrase) ?? word;
    return word;
  }
  return undefined;
}

const PASSED_AFTER_OF: ReadonlySet<number> = new Set([
  W.Determiner,
  W.Possessive,
  W.Adjective,
  W.Number,
  W.PossessiveMark,
]);

function headAfterOf({ words, core, end }: Phrase): ClauseWord | undefined {
  let head: ClauseWord | undefined;
  for (let i = core + 1; i < end; i++) {
    const word = words[i];
    if (word.cls === W.Noun || word.cls === W.Proper) head = word;
    else if (!PASSED_AFTER_OF.has(word.cls)) break;
  }
  // "a member of the board" is no board; "members of the crew" are its members.
  return head && isPluralNoun(head.lower) ? head : undefined;
}

const COUNTS =
  /^(?:some|many|several|few|most|two|three|four|five|six|seven|eight|nine|ten|other|various|numerous|both|dozens|hundreds|thousands|multiple|countless|all|more|those|these)$/;

/** "some", "two", "several": more than one, and none of them known. */
export const manyBefore = ({ words, from, core }: Phrase): boolean =>
  core - from > 1 && (COUNTS.test(words[from].lower) || words[from].cls === W.Number);

/** "the county's" in "the county's report"; word range. */
export function possessor({ words, from, core }: Phrase): readonly [number, number] | null {
  for (let i = from + 1; i < core - 1; i++) if (words[i].cls === W.PossessiveMark) return [from, i];
  return null;
}

/** A name in the core that is not its head: what its bearer belongs to. Word range. */
export function nameInside({ words, from, core }: Phrase): readonly [number, number] | null {
  for (let i = from; i < core - 1; i++) {
    // "Two officials": a sentence begins with it, and nobody is called so.
    if (!isProper(words[i]) || (i === from && (COUNTS.test(words[i].lower) || isPlain(words, i)))) continue;
    let last = i;
    while (
      last + 1 < core - 1 &&
      (isProper(words[last + 1]) || (words[last + 1].text === '&' && isProper(words[last + 2])))
    )
      last++;
    const only = words[i].lower;
    const plain =
      last === i &&
      (LEXICON.ranks.has(only) ||
        LEXICON.sides.has(only) ||
        LEXICON.affiliations.has(only) ||
        LEXICON.titles.has(only));
    if (!plain) return [i, last + 1];
    i = last;
  }
  return null;
}

/** Words that say in which field somebody is. */
const PLAIN =
  /^(?:human|legal|medical|political|environmental|animal|civil|women|children|trade|industry|community|climate|wildlife|consumer|gay|student|youth)$/;

/** "News outlets", "Police officials": at a sentence's start a plain word for a body or a paper has its capital from there. */
const isPlain = (words: readonly ClauseWord[], i: number): boolean =>
  opensSentence(words, i) &&
  (LEXICON.affiliations.has(words[i].lower) ||
    LEXICON.bodies.has(words[i].lower) ||
    LEXICON.bodyNameWords.has(words[i].lower) ||
    PLAIN.test(words[i].lower));

/** Is this word, at a sentence's start where its capital says nothing, plain English for a source? */
export function isCommonNoun(lower: string): boolean {
  const one = singular(lower);
  return (
    LEXICON.bare.has(lower) || LEXICON.roles.has(one) || LEXICON.spokes.has(lower) ||
    ((LEXICON.documents.has(lower) || LEXICON.documents.has(one)) && !LEXICON.menNames.has(lower)) ||
    LEXICON.bodyAlone.has(lower) || (isPluralNoun(lower) && !LEXICON.bodyNames.has(lower) && (isPersonNoun(one) || LEXICON.bodies.has(one) || LEXICON.bodyNameWords.has(one)))
  ); // prettier-ignore
}

/** Is this index the first word of its sentence (or of what follows a quotation or a dash)? */
export const opensSentence = (words: readonly ClauseWord[], i: number): boolean =>
  i === 0 || words[i - 1].cls === W.Quote || words[i - 1].cls === W.Colon || words[i - 1].cls === W.Stop;

/** Index of the first word that ends behind an offset. */
export const wordAt = (words: readonly ClauseWord[], offset: number): number =>
  firstAt(words.length, (i) => words[i].end > offset);
