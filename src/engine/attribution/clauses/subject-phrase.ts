import { isPluralNoun } from '../../language/lexicon';
import { Form } from '../../language/morphology';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { isAlone, isHead, opensPhrase, phraseStart } from './noun-phrase';
import { ASIDE_WORDS, ASIDES } from './bars';

/**
 * The start of the noun phrase that ends at `i` and can be a subject. A noun after a preposition or a verb is none: the
 * phrase goes on to the noun that it describes ("a woman briefed on [the matter]", "those who attended [the talks]").
 */
export function nominalStart(words: readonly ClauseWord[], i: number): number {
  let start = phraseStart(words, i);
  const second = secondPhrase(words, start, i);
  if (second >= 0) return second;
  for (let guard = 0; guard < ASIDES && start > 0; guard++) {
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

/** "a charge [rights groups] condemned", "a move [critics] say …": "a" belongs to one thing, so another phrase begins; else -1. */
function secondPhrase(words: readonly ClauseWord[], start: number, last: number): number {
  const opener = words[start];
  if (opener?.cls !== W.Determiner || !OF_ONE.test(opener.lower)) return -1;
  if (words[last].cls !== W.Noun || !isPluralNoun(words[last].lower)) return -1;
  let i = start + 1;
  while (i < last && words[i].cls === W.Adjective) i++;
  if (words[i].cls !== W.Noun || isPluralNoun(words[i].lower) || COUNTS.test(words[i].lower)) return -1;
  for (let k = i + 1; k < last; k++) if (words[k].cls !== W.Noun && words[k].cls !== W.Adjective) return -1;
  return i < last ? i + 1 : -1;
}

const OF_ONE = /^(?:an?|another|every|each)$/;
/** "a dozen officials" */
const COUNTS =
  /^(?:dozen|score|hundred|thousand|million|billion|couple|few|handful|trio|pair|total|record|combined|estimated)$/;

/** "an aide to Lee and adviser of Cruz": where a phrase without a verb begins that a coordinator at `i` goes on with; else -1. */
function wholePhrase(words: readonly ClauseWord[], i: number): number {
  let k = i - 1;
  for (; k >= 0 && k > i - ASIDE_WORDS; k--) {
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
export function describedBy(words: readonly ClauseWord[], v: number): number {
  const verb = words[v];
  if (!verb) return -1;
  if (verb.cls === W.Adjective && isHead(words[v - 1]) && words[v + 1]?.cls === W.Preposition) return v - 1;
  if (verb.cls !== W.Verb) return -1;
  const opensClause = verb.form === 'finite' && verb.verb!.opensClause;
  // "a poll released Sunday shows": nothing but the time stands before the next verb.
  const dated = words[v + 1]?.cls === W.Time && words[v + 2]?.cls === W.Verb;
  if (opensClause && !dated && words[v + 1]?.cls !== W.Preposition && words[v + 1]?.cls !== W.Object) return -1;
  const reduced =
    verb.form === 'gerund' ||
    verb.form === 'participle' ||
    (verb.form === 'finite' && Boolean(verb.verb!.forms & Form.Participle));
  let before = v - 1;
  while (before >= 0 && (words[before].cls === W.Adverb || words[before].cls === W.Not)) before--;
  if (reduced && isHead(words[before])) return before;
  // "those who oversaw the inquiry": the relative pronoun is near, and no mark stands between.
  for (let k = before; k > 0 && k > v - ASIDE_WORDS; k--) {
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

/** Words after which a subject begins. */
export const opensSubject = (word: ClauseWord): boolean =>
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

/** Prepositions that open a clause too. */
export const OPENS_CLAUSE = /^(?:after|before|since|until|till)$/;

/** Does a subject never reach across this mark? */
export const isWall = (word: ClauseWord): boolean =>
  word.cls === W.Semicolon ||
  word.cls === W.Colon ||
  word.cls === W.Stop ||
  (word.cls === W.Quote && /[,.?!…—]/.test(word.text));
