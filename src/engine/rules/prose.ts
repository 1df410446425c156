import type { BlockKind, Span } from '../model';
import { lastFrom } from '../spans';
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
    for (const match of proseOf(draft, block, kind).matchAll(pattern)) {
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

/** A comment is masked whole, and it is where some notes are meant to stand. */
const RAW: ReadonlySet<BlockKind> = new Set<BlockKind>(['comment', 'frontmatter']);

function proseOf({ text, blocks, paragraphs }: DraftView, block: number, kind: BlockKind): string {
  return RAW.has(kind) ? text.slice(...blocks[block].span) : paragraphs[block].prose;
}

/** Index of the sentence of a block that holds an offset, or the one before it; -1 in front of the first. */
export function sentenceIndexAt({ blocks }: DraftView, block: number, at: number): number {
  const { sentences } = blocks[block];
  return lastFrom(sentences.length, at, (i) => sentences[i][0]);
}
