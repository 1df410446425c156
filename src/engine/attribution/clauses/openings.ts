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
/** Does a clause with a verb of its own begin at `i`: a noun phrase, then a finite verb? */
export function opensClause(words: readonly ClauseWord[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
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
      const end = phraseEnd(words, j + 1, () => true);
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
    if (here.cls === W.That || (here.cls === W.Wh && (here.lower === 'who' || here.lower === 'which'))) {
      let k = j + 1;
      let finite = 0;
      while (k < words.length && k - j < RELATIVE_WORDS && !clauseMark(words[k]) && words[k].cls !== W.Comma)
        if (isFiniteStart(words[k++])) finite++;
      return finite >= 2;
    }
    if (here.cls === W.Verb && here.form === 'participle') continue;
    return false;
  }
  return false;
}
const ASKING = verbsThat('asks');

/** "asked about it", "pressed on it": a participle of those who are made to speak. */
export const isAsked = (word: ClauseWord | undefined): boolean =>
  word?.form === 'participle' && ASKING.has(word.verb?.lemma ?? '');
