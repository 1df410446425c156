import type { Markup } from '../../model';
import { remembered } from '../../util/remembered';
import { finished } from '../../util/steps';
import { SYNTAX } from '../markup/syntax';
import type { Block } from '../types';

const printers: Readonly<Record<Markup, (raw: string) => string>> = {
  // It has next to nothing that does not print.
  plaintext: printed('plaintext'),
  markdown: remembered(printed('markdown')),
  html: remembered(printed('html')),
};

function printed(markup: Markup): (raw: string) => string {
  return (raw) => finished(SYNTAX[markup].print(raw)).text;
}

/** The words of a block as they are printed: what it is called by. */
export const printedWords = (text: string, { start, end }: Block, markup: Markup): string =>
  printers[markup](text.slice(start, end));
