import type { BlockKind, Markup } from '../../model';
import { FurnitureKind, plainLine, readBylineKind, readFurniture, tailResumes, titleLike } from './furniture';
import { remembered } from '../../util/remembered';
import { SYNTAX } from '../markup/syntax';
import type { Block } from '../types';
import { COMMENT_SIGN_WITHIN, HEADLINE_WITHIN, LONGEST_NAMED_BLOCK, LONGEST_WITH_TAGS } from './bars';

/** What the words of a short block say by themselves, whatever stands around it. */
export interface ShortBlock {
  readonly furniture: FurnitureKind;
  readonly byline: BlockKind | null;
  readonly title: boolean;
  readonly titleAtTop: boolean;
}

/** Reads the words of a short block; undefined when it is longer than what is named. */
export function readShort(text: string, { start, end }: Block): ShortBlock | undefined {
  if (end - start <= LONGEST_NAMED_BLOCK) return shortOf(text.slice(start, end));
  if (end - start > LONGEST_WITH_TAGS) return undefined;
  const words = text.slice(start, end);
  return words.includes('<') ? shortOf(words) : undefined;
}

const shortOf = remembered((words: string): ShortBlock => {
  const line = plainLine(words);
  if (line.length > LONGEST_NAMED_BLOCK) return LONG;
  return {
    furniture: readFurniture(line),
    byline: readBylineKind(line),
    title: titleLike(line, line.length, false),
    titleAtTop: titleLike(line, line.length, true),
  };
});

/** What a block says that is too long to be named. */
const LONG: ShortBlock = { furniture: FurnitureKind.None, byline: null, title: false, titleAtTop: false };

/** Tells what prose blocks are besides body: headlines, bylines, datelines, captions and the site's furniture. */
export function nameBlocks(
  text: string,
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
    if (tail >= 0 && (i <= tail || !tailResumes(text, blocks, i))) return 'furniture';
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
