import type { Markup } from '../model';
import { cut } from './blocks';
import { commonEnd, commonStart } from './common';
import { frontMatterEnd } from './front-matter';
import { nameBlocks, readShort, SHORT, type ShortBlock } from './name-blocks';
import type { Block } from './types';

/**
 * A text cut into blocks, in order and without overlap; what lies between them is blank or bare markup. Offsets into the
 * text.
 */
export interface Split {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The blocks before they were named, and what the short ones say by themselves. */
  readonly cut: readonly Block[];
  readonly short: readonly (ShortBlock | undefined)[];
}

export const NO_TEXT: Split = { text: '', blocks: [], cut: [], short: [] };

/** How many blocks of two versions are the same, from the top and from the bottom. */
export interface Same {
  readonly above: number;
  readonly below: number;
}

/** Cuts one text into blocks. */
export function splitBlocks(text: string, markup: Markup): readonly Block[] {
  return splitAgain(text, markup, NO_TEXT).split.blocks;
}

/** Cuts another version of a text into blocks, and tells which of them the `last` one has too. */
export function splitAgain(text: string, markup: Markup, last: Split): { readonly split: Split; readonly same: Same } {
  const before = commonStart(last.text, text);
  const from = text.length - commonEnd(last.text, text);
  const moved = text.length - last.text.length;

  const start = frontMatterEnd(text);
  const blocks = cut(text, markup, start);
  const { above, below } = sameBlocks(last.cut, blocks, before, from, moved);
  const short = blocks.map((block, i) => {
    if (i < above) return last.short[i];
    if (i >= blocks.length - below) return last.short[i - blocks.length + last.cut.length];
    return block.end - block.start <= SHORT ? readShort(text.slice(block.start, block.end)) : undefined;
  });
  const prose = nameBlocks(text, markup, blocks, short);
  const named: readonly Block[] = start > 0 ? [{ kind: 'frontmatter', start: 0, end: start }, ...prose] : prose;
  return {
    split: { text, blocks: named, cut: blocks, short },
    same: sameBlocks(last.blocks, named, before, from, moved),
  };
}

/**
 * How many blocks at the top and at the bottom of two versions are the same, when they have all in common up to `before`
 * and from `from` on, which is `moved` further on in the second than in the first.
 */
function sameBlocks(last: readonly Block[], now: readonly Block[], before: number, from: number, moved: number): Same {
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
