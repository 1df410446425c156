import { W, type ClauseWord } from '../language/word-class';
import type { VerbGroup } from './clause';
import { isAlone, isHead, opensPhrase, phraseEnd, phraseStart, type WordRange } from './noun-phrase';

/**
 * Finds the words before a finite verb that are its subject, appositives and relative clauses between them included
 * ("John Ray, who runs the port, said"). Null when the verb has none on its left.
 */
export function subjectBefore(words: readonly ClauseWord[], group: VerbGroup): WordRange | null {
  let i = group.from - 1;
  while (i >= 0 && (words[i].cls === W.Adverb || words[i].cls === W.Not || words[i].cls === W.Time)) i--;
  if (i < 0) return null;
  const word = words[i];
  if (word.cls === W.Wh && (word.lower === 'who' || word.lower === 'which')) return { from: i, to: i + 1 };
  if (word.cls === W.That && i > 0 && isHead(words[i - 1])) return { from: i, to: i + 1 };
  if (isAlone(word)) return { from: phraseStart(words, i), to: i + 1 };
  if (word.cls === W.Comma || word.cls === W.Dash || word.cls === W.Close) {
    const subject = aroundParenthesis(words, i);
    if (subject) return subject;
    if (word.cls !== W.Close) return null;
  }
  const from = phraseStart(words, i);
  if (from < 0) return null;
  return { from: extendOverAppositive(words, from), to: i + 1 };
}

