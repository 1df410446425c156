import type { BlockKind, Markup } from '../model';
import { readBylineKind, tailResumes, titleLike, FurnitureKind, readFurniture } from './furniture';
import type { Block } from './types';

/** Longest block that is looked at as a byline, a dateline, a caption or a line of furniture. */
const SHORT = 300;
/** How far down the text a headline may stand. */
const TOP = 8;

/** Tells what prose blocks are besides body: headlines, bylines, datelines, captions and the site's furniture. */
export function nameBlocks(text: string, markup: Markup, blocks: readonly Block[]): Block[] {
  const named: Block[] = [];
  const wordsOf = ({ start, end }: Block): string => text.slice(start, Math.min(end, start + SHORT + 1));
  let atTop = true;
  let tail = false;
  let teasers = false;
  blocks.forEach((block, i) => {
    const kind = kindOf(block, i);
    named.push(kind === block.kind ? block : { ...block, kind });
    if (atTop && (kind === 'body' || kind === 'blockquote' || kind === 'list' || i >= TOP)) atTop = false;
  });
  return named;

  function kindOf(block: Block, i: number): BlockKind {
    const readable =
      block.kind === 'body' || block.kind === 'list' || block.kind === 'headline' || block.kind === 'furniture';
    if (!readable) return tail && block.kind === 'blockquote' ? 'furniture' : block.kind;
    if (tail && !tailResumes(text, blocks, i)) return 'furniture';
    tail = false;
    const words = wordsOf(block);
    if (words.length <= SHORT) {
      const found = readFurniture(words);
      if (found !== FurnitureKind.None) {
        tail = found === FurnitureKind.Tail && !atTop;
        teasers = found === FurnitureKind.Box;
        return 'furniture';
      }
      const kind = readBylineKind(words);
      if (kind) return kind;
    }
    if (block.kind !== 'body') {
      teasers = false;
      return block.kind;
    }
    const title = markup !== 'html' && i + 1 < blocks.length && titleLike(words, atTop);
    if (teasers && titleLike(words, false)) return 'furniture';
    teasers = false;
    return title ? 'headline' : 'body';
  }
}
