import { AGENTLESS, agentless, FEELINGS, isOpen, isRemark, STIRRED, SURFACES } from '../impersonal';
import type { Occurrence, Shape } from './occurrence';
import { singular } from '../../../language/lexicon';
import { cueStrength } from '../../../language/cue-strength';
import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import { isFiniteStart } from '../../clauses/openings';
import { isAct } from '../../../language/acts';
import { PERIOD } from '../../clauses/clause';
import { phraseEnd, type WordRange } from '../../clauses/noun-phrase';
import { sourceEnd } from '../according-to';
import { SEEN_AS_WITHIN, SPEECH_NOUN_AT_LEAST } from '../bars';
import { contentAround, contentEnd } from '../content';
import { passivesThat, verbsThat } from '../../../language/verb-table';
import { cueOf } from './occurrence';
import { NAMING } from './verb-object';

/** It is worth noting that the gate is shut: the writer turns to the reader. */
export const remark: Shape = ({ words, group }) => (isRemark(words, group) ? null : undefined);

/** It is not known whether the gate is shut: nobody says so. */
export const stillOpen: Shape = ({ words, group }, subject) => (isOpen(words, group, subject) ? null : undefined);

/** The offer was considered: weighed, and no opinion passed on. */
export const weighed: Shape = ({ group, match }) =>
  group.lemma === '*consider' && (match.frame === 'none' || match.frame.startsWith('pp-')) ? null : undefined;

/** "An email, seen by the Courier, says …": that is how the paper knows, and the email speaks; but "seen by many as a way out". */
export const seenBy: Shape = ({ words, group, match }) =>
  group.lemma === '*see' &&
  group.kind === 'participle' &&
  match.frame === 'pp-by' &&
  !words.slice(group.to, group.to + SEEN_AS_WITHIN).some(({ lower }) => lower === 'as')
    ? null
    : undefined;

/** The gate is said to be shut: nobody is named, or somebody behind "by". */
export const impersonal: Shape = (verb, subject) => {
  const { reading, index, group, match } = verb;
  if (!AGENTLESS.has(group.lemma) && (!group.passive || (subject !== null && feels(verb)))) return undefined;
  return agentless(reading, index, group, subject, match);
};

/** "is worried that", "was shocked by the verdict", but not "was determined by a judge". */
const feels = ({ words, group }: Occurrence): boolean =>
  FEELINGS.has(group.lemma) && (words[group.to]?.lower !== 'by' || STIRRED.has(group.lemma));

/**
 * They staged a play entitled The Gate: it bears the name, and says nothing. A fish called the mudfin moved in: the verb that
 * follows tells of the fish.
 */
export const namesake: Shape = ({ words, group, match }, subject) => {
  if (!NAMING.has(group.lemma)) return undefined;
  // "a man named Fenn said no"
  if (group.kind === 'participle' || (group.lemma === 'name' && match.frame === 'clause')) return null;
  const isOne = subject !== null && /^(?:an?|another|one)$/.test(words[subject.from].lower);
  const named = phraseEnd(words, group.to);
  return isOne && named > group.to && isFiniteStart(words[named]) ? null : undefined;
};

/** A neighbour called the police; the league claimed the title; the board declared a state of emergency: it was done. */
export const done: Shape = ({ words, group, match }) => {
  if (match.frame !== 'np' && match.frame !== 'clause') return undefined;
  let head = match.from;
  while (words[head + 1] && (words[head + 1].cls < W.Preposition || words[head + 1].cls === W.Number)) head++;
  const next = words[head + 1];
  // "claimed victory was near"
  return isAct(group.lemma, words[head].lower) && !isFiniteStart(next) ? null : undefined;
};

/** It emerged that the gate was shut: it is known, and nobody is given for it. */
export const surfaced: Shape = (verb, subject) => {
  const { words, reading, index, group, match } = verb;
  if (!SURFACES.has(group.lemma)) return undefined;
  const isIt = subject !== null && words[subject.from].lower === 'it';
  if (!isIt || (match.frame !== 'that' && match.frame !== 'clause')) return null;
  const content = [{ from: match.from, to: contentEnd(reading, index, match.from) }];
  return cueOf(verb, match.frame, { source: null, content, cueTo: match.cueTo, sure: true });
};

