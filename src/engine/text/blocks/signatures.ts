import { isSpace } from '../chars';
import type { Block } from '../types';
import { LONGEST_SIGNATURE, LONGEST_CLOSING_MARK } from './bars';

/** Quotation marks and dashes as they are typed, and as entities. */
const OPENS = /^(?:[“"«„]|&(?:ldquo|quot|laquo|#34|#8220|#x201c);)/i;
const CLOSES = /(?:[”"»]|&(?:rdquo|quot|raquo|#34|#8221|#x201d);)$/i;
const DASH = /^(?:[—–―]|--?|&(?:[mn]dash|#821[12]|#x201[34]);)/i;
/** "Ada Prill, mayor of Callow", "*Ada Prill*". */
const NAME = /^\s{0,3}(?:[*_]{1,3}|<\w{1,6}>)?\p{Lu}[\p{L}.’'-]*[*_]{0,3}(?:[ ,(<]|$)/u;

/** "Ada Prill, mayor of Callow": a line of its own below the words that are set off with it. */
const NAME_LINE = /^\s{0,3}[*_]{0,3}\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}[*_]{0,3}(?:, [^.!?“”"]{2,80})?\s*$/u;

/**
 * A quotation that is a paragraph, with its speaker's name after a dash in the next: the two are one block, as they are
 * where the name stands on the same line. Set off with it, the name needs no dash.
 */
export function joinSignatures(text: string, blocks: readonly Block[]): readonly Block[] {
  let joined: Block[] | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const above = blocks[i - 1] as Block | undefined;
    if (above && isSignature(text, above, blocks[i], blocks[i + 1])) {
      joined ??= blocks.slice(0, i);
      joined[joined.length - 1] = { kind: above.kind, start: above.start, end: blocks[i].end };
    } else joined?.push(blocks[i]);
  }
  return joined ?? blocks;
}

function isSignature(text: string, above: Block, { kind, start, end }: Block, below: Block | undefined): boolean {
  if (end - start > LONGEST_SIGNATURE || !(above.kind === 'body' || above.kind === 'blockquote')) return false;
  const isItem = kind === 'list';
  // A list has more than one item, and its dash stands before the block.
  if (isItem ? below?.kind === 'list' : kind !== above.kind) return false;
  const isLine = kind === 'blockquote' && NAME_LINE.test(text.slice(start, end));
  const from = isItem ? markerOf(text, start) : start;
  const dash = DASH.exec(text.slice(from, from + LONGEST_CLOSING_MARK));
  return (
    (isLine || (dash !== null && NAME.test(text.slice(from + dash[0].length, end)))) &&
    OPENS.test(text.slice(above.start, Math.min(above.end, above.start + LONGEST_CLOSING_MARK))) &&
    CLOSES.test(text.slice(Math.max(above.start, above.end - LONGEST_CLOSING_MARK), above.end))
  );
}

/** Where the mark of a list's item stands, whose words begin at an offset. */
function markerOf(text: string, start: number): number {
  let at = start - 1;
  while (at > 0 && isSpace(text.charCodeAt(at))) at--;
  return Math.max(at, 0);
}
