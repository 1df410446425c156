import type { BlockKind, Markup } from '../../../../src/engine/model';
import { splitBlocks } from '../../../../src/engine/text/blocks/split-draft';
import { readParagraph } from '../../../../src/engine/text/prose/read-paragraph';

/** A draft's blocks as "kind: text". */
export const blocksOf = (text: string, markup: Markup = 'plaintext'): string[] =>
  splitBlocks(text, markup).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** A paragraph's sentences, as they stand in its prose, with single spaces. */
export const sentencesOf = (raw: string, markup: Markup = 'plaintext', kind: BlockKind = 'body'): string[] => {
  const { prose, sentences } = readParagraph(raw, kind, markup);
  return sentences.map(({ span }) => prose.slice(...span).replace(/\s+/g, ' '));
};

/** A paragraph's tokens, those that are no words with their kind. */
export const tokensOf = (raw: string, markup: Markup = 'plaintext'): string[] =>
  readParagraph(raw, 'body', markup).sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text));

/** A paragraph's quotations; those inside in brackets after them, `…` after one that never closes. */
export const quotesOf = (raw: string, markup: Markup = 'plaintext'): string[] => {
  const { prose, quotes } = readParagraph(raw, 'body', markup);
  return quotes.map(({ span, open, nested }) => {
    const inside = nested.map((each) => prose.slice(...each.span)).join(' ');
    return `${prose.slice(...span)}${open ? '…' : ''}${inside ? ` [${inside}]` : ''}`;
  });
};
