import { Form } from '../language/morphology';
import { W, type ClauseWord } from '../language/word-class';
import type { VerbGroup } from './clause';
import { cueStrength } from './cue-lexicon';
import { isAlone, isHead, opensPhrase, phraseStart, type WordRange } from './noun-phrase';

/** How far to the left a subject is looked for, in words: a relative clause of this length has lost its reader too. */
const REACH = 60;
/** The farthest that one relative clause or aside runs, in words. */
const ASIDE = 25;

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
    word.cls === W.Object
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

/** "both denounced", "himself said": words between subject and verb that belong to neither. */
const FLOATING = /^(?:both|all|each|himself|herself|itself|themselves)$/;
/** Nouns that a "last" or "this" makes a time. */
export const PERIOD = /^(?:week|month|year|night|morning|evening|afternoon|weekend|summer|fall|winter|spring)$/;

/** Goes left over adverbs and times: "Lee last week repeatedly said", "Lee on Tuesday said". */
export function skipAdjuncts(words: readonly ClauseWord[], from: number): number {
  let i = from;
  while (i >= 0) {
    const word = words[i];
    if (word.cls === W.Adverb || word.cls === W.Not) i--;
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

/**
 * The start of the noun phrase that ends at `i` and can be a subject. A noun after a preposition or a verb is none: the
 * phrase goes on to the noun that it describes ("a woman briefed on [the matter]", "those who attended [the talks]").
 */
function nominalStart(words: readonly ClauseWord[], i: number): number {
  let start = phraseStart(words, i);
  for (let guard = 0; guard < 4 && start > 0; guard++) {
    const before = words[start - 1];
    const tied = before.cls === W.Preposition;
    if (before.cls === W.Coordinator && words[start - 2]?.cls !== W.Comma) {
      const whole = wholePhrase(words, start - 1);
      if (whole >= 0) return whole;
    }
    if (!tied && before.cls !== W.Verb && before.cls !== W.Time) return start;
    let v = start - 1;
    if (tied || before.cls === W.Time) {
      v--;
      while (v >= 0 && (words[v].cls === W.Adverb || words[v].cls === W.Time)) v--;
    }
    const head = describedBy(words, v);
    if (head < 0) return start;
    const next = phraseStart(words, head);
    if (next < 0) return start;
    start = next;
  }
  return start;
}

/** "an aide to Lee and adviser of Cruz": where a phrase without a verb begins that a coordinator at `i` goes on with; else -1. */
function wholePhrase(words: readonly ClauseWord[], i: number): number {
  let k = i - 1;
  for (; k >= 0 && k > i - ASIDE; k--) {
    const word = words[k];
    if (
      word.cls === W.Comma ||
      word.cls === W.Dash ||
      word.cls === W.Stop ||
      word.cls === W.Semicolon ||
      (word.cls === W.Quote && isWall(word))
    )
      break;
    if (
      word.cls === W.That ||
      word.cls === W.Wh ||
      word.cls === W.Subordinator ||
      word.cls === W.Be ||
      word.cls === W.Have ||
      word.cls === W.Modal ||
      word.cls === W.Do ||
      word.cls === W.Verb ||
      word.cls === W.To ||
      word.cls === W.Colon ||
      isAlone(word)
    )
      return -1;
  }
  return opensPhrase(words[k + 1]) ? k + 1 : -1;
}

/** The noun described by the verb or adjective at `v` and what follows it; -1 for none. */
function describedBy(words: readonly ClauseWord[], v: number): number {
  const verb = words[v];
  if (!verb) return -1;
  if (verb.cls === W.Adjective && isHead(words[v - 1]) && words[v + 1]?.cls === W.Preposition) return v - 1;
  if (verb.cls !== W.Verb) return -1;
  const opensClause = verb.form === 'finite' && cueStrength(verb.verb!.lemma, 'clause') >= 0.4;
  if (opensClause && words[v + 1]?.cls !== W.Preposition && words[v + 1]?.cls !== W.Object) return -1;
  const reduced =
    verb.form === 'gerund' ||
    verb.form === 'participle' ||
    (verb.form === 'finite' && Boolean(verb.verb!.forms & Form.Participle));
  let before = v - 1;
  while (before >= 0 && (words[before].cls === W.Adverb || words[before].cls === W.Not)) before--;
  if (reduced && isHead(words[before])) return before;
  // "those who oversaw the inquiry": the relative pronoun is near, and no mark stands between.
  for (let k = before; k > 0 && k > v - ASIDE; k--) {
    const word = words[k];
    if (
      word.cls === W.Comma ||
      word.cls === W.Stop ||
      word.cls === W.Semicolon ||
      word.cls === W.Quote ||
      word.cls === W.Dash
    )
      return -1;
    if (word.cls === W.Wh && (word.lower === 'who' || word.lower === 'which'))
      return isHead(words[k - 1]) || words[k - 1].cls === W.Determiner || words[k - 1].cls === W.Pronoun ? k - 1 : -1;
    if (word.lower === 'whose') return isHead(words[k - 1]) ? k - 1 : -1;
    if (word.cls === W.That) return isHead(words[k - 1]) && ACTS.has(words[k + 1]?.cls) ? k - 1 : -1;
  }
  return -1;
}

/** What follows a "that" which is a subject. */
const ACTS: ReadonlySet<number | undefined> = new Set([W.Verb, W.Have, W.Be, W.Modal, W.Do]);

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
  for (let steps = 0; steps < 6; steps++) {
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

/** Words after which a subject begins. */
const opensSubject = (word: ClauseWord): boolean =>
  word.cls === W.Coordinator ||
  word.cls === W.Subordinator ||
  word.cls === W.That ||
  word.cls === W.Stop ||
  word.cls === W.Semicolon ||
  word.cls === W.Colon ||
  word.cls === W.Quote ||
  word.cls === W.Open ||
  word.cls === W.Adverb ||
  word.cls === W.Wh ||
  OPENS_CLAUSE.test(word.lower);

const OPENS_CLAUSE = /^(?:after|before|since|until|till)$/;

const isSeparator = (word: ClauseWord): boolean => word.cls === W.Comma || word.cls === W.Dash;
const isWall = (word: ClauseWord): boolean =>
  word.cls === W.Semicolon ||
  word.cls === W.Colon ||
  word.cls === W.Stop ||
  (word.cls === W.Quote && /[,.?!…—]/.test(word.text));

/** A title in quotation marks is shorter, in characters. */
const TITLE = 30;

/** "Lee, who calls it “a trap,” said": a quotation inside an aside, with the comma that closes it. */
const endsAside = (words: readonly ClauseWord[], i: number): boolean => {
  const word = words[i];
  if (word.cls !== W.Quote || word.text !== ',') return false;
  for (let k = i - 1; k > 0 && k > i - ASIDE; k--) {
    if (isSeparator(words[k])) {
      const first = words[k + 1];
      if (k >= i - 1) return false;
      // "Crole, star of the play “Low Tide,” said": a title is no sentence that she ends there.
      const title =
        word.capital &&
        word.end - word.start < TITLE &&
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
function acrossAsides(words: readonly ClauseWord[], close: number): WordRange | null {
  let right = close;
  let to = close;
  let found = -1;
  let described = true;
  for (let steps = 0; steps < 8 && right > 0; steps++) {
    let left = right - 1;
    while (
      left >= 0 &&
      close - left < REACH &&
      !isSeparator(words[left]) &&
      !(isWall(words[left]) && !endsAside(words, left))
    )
      left--;
    if (close - left >= REACH) break;
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
    if (opener.cls === W.Verb && opener.form === 'finite' && cueStrength(opener.verb!.lemma, 'clause') >= 0.4)
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
