import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { PERIOD, type VerbGroup } from './clause';
import { isAlone, isHead, phraseStart, type WordRange } from './noun-phrase';
import { acrossAsides, endsAside } from './subject-asides';
import { describedBy, isWall, nominalStart, opensSubject } from './subject-phrase';
import { LISTED } from './bars';

/**
 * Finds the words before a finite verb that are its subject, with the asides and relative clauses between them ("John
 * Ray, who runs the port, said"). Null when the verb has none on its left.
 */
export function subjectBefore(words: readonly ClauseWord[], group: VerbGroup): WordRange | null {
  let i = skipAdjuncts(words, group.from - 1);
  if (i < 0) return null;
  if (FLOATING.test(words[i].lower) && i > 0 && isHead(words[i - 1])) i--;
  const word = words[i];
  if (word.cls === W.Wh && (word.lower === 'who' || word.lower === 'which')) return { from: i, to: i + 1 };
  // "a step that says", "nothing that suggests"
  if (word.cls === W.That && i > 0 && (isHead(words[i - 1]) || words[i - 1].cls === W.Pronoun))
    return { from: i, to: i + 1 };
  // "those who back him said", "a source close to him said"
  const head =
    word.cls === W.Object || disagrees(words, word, group)
      ? describedBy(words, words[i - 1]?.cls === W.Preposition || words[i - 1]?.cls === W.To ? i - 2 : i - 1)
      : -1;
  if (head >= 0) return { from: nominalStart(words, head), to: i + 1 };
  // "most of them said"
  if (word.cls === W.Object && words[i - 1]?.lower === 'of' && i > 1 && !isWall(words[i - 2]))
    return { from: nominalStart(words, i - 2) < 0 ? i - 2 : phraseStart(words, i - 2), to: i + 1 };
  if (isAlone(word)) return word.cls === W.Object ? null : { from: phraseStart(words, i), to: i + 1 };
  if (word.cls === W.Comma || word.cls === W.Dash) return acrossAsides(words, i);
  if (endsAside(words, i)) return acrossAsides(words, i + 1);
  if (word.cls === W.Verb) {
    // "those surveyed said", "a paper filed Thursday says", "the man who left said"
    const head = describedBy(words, i);
    const from = head < 0 ? -1 : nominalStart(words, head);
    return from < 0 ? null : { from, to: i + 1 };
  }
  const from = nominalStart(words, i);
  if (from < 0) return null;
  // "he and the mayor said"
  if (words[from - 1]?.cls === W.Coordinator && words[from - 2]?.cls === W.Subject)
    return { from: from - 2, to: i + 1 };
  const after = words[group.to]?.cls;
  return { from: listStart(words, from, i, after !== W.Comma && after !== W.Stop && after !== undefined), to: i + 1 };
}

/** "those who stood on it say": a singular pronoun is no subject of a plural verb. */
const disagrees = (words: readonly ClauseWord[], { lower }: ClauseWord, group: VerbGroup): boolean =>
  /^(?:it|he|she)$/.test(lower) &&
  group.to - group.from === 1 &&
  words[group.from].lower === group.lemma &&
  words[group.from].form === 'finite' &&
  !PAST_AS_PRESENT.test(group.lemma);

/** Verbs whose past is spelled like their present. */
const PAST_AS_PRESENT =
  /^(?:put|let|set|cut|read|hit|cost|shut|bet|spread|cast|burst|quit|split|thrust|broadcast|forecast)$/;

/** "both denounced", "himself said", "residents there say": words between subject and verb that belong to neither. */
const FLOATING = /^(?:both|all|each|himself|herself|itself|themselves|there|here)$/;
/** Goes left over adverbs and times: "Lee last week repeatedly said", "Lee on Tuesday said". */
export function skipAdjuncts(words: readonly ClauseWord[], from: number): number {
  let i = from;
  while (i >= 0) {
    const word = words[i];
    if (word.cls === W.Adverb || word.cls === W.Not) i--;
    // "in November [2013]"
    else if (word.cls === W.Number && words[i - 1]?.cls === W.Time && words[i - 2]?.cls === W.Preposition) i--;
    else if (word.cls === W.Time) {
      i--;
      if (
        words[i]?.cls === W.Preposition ||
        words[i]?.lower === 'last' ||
        words[i]?.lower === 'late' ||
        words[i]?.lower === 'early'
      )
        i--;
    } else if (PERIOD.test(word.lower) && i > 1 && /^(?:last|this|earlier|next|that)$/.test(words[i - 1].lower)) i -= 2;
    else break;
  }
  return i;
}

/** "Lee, Cruz and Park said": the start of the list whose last part begins at `from`. */
function listStart(words: readonly ClauseWord[], from: number, last: number, titled: boolean): number {
  const opener = words[from - 1];
  if (!opener) return from;
  const oxford = opener.cls === W.Coordinator && words[from - 2]?.cls === W.Comma;
  if (oxford) {
    const list = nounSegments(words, from - 2);
    return list >= 0 ? list : from;
  }
  if (opener.cls !== W.Comma) return from;
  for (let k = from; k < last; k++) {
    if (words[k].cls === W.Coordinator) {
      const list = nounSegments(words, from - 1);
      return list >= 0 ? list : from;
    }
  }
  return titled ? titleStart(words, from) : from;
}

/** Where a row of noun phrases between commas begins that ends at the comma `close`, at the clause's start; else -1. */
function nounSegments(words: readonly ClauseWord[], close: number): number {
  let right = close;
  for (let steps = 0; steps < LISTED; steps++) {
    const head = right - 1;
    if (!isHead(words[head]) || words[head].cls === W.Quote) return -1;
    const from = phraseStart(words, head);
    if (from < 0 || words[from].cls === W.Preposition) return -1;
    const opener = words[from - 1];
    if (!opener || opensSubject(opener)) return from;
    if (opener.cls !== W.Comma) return -1;
    right = from - 1;
  }
  return -1;
}

/** "The mayor, Ann Lee said" has no closing comma; the title before the name belongs to the source. */
function titleStart(words: readonly ClauseWord[], from: number): number {
  if (from < 3 || words[from].cls !== W.Proper) return from;
  const start = phraseStart(words, from - 2);
  return start === 0 && words[0].cls === W.Determiner ? 0 : from;
}
