import type { BlockKind, Span } from '../../model';
import { finished, LONG_PARAGRAPH, type Steps } from '../../util/steps';
import type { Paragraph } from '../../text/types';
import type { DraftView } from '../asking/draft';
import { quotationAt } from './draft-view';
import { lastFrom } from '../../util/search';
import { READ } from '../../text/read-kinds';

/** Words that a pattern matches. Offsets into the draft. */
export interface PatternMatch {
  readonly block: number;
  readonly span: Span;
  readonly match: RegExpExecArray;
}

/** A pattern that is looked for in drafts: global, and bounded, since it is tried at each character of what may be one long line. */
export interface Searched {
  readonly pattern: RegExp;
  readonly index: number;
}

const patterns: { readonly needed: RegExp; readonly pattern: RegExp }[] = [];

/**
 * Makes a pattern one of those that are looked for in each paragraph when it is first seen. `needed` is what every match
 * contains: plain words, found many times faster, without which the pattern need not be tried.
 */
export function searched(needed: RegExp, pattern: RegExp): Searched {
  return { pattern, index: patterns.push({ needed, pattern }) - 1 };
}

/** Every match of a pattern in a block, if it is of one of some kinds; markup masked, in the order of the text. */
export function matchesIn(
  { text, blocks, paragraphs }: DraftView,
  block: number,
  { index }: Searched,
  kinds: ReadonlySet<string> = READ,
): readonly PatternMatch[] {
  const { kind, span } = blocks[block];
  if (!kinds.has(kind)) return [];
  const known = hits.get(paragraphs[block]) ?? finished(lookThrough(paragraphs[block], kind, text.slice(...span)));
  const places: PatternMatch[] = [];
  for (const { pattern, match } of known) {
    if (pattern !== index) continue;
    const start = span[0] + match.index;
    places.push({ block, span: [start, start + match[0].length], match });
  }
  return places;
}

/** Matches in the reporter's own words: what stands in quotation marks is left out. */
export function reporterMatches(draft: DraftView, block: number, pattern: Searched): PatternMatch[] {
  return matchesIn(draft, block, pattern).filter(({ span }) => !quotationAt(draft, span[0]));
}

interface Hit {
  /** Index of the pattern. */
  readonly pattern: number;
  readonly match: RegExpExecArray;
}

/** What the patterns found in a paragraph, for as long as it is kept: an edit costs its own paragraph. */
const hits = new WeakMap<Paragraph, readonly Hit[]>();

/** Looks for all patterns in a paragraph that is seen for the first time. `raw`: the block as it stands in the draft. */
export function* lookThrough(paragraph: Paragraph, kind: BlockKind, raw: string): Steps<readonly Hit[]> {
  const words = RAW.has(kind) ? raw : paragraph.prose;
  const found: Hit[] = [];
  for (const [index, { needed, pattern }] of patterns.entries()) {
    if (!needed.test(words)) continue;
    for (const match of words.matchAll(pattern)) found.push({ pattern: index, match });
    if (words.length > LONG_PARAGRAPH) yield;
  }
  hits.set(paragraph, found);
  return found;
}

/** A comment is masked whole, and it is where some notes are meant to stand. */
const RAW: ReadonlySet<BlockKind> = new Set<BlockKind>(['comment', 'frontmatter']);

/** Index of the sentence of a block that holds an offset, or the one before it; -1 in front of the first. */
export function sentenceIndexAt({ blocks }: DraftView, block: number, at: number): number {
  const { sentences } = blocks[block];
  return lastFrom(sentences.length, at, (i) => sentences[i][0]);
}
