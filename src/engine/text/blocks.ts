import type { Markup } from '../model';
import { htmlBlocks } from './blocks-html';
import { markdownBlocks } from './blocks-markdown';
import { plainBlocks } from './blocks-plain';
import { frontMatterEnd } from './front-matter';
import { nameBlocks } from './name-blocks';
import type { Block } from './types';

/**
 * Cuts a draft into blocks, in order and without overlap; what lies between them is blank or bare markup. Offsets into
 * `text`.
 */
export function splitBlocks(text: string, markup: Markup): Block[] {
  const from = frontMatterEnd(text);
  const blocks = nameBlocks(text, markup, cut(text, markup, from));
  return from > 0 ? [{ kind: 'frontmatter', start: 0, end: from }, ...blocks] : blocks;
}

function cut(text: string, markup: Markup, from: number): Block[] {
  if (markup === 'markdown') return markdownBlocks(text, from);
  if (markup === 'html') return htmlBlocks(text, from);
  return plainBlocks(text, from);
}
