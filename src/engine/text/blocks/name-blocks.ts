import type { BlockKind, Markup } from '../../model';
import { FurnitureKind, plainLine, readBylineKind, readFurniture, tailResumes, titleLike } from './furniture';
import { remembered } from '../../util/remembered';
import { SYNTAX } from '../markup/syntax';
import type { Block } from '../types';
import { COMMENT_SIGN_WITHIN, HEADLINE_WITHIN } from './bars';

/** What the words of a short block say by themselves, whatever stands around it. */
export interface ShortBlock {
  readonly furniture: FurnitureKind;
  readonly byline: BlockKind | null;
  readonly title: boolean;
  readonly titleAtTop: boolean;
}

/** Reads the printed words of a short block. */
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
  /** Other stories' titles or readers' comments stand here; the number of the last block that may be one of them. */
  let tail = -1;
  let teasers = false;
  const lastSign = shorts.reduce((last, short, i) => (isSign(short) ? i : last), 0);
  blocks.forEach((block, i) => {
    const kind = kindOf(block, i);
    named.push(kind === block.kind ? block : { ...block, kind });
    if (atTop && (kind === 'body' || kind === 'blockquote' || kind === 'list' || i >= HEADLINE_WITHIN)) atTop = false;
  });
  return named;

  function kindOf(block: Block, i: number): BlockKind {
    const readable =
      block.kind === 'body' || block.kind === 'list' || block.kind === 'headline' || block.kind === 'furniture';
    if (!readable) return tail >= 0 && block.kind === 'blockquote' ? 'furniture' : block.kind;
    if (tail >= 0 && (i <= tail || !tailResumes(reads, blocks, i))) return 'furniture';
    tail = -1;
    const short = shorts[i];
    if (short) {
      if (short.furniture !== FurnitureKind.None) {
        // What the markup sets apart says nothing of what stands outside it.
        if (block.kind === 'furniture') return 'furniture';
        if (!atTop) tail = tailFrom(i, short.furniture);
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
  /** Up to which block other stories' titles or readers' comments go that begin at `i`, at least; -1 for none. */
  function tailFrom(i: number, furniture: FurnitureKind): number {
    if (furniture === FurnitureKind.Tail) return i;
    if (furniture !== FurnitureKind.Comments) return -1;
    // A button above the story has the same words as the heading over the comments.
    return shorts.slice(i + 1, i + 1 + COMMENT_SIGN_WITHIN).some(isSign) ? lastSign : i;
  }
}

const isSign = (short: ShortBlock | undefined): boolean => short?.furniture === FurnitureKind.CommentSign;
