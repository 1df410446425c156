import { verbsThat } from '../../../language/verb-table';
import {
  AS_CLAUSE_WORDS,
  INTRODUCES,
  LONG_QUOTATION,
  QUOTED_STATEMENT_WORDS,
  STATEMENT_WORDS,
  STATES,
  TOLD_BEHIND,
} from '../bars';
import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import type { VerbGroup } from '../../clauses/clause';
import type { CueStrength } from '../../clauses/verb-groups';
import { holdsClause } from '../content';
import type { FrameMatch } from '../frame-match';
import type { Frame } from '../../../language/frame';
import { opensPhrase, type WordRange } from '../../clauses/noun-phrase';

/** A mark that may announce a quotation. */
export const isMark = (word: ClauseWord | undefined): boolean => word?.cls === W.Comma || word?.cls === W.Colon;

/** What content ends with before "she said". */
export const isContentMark = (words: readonly ClauseWord[], i: number): boolean =>
  words[i].cls === W.Comma || words[i].cls === W.Quote || words[i].cls === W.Dash;

/** Do words that somebody spoke end at `i`? */
export const quoteEndsAt = (words: readonly ClauseWord[], i: number): boolean =>
  (words[i]?.cls === W.Quote && (/[,.?!…—-]/.test(words[i].text) || words[i].end - words[i].start > LONG_QUOTATION)) ||
  (words[i]?.cls === W.Comma && words[i - 1]?.cls === W.Quote);

/** Verbs of telling: their object hears it. */
export const TOLD = verbsThat('addresses');

/** Verbs that come before their subject with no quotation beside them: "The gate will hold, says Lee." */
export const INVERTS = verbsThat('inverts');

/** Frames in which what follows the verb is its content, whatever stands before. */
export const OWN_CONTENT: ReadonlySet<Frame> = new Set<Frame>([
  'that',
  'clause',
  'wh',
  'inf',
  'ing',
  'obj-that',
  'obj-clause',
  'obj-wh',
  'obj-inf',
  'as',
]);

/** "The mill, she said, “is sound”": the quotation says something of what stands before the attribution. */
export function isPredicate(words: readonly ClauseWord[], source: WordRange, match: FrameMatch): boolean {
  const quote = words[match.from];
  return (
    match.frame === 'quote' &&
    quote.cls === W.Quote &&
    !quote.capital &&
    words[match.from - 1].cls === W.Comma &&
    words[source.from - 1].cls === W.Comma &&
    opensPhrase(words[0]) &&
    !words.slice(0, source.from - 1).some(({ cls }) => cls === W.Comma || cls === W.Dash || cls === W.Quote)
  );
}

/** Can what stands before "…, she said" be her words? A title in an adjunct ("On “Morning Talk,” she said") is none. */
export function isStatement(words: readonly ClauseWord[], content: readonly WordRange[], frame: Frame): boolean {
  const [{ from, to }] = content;
  const last = words[to - 1];
  if (words[from].cls === W.Quote || content.length > 1 || holdsClause(words, to)) return true;
  // "After the storm, “there was no bread,” she said": the quotation is a statement by itself.
  if (
    last.cls === W.Quote &&
    words[from].cls !== W.Verb &&
    (to - from >= QUOTED_STATEMENT_WORDS || !last.capital) &&
    last.end - last.start > LONG_QUOTATION
  )
    return true;
  if (words[from].cls === W.Preposition || words[from].cls === W.Verb || words[from].cls === W.Time) return false;
  return words[to - 1].cls === W.Quote || (frame === 'none' && to - from >= STATEMENT_WORDS);
}

/**
 * "…, she said on Monday" and "…, she told reporters": nothing after the verb is content. A preposition that the verb
 * takes as its way to the content ("…, he called for") says otherwise, unless a quotation stands before.
 */
export function postposed(
  words: readonly ClauseWord[],
  match: FrameMatch,
  group: VerbGroup,
  mark: number,
  strength: CueStrength,
): boolean {
  const quoted =
    words[mark].cls === W.Quote || words[mark - 1]?.cls === W.Quote || (words[0].cls === W.Quote && words[0].capital);
  if (match.frame === 'np') return TOLD.has(group.lemma) && (quoted || strength(group.lemma, 'post') >= TOLD_BEHIND);
  if (!match.frame.startsWith('pp-')) return false;
  if (strength(group.lemma, 'post') < INTRODUCES) return false;
  if (quoted) return true;
  return strength(group.lemma, 'that') >= STATES && holdsClause(words, mark);
}

/** After “…,” said Lee: an end, a mark, an adjunct; "asked Lee whether" is no inversion. */
export function endsInversion(words: readonly ClauseWord[], i: number): boolean {
  const word = words[i];
  return (
    !word ||
    (word.cls !== W.That &&
      word.cls !== W.To &&
      (word.cls !== W.Wh || word.lower === 'when') &&
      word.cls !== W.Possessive &&
      !(word.cls === W.Verb && word.form === 'finite'))
  );
}

/** Nothing but a mark follows the subject: ", said Lee." can be no "said" with an object. */
export const endsSentence = (words: readonly ClauseWord[], i: number): boolean =>
  i >= words.length || words[i].cls === W.Stop;

/** The mark that closes "as Lee has pointed out", when it is near. */
export function markAfter(words: readonly ClauseWord[], from: number): number {
  for (let i = from; i < words.length && i < from + AS_CLAUSE_WORDS; i++)
    if (isContentMark(words, i) || words[i].cls === W.Stop || words[i].cls === W.Colon) return i;
  return from;
}

/** Where "…, she said on Monday" ends. */
export function adjunctEnd(words: readonly ClauseWord[], match: FrameMatch, group: VerbGroup): number {
  if (match.frame === 'none') return group.to;
  let i = group.to;
  while (
    i < words.length &&
    words[i].cls !== W.Comma &&
    words[i].cls !== W.Quote &&
    words[i].cls !== W.Stop &&
    words[i].cls !== W.Dash
  )
    i++;
  return i;
}
