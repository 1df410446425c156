import type { BlockKind, Markup } from '../../model';
import { FurnitureKind, plainLine, readBylineKind, readFurniture, tailResumes, titleLike } from './furniture';
import { remembered } from '../../util/remembered';
import { SYNTAX } from '../markup/syntax';
import type { Block } from '../types';
import { HEADLINE_WITHIN } from './bars';

/** What the words of a short block say by themselves, whatever stands around it. */
export interface ShortBlock {
  readonly furniture: FurnitureKind;
  readonly byline: BlockKind | null;
  readonly title: boolean;
  readonly titleAtTop: boolean;
}

export const readShort = remembered((words: string): ShortBlock => {
  const line = plainLine(words);
  return {
    furniture: readFurniture(line),
    byline: readBylineKind(line),
    title: titleLike(line, words.length, false),
    titleAtTop: titleLike(line, words.length, true),
  };
});

/** Tells what prose blocks are besides body: headlines, bylines, datelines, captions and the site's furniture. */
export function nameBlocks(
  reads: (block: Block) => string,
  markup: Markup,
  blocks: readonly Block[],
  shorts: readonly (ShortBlock | undefined)[],
): Block[] {
  const { bareHeadlines } = SYNTAX[markup];
  const named: Block[] = [];
  let atTop = true;
  let tail = false;
  let teasers = false;
  blocks.forEach((block, i) => {
    const kind = kindOf(block, i);
    named.push(kind === block.kind ? block : { ...block, kind });
    if (atTop && (kind === 'body' || kind === 'blockquote' || kind === 'list' || i >= HEADLINE_WITHIN)) atTop = false;
  });
  return named;

  function kindOf(block: Block, i: number): BlockKind {
    const readable =
      block.kind === 'body' || block.kind === 'list' || block.kind === 'headline' || block.kind === 'furniture';
    if (!readable) return tail && block.kind === 'blockquote' ? 'furniture' : block.kind;
    if (tail && !tailResumes(reads, blocks, i)) return 'furniture';
    tail = false;
    const short = shorts[i];
    if (short) {
      if (short.furniture !== FurnitureKind.None) {
        tail = short.furniture === FurnitureKind.Tail && !atTop;
        teasers = short.furniture === FurnitureKind.Box;
        return 'furniture';
      }
      if (short.byline) return short.byline;
    }
    if (block.kind !== 'body') {
      teasers = false;
      return block.kind;
    }
    if (teasers && short?.title) return 'furniture';
    teasers = false;
    const title = bareHeadlines && i + 1 < blocks.length && (atTop ? short?.titleAtTop : short?.title);
    return title ? 'headline' : 'body';
  }
}
