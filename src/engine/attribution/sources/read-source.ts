import type { Span } from '../../model';
import { LEXICON, singular } from '../../language/lexicon';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { nameRun } from './proper-names';
import { apposition, nameBefore } from './apposition';
import { named, readNamed } from './named-source';
import { isAlone, phraseStart } from '../clauses/noun-phrase';
import { isProper, phraseOf, segmentEnd, wordAt, type Phrase } from '../clauses/source-phrase';
import { NO_SOURCE, type Gender, type SourceKind, type SourceReading } from './source';
import { shareOf } from './shares';
import { readUnnamed } from './unnamed-source';
import { wordSet } from '../../util/word-list';
import { OPENING_TIME, BRACKET_BEFORE } from './bars';

const WRITERS = wordSet(
  'i we me us my our you your one myself ourselves everyone everybody nobody anyone anybody there',
);
const MEN = wordSet('he him his himself');
const WOMEN = wordSet('she her hers herself');
const THEY = wordSet('they them their theirs themselves');
const IT = wordSet('it its itself this that these those');
/** "Image: Ann Lee" credits a picture and quotes nobody. */
const CREDITS = wordSet(
  'image images photo photos picture pictures video file credit caption illustration source graphic',
);

/** Reads the words of a source. `words` are those of its clause. */
export function readSource(words: readonly ClauseWord[], source: readonly Span[]): SourceReading {
  const first = source[0];
  if (!first) return NO_SOURCE;
  const from = wordAt(words, first[0]);
  let to = from;
  while (to < words.length && words[to].start < first[1]) to++;
  if (to <= from) return NO_SOURCE;
  if (to - from === 1 && words[to]?.cls === W.Colon && CREDITS.has(words[from].lower))
    return pronoun(words[from], 'writer', '', false, false);
  return readPhrase(words, from, to, false);
}

const SKIPPED: ReadonlySet<number> = classes(
  W.Preposition,
  W.Adverb,
  W.Comma,
  W.Coordinator,
  W.Subordinator,
  W.Dash,
  W.To,
  W.That,
);

function classes(...list: number[]): ReadonlySet<number> {
  return new Set(list);
}

/** Reads the phrase of the words `[start, end)`. `relative`: a relative pronoun stands for it. */
export function readPhrase(words: readonly ClauseWord[], start: number, end: number, relative: boolean): SourceReading {
  let from = start;
  while (from < end - 1 && SKIPPED.has(words[from].cls)) from++;
  from = behindTime(words, from, end);
  // "(1500 UTC) the centre": a time in brackets that was taken along.
  if (words[from].cls === W.Open) {
    let close = from;
    while (close < end && words[close].cls !== W.Close) close++;
    if (close + 1 < end) from = close + 1;
  }
  const phrase = phraseOf(words, from, end, relative);
  if (phrase.end - from === 1 && /^(?:the|an?)$/.test(words[from].lower))
    return pronoun(words[from], 'writer', '', false, relative);
  if (phrase.end - from === 1) {
    const found = readPronoun(words, from, relative);
    if (found) return found;
  }
  // "She and her colleagues write": she is the one who is known.
  if (words[from + 1]?.cls === W.Coordinator && /^(?:his|her)$/.test(words[from + 2]?.lower ?? '')) {
    const first = words[from].cls === W.Subject ? readPronoun(words, from, relative) : null;
    if (first) return first;
  }
  const issuer = relative ? -1 : issuedBy(words, from);
  if (issuer >= 0) return readPhrase(words, phraseStart(words, issuer), issuer + 1, relative);
  const share = shareOf(phrase);
  if (share) return readUnnamed(phrase, share);
  const name = readNamed(phrase) ?? apposition(phrase);
  if (name) return name;
  const reading = readUnnamed(phrase);
  // "one of these groups, the Tarn Forces", "a charity, Tarn Aid": the body that is named beside it.
  const named = reading.kind === 'body' || LEXICON.bodies.has(singular(reading.head)) ? bodyBeside(phrase) : null;
  if (named) return named;
  // "both addicts and officials": the one who can speak.
  if (reading.kind === 'thing' && words[phrase.core]?.cls === W.Coordinator && phrase.core + 1 < phrase.end) {
    const other = readPhrase(words, phrase.core + 1, phrase.end, relative);
    if (other.kind === 'people') return other;
  }
  if (
    (reading.kind === 'people' || reading.kind === 'spokes') &&
    !reading.plural &&
    !/^(?:the|his|her|their|its)$/.test(words[from].lower)
  )
    return nameBefore(phrase) ?? reading;
  return reading;
}

/** The body in apposition to a common noun for one. */
function bodyBeside(phrase: Phrase): SourceReading | null {
  const { words, core, end } = phrase;
  for (let i = core; i < end - 1; i++) {
    if (words[i].cls !== W.Comma) continue;
    const from = words[i + 1].lower === 'the' ? i + 2 : i + 1;
    const stop = segmentEnd(words, from, end);
    const run = nameRun(words, from, stop);
    return run?.kind === 'body' && run.from === from && run.to === stop
      ? named({ ...phrase, from, core: stop, end: stop }, from, stop, 'body')
      : null;
  }
  return null;
}

