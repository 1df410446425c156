import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { isAlone, isHead, type WordRange } from './noun-phrase';
import { isWall, nominalStart, opensSubject, OPENS_CLAUSE } from './subject-phrase';
import { SUBJECT_WITHIN, LONGEST_QUOTED_TITLE, ASIDES_BEFORE_VERB, ASIDE_WORDS } from './bars';

const isSeparator = (word: ClauseWord): boolean => word.cls === W.Comma || word.cls === W.Dash;

/** "Lee, who calls it “a trap,” said": a quotation inside an aside, with the comma that closes it. */
export const endsAside = (words: readonly ClauseWord[], i: number): boolean => {
  const word = words[i];
  if (word.cls !== W.Quote || word.text !== ',') return false;
  for (let k = i - 1; k > 0 && k > i - ASIDE_WORDS; k--) {
    if (isSeparator(words[k])) {
      const first = words[k + 1];
      if (k >= i - 1) return false;
      // "Crole, star of the play “Low Tide,” said": a title is no sentence that she ends there.
      const title =
        word.capital &&
        word.end - word.start < LONGEST_QUOTED_TITLE &&
        (isHead(words[i - 1]) || words[i - 1].cls === W.PossessiveMark);
      return title || first.cls === W.Wh || (first.cls === W.Verb && first.form !== 'finite');
    }
    if (isWall(words[k]) || words[k].cls === W.Quote) return false;
  }
  return false;
};

/** What a stretch between commas is to the subject that it stands beside. */
type Segment =
  /** Nothing but a noun phrase: a name, a title, an age, part of a list. */
  | { readonly is: 'phrase'; readonly from: number }
  /** It ends in the subject ("But when the mayor, …"). */
  | { readonly is: 'head'; readonly from: number }
  /** A relative clause, a participle, a phrase with a preposition. */
  | { readonly is: 'aside' }
  | { readonly is: 'other' };

/** The subject when the verb follows a comma or a dash: segment by segment to the left until a noun stands alone. */
export function acrossAsides(words: readonly ClauseWord[], close: number): WordRange | null {
  let right = close;
  let to = close;
  let found = -1;
  let described = true;
  for (let steps = 0; steps < ASIDES_BEFORE_VERB && right > 0; steps++) {
    let left = right - 1;
    while (
      left >= 0 &&
      close - left < SUBJECT_WITHIN &&
      !isSeparator(words[left]) &&
      !(isWall(words[left]) && !endsAside(words, left))
    )
      left--;
    if (close - left >= SUBJECT_WITHIN) break;
    const segment = readSegment(words, left + 1, right);
    // "Lee, after a pause, said": what opens the clause is an adjunct, and no subject.
    const adjunct =
      found < 0 &&
      segment.is === 'head' &&
      left >= 0 &&
      !isWall(words[left]) &&
      OPENS_CLAUSE.test(words[left + 1].lower);
    // "…, Ann Lee, the mayor, said": she has been found, and what an adverb opens is what she says.
    if (segment.is === 'head' && found >= 0 && !described && words[segment.from - 1].cls === W.Adverb) break;
    if (segment.is === 'head' && !adjunct) {
      found = segment.from;
      break;
    }
    if (segment.is === 'phrase') {
      found = segment.from;
      described = isDescription(words, segment.from, right) || isPlace(words, segment.from, right);
    } else if (
      (segment.is === 'aside' || adjunct) &&
      found < 0 &&
      right === to &&
      !BELONGS.test(words[left + 1]?.lower ?? '')
    )
      to = left;
    else if (segment.is === 'other' || (found >= 0 && !described)) break;
    if (left < 0 || isWall(words[left])) break;
    right = left;
  }
  if (found < 0 || (isAlone(words[found]) && words[found].cls === W.Object)) return null;
  return { from: found, to };
}

/** Words that open an aside which says who the subject is; others ("in a statement", "speaking on Monday") do not. */
const BELONGS =
  /^(?:who|which|whose|whom|where|including|like|along|formerly|nicknamed|dressed|known|himself|herself)$/;

/** "Tarn, Ohio": a single name after a place that a preposition leads in. */
function isPlace(words: readonly ClauseWord[], from: number, to: number): boolean {
  return (
    to - from <= 2 &&
    words[from].cls === W.Proper &&
    words[from - 2]?.cls === W.Proper &&
    (words[from - 3]?.cls === W.Preposition || words[from - 4]?.cls === W.Preposition)
  );
}

