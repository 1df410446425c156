import { COUNTS_WITHIN, DESCRIPTIONS, LEADS_WITHIN, PHRASE_WITHIN } from './bars';
import { Form } from '../../language/morphology';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { opensClause } from '../clauses/openings';
import { isAlone, phraseEnd, type WordRange } from '../clauses/noun-phrase';
import { takeAsides } from '../clauses/subject-after';

/** "according to officials", "as per sources", "in Lee’s view": a phrase that gives the source of its sentence. */
export interface AccordingCandidate {
  readonly source: WordRange;
  readonly cue: readonly WordRange[];
  readonly content: readonly WordRange[];
}

const isMark = (word: ClauseWord | undefined): boolean =>
  word !== undefined &&
  (word.cls === W.Comma || word.cls === W.Dash || word.cls === W.Semicolon || word.cls === W.Stop);

/** Finds every "according to" of a clause and its kin. */
export function accordingCandidates(words: readonly ClauseWord[]): AccordingCandidate[] {
  const out: AccordingCandidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const cueEnd = phraseCue(words, i);
    if (cueEnd > 0) {
      const to = sourceEnd(words, cueEnd);
      if (to > cueEnd)
        out.push({ source: { from: cueEnd, to }, cue: [{ from: i, to: cueEnd }], content: contentOf(words, i, to) });
      continue;
    }
    const survey = surveyPhrase(words, i);
    if (survey) {
      out.push(survey);
      i = survey.source.to - 1;
      continue;
    }
    const view = viewPhrase(words, i);
    if (view) {
      out.push(view);
      i = view.cue[view.cue.length - 1].to - 1;
    }
  }
  return out;
}

/** The end of "according to", "as per", "per" before a noun, "in the words of", "courtesy of"; 0 for none. */
function phraseCue(words: readonly ClauseWord[], i: number): number {
  const word = words[i];
  const next = words[i + 1];
  if (word.lower === 'according' && next?.lower === 'to') return i + 2;
  if (word.lower === 'as' && next?.lower === 'per') return i + 2;
  if (word.lower === 'by' && countsBy(words, i)) return i + 1;
  if (
    word.lower === 'per' &&
    i === 0 &&
    next &&
    (next.cls === W.Noun || next.cls === W.Proper || next.cls === W.Determiner)
  )
    return i + 1;
  if (
    word.lower === 'in' &&
    next?.lower === 'the' &&
    /^(?:words|opinion|view|eyes|estimation)$/.test(words[i + 2]?.lower ?? '') &&
    words[i + 3]?.lower === 'of'
  )
    return i + 4;
  return 0;
}

/** "By all accounts, …", "…, by early estimates, …", "four by one count": what tells so, and not who did it. */
function countsBy(words: readonly ClauseWord[], i: number): boolean {
  const before = words[i - 1]?.cls;
  if (before === W.Verb || before === W.Adverb) return false;
  for (let j = i + 1; j < words.length && j <= i + COUNTS_WITHIN; j++) {
    if (COUNTS.test(words[j].lower)) return words[j + 1]?.cls !== W.PossessiveMark && words[j + 1]?.cls !== W.Noun;
    const { cls } = words[j];
    if (cls !== W.Determiner && cls !== W.Adjective && cls !== W.Noun && cls !== W.Number && cls !== W.Verb)
      return false;
  }
  return false;
}

const COUNTS = /^(?:reports|accounts?|estimates?|traditions?|counts?|reckonings?|calculations?|projections?)$/;

/** "In a new poll, …", "…, in a survey by Lee": the figures are the poll's. */
function surveyPhrase(words: readonly ClauseWord[], i: number): AccordingCandidate | null {
  if (
    words[i].lower !== 'in' ||
    words[i].cls !== W.Preposition ||
    (i > 0 && words[i - 1].cls !== W.Comma && words[i - 1].cls !== W.Noun && words[i - 1].cls !== W.Coordinator)
  )
    return null;
  const opener = words[i + 1];
  if (opener?.cls !== W.Determiner && opener?.cls !== W.Possessive) return null;
  for (let j = i + 2; j < words.length && j < i + PHRASE_WITHIN; j++) {
    if (words[j].lower === 'poll' || words[j].lower === 'survey') {
      const to = sourceEnd(words, i + 1);
      return to > j
        ? { source: { from: i + 1, to }, cue: [{ from: i, to: i + 1 }], content: contentOf(words, i, to) }
        : null;
    }
    if (
      words[j].cls !== W.Noun &&
      words[j].cls !== W.Proper &&
      words[j].cls !== W.Adjective &&
      words[j].cls !== W.Time &&
      words[j].cls !== W.PossessiveMark &&
      words[j].cls !== W.Number
    )
      return null;
  }
  return null;
}

/** What views are likened to: "in their eyes" is one only where it stands apart. */
const BODILY = /^(?:eyes|mind)$/;

const stands = (before: ClauseWord | undefined): boolean =>
  !before || before.cls === W.Comma || before.cls === W.Be || before.cls === W.That;