/** "this week, [senior officials]": the start behind a time that was taken along. */
function behindTime(words: readonly ClauseWord[], from: number, end: number): number {
  const long = words[from].lower === 'this' || words[from].lower === 'last' || words[from].lower === 'earlier';
  const time =
    words[from].cls === W.Time ||
    (long && /^(?:week|month|year|morning|afternoon|evening|night)$/.test(words[from + 1]?.lower ?? ''));
  if (!time) return from;
  let i = from;
  while (i < end && i < from + OPENING_TIME && words[i].cls !== W.Comma) i++;
  return i + 1 < end && words[i].cls === W.Comma ? i + 1 : from;
}

const ISSUES =
  /^(?:issu|releas|put|publish|sent|sends?$|sending|post|gave|giv|deliver|wrote|writ|fil|circulat|distribut)(?:e?s|ed|ing|es|en|e|d)?$/;
const ISSUED = wordSet('statement statements letter email e-mail memo tweet release note op-ed message post');

/** "The port issued [a statement] saying": the last word of whoever issued it, or -1. */
function issuedBy(words: readonly ClauseWord[], from: number): number {
  const opener = words[from].lower;
  if (opener !== 'a' && opener !== 'an') return -1;
  let head = from + 1;
  while (words[head] && (words[head].cls === W.Noun || words[head].cls === W.Adjective || isProper(words[head])))
    head++;
  if (!ISSUED.has(words[head - 1].lower)) return -1;
  let i = from - 1;
  while (i > 0 && (words[i].cls === W.Adverb || words[i].lower === 'out')) i--;
  const verb = words[i];
  if (!verb || !ISSUES.test(verb.lower)) return -1;
  for (i--; i >= 0; i--) {
    const { cls } = words[i];
    if (cls === W.Have || cls === W.Adverb || cls === W.Be) continue;
    return phraseStart(words, i) >= 0 ? i : -1;
  }
  return -1;
}

function pronoun(
  { lower, text, start, end }: ClauseWord,
  kind: SourceKind,
  gender: Gender,
  plural: boolean,
  relative: boolean,
): SourceReading {
  return { ...NO_SOURCE, kind, head: lower, label: text, span: [start, end], gender, plural, relative };
}

function readPronoun(words: readonly ClauseWord[], at: number, relative: boolean): SourceReading | null {
  const word = words[at];
  const { lower, cls } = word;
  if (MEN.has(lower)) return pronoun(word, 'pronoun', 'man', false, relative);
  if (WOMEN.has(lower)) return pronoun(word, 'pronoun', 'woman', false, relative);
  if (THEY.has(lower)) return pronoun(word, 'pronoun', '', true, relative);
  if (word.text === 'WHO') return named(phraseOf(words, at, at + 1, relative), at, at + 1, 'body');
  if (cls === W.Wh || (cls === W.That && at > 0)) return antecedent(words, at);
  if (IT.has(lower) && cls !== W.Determiner) return pronoun(word, 'pronoun', '', false, relative);
  // “…,” said one: somebody of whom readers are told nothing; "one would think" is the writer.
  if (lower === 'one' && words[at - 1]?.cls === W.Verb) return null;
  if (WRITERS.has(lower) && (cls === W.Pronoun || isAlone(word) || cls === W.Possessive))
    return pronoun(word, 'writer', '', false, relative);
  return null;
}

/** "the mayor, who said": the words before the relative pronoun. */
function antecedent(words: readonly ClauseWord[], at: number): SourceReading {
  const who = words[at].lower.startsWith('who') && words[at].lower !== 'whose';
  let i = at - 1;
  while (i >= 0 && (words[i].cls === W.Comma || words[i].cls === W.Dash)) i--;
  if (i >= 0 && words[i].cls === W.Close) {
    const open = openingBefore(words, i);
    if (open > 0) i = open - 1;
  }
  if (i >= 0 && isAlone(words[i])) {
    const before = readPronoun(words, i, true);
    if (before) return before;
  }
  if (who && i >= 0 && isProper(words[i]) && !LEXICON.sides.has(words[i].lower)) {
    // ", who": the name right before the comma, whatever that name is tied to.
    let from = i;
    while (from > 0 && isProper(words[from - 1])) from--;
    const run = nameRun(words, from, i + 1);
    // "a professor at Tarn, who said": where somebody works says nothing.
    const tied = run !== null && run.kind === 'unknown' && words[run.from - 1]?.cls === W.Preposition;
    if (run && !tied && (run.kind === 'person' || run.kind === 'unknown') && (i < at - 1 || run.kind === 'person'))
      return named(phraseOf(words, run.from, run.to, true), run.from, run.to, run.kind);
  }
  const from = phraseStart(words, i);
  if (from < 0) return pronoun(words[at], 'pronoun', '', false, true);
  const copula = who ? subjectOfCopula(words, from) : -1;
  if (copula >= 0) return readPhrase(words, phraseStart(words, copula), copula + 1, true);
  return readPhrase(words, from, i + 1, true);
}

function openingBefore(words: readonly ClauseWord[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - BRACKET_BEFORE; i--) if (words[i].cls === W.Open) return i;
  return -1;
}

/** "Lee is [a builder] who says": the last word of the subject, when what follows "is" only says who that is. */
function subjectOfCopula(words: readonly ClauseWord[], from: number): number {
  let i = from - 1;
  while (i >= 0 && words[i].cls === W.Adverb) i--;
  if (i < 1 || words[i].cls !== W.Be) return -1;
  const subject = i - 1;
  return phraseStart(words, subject) >= 0 ? subject : -1;
}
