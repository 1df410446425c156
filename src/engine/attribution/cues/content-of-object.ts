import { LIST_WITHIN, LONG_QUOTATION, VENUE_WORDS } from './bars';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { opensClause, isFiniteStart } from '../clauses/openings';
import { type Frame } from '../../language/frame';
import { opensPhrase } from '../clauses/noun-phrase';
import { PERIOD } from '../clauses/clause';

/** Where people say things, and no part of what they say: "criticized the plan in a letter". */
const VENUE =
  /^(?:interviews?|speech|speeches|statements?|e-?mails?|tweets?|letters?|debates?|rally|rallies|posts?|articles?|columns?|memos?|conference|appearances?|remarks|twitter|facebook|television|radio|show)$/;

/** Is the content of the frame a thing or a deed, and no statement? */
export const takesObject = (frame: Frame): boolean =>
  frame === 'np' ||
  frame === 'as' ||
  frame === 'ing' ||
  frame === 'inf' ||
  frame === 'obj-at' ||
  frame.startsWith('pp-');

/**
 * How far an object that begins at `from` runs, at most to `end`: "praised [the plan] while he was in office", "called
 * [them cowards], a word that stuck". A statement goes on to the sentence's end; a thing ends where the telling goes on.
 */
export function objectEnd(words: readonly ClauseWord[], frame: Frame, from: number, end: number): number {
  const to = firstBreak(words, frame, from, end);
  // "He praised the crew on Monday: “They held.”": what is quoted at the end is the point of it.
  for (let i = to; i < end; i++) {
    const { cls, capital, start, end: stop } = words[i];
    if (cls === W.Quote && capital && (words[i - 1].cls === W.Colon || stop - start > LONG_QUOTATION)) return end;
  }
  return to;
}

function firstBreak(words: readonly ClauseWord[], frame: Frame, from: number, end: number): number {
  const deed = frame === 'inf' || frame === 'ing';
  for (let i = from + 1; i < end; i++) {
    const word = words[i];
    const next = words[i + 1];
    switch (word.cls) {
      case W.Comma:
      case W.Dash:
        if (!goesOnList(words, i, end)) return i;
        break;
      case W.Open:
        while (i + 1 < end && words[i].cls !== W.Close) i++;
        break;
      case W.Coordinator: {
        const at = skipAdverbs(words, i + 1);
        const verb = words[at];
        if (word.lower === 'but' || startsPredicate(words, at) || (!deed && verb?.form === 'gerund')) return i;
        if (opensClause(words, i + 1)) return i;
        break;
      }
      case W.Subordinator:
      case W.Wh:
        if (i > from && ASIDE.test(word.lower) && opensClause(words, i + 1)) return i;
        break;
      case W.Time:
        if (!deed && next?.cls !== W.PossessiveMark && next?.cls !== W.Noun) return i;
        break;
      case W.Preposition:
        if (/^(?:after|before|since|until)$/.test(word.lower) && (next?.form === 'gerund' || opensClause(words, i + 1)))
          return i;
        if (!deed && (word.lower === 'during' || isVenue(words, i + 1) || isTime(words, i + 1))) return i;
        break;
      case W.Quote:
        if (word.text === ',' && next && !goesOnList(words, i, end)) return i + 1;
        break;
      default:
        break;
    }
  }
  return end;
}

const ASIDE = /^(?:as|when|while|although|though|whereas)$/;

const skipAdverbs = (words: readonly ClauseWord[], i: number): number => {
  while (words[i]?.cls === W.Adverb || words[i]?.cls === W.Not) i++;
  return i;
};

/** "Lee, Crole and Park", "old, cold ships": does a list go on after the mark at `mark`? */
function goesOnList(words: readonly ClauseWord[], mark: number, end: number): boolean {
  let i = mark + 1;
  const next = words[i];
  if (next?.cls === W.Coordinator)
    return !startsPredicate(words, skipAdverbs(words, i + 1)) && !opensClause(words, i + 1);
  // "on Sept. 11, 2001", "all of them, including Lee", "the mill, not the lock"
  if (next?.cls === W.Number || next?.cls === W.Not || next?.lower === 'including' || next?.lower === 'such')
    return true;
  if (words[mark - 1].cls === W.Adjective && words[i]?.cls === W.Adjective) return true;
  if (!opensPhrase(words[i]) && words[i]?.cls !== W.Quote) return false;
  for (; i < end && i < mark + LIST_WITHIN; i++) {
    const { cls, lower } = words[i];
    if (cls === W.Coordinator && (lower === 'and' || lower === 'or'))
      return (
        words[i - 1].cls === W.Comma ||
        (!startsPredicate(words, skipAdverbs(words, i + 1)) && sameOpening(words, mark + 1, i + 1))
      );
    if (isFiniteStart(words[i]) || cls === W.Wh || cls === W.That || cls === W.Dash) return false;
  }
  return false;
}

/** The parts of a list open alike: "the mill, the lock and the quay"; "the mill, a ruin and a danger" tells of the mill. */
const sameOpening = (words: readonly ClauseWord[], a: number, b: number): boolean =>
  (words[a].cls === W.Determiner) === (words[b]?.cls === W.Determiner);

/** Is the word at `i` another verb of the subject, and no adjective ("and [recognized] capital")? */
const startsPredicate = (words: readonly ClauseWord[], i: number): boolean =>
  isFiniteStart(words[i]) &&
  !(words[i].cls === W.Verb && words[i + 1]?.cls === W.Noun && words[i].lower.endsWith('ed'));

/** "in a letter", "at his last rally" */
function isVenue(words: readonly ClauseWord[], i: number): boolean {
  for (let k = i; k < words.length && k < i + VENUE_WORDS; k++) {
    const { cls, lower } = words[k];
    if (VENUE.test(lower)) return true;
    if (
      cls !== W.Determiner &&
      cls !== W.Possessive &&
      cls !== W.Adjective &&
      cls !== W.Noun &&
      cls !== W.Proper &&
      cls !== W.Time
    )
      return false;
  }
  return false;
}

/** "on Monday", "last week" */
const isTime = (words: readonly ClauseWord[], i: number): boolean =>
  words[i]?.cls === W.Time ||
  (/^(?:last|this|next|recent)$/.test(words[i]?.lower ?? '') && PERIOD.test(words[i + 1]?.lower ?? ''));
