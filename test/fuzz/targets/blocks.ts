import type { Markup } from '../../../src/engine/model';
import { readParagraph } from '../../../src/engine/text/prose/read-paragraph';
import { rawSpan } from '../../../src/engine/text/places';
import { splitBlocks } from '../../../src/engine/text/blocks/split-draft';
import type { Block, Paragraph, Quote } from '../../../src/engine/text/types';
import type { Broken, Target } from '../target';

/** Blocks, and what each says by itself: its prose without markup, its sentences, its quotations. */
export const blocks: Target = {
  name: 'blocks',
  seeds: 'drafts',
  make: ({ text, markup }, { fresh }) => ({ markup, texts: [fresh(text)], choices: {} }),
  check({ markup, texts: [text = ''] }, broken) {
    const found = splitBlocks(text, markup);
    checkBlocks(text, markup, found, broken);
    for (const { kind, start, end } of found) {
      const raw = text.slice(start, end);
      checkParagraph(raw, readParagraph(raw, kind, markup), broken);
    }
    // The whole as one paragraph, too: no block is as wild.
    checkParagraph(text, readParagraph(text, 'body', markup), broken);
  },
};

function checkBlocks(text: string, markup: Markup, found: readonly Block[], broken: Broken): void {
  let last = 0;
  for (const { start, end } of found) {
    if (start < last || end > text.length) broken('blocks out of order');
    if (end <= start || text.slice(start, end).trim() === '') broken('a blank block');
    if (markup === 'plaintext' && /\p{L}/u.test(text.slice(last, start))) broken('words between blocks of plain text');
    last = end;
  }
}

function checkParagraph(raw: string, { prose, places, sentences, quotes, links }: Paragraph, broken: Broken): void {
  let last = 0;
  for (let i = 0; i < prose.length; i++) {
    const [start, end] = rawSpan(places, [i, i + 1]);
    if (end <= start || end > raw.length) broken('a character of prose that stands nowhere');
    if (start < last && end !== last) broken('characters of prose out of order');
    last = end;
  }
  last = 0;
  for (const { span, tokens } of sentences) {
    if (tokens.length === 0) broken('a sentence without words');
    else if (span[0] !== tokens[0].start || span[1] !== tokens[tokens.length - 1].end) {
      broken('a sentence that is longer than its words');
    }
    for (const { start, end } of tokens) {
      if (start < last || end <= start || end > prose.length) broken('words out of order');
      last = end;
    }
  }
  checkQuotes(quotes, 0, prose.length, broken);
  const edges = quotes.flatMap(({ span, inner }) => [...span, ...inner]).sort((a, b) => a - b);
  let next = 0;
  for (const { start, end } of sentences.flatMap(({ tokens }) => tokens)) {
    while (next < edges.length && edges[next] <= start) next++;
    if (next < edges.length && edges[next] < end) broken('a word across a quotation mark');
  }
  if (links.some(([start, end], i) => end < start || end > prose.length || start < (links[i - 1]?.[0] ?? 0))) {
    broken('links out of order');
  }
}

function checkQuotes(quotes: readonly Quote[], from: number, to: number, broken: Broken): void {
  let last = from;
  for (const { span, inner, open, nested } of quotes) {
    if (span[0] < last || span[1] > to) broken('a quotation outside the one it stands in, or over another');
    if (span[0] > inner[0] || inner[0] > inner[1] || inner[1] > span[1]) broken('quoted words outside their marks');
    if (open !== (inner[1] === span[1])) broken('a quotation that is open and closed');
    checkQuotes(nested, inner[0], inner[1], broken);
    last = span[1];
  }
}