/** "a baker in Tarn", "42", "his lawyer": says something of a name and hardly stands for one at a clause's start. */
function isDescription(words: readonly ClauseWord[], from: number, to: number): boolean {
  const first = words[from];
  if (first.cls === W.Number || first.lower === 'a' || first.lower === 'an') return true;
  if (first.cls === W.Proper) return to - from <= 2 && /^(?:[rdi]-|jr|sr|r$|d$)/.test(first.lower);
  return first.cls === W.Noun && !words[to - 1].lower.endsWith('s');
}

const ASIDE_OPENER: ReadonlySet<number | undefined> = new Set([W.Verb, W.Wh]);

function skipAdverbs(words: readonly ClauseWord[], from: number): number {
  let i = from;
  while (words[i]?.cls === W.Adverb) i++;
  return i;
}

function readSegment(words: readonly ClauseWord[], from: number, to: number): Segment {
  const first = words[from];
  if (!first || from >= to) return { is: 'aside' };
  if (first.cls === W.Wh || first.lower === 'whose' || first.cls === W.To) return { is: 'aside' };
  if (first.cls === W.Verb && first.form !== 'finite') return { is: 'aside' };
  // "like Lee" and "including Lee" are asides; "and then left" goes on with one.
  if (
    first.cls === W.Verb ||
    (first.cls === W.Coordinator && ASIDE_OPENER.has(words[skipAdverbs(words, from + 1)]?.cls))
  )
    return { is: 'aside' };
  // "some of whom were there"
  if (words[from + 1]?.lower === 'of' && /^(?:whom|which)$/.test(words[from + 2]?.lower ?? '')) return { is: 'aside' };
  if (isDescribedPhrase(words, from, to)) return { is: 'phrase', from };
  // "long wary of the plan": says how the subject is.
  const quality = skipAdverbs(words, first.cls === W.Subordinator ? from + 1 : from);
  if (words[quality]?.cls === W.Adjective && words[quality + 1]?.cls === W.Preposition) return { is: 'aside' };
  const last = to - 1;
  const alone = isAlone(words[last]);
  const start = alone
    ? last
    : isHead(words[last]) || words[last].cls === W.Close || words[last].cls === W.Determiner
      ? nominalStart(words, last)
      : -1;
  if (start === from) return words[from].cls === W.Time ? { is: 'aside' } : { is: 'phrase', from };
  if (start > from) {
    const opener = words[start - 1];
    // "a job as keeper of the gate": no clause begins there.
    const role = opener.lower === 'as' && words[start].cls === W.Noun;
    if (opensSubject(opener) && !(role && start - 1 > from)) {
      // "while in Tarn" and "as mayor" have no subject of their own, "when Lee" does.
      if (start - 1 === from && first.cls === W.Subordinator && first.lower === 'as' && words[start].cls === W.Noun)
        return { is: 'aside' };
      return { is: 'head', from: start };
    }
    if (opener.cls === W.Verb && opener.form === 'finite' && opener.verb!.opensClause)
      return { is: 'head', from: start };
  }
  if (
    first.cls === W.Preposition ||
    first.cls === W.Subordinator ||
    first.cls === W.Adverb ||
    first.cls === W.Time ||
    first.lower === 'like'
  )
    return { is: 'aside' };
  return hasFiniteVerb(words, from, to) ? { is: 'other' } : { is: 'aside' };
}

/** "a baker who calls himself a cook", "the only clerk to campaign": a noun phrase with a clause that describes it. */
function isDescribedPhrase(words: readonly ClauseWord[], from: number, to: number): boolean {
  if (words[from].cls !== W.Determiner && words[from].cls !== W.Number) return false;
  for (let i = from + 1; i < to - 1; i++) {
    const { cls, lower } = words[i];
    if (cls === W.To || (cls === W.Wh && /^who(?:se)?$/.test(lower))) return isHead(words[i - 1]);
    if (
      cls !== W.Noun &&
      cls !== W.Proper &&
      cls !== W.Adjective &&
      cls !== W.Adverb &&
      cls !== W.Preposition &&
      cls !== W.Determiner &&
      cls !== W.PossessiveMark
    )
      return false;
  }
  return false;
}

const hasFiniteVerb = (words: readonly ClauseWord[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { cls, form } = words[i];
    if (
      (cls === W.Verb && form === 'finite') ||
      cls === W.Modal ||
      ((cls === W.Be || cls === W.Have || cls === W.Do) && form === 'finite')
    )
      return true;
  }
  return false;
};
