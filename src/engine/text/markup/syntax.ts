import type { Markup, Span } from '../../model';
import type { Steps } from '../../util/steps';
import type { Lines } from '../lines';
import type { Block } from '../types';
import { htmlBlocks } from './blocks-html';
import { markdownBlocks } from './blocks-markdown';
import { plainBlocks } from './blocks-plain';
import type { Printed } from './print';
import { printHtml } from './print-html';
import { printMarkdown } from './print-markdown';
import { printPlain } from './print-plain';

/** What has to be known of a markup to read it. */
export interface Syntax {
  /**
   * Cuts the lines of a text into blocks, by its markup alone: lists, quotations, code, and prose that is body yet.
   *
   * @param gaps Blanks in the text that stand for what does not count, in order and apart.
   */
  cut(text: string, lines: Lines, gaps: readonly Span[]): Block[];
  /** What readers see of one block. */
  print(raw: string): Steps<Printed>;
  /** Whether a short line above prose may be a headline that nothing marks as one. */
  readonly bareHeadlines: boolean;
}

export const SYNTAX: Readonly<Record<Markup, Syntax>> = {
  plaintext: { cut: plainBlocks, print: printPlain, bareHeadlines: true },
  markdown: { cut: markdownBlocks, print: printMarkdown, bareHeadlines: true },
  html: {
    cut: (text, { starts }) => htmlBlocks(text, starts[0]),
    print: printHtml,
    bareHeadlines: false,
  },
};
