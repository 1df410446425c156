import type { Span } from '../../model';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { VerbLexicon } from '../../language/verb-lexicon';
import type { Paragraph } from '../../text/types';
import type { Clause } from '../clauses/clause';
import type { WordRange } from '../clauses/noun-phrase';
import { INTRODUCES, TAG_AT_LEAST } from '../cues/bars';
import { nameLine, signature } from '../cues/colons-and-signatures';
import type { VerbCandidate } from '../cues/verb-candidate';
import type { ExtractionInProgress } from '../extraction';
import { announced, isAsFollows } from './announced';
import { lastFrom } from '../../util/search';
import { TAG_WORDS } from './bars';

/** "Lee disagreed.", "Trump said.": a sentence that says who speaks and nothing of what; its quotation stands beside it. */
export function tagOf(
  { words, sentence }: Clause,
  candidates: readonly (VerbCandidate | null)[],
  { strength }: VerbLexicon,
): ExtractionInProgress | undefined {
  const signed = signature(words, 0);
  if (signed) {
    const dash: WordRange = { from: 0, to: 1 };
    return {
      source: trimmed(words, signed),
      cue: trimmed(words, dash),
      content: [],
      kind: 'direct',
      pattern: 'signed',
      sentence,
    };
  }
  const plain = isAsFollows(words, words.length - 1) ? announced(words) : undefined;
  if (plain) {
    const range = ([from, to]: readonly [number, number]): Span[] => trimmed(words, { from, to });
    const { source, cue } = plain;
    return { source: range(source), cue: range(cue), content: [], kind: 'direct', pattern: 'free-quote', sentence };
  }
  const tag = candidates.find((candidate) => candidate !== null);
  if (
    !tag?.source ||
    !(tag.frame === 'none' || (tag.frame.startsWith('pp-') && strength(tag.group.lemma, 'post') >= INTRODUCES)) ||
    (words.length > TAG_WORDS && !(words[tag.group.to]?.cls === W.Comma && tag.group.to < TAG_WORDS / 2)) ||
    tag.source.from > 1 ||
    Math.max(strength(tag.group.lemma, 'post'), strength(tag.group.lemma, 'none')) < TAG_AT_LEAST
  )
    return undefined;
  return {
    source: trimmed(words, tag.source),
    cue: trimmed(words, tag.cue),
    content: [],
    kind: 'direct',
    pattern: 'free-quote',
    sentence,
  };
}

/** Whether a line begins at an offset of the prose. */
export const breaks = ({ lines }: Paragraph, at = 0): boolean => lines.some((line) => line === at || line === at - 1);

/** A name below a quotation, or right behind it with what its bearer is. */
export function lineBelow({ words, start, sentence }: Clause, paragraph: Paragraph): ExtractionInProgress | undefined {
  const { quotes, prose } = paragraph;
  const quote = quotes[lastFrom(quotes.length, start, (k) => quotes[k].span[1])];
  const behind = quote !== undefined && prose.slice(quote.span[1], start).trim() === '';
  const line =
    behind && (breaks(paragraph, start) || words.some(({ cls }) => cls === W.Comma)) ? nameLine(words, 0) : null;
  if (!line) return undefined;
  return { source: trimmed(words, line), cue: [], content: [], kind: 'direct', pattern: 'signed', sentence };
}

const EDGE = new Set<number>([W.Comma, W.Dash, W.Stop, W.Semicolon, W.Colon]);

/** The words of a range as one span, marks at its edges left off. Bracketed and quoted marks stay. */
export function trimmed(words: readonly ClauseWord[], range: WordRange): Span[] {
  let { from, to } = range;
  if (to - from > 1) {
    while (from < to && EDGE.has(words[from].cls)) from++;
    while (to > from && EDGE.has(words[to - 1].cls)) to--;
  }
  return to > from ? [[words[from].start, words[to - 1].end]] : [];
}
