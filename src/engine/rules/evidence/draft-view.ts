import type { Attribution, Quotation, Span } from '../../model';
import { SpanSet } from '../../util/spans';
import { perBlock } from '../asking/kept-per-block';
import { REACH } from '../asking/rule';
import { type DraftView } from '../asking/draft';
import { append } from '../../util/append';
import { lastFrom } from '../../util/search';
import { BESIDE, READ } from '../../text/read-kinds';

/** Whether a block is there and is read as copy. */
export function isRead({ blocks }: DraftView, block: number): boolean {
  const kind = blocks[block]?.kind;
  return kind !== undefined && READ.has(kind);
}

/** The outermost quotation that holds an offset, its marks included. */
export function quotationAt(draft: DraftView, at: number): Quotation | undefined {
  const quotations = draft.quotations.of(blockAt(draft, at));
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

/** The words of a span. */
export function wordsOf({ blocks, paragraphs }: DraftView, block: number, [start, end]: Span): string {
  const from = blocks[block]?.span[0] ?? 0;
  const words = (paragraphs[block]?.prose ?? '').slice(start - from, end - from);
  return words.trim();
}

/** Whether an attribution is the reporter's: one inside quoted words, or a turn of a transcript, is the speaker's business. */
export function isReporters(draft: DraftView, { cue, source, content, block }: Attribution): boolean {
  const words = cue[0] ?? source[0] ?? content[0];
  return words !== undefined && quotationAt(draft, words[0]) === undefined && !turns(draft, block).holds(words[0]);
}

/** Whether an attribution stands in what somebody with a name is given as saying: whom they speak of is their business. */
export function isPassedOn(draft: DraftView, block: number, { cue, source }: Attribution): boolean {
  const words = cue[0] ?? source[0];
  return words !== undefined && namedWords(draft, block).holds(words[0]);
}

const namedWords = perBlock((draft, block): SpanSet => {
  const spans: Span[] = [];
  for (const [, { grade, source, content }] of attributionsIn(draft, block))
    if (grade === 'named' && source.length > 0) append(spans, content);
  return new SpanSet(spans);
});

/** What stands in a transcript behind its speakers' names. */
const turns = perBlock(
  (draft, block): SpanSet =>
    new SpanSet(
      attributionsIn(draft, block).flatMap(([, { pattern, content }]) => (pattern === 'transcript' ? content : [])),
    ),
);

/** The attributions whose content stands in a block, with their indices. */
export const attributionsIn = perBlock(
  ({ attributions }, block): readonly (readonly [index: number, attribution: Attribution])[] => {
    const first = attributions.first(block);
    return attributions.of(block).map((attribution, i) => [first + i, attribution] as const);
  },
);

/** The first of some candidates with each key. */
export function* firstOfEach<C>(candidates: Iterable<C>, keyOf: (candidate: C) => string): Generator<C> {
  const seen = new Set<string>();
  for (const each of candidates) {
    const key = keyOf(each);
    if (seen.has(key)) continue;
    seen.add(key);
    yield each;
  }
}

/** The block below another one; -1 where only what stands beside the copy is left. */
export function blockBelow({ blocks }: Pick<DraftView, 'blocks'>, block: number): number {
  const kind = blocks[block + 1]?.kind;
  return kind === undefined || BESIDE.has(kind) ? -1 : block + 1;
}

/** The attribution before another one, if it is near enough to count. */
export function attributionBefore({ attributions }: DraftView, index: number): Attribution | undefined {
  const before = attributions.at(index - 1);
  const block = attributions.at(index)?.block ?? 0;
  return before && before.block >= block - REACH ? before : undefined;
}

/** Whether an offset of a block stands in what some source is given as saying: hearsay in there is the source's own. */
export function isSourced(draft: DraftView, block: number, at: number): boolean {
  return sourcedWords(draft, block).holds(at);
}

const sourcedWords = perBlock((draft, block): SpanSet => {
  const spans: Span[] = [];
  for (const [, { grade, source, content }] of attributionsIn(draft, block)) {
    if (grade !== 'agentless' && source.length > 0) append(spans, content);
  }
  return new SpanSet(spans);
});