/** "in Lee’s view", "in his opinion". */
function viewPhrase(words: readonly ClauseWord[], i: number): AccordingCandidate | null {
  if (words[i].lower !== 'in' || words[i].cls !== W.Preposition) return null;
  for (let j = i + 1; j < words.length && j < i + PHRASE_WITHIN; j++) {
    if (!/^(?:view|opinion|eyes|telling|words|estimation|judgment|judgement|mind)$/.test(words[j].lower)) continue;
    const owner = words[j - 1];
    const holder =
      owner.cls === W.PossessiveMark
        ? { from: i + 1, to: j }
        : owner.cls === W.Possessive
          ? { from: j - 1, to: j }
          : null;
    if (!holder || (BODILY.test(words[j].lower) && !stands(words[i - 1]))) return null;
    return {
      source: holder,
      cue: [
        { from: i, to: i + 1 },
        { from: j, to: j + 1 },
      ],
      content: contentOf(words, i, j + 1),
    };
  }
  return null;
}

/** Verbs after a noun that describe it rather than say something: "people briefed on the matter". */
const POSTMODIFIER =
  /^(?:briefed|involved|familiar|close|informed|named|based|present|obtained|published|released|conducted|issued|compiled|cited|seen|reviewed|provided|filed|posted|commissioned|carried|quoted|leaked|made|collected|gathered|prepared|written|produced|taken|done|sent|dated|given)$/;

/** The end of the source phrase: the noun phrase, what describes it, and its asides. */
export function sourceEnd(words: readonly ClauseWord[], from: number): number {
  if (isAlone(words[from]) && words[from + 1]?.lower !== 'of') return from + 1;
  let to = phraseEnd(words, from, () => true);
  if (to === from) return words[from]?.cls === W.Quote ? from + 1 : from;
  for (let guard = 0; guard < DESCRIPTIONS; guard++) {
    const word = words[to];
    if (!word) break;
    const led = words[to + 1]?.cls === W.Preposition || words[to + 1]?.cls === W.Time;
    if (POSTMODIFIER.test(word.lower) || (led && word.cls === W.Verb && word.verb!.forms & Form.Participle)) {
      let next = to + 1;
      while (words[next]?.cls === W.Adverb || words[next]?.cls === W.Time) next++;
      if (words[next]?.cls === W.Preposition) {
        const end = phraseEnd(words, next + 1, () => true);
        to = end > next + 1 ? end : next + (words[next + 1]?.cls === W.Time ? 2 : 1);
      } else to = next;
      continue;
    }
    // "people who saw it", "a report that the board has read"
    if ((word.cls === W.Wh && word.lower === 'who') || word.cls === W.That) {
      while (to < words.length && !isMark(words[to]) && words[to].cls !== W.Quote) to++;
      continue;
    }
    if (word.cls === W.Wh && word.lower === 'which') break;
    break;
  }
  const end = takeAsides(words, to);
  // "According to the mayor, the man who ran the mill left": what follows the comma is no aside but the sentence.
  const opens = words[to]?.cls === W.Comma && (words[end]?.cls !== W.Comma || !opensClause(words, end + 1));
  return leads(words, from) && opens && opensClause(words, to + 1) ? to : end;
}

/** Does the phrase stand before what it speaks for, as far as a comma tells ("According to …, …", "…, according to …, …")? */
const leads = (words: readonly ClauseWord[], from: number): boolean => {
  const before = words[from - 3];
  return !before || (before.cls === W.Comma && from < LEADS_WITHIN);
};

/**
 * What the phrase speaks for: the sentence without it. At the sentence's start, what follows; later, what precedes it
 * back to a semicolon, and what follows a closing comma when the sentence goes on.
 */
function contentOf(words: readonly ClauseWord[], from: number, to: number): WordRange[] {
  const out: WordRange[] = [];
  let start = from;
  while (start > 0 && words[start - 1].cls !== W.Semicolon && words[start - 1].cls !== W.Stop) start--;
  let end = to;
  while (end < words.length && words[end].cls !== W.Semicolon && words[end].cls !== W.Stop) end++;
  // "It rained and according to Lee the gate held": what is joined is Lee's, and the rest is not.
  if (words[from - 1]?.cls === W.Coordinator && opensClause(words, to)) return [{ from: to, to: end }];
  const before = from > start && words[from - 1].cls === W.Comma ? from - 1 : from;
  if (before > start && !(before - start === 1 && words[start].cls === W.Coordinator))
    out.push({ from: start, to: before });
  if (to < end) {
    const mark = words[to];
    const after = mark.cls === W.Comma || mark.cls === W.Dash || mark.cls === W.Colon ? to + 1 : to;
    if (after < end && (before <= start + 1 || mark.cls === W.Comma || mark.cls === W.Dash)) {
      const next = words[after];
      // "…, according to Lee, who …" and ", but …" begin something else.
      const other =
        before > start + 1 &&
        (next.cls === W.Coordinator ||
          next.cls === W.Wh ||
          next.cls === W.Subordinator ||
          (next.cls === W.Verb && next.form === 'gerund'));
      if (!other) out.push({ from: after, to: end });
    }
  }
  return out;
}