/** They stopped short of blaming the crew: nobody was blamed. */
export const undone: Shape = ({ words, group: { kind, from } }) => {
  if (kind !== 'gerund') return undefined;
  const before = `${words[from - 2]?.lower} ${words[from - 1]?.lower}`;
  return UNDONE.test(before) ? null : undefined;
};

const UNDONE = /^(?:(?:short|instead) of|(?:refrain|abstain|desist|shr[iau]nk|back|shy)(?:s|ed|ing)? (?:from|away))$/;

/**
 * Crews will see rises in May: what goes on in a mind is told of what is so, and no thing to come. The year saw two fires, the
 * firm saw a rise in sales: nor has a time a mind, and a firm's figures are in its books.
 */
export const foreseen: Shape = ({ words, group: { lemma, modal }, match }, subject) => {
  if (match.frame !== 'np' || !PERCEIVES.has(lemma)) return undefined;
  if (/^(?:will|would|could|can)$/.test(modal)) return null;
  const last = subject && words[subject.to - 1];
  const isTime = last && (last.cls === W.Time || last.cls === W.Number || PERIOD.test(singular(last.lower)));
  if (isTime) return null;
  let head = phraseEnd(words, match.from);
  while (head > match.from && words[head - 1].cls !== W.Noun) head--;
  return head > match.from && CHANGES.test(words[head - 1].lower) ? null : undefined;
};

/** What figures do. */
const CHANGES =
  /^(?:rise|fall|drop|increase|decrease|decline|growth|surge|spike|jump|slump|dip|gain|loss|improvement|resurgence)s?$/;

const PERCEIVES = verbsThat('perceives');

/** “Nobody knew,” an inquest was told. The court was told that nobody knew: it passes on what it hears. */
export const toldInCourt: Shape = (verb, subject) => {
  const { words, reading, index, group, match } = verb;
  if (group.lemma !== '*tell' || !subject || !COURTS.test(words[subject.to - 1].lower)) return undefined;
  if (match.frame === 'that' || match.frame === 'clause')
    return cueOf(verb, match.frame, {
      source: subject,
      content: [{ from: match.from, to: contentEnd(reading, index, match.from) }],
      cueTo: match.cueTo,
    });
  if (match.frame !== 'none' || words[subject.from - 1]?.cls !== W.Comma) return undefined;
  return cueOf(verb, 'post', { source: subject, content: contentAround(reading, subject.from, group.to), sure: true });
};

const COURTS = /^(?:courts?|inquests?|tribunals?|jury|jurors|inquiry|enquiry|hearing|trial|committee|panel|mps)$/;

/** Support for the lock came from the mayor. Similar claims were made by the crews: words that somebody gives. */
export const given: Shape = (verb, subject) => {
  const { words, group, match } = verb;
  const came = group.lemma === 'come' && match.frame === 'pp-from';
  if (!came && !(GIVEN.has(group.lemma) && words[group.to]?.lower === 'by')) return undefined;
  const uttered = came ? subject : verb.own;
  if (!uttered || !isUtterance(words, uttered)) return undefined;
  const from = group.to + 1;
  const to = sourceEnd(words, from);
  return to > from
    ? cueOf(verb, match.frame, { source: { from, to }, content: [uttered], cueTo: from, sure: true })
    : null;
};

/** Passives that say whose words they are. */
const GIVEN = passivesThat('voices', 'sends');

/** Is the noun that a phrase turns on something said? */
function isUtterance(words: readonly ClauseWord[], { from, to }: WordRange): boolean {
  let i = from;
  while (i + 1 < to && words[i + 1].cls !== W.Preposition && words[i + 1].cls !== W.That) i++;
  const { lower } = words[i];
  return UTTERANCES.test(lower) || cueStrength(`#${lower}`, 'pp-that') >= SPEECH_NOUN_AT_LEAST;
}

const UTTERANCES =
  /^(?:support|praise|criticism|condemnation|condolences?|tributes?|expressions?|statements?|messages?|words|calls?|demands?|objections?|questions?|opposition)$/;
