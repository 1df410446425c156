import type { Markup, Span } from '../../model';
import { commonEnd, commonStart } from '../common-ends';
import { frontMatterEnd } from '../markup/front-matter';
import { SYNTAX } from '../markup/syntax';
import { Lines, type Common } from '../lines';
import { nameBlocks, readShort, type ShortBlock } from './name-blocks';
import { printedWords } from './printed-words';
import { joinSignatures } from './signatures';
import type { Block } from '../types';
import { LONGEST_MARKED_UP, LONGEST_NAMED_BLOCK } from './bars';

/**
 * A text cut into blocks, in order and without overlap; what lies between them is blank or bare markup. Offsets into the
 * text.
 */
export interface Split {
  readonly text: string;
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  /** The blocks before they were named, and what the short ones say by themselves. */
  readonly cut: readonly Block[];
  readonly short: readonly (ShortBlock | undefined)[];
}

export const NO_TEXT: Split = { text: '', lines: Lines.of('', 0), blocks: [], cut: [], short: [] };

/** How many blocks of two versions are the same, from the top and from the bottom. */
export interface SameBlocks {
  readonly above: number;
  readonly below: number;
}

/** Cuts one text into blocks. */
export function splitBlocks(text: string, markup: Markup): readonly Block[] {
  return splitAgain(text, markup, NO_TEXT).split.blocks;
}

/**
 * Cuts another version of a text into blocks, and tells which of them the `last` one has too.
 *
 * @param gaps Blanks that stand where a note was taken out, in order and apart: a line is as wide as it is without them.
 */
export function splitAgain(
  text: string,
  markup: Markup,
  last: Split,
  gaps: readonly Span[] = [],
): { readonly split: Split; readonly same: SameBlocks } {
  const common: Common = {
    before: commonStart(last.text, text),
    from: text.length - commonEnd(last.text, text),
    moved: text.length - last.text.length,
  };
  const start = frontMatterEnd(text);
  const lines = last.lines.next(text, start, common);
  const blocks = joinSignatures(text, SYNTAX[markup].cut(text, lines, gaps), markup);
  const { above, below } = sameBlocks(last.cut, blocks, common);
  const reads = (block: Block): string => printedWords(text, block, markup);
  const short = blocks.map((block, i) => {
    if (i < above) return last.short[i];
    if (i >= blocks.length - below) return last.short[i - blocks.length + last.cut.length];
    if (block.end - block.start > LONGEST_MARKED_UP[markup]) return undefined;
    const words = reads(block);
    return words !== '' && words.length <= LONGEST_NAMED_BLOCK ? readShort(words) : undefined;
  });
  const prose = nameBlocks(reads, markup, blocks, short);
  const named: readonly Block[] = start > 0 ? [{ kind: 'frontmatter', start: 0, end: start }, ...prose] : prose;
  return {
    split: { text, lines, blocks: named, cut: blocks, short },
    same: sameBlocks(last.blocks, named, common),
  };
}

/** How many blocks at the top and at the bottom of two versions are the same. */
function sameBlocks(last: readonly Block[], now: readonly Block[], { before, from, moved }: Common): SameBlocks {
  const most = Math.min(last.length, now.length);
  let above = 0;
  while (above < most) {
    const a = last[above];
    const b = now[above];
    if (a.kind !== b.kind || a.start !== b.start || a.end !== b.end || a.end > before) break;
    above++;
  }
  let below = 0;
  while (below < most - above) {
    const a = last[last.length - 1 - below];
    const b = now[now.length - 1 - below];
    if (a.kind !== b.kind || a.start + moved !== b.start || a.end + moved !== b.end || b.start < from) break;
    below++;
  }
  return { above, below };
}
