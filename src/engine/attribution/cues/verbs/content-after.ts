import { verbsThat } from '../../../language/verb-table';
import { W } from '../../../language/word-classes/word-class';
import type { WordRange } from '../../clauses/noun-phrase';
import { NEEDS_NO_THAT, TAKES_STATEMENTS } from '../bars';
import { contentEnd } from '../content';
import { objectEnd, takesObject } from '../content-of-object';
import { cueOf, type Occurrence, type Shape } from './occurrence';
import { closesRelative, names, openGap } from './verb-object';

const upTo = (from: number, to: number): WordRange[] => (to > from ? [{ from, to }] : []);

/** He is accused of theft, which he denies: "which" is all that the verb is about. */
export const whatWasSaid: Shape = (verb, subject) => {
  const { words, group, match } = verb;
  if (match.frame !== 'none' || !subject || group.passive || !TELLING.has(group.lemma)) return undefined;
  const which = subject.from - 1;
  if (words[which]?.lower !== 'which' || words[which - 1]?.cls !== W.Comma) return undefined;
  if (words[match.cueTo] && words[match.cueTo].cls < W.Comma) return undefined;
  return cueOf(verb, 'np', { source: subject, content: [{ from: which, to: which + 1 }], sure: verb.rate('np') > 0 });
};

const TELLING = verbsThat('tells');

/** Fenn agreed. Nothing of what was said stands beside the verb. */
export const noContent: Shape = (verb, subject) =>
  verb.match.frame === 'none' ? cueOf(verb, 'none', { source: subject, content: [] }) : undefined;

/** The gate, which Fenn says was shut, is new: what is said goes on with the words before who says it. */
export const gap: Shape = (verb, subject) => {
  const { words, reading, index, match } = verb;
  if (match.frame !== 'gap') return undefined;
  const opening = subject && openGap(words, subject);
  if (!opening) return null;
  const end = contentEnd(reading, index, match.from);
  const comma = closesRelative(words, subject)
    ? words.findIndex((word, i) => i > match.from && i < end && word.cls === W.Comma)
    : -1;
  const content = [opening.antecedent, ...upTo(match.from, comma < 0 ? end : comma)];
  return cueOf(verb, 'gap', { source: opening.source, content, cueTo: match.cueTo });
};

/** It was what Fenn called “a trick,” a ruse of the board: the quotation is the name and no more. */
export const name: Shape = (verb, subject) => {
  const { words, group, match } = verb;
  if (!names(words, group, match, subject)) return undefined;
  return cueAfter(verb, subject, upTo(match.from, match.from + 1));
};

/** Fenn urged the crew to leave: whom he urged is part of what he wants. */
export const addressed: Shape = (verb, subject) => {
  const { reading, index, match } = verb;
  if (match.frame !== 'obj-inf' || !match.addressee) return undefined;
  const end = contentEnd(reading, index, match.from);
  return cueAfter(verb, subject, upTo(match.addressee.from, end));
};

/** Fenn praised the crew while he was in Tarn: a thing or a deed ends where the telling goes on. */
export const thing: Shape = (verb, subject) => {
  const { words, reading, index, match } = verb;
  if (!takesObject(match.frame) || (match.frame === 'np' && takesStatements(verb))) return undefined;
  const end = objectEnd(words, match.frame, match.from, contentEnd(reading, index, match.from));
  return cueAfter(verb, subject, upTo(match.from, end));
};

/** Fenn said that the gate was shut. Fenn told the crew the gate was shut. */
export const statement: Shape = (verb, subject) => {
  const { reading, index, match } = verb;
  return cueAfter(verb, subject, upTo(match.from, contentEnd(reading, index, match.from)));
};

/** "say", "add": what looks like their object is a statement whose verb was not seen. */
const takesStatements = (verb: Occurrence): boolean =>
  verb.rate('post') >= NEEDS_NO_THAT && verb.rate('that') >= TAKES_STATEMENTS;

const cueAfter = (verb: Occurrence, source: WordRange | null, content: readonly WordRange[]) => {
  const { frame, cueTo, addressee } = verb.match;
  return cueOf(verb, frame, { source, content, cueTo, addressee });
};
