import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import { contentAround } from '../content';
import { cueOf, type Occurrence, type Shape } from './occurrence';
import { particleEnd, placed } from './verb-object';
import {
  adjunctEnd,
  isContentMark,
  isPredicate,
  isStatement,
  markAfter,
  OWN_CONTENT,
  postposed,
  quoteEndsAt,
  TOLD,
} from './verb-place';

/** As Fenn noted in a letter, the gate is shut. As Fenn put it, the gate is shut. */
export const asClause: Shape = (verb, subject) => {
  const { words, group, match, reading } = verb;
  if (!subject || group.kind !== 'finite' || words[subject.from - 1]?.lower !== 'as') return undefined;
  const putsIt = words[group.to]?.lower === 'it';
  const isWhere = !putsIt && saysWhere(verb);
  if (!putsIt && !isWhere && match.frame !== 'none' && match.frame !== 'gap') return undefined;
  const to = putsIt ? group.to + 1 : isWhere ? adjunctEnd(words, match, group) : markAfter(words, group.to);
  const content = contentAround(reading, subject.from - 1, to);
  if (content.length === 0) return undefined;
  return cueOf(verb, 'post', { source: subject, content, cueTo: putsIt ? to : particleEnd(words, group) });
};

/** "as Fenn noted in a letter", "as Fenn told the Courier, …": what follows the verb says where, or to whom. */
const saysWhere = ({ words, group, match, strength }: Occurrence): boolean =>
  placed(match, group, strength) ||
  (match.frame === 'np' && TOLD.has(group.lemma) && words[adjunctEnd(words, match, group)]?.cls === W.Comma);

/** “The gate is shut,” she said on Monday. The gate is shut, she said. */
export const contentBefore: Shape = (verb, subject) => {
  const { words, group, match, reading, strength } = verb;
  if (!subject || group.kind !== 'finite' || !followsMark(words, subject.from)) return undefined;
  const mark = subject.from - 1;
  const isLast =
    match.frame === 'none' ||
    isPredicate(words, subject, match) ||
    ((words[subject.from].cls !== W.Wh || quoteEndsAt(words, mark)) && postposed(words, match, group, mark, strength));
  if (!isLast) return undefined;
  const content = contentAround(reading, subject.from, adjunctEnd(words, match, group));
  if (content.length === 0 || !isStatement(words, content, match.frame)) return undefined;
  return cueOf(verb, 'post', { source: subject, content, sure: quoteEndsAt(words, mark) });
};

/** “The gate,” she said, “is shut.” */
export const contentOnBothSides: Shape = (verb, subject) => {
  const { words, group, match, reading } = verb;
  if (!subject || group.kind !== 'finite' || !followsMark(words, subject.from)) return undefined;
  if (OWN_CONTENT.has(match.frame) && words[0].cls !== W.Quote) return undefined;
  const mark = subject.from - 1;
  if (words[words[mark].cls === W.Comma ? mark - 1 : mark]?.cls !== W.Quote) return undefined;
  const content = contentAround(reading, subject.from, match.frame === 'none' ? group.to : match.from);
  if (content.length > 0 && !isStatement(words, content, match.frame)) return undefined;
  return cueOf(verb, 'post', { source: subject, content });
};

/** Does a mark stand before the word at `i` that may close what was said? */
const followsMark = (words: readonly ClauseWord[], i: number): boolean => i > 0 && isContentMark(words, i - 1);
