import type { BlockKind, Span } from '../model';
import { lastFrom } from '../spans';
import type { Paragraph } from '../text/types';
import type { DraftView } from './types';
import { quotationAt, READ } from './view';

/** A place where a pattern matches. Offsets into the draft. */
export interface Place {
  readonly block: number;
  readonly span: Span;
  readonly match: RegExpExecArray;
}

/**
 * Every match of a pattern in the prose of some kinds of block, markup masked, in the order of the text. The pattern is
 * global and bounded: it is tried at each character of what may be one long line.
 */
export function* matchesIn(draft: DraftView, pattern: RegExp, kinds: ReadonlySet<string> = READ): Generator<Place> {
  for (const [block, { kind, span }] of draft.blocks.entries()) {
    if (!kinds.has(kind)) continue;
    for (const match of matchesOf(draft, block, kind, pattern)) {
      const start = span[0] + match.index;
      yield { block, span: [start, start + match[0].length], match };
    }
  }
}

/** Matches in the reporter's own words: what stands in quotation marks is left out. */
export function* reporterMatches(draft: DraftView, pattern: RegExp): Generator<Place> {
  for (const place of matchesIn(draft, pattern)) {
    if (!quotationAt(draft, place.span[0])) yield place;
  }
}

/** What patterns found in a paragraph, for as long as it is kept: an edit costs its own paragraph. */
const found = new WeakMap<Paragraph, Map<RegExp, readonly RegExpExecArray[]>>();

function matchesOf(
  { text, blocks, paragraphs }: DraftView,
  block: number,
  kind: BlockKind,
  pattern: RegExp,
): readonly RegExpExecArray[] {
  const paragraph = paragraphs[block];
  const known = found.get(paragraph) ?? new Map<RegExp, readonly RegExpExecArray[]>();
  if (known.size === 0) found.set(paragraph, known);
  const before = known.get(pattern);
  if (before) return before;
  const matches = [...(RAW.has(kind) ? text.slice(...blocks[block].span) : paragraph.prose).matchAll(pattern)];
  known.set(pattern, matches);
  return matches;
}

/** A comment is masked whole, and it is where some notes are meant to stand. */
const RAW: ReadonlySet<BlockKind> = new Set<BlockKind>(['comment', 'frontmatter']);

/** Index of the sentence of a block that holds an offset, or the one before it; -1 in front of the first. */
export function sentenceIndexAt({ blocks }: DraftView, block: number, at: number): number {
  const { sentences } = blocks[block];
  return lastFrom(sentences.length, at, (i) => sentences[i][0]);
}
