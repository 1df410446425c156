import type { Attribution, Quotation, Span } from '../model';
import { Cover, lastFrom } from '../spans';
import { perDraft } from './kept';
import type { DraftView } from './types';

/** The kinds of block that are read. */
export const READ: ReadonlySet<string> = new Set(['body', 'list', 'blockquote']);

/** The outermost quotation that holds an offset, its marks included. */
export function quotationAt({ quotations }: DraftView, at: number): Quotation | undefined {
  const quotation = quotations[lastFrom(quotations.length, at, (i) => quotations[i].span[0])];
  return quotation && at < quotation.span[1] ? quotation : undefined;
}

/** Index of the block that holds an offset, or -1. */
export function blockAt({ blocks }: DraftView, at: number): number {
  const index = lastFrom(blocks.length, at, (i) => blocks[i].span[0]);
  const block = blocks[index];
  return block && at < block.span[1] ? index : -1;
}

/** The sentence of a block that holds an offset. */
export function sentenceAt({ blocks }: DraftView, block: number, at: number): Span | undefined {
  const sentences = blocks[block]?.sentences ?? [];
  const sentence = sentences[lastFrom(sentences.length, at, (i) => sentences[i][0])];
  return sentence && at < sentence[1] ? sentence : undefined;
}

/** The words of a span as a reader sees them: no markup, one blank between words. */
export function wordsOf({ blocks, paragraphs }: DraftView, block: number, [start, end]: Span): string {
  const from = blocks[block]?.span[0] ?? 0;
  return (paragraphs[block]?.prose ?? '')
    .slice(start - from, end - from)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether an attribution is the reporter's: one inside quoted words is the speaker's business. */
export function isReporters(draft: DraftView, attribution: Attribution): boolean {
  return reporters(draft).has(attribution);
}

/** Nearly every rule asks, and of nearly every attribution. Both lists are in the order of the text. */
const reporters = perDraft((draft): ReadonlySet<Attribution> => {
  const own = new Set<Attribution>();
  for (const attribution of draft.attributions) {
    const words = attribution.cue[0] ?? attribution.source[0] ?? attribution.content[0];
    if (words !== undefined && quotationAt(draft, words[0]) === undefined) own.add(attribution);
  }
  return own;
});

/** What some source is given as saying: hearsay in there is the source's own. */
export const sourcedWords = perDraft(
  ({ attributions }): Cover =>
    new Cover(
      attributions
        .filter(({ grade, source }) => grade !== 'agentless' && source.length > 0)
        .flatMap(({ content }) => content),
    ),
);
