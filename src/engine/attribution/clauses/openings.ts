import { verbsThat } from '../../language/verb-table';
import { type ClauseWord, W } from '../../language/word-classes/word-class';
import { opensPhrase, phraseEnd } from './noun-phrase';
import { ASIDE_WORDS, VERB_WITHIN, RELATIVE_WORDS } from './bars';

export const isFiniteStart = (word: ClauseWord | undefined): boolean =>
  word !== undefined &&
  ((word.cls === W.Verb && word.form === 'finite') ||
    word.cls === W.Modal ||
    ((word.cls === W.Be || word.cls === W.Have || word.cls === W.Do) && word.form === 'finite'));
/**
 * Where a statement that is part of a subject ends, at most at `end`: before the verb that can be no part of it ("fears
 * that the wall would fall [grew]"). `own`: how many finite verbs it has itself.
 */
export function statementEnd(words: readonly ClauseWord[], from: number, end: number, own = 1): number {
  let verbs = 0;
  for (let i = from; i < end; i++) {
    const { cls } = words[i];
    if (i > from && OPENS_ANOTHER.has(cls)) return end;
    if (!isFiniteStart(words[i])) continue;
    if (++verbs > own) return i;
    // "would have been": one verb.
    while (i + 1 < end && isFiniteStart(words[i + 1])) i++;
  }
  return end;
}

/** What another clause may begin with, which has a verb of its own. */
const OPENS_ANOTHER: ReadonlySet<ClauseWord['cls']> = new Set<ClauseWord['cls']>([
  W.Coordinator,
  W.Subordinator,
  W.That,
  W.Wh,
  W.Comma,
  W.Quote,
]);

export const clauseMark = (word: ClauseWord): boolean => word.cls === W.Stop || word.cls === W.Semicolon;
/** "at least [20]", "around [20]": the number behind what says that it is no more than near; `i` where there is none. */
export function pastEstimate(words: readonly ClauseWord[], i: number): number {
  const { cls, lower } = words[i];
  if (cls !== W.Preposition) return i;
  const next = words[i + 1];
  if (/^(?:at|up)$/.test(lower))
    return /^(?:least|most|to)$/.test(next?.lower ?? '') && words[i + 2]?.cls === W.Number ? i + 2 : i;
  return /^(?:about|around|over|under)$/.test(lower) && next?.cls === W.Number ? i + 1 : i;
}

/** Does a clause with a verb of its own begin at `i`: a noun phrase, then a finite verb? */
export function opensClause(words: readonly ClauseWord[], start: number): boolean {
  if (!words[start]) return false;
  const i = pastEstimate(words, start);
  const word = words[i];
  if (word.cls === W.Subject) return true;
  let j = i;
  if (word.cls === W.Pronoun || word.cls === W.Object) j = i + 1;
  else {
    if (!opensPhrase(word) && word.cls !== W.Quote && !(word.cls === W.Verb && word.form === 'gerund')) return false;
    j = word.cls === W.Verb ? i + 1 : phraseEnd(words, i, () => true);
    if (j === i) return false;
  }
  for (let steps = 0; j < words.length && steps < VERB_WITHIN; j++, steps++) {
    const here = words[j];
    if (isFiniteStart(here)) return true;
    if (here.cls === W.Adverb || here.cls === W.Not || here.cls === W.Time) continue;
    if (here.cls === W.Preposition) {
      // "of [registering boats]"
      const noun = words[j + 1]?.form === 'gerund' ? j + 2 : j + 1;
      const end = phraseEnd(words, noun, () => true);
      if (end === j + 1) return false;
      j = end - 1;
      continue;
    }
    if (here.cls === W.Comma || here.cls === W.Dash) {
      // An aside may stand between subject and verb: "the port, which closed in May, had …".
      let k = j + 1;
      while (k < words.length && k - j < ASIDE_WORDS && words[k].cls !== here.cls && !clauseMark(words[k])) k++;
      if (words[k]?.cls === here.cls && isFiniteStart(words[k + 1])) return true;
      return false;
    }
    // "men [but not] women are"
    if (here.cls === W.Coordinator && words[j + 1]?.cls === W.Not) {
      const end = phraseEnd(words, j + 2, () => true);
      if (end === j + 2) return false;
      j = end - 1;
      continue;
    }
    // "her task [as] a keeper is"
    if (here.cls === W.Subordinator && here.lower === 'as' && word.cls !== W.Object) {
      const end = phraseEnd(words, j + 1, () => true);
      if (end > j + 1 && isFiniteStart(words[end])) return words[j + 1].cls !== W.Subject || hasTwoVerbs(words, end);
    }
    if (
      here.cls === W.That ||
      (here.cls === W.Wh && /^(?:who|which|when|where)$/.test(here.lower)) ||
      (here.cls === W.Subordinator && here.lower === 'as')
    )
      // "odour [when sprayed] on walls"
      return !(words[j + 1]?.cls === W.Verb && /^whe(?:n|re)$/.test(here.lower)) && hasTwoVerbs(words, j + 1);
    if (here.cls === W.Verb && here.form === 'participle') continue;
    return false;
  }
  return false;
}

/** Do two finite verbs follow before the next mark: that of a clause inside a subject, and the subject's own? */
function hasTwoVerbs(words: readonly ClauseWord[], from: number): boolean {
  let finite = 0;
  for (let k = from; k < words.length && k < from + RELATIVE_WORDS; k++) {
    const { cls } = words[k];
    if (clauseMark(words[k]) || cls === W.Comma) break;
    if (!isFiniteStart(words[k])) continue;
    finite++;
    // "could have been": one verb.
    while (words[k].cls !== W.Verb && isFiniteStart(words[k + 1])) k++;
  }
  return finite >= 2;
}

const ASKING = verbsThat('asks');

/** "asked about it", "pressed on it": a participle of those who are made to speak. */
export const isAsked = (word: ClauseWord | undefined): boolean =>
  word?.form === 'participle' && ASKING.has(word.verb?.lemma ?? '');
