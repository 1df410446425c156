import type { Markup } from '../../model';
import { isSpace } from '../chars';
import type { Block } from '../types';
import { LONGEST_MARKED_UP, LONGEST_SIGNATURE } from './bars';
import { printedWords } from './printed-words';

const OPENS = /^["“«„]/;
const CLOSES = /["”»]$/;
const DASH = /^(?:[—–―]|--?)/;
/** "Ada Prill, mayor of Callow". */
const NAME = /^ ?\p{Lu}[\p{L}.’'-]*(?:[ ,(]|$)/u;

/**
 * A quotation that is a paragraph, with its speaker's name after a dash in the next: the two are one block, as they are
 * where the name stands on the same line.
 */
export function joinSignatures(text: string, blocks: readonly Block[], markup: Markup): readonly Block[] {
  let joined: Block[] | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const above = blocks[i - 1] as Block | undefined;
    if (above && isSignature(text, above, blocks[i], blocks[i + 1], markup)) {
      joined ??= blocks.slice(0, i);
      joined[joined.length - 1] = { kind: above.kind, start: above.start, end: blocks[i].end };
    } else joined?.push(blocks[i]);
  }
  return joined ?? blocks;
}

function isSignature(text: string, above: Block, own: Block, below: Block | undefined, markup: Markup): boolean {
  const { kind, start, end } = own;
  if (end - start > LONGEST_MARKED_UP[markup] || !(above.kind === 'body' || above.kind === 'blockquote')) return false;
  const isItem = kind === 'list';
  // A list has more than one item, and its dash stands before the block.
  if (isItem ? below?.kind === 'list' : kind !== above.kind) return false;
  if (!(isItem ? isDash(text[markerOf(text, start)]) : mayBeDash(text[start]))) return false;
  const words = printedWords(text, own, markup);
  const dash = isItem ? 0 : (DASH.exec(words)?.[0].length ?? -1);
  if (dash < 0 || words.length > LONGEST_SIGNATURE || !NAME.test(words.slice(dash))) return false;
  const quotation = printedWords(text, above, markup);
  return OPENS.test(quotation) && CLOSES.test(quotation);
}

const isDash = (character: string): boolean => '—–―-'.includes(character);
/** Whether a dash may be printed where a character stands: it, an entity, a tag, emphasis. */
const mayBeDash = (character: string): boolean => isDash(character) || '&<*_'.includes(character);

/** Where the mark of a list's item stands, whose words begin at an offset. */
function markerOf(text: string, start: number): number {
  let at = start - 1;
  while (at > 0 && isSpace(text.charCodeAt(at))) at--;
  return Math.max(at, 0);
}
