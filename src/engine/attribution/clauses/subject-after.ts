import { Form } from '../../language/morphology';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { VerbGroup } from './clause';
import { isFiniteStart } from './openings';
import { isAlone, opensPhrase, phraseEnd, type WordRange } from './noun-phrase';
import { DESCRIPTION_WORDS, ASIDES } from './bars';

/** Prepositions that open an adjunct of the verb, not a part of the speaker's name. */
const ADJUNCT = new Set([
  'in',
  'on',
  'during',
  'after',
  'before',
  'via',
  'through',
  'about',
  'by',
  'under',
  'until',
  'since',
  'to',
  'into',
  'as',
  'upon',
  'following',
  'against',
  'without',
  'over',
  'between',
  'while',
]);
const TIME_OR_PLACE = new Set(['in', 'on', 'after', 'before', 'during']);

/**
 * Finds the subject after an inverted verb (“…,” said Ann Lee, the mayor of Tarn, in a statement). Takes appositives
 * and relative clauses up to the comma that closes them.
 */
export function subjectAfter(words: readonly ClauseWord[], group: VerbGroup): WordRange | null {
  const from = group.to;
  if (!opensPhrase(words[from])) return null;
  if (isAlone(words[from])) return words[from].cls === W.Object ? null : { from, to: from + 1 };
  const to = phraseEnd(
    words,
    from,
    (preposition, head) =>
      !(ADJUNCT.has(preposition) && head.cls === W.Proper) && !(TIME_OR_PLACE.has(preposition) && head.cls !== W.Noun),
  );
  if (to === from) return null;
  // "said a man briefed on the talks": what describes the speaker runs to the next mark.
  const described =
    words[to]?.cls === W.Verb && (words[to].form === 'gerund' || Boolean(words[to].verb!.forms & Form.Participle));
  return { from, to: takeAsides(words, described ? relativeEnd(words, to) : to) };
}

/** Takes ", the mayor of Tarn", ", who …", " (D-Tarn)" after a name along. Returns the new end. */
export function takeAsides(words: readonly ClauseWord[], to: number): number {
  let end = to;
  for (let guard = 0; guard < ASIDES; guard++) {
    const mark = words[end];
    if (!mark) return end;
    if (
      (mark.cls === W.Wh && mark.lower === 'who') ||
      (mark.cls === W.That && (guard > 0 || isFiniteStart(words[end + 1])))
    )
      return relativeEnd(words, end);
    if (mark.cls !== W.Comma) return end;
    const first = words[end + 1];
    if (!first) return end;
    if ((first.cls === W.Wh && (first.lower === 'who' || first.lower === 'which')) || first.lower === 'whose') {
      return relativeEnd(words, end + 1);
    }
    if (
      first.cls === W.Number ||
      first.lower === 'a' ||
      first.lower === 'an' ||
      first.lower === 'the' ||
      first.lower === 'one' ||
      first.cls === W.Proper ||
      first.cls === W.Noun ||
      first.cls === W.Adjective ||
      first.cls === W.Possessive
    ) {
      const stop = phraseEnd(words, end + 1, (preposition) => preposition !== 'during' && preposition !== 'after');
      if (stop === end + 1) return end;
      const after = words[stop];
      if (
        after &&
        ((after.cls === W.Verb && after.form === 'finite') ||
          after.cls === W.Be ||
          after.cls === W.Have ||
          after.cls === W.Modal)
      )
        return end;
      if (after && after.cls === W.Wh && after.lower === 'who') return relativeEnd(words, stop);
      end = stop;
      continue;
    }
    return end;
  }
  return end;
}

function relativeEnd(words: readonly ClauseWord[], from: number): number {
  let i = from + 1;
  while (
    i < words.length &&
    i - from < DESCRIPTION_WORDS &&
    words[i].cls !== W.Comma &&
    words[i].cls !== W.Stop &&
    words[i].cls !== W.Quote &&
    words[i].cls !== W.Dash &&
    words[i].cls !== W.Semicolon &&
    words[i].cls !== W.Colon
  )
    i++;
  return i;
}
