import type { Markup, Span } from '../../model';
import { htmlBlocks } from './blocks-html';
import { markdownBlocks } from './blocks-markdown';
import { plainBlocks } from './blocks-plain';
import type { Lines } from '../lines';
import type { Block } from '../types';

/**
 * Cuts the lines of a text into blocks, by its markup alone: lists, quotations, code, and prose that is body yet.
 *
 * @param gaps Blanks in the text that stand for what does not count, in order and apart.
 */
export function cut(text: string, markup: Markup, lines: Lines, gaps: readonly Span[]): Block[] {
  if (markup === 'markdown') return markdownBlocks(text, lines);
  if (markup === 'html') return htmlBlocks(text, lines.starts[0]);
  return plainBlocks(text, lines, gaps);
}
