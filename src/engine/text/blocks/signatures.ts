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

/** "Ada Prill, mayor of Callow": a line of its own below the words that are set off with it. */
const NAME_LINE = /^\s{0,3}[*_]{0,3}\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}[*_]{0,3}(?:, [^.!?“”"]{2,80})?\s*$/u;

/**
 * A quotation that is a paragraph, with its speaker's name after a dash in the next: the two are one block, as they are
 * where the name stands on the same line. Set off with it, the name needs no dash.
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
  const isLine = kind === 'blockquote';
  if (!isLine && !(isItem ? isDash(text[markerOf(text, start)]) : mayBeDash(text[start]))) return false;
  const words = printedWords(text, own, markup);
  const dash = isItem ? 0 : (DASH.exec(words)?.[0].length ?? -1);
  const named = (dash >= 0 && NAME.test(words.slice(dash))) || (isLine && NAME_LINE.test(words));
  if (!named || words.length > LONGEST_SIGNATURE) return false;
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
