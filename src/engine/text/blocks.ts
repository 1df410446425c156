import type { Markup } from '../model';
import { htmlBlocks } from './blocks-html';
import { markdownBlocks } from './blocks-markdown';
import { plainBlocks } from './blocks-plain';
import type { Block } from './types';

/** Cuts a text into blocks from an offset on, by its markup alone: lists, quotations, code, and prose that is body yet. */
export function cut(text: string, markup: Markup, from: number): Block[] {
  if (markup === 'markdown') return markdownBlocks(text, from);
  if (markup === 'html') return htmlBlocks(text, from);
  return plainBlocks(text, from);
}