/** Words that open an aside after a name: an appositive, an age, a relative clause, a place, a participle. */
function opensAside(words: readonly ClauseWord[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  return (
    (word.cls === W.Wh && /^(?:who|which|whose|whom|where|when)$/.test(word.lower)) ||
    word.lower === 'whose' ||
    word.cls === W.Preposition ||
    word.cls === W.Number ||
    word.cls === W.Subordinator ||
    word.cls === W.To ||
    word.cls === W.Verb ||
    word.cls === W.Adverb ||
    opensPhrase(word)
  );
}

const hasFiniteVerb = (words: readonly ClauseWord[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { cls, form } = words[i];
    if ((cls === W.Verb && form === 'finite') || cls === W.Modal || ((cls === W.Be || cls === W.Have || cls === W.Do) && form === 'finite')) return true;
  }
  return false;
};

const isBreak = (word: ClauseWord): boolean => word.cls === W.Comma || word.cls === W.Dash || word.cls === W.Semicolon || word.cls === W.Colon || word.cls === W.Stop || word.cls === W.Quote;

/** The subject when the verb follows a comma, a dash or a bracket that closes an aside. */
function aroundParenthesis(words: readonly ClauseWord[], close: number): WordRange | null {
  let right = close;
  for (let steps = 0; steps < 6; steps++) {
    let left = right - 1;
    while (left >= 0 && !isBreak(words[left]) && !(words[right].cls === W.Close && words[left].cls === W.Open)) left--;
    if (left < 0) return null;
    if (words[left].cls === W.Quote || words[left].cls === W.Stop || words[left].cls === W.Colon) return null;
    if (!opensAside(words, left + 1)) return null;
    const before = words[left - 1];
    if (!before) return null;
    const relative = words[left + 1].cls === W.Wh || words[left + 1].lower === 'whose';
    const subordinate = words[left + 1].cls === W.Subordinator;
    if (!relative && !subordinate && hasFiniteVerb(words, left + 1, right)) {
      // "…, and the mayor, said": the segment is a clause of its own.
      return null;
    }
    if (isHead(before) || before.cls === W.Close || isAlone(before)) {
      const from = phraseStart(words, before.cls === W.Close ? left - 1 : left - 1);
      if (from >= 0) {
        const opener = words[from - 1];
        // The phrase itself is the tail of another aside: "Ray, the owner of the port, 54, said".
        if (opener && opener.cls === W.Comma && from - 1 > 0 && looksLikeAside(words, from, left) ) {
          const outer = aroundParenthesis(words, left);
          if (outer) return { from: outer.from, to: close + (words[close].cls === W.Close ? 1 : 0) };
        }
        if (isAlone(before) && !relative) return null;
        return { from, to: words[close].cls === W.Close ? close + 1 : close };
      }
    }
    right = left;
  }
  return null;
}

/** "a baker in Tarn", "42", "R-Tarn", "the port’s owner" between commas describes the name before it. */
function looksLikeAside(words: readonly ClauseWord[], from: number, to: number): boolean {
  const first = words[from];
  const before = words[from - 2];
  if (!before || !(isHead(before) || before.cls === W.Close)) return false;
  if (first.cls === W.Number || first.lower === 'a' || first.lower === 'an' || first.lower === 'the') return before.cls === W.Proper || before.cls === W.Number || before.cls === W.Close;
  return to - from <= 2 && before.cls === W.Proper && first.cls === W.Proper && !!words[to + 1] && to - from === 1;
}

/** "the mayor, Ann Lee said" has no closing comma; the title before the name belongs to the source. */
function extendOverAppositive(words: readonly ClauseWord[], from: number): number {
  if (from < 3 || words[from - 1].cls !== W.Comma || words[from].cls !== W.Proper) return from;
  const start = phraseStart(words, from - 2);
  if (start < 0) return from;
  const opener = words[start - 1];
  if (words[start].lower !== 'the' && words[start].lower !== 'its' && words[start].lower !== 'their') return from;
  if (opener && opener.cls !== W.Comma && opener.cls !== W.Coordinator && opener.cls !== W.That) return from;
  return words[start].cls === W.Determiner && start === 0 ? start : from;
}

/** Prepositions that open an adjunct of the verb, not a part of the speaker's name. */
const ADJUNCT = new Set(['in', 'on', 'during', 'after', 'before', 'via', 'through', 'about', 'by', 'under', 'until', 'since', 'to', 'into', 'as', 'upon', 'following', 'against', 'without', 'over', 'between', 'while']);

/**
 * Finds the subject after an inverted verb (“…,” said Ann Lee, the mayor of Tarn, in a statement). Takes appositives
 * and relative clauses up to the comma that closes them.
 */
export function subjectAfter(words: readonly ClauseWord[], group: VerbGroup): WordRange | null {
  const from = group.to;
  if (!opensPhrase(words[from])) return null;
  if (isAlone(words[from])) return { from, to: from + 1 };
  const to = phraseEnd(words, from, (preposition, head) => !(ADJUNCT.has(preposition) && head.cls === W.Proper) && !(preposition !== 'of' && (preposition === 'in' || preposition === 'on' || preposition === 'after' || preposition === 'during' || preposition === 'before') && head.cls !== W.Noun));
  if (to === from) return null;
  return { from, to: takeAsides(words, to) };
}

/** Takes ", the mayor of Tarn", ", who …", " (D-Tarn)" after a name along. Returns the new end. */
export function takeAsides(words: readonly ClauseWord[], to: number): number {
  let end = to;
  for (let guard = 0; guard < 4; guard++) {
    const mark = words[end];
    if (!mark) return end;
    if (mark.cls === W.Wh && mark.lower === 'who') return relativeEnd(words, end);
    if (mark.cls !== W.Comma) return end;
    const first = words[end + 1];
    if (!first) return end;
    if ((first.cls === W.Wh && (first.lower === 'who' || first.lower === 'which')) || first.lower === 'whose') {
      return relativeEnd(words, end + 1);
    }
    if (first.cls === W.Number || first.lower === 'a' || first.lower === 'an' || first.lower === 'the' || first.lower === 'one' || first.cls === W.Proper || first.cls === W.Noun || first.cls === W.Adjective || first.cls === W.Possessive) {
      const stop = phraseEnd(words, end + 1, (preposition) => preposition !== 'during' && preposition !== 'after');
      if (stop === end + 1) return end;
      const after = words[stop];
      if (after && (after.cls === W.Verb && after.form === 'finite' || after.cls === W.Be || after.cls === W.Have || after.cls === W.Modal)) return end;
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
  while (i < words.length && words[i].cls !== W.Comma && words[i].cls !== W.Stop && words[i].cls !== W.Quote && words[i].cls !== W.Dash && words[i].cls !== W.Semicolon && words[i].cls !== W.Colon) i++;
  return i;
}
