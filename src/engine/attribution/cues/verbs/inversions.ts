import { W } from '../../../language/word-classes/word-class';
import type { WordRange } from '../../clauses/noun-phrase';
import { isFiniteStart, opensClause } from '../../clauses/openings';
import { subjectAfter } from '../../clauses/subject-after';
import { INVERTED_ABOVE } from '../bars';
import { contentAround, holdsClause } from '../content';
import { cueOf, type Occurrence, type Shape } from './occurrence';
import { endsInversion, endsSentence, INVERTS, isContentMark, isMark, TOLD } from './verb-place';

/** Whether `speaker`, who stands behind the verb, is the one who says what stands around it. */
type Inversion = (verb: Occurrence, speaker: WordRange) => boolean;

/** “The gate is shut,” said Fenn. */
const afterQuotation: Inversion = ({ isQuotedBefore, own }) => isQuotedBefore && own === null;

/** The trouble, says Fenn, is that the gate is shut. */
function inserted({ words, left, own, group }: Occurrence, { to }: WordRange): boolean {
  if (!INVERTS.has(group.lemma) || left?.cls !== W.Comma || words[to]?.cls !== W.Comma) return false;
  return isFiniteStart(words[to + 1]) || (own === null && opensClause(words, to + 1));
}

/** But, said Fenn, “the gate is shut.” */
function introduced({ words, own, group }: Occurrence, { from, to }: WordRange): boolean {
  if (!INVERTS.has(group.lemma) || !isMark(words[to]) || words[to + 1]?.cls !== W.Quote) return false;
  return own === null || words[from].cls === W.Proper;
}

/** The gate will hold, says Fenn. */
function afterClause({ words, left, own, group }: Occurrence, { to }: WordRange): boolean {
  if (!INVERTS.has(group.lemma) || opensClause(words, group.to)) return false;
  if (own !== null && !endsSentence(words, to)) return false;
  return left?.cls !== W.Comma || holdsClause(words, group.from - 1);
}

/** The first two know a mark on either side of the attribution, the last nothing but a clause before it. */
export const INVERSIONS: readonly Inversion[] = [afterQuotation, inserted, introduced, afterClause];

/** “The gate is shut,” said Fenn: what is said stands before the verb, who says it behind. */
export const inverted: Shape = (verb) => {
  const { group, reading, isQuotedBefore } = verb;
  if (!mayInvert(verb)) return undefined;
  const speaker = speakerBehind(verb);
  if (!speaker || !INVERSIONS.some((isOne) => isOne(verb, speaker))) return undefined;
  const content = contentAround(reading, group.from, speaker.to);
  return content.length > 0
    ? cueOf(verb, 'post', { source: speaker, content, inverted: true, sure: isQuotedBefore })
    : undefined;
};

/** Can a verb here stand before its subject? One of telling has whom it tells there: "…, warned the crew that …". */
function mayInvert(verb: Occurrence): boolean {
  const { words, group, isQuotedBefore } = verb;
  if (group.kind !== 'finite' || (group.from > 0 && !isContentMark(words, group.from - 1))) return false;
  if (TOLD.has(group.lemma) && (group.lemma === 'tell' || !isQuotedBefore)) return false;
  // A verb that the lexicon lacks speaks all the same where a quotation stands before it: “…,” he barked.
  return isQuotedBefore || verb.rate('post') > INVERTED_ABOVE;
}

/** The noun phrase right behind the verb, where it can be who speaks. */
export function speakerBehind({ words, group, left, own, isQuotedBefore }: Occurrence): WordRange | null {
  if (!(isQuotedBefore && own === null) && left?.cls !== W.Comma && opensClause(words, group.to)) return null;
  const speaker = subjectAfter(words, group);
  return speaker && endsInversion(words, speaker.to) ? speaker : null;
}
