import type { Span } from '../../model';
import { LONG_PARAGRAPH, type Steps } from '../../util/steps';
import type { Paragraph } from '../../text/types';
import type { DraftView } from '../asking/draft';
import { quotationAt } from './draft-view';
import { lastFrom } from '../../util/search';
import { READ } from '../../text/read-kinds';
import type { Searched } from '../asking/rule';

/** Words that a pattern matches. Offsets into the printed text. */
export interface PatternMatch {
  readonly block: number;
  readonly span: Span;
  readonly match: RegExpExecArray;
}

/** Every match of a pattern in a block, if it is of one of some kinds, in the order of the text. */
export function matchesIn(
  { blocks, paragraphs }: DraftView,
  block: number,
  searched: Searched,
  kinds: ReadonlySet<string> = READ,
): readonly PatternMatch[] {
  const { kind, span } = blocks[block];
  if (!kinds.has(kind)) return [];
  const paragraph = paragraphs[block];
  const found = hits.get(paragraph)?.get(searched) ?? matchesOf(searched, paragraph.prose);
  return found.map((match) => {
    const start = span[0] + match.index;
    return { block, span: [start, start + match[0].length], match };
  });
}

/** Matches in the reporter's own words: what stands in quotation marks is left out. */
export function reporterMatches(draft: DraftView, block: number, pattern: Searched): PatternMatch[] {
  return matchesIn(draft, block, pattern).filter(({ span }) => !quotationAt(draft, span[0]));
}

type Matches = readonly RegExpExecArray[];

/** What the patterns found in a paragraph, for as long as it is kept: an edit costs its own paragraph. */
const hits = new WeakMap<Paragraph, ReadonlyMap<Searched, Matches>>();

/** Looks for some patterns in a paragraph that is seen for the first time. */
export function* lookThrough(paragraph: Paragraph, patterns: readonly Searched[]): Steps<void> {
  const words = paragraph.prose;
  const found = new Map<Searched, Matches>();
  for (const each of patterns) {
    found.set(each, matchesOf(each, words));
    if (words.length > LONG_PARAGRAPH) yield;
  }
  hits.set(paragraph, found);
}

const matchesOf = ({ needed, pattern }: Searched, words: string): Matches =>
  needed.test(words) ? [...words.matchAll(pattern)] : NO_MATCHES;
const NO_MATCHES: Matches = [];

/** Index of the sentence of a block that holds an offset, or the one before it; -1 in front of the first. */
export function sentenceIndexAt({ blocks }: DraftView, block: number, at: number): number {
  const { sentences } = blocks[block];
  return lastFrom(sentences.length, at, (i) => sentences[i][0]);
}
