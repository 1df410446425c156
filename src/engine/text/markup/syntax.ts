import type { Markup, Span } from '../../model';
import type { Steps } from '../../util/steps';
import type { Lines } from '../lines';
import type { Block } from '../types';
import { htmlBlocks } from './blocks-html';
import { markdownBlocks } from './blocks-markdown';
import { plainBlocks } from './blocks-plain';
import type { Masked } from './mask';
import { maskHtml } from './mask-html';
import { maskMarkdown } from './mask-markdown';
import { maskPlain } from './mask-plain';

/** What has to be known of a markup to read it. */
export interface Syntax {
  /**
   * Cuts the lines of a text into blocks, by its markup alone: lists, quotations, code, and prose that is body yet.
   *
   * @param gaps Blanks in the text that stand for what does not count, in order and apart.
   */
  cut(text: string, lines: Lines, gaps: readonly Span[]): Block[];
  /** Takes the markup out of one block: what is left is as long. */
  mask(raw: string): Steps<Masked>;
  /** Whether a character may be written by its name: `&ldquo;`. */
  readonly entities: boolean;
  /** Whether a short line above prose may be a headline that nothing marks as one. */
  readonly bareHeadlines: boolean;
}

export const SYNTAX: Readonly<Record<Markup, Syntax>> = {
  plaintext: { cut: plainBlocks, mask: maskPlain, entities: false, bareHeadlines: true },
  markdown: { cut: markdownBlocks, mask: maskMarkdown, entities: true, bareHeadlines: true },
  html: {
    cut: (text, { starts }) => htmlBlocks(text, starts[0]),
    mask: maskHtml,
    entities: true,
    bareHeadlines: false,
  },
};
