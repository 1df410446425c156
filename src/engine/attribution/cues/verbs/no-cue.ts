import { AGENTLESS, agentless, FEELINGS, isOpen, isRemark, STIRRED } from '../impersonal';
import type { Occurrence, Shape } from './occurrence';
import { SEEN_AS_WITHIN } from '../bars';
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

/** They staged a play entitled The Gate: it bears the name, and says nothing. */
export const namesake: Shape = ({ group }) =>
  group.kind === 'participle' && NAMING.has(group.lemma) ? null : undefined;
