import type { Span } from '../../model';
import { isPluralNoun, LEXICON } from '../../language/lexicon';
import type { ClauseWord } from '../../language/word-classes/word-class';
import { coreSpan, isProper, opensSentence, possessor, type Phrase } from '../clauses/source-phrase';
import type { SourceReading } from './source';

/**
 * Bodies that common words or numbers stand for: "the Observer", "No 10", "prosecutors", "state media", "both sides", "the
 * research team"; null where a phrase is none of them. `base`: the reading so far.
 */
export function commonBody(phrase: Phrase, head: ClauseWord | undefined, base: SourceReading): SourceReading | null {
  const { words, from, core } = phrase;
  const opener = words[from];
  const lower = base.head;
  const called = calledLikePeople(phrase, head);
  if (called) return { ...base, kind: 'body', definite: false, reasons: [{ code: 'body', span: called }] };
  // "the blog", "the conservative magazine": those who write it; "the hotel's website" is what can be looked up.
  if (opener.lower === 'the' && OUTLETS.test(lower) && !possessor(phrase))
    return { ...base, kind: 'body', reasons: [{ code: 'body', span: coreSpan(phrase) }] };
  // In court and in print prosecutors speak for their office.
  if (lower === 'prosecutors') return { ...base, kind: 'body', reasons: [{ code: 'body', span: coreSpan(phrase) }] };
  // "state media": the government's own.
  if (lower === 'media' && words[core - 2]?.lower === 'state' && core - 2 >= from)
    return { ...base, kind: 'body', reasons: [{ code: 'body', span: coreSpan(phrase) }] };
  if (lower === 'authorities') return authorities(phrase, base);
  // "both sides", "the two countries": each is a body, and readers have been told which.
  if (
    /^(?:both|two|neither|either)$/.test(words[from].lower) ||
    (opener.lower === 'the' && words[from + 1]?.lower === 'two')
  )
    if (PAIRED.test(lower)) return { ...base, kind: 'body', reasons: [{ code: 'body', span: coreSpan(phrase) }] };
  // "his legal team", "the research team": people who work on one thing.
  const crew = lower === 'team' && words.slice(from, core).some((word) => CREWS.test(word.lower));
  if (crew) return { ...base, kind: 'body', reasons: [{ code: 'role', span: coreSpan(phrase) }] };
  return null;
}

/**
 * "the Observer", "the Scottish Conservatives", "No 10": bodies whose names are common nouns or numbers, told by a capital
 * that no sentence's start explains.
 */
function calledLikePeople({ words, from, core }: Phrase, head: ClauseWord | undefined): Span | undefined {
  const opener = words[from];
  if (
    core - from === 2 &&
    /^(?:no\.?|number)$/.test(opener.lower) &&
    opener.capital &&
    /^1[01]$/.test(words[from + 1].text)
  )
    return [opener.start, words[core - 1].end];
  if (!head || !isProper(head) || core - from < 2) return undefined;
  const { lower } = head;
  // "the Economic Freedom Fighters": capitals throughout.
  if (opener.lower === 'the' && core - from > 2 && isPluralNoun(lower) && words.slice(from + 1, core).every(isProper))
    return [opener.start, head.end];
  const known = LEXICON.paperNames.has(lower) ? core - from === 2 : LEXICON.parties.has(lower);
  return known && opener.lower === 'the' ? [opener.start, head.end] : undefined;
}

/** What is published again and again, and speaks for those who write it; "the paper" may be a study. */
const OUTLETS = /^(?:blog|magazine|newspaper|outlet|publication|tabloid|weekly)$/;

/** Bodies of which a story may have two: it has told of both. */
const PAIRED = /^(?:sides?|nations|countries|governments|parties|companies|teams|clubs|camps|councils|states|unions)$/;

/** What a team is that is no side and no body: those who do one piece of work. */
const CREWS = /^(?:legal|research|medical|defen[cs]e|scientific|expert|investigative|production|design)$/;

/** "authorities" alone are whoever; with the country or the level that they are of they are a body. */
function authorities(phrase: Phrase, base: SourceReading): SourceReading {
  const { words, from, core, end } = phrase;
  for (let i = from; i < end; i++) {
    const { lower } = words[i];
    const opens = i === from && opensSentence(words, i);
    const names = isProper(words[i]) && !opens && lower !== 'authorities';
    if (
      names ||
      (i < core && (LEXICON.affiliations.has(lower) || LEXICON.places.has(lower) || NATIONAL.test(words[i].text)))
    )
      return { ...base, kind: 'body', reasons: [{ code: 'body', span: coreSpan(phrase) }] };
  }
  return { ...base, kind: 'people', reasons: [{ code: 'bare', span: coreSpan(phrase) }] };
}

/** Adjectives of a country or a people. */
export const NATIONAL = /^\p{Lu}\p{L}{2,}(?:ese|ish|ian|ican)$/u;
