import type { BlockKind, Markup, Span } from '../../model';
import { finished, LONG_PARAGRAPH, type Steps } from '../../util/steps';
import { datelineLength } from '../blocks/dateline';
import { asItStands, withoutTop, type Printed } from '../markup/print';
import { SYNTAX } from '../markup/syntax';
import { readQuotes } from './quotes';
import { readSentences } from './sentences';
import { readTokens } from './tokens';
import { rawSpan, type Places } from '../places';
import type { Paragraph, Quote } from '../types';
import { READ } from '../read-kinds';

/** Blocks whose sentences and quotations are wanted. */
const IN_SENTENCES: ReadonlySet<BlockKind> = new Set<BlockKind>([...READ, 'headline']);

/** Blocks that are not prose: their words are what stands there. */
const AS_WRITTEN: ReadonlySet<BlockKind> = new Set<BlockKind>(['comment', 'embed', 'frontmatter']);

/**
 * Reads one block by itself: its prose, sentences, quotations, links. Blocks that are not read (bylines, furniture,
 * code …) have their prose and nothing else.
 */
export function readParagraph(raw: string, kind: BlockKind, markup: Markup): Paragraph {
  return finished(paragraphSteps(raw, kind, markup));
}

/** The same in steps. */
export function* paragraphSteps(raw: string, kind: BlockKind, markup: Markup): Steps<Paragraph> {
  const { text: prose, places, links } = yield* printSteps(raw, kind, markup);
  if (raw.length > LONG_PARAGRAPH) yield;
  if (!IN_SENTENCES.has(kind)) return { kind, prose, places, sentences: [], quotes: [], lines: [], links: [] };
  const { quotes, marks } = readQuotes(prose);
  const opening = new Set<number>();
  const closing = new Set<number>();
  collectMarks(quotes, opening, closing);
  if (raw.length > LONG_PARAGRAPH) yield;
  const sentences = readSentences(yield* readTokens(prose, marks), closing, opening);
  const lines = quotes.length > 0 ? linesOf(raw, markup, places) : [];
  return { kind, prose, places, sentences, quotes, lines, links };
}

/** What of a block is printed and read: not its dateline. */
export const printedOf = (raw: string, kind: BlockKind, markup: Markup): Printed =>
  finished(printSteps(raw, kind, markup));

function* printSteps(raw: string, kind: BlockKind, markup: Markup): Steps<Printed> {
  if (AS_WRITTEN.has(kind)) return asItStands(raw);
  const printed = yield* SYNTAX[markup].print(raw);
  return kind === 'body' ? withoutTop(printed, datelineLength(printed.text)) : printed;
}

/** What ends a line, in the file or on the page. */
const LINE_ENDS: Readonly<Record<Markup, RegExp>> = {
  plaintext: /\n/g,
  markdown: /\n|<br\b/gi,
  html: /<br\b|<\/(?:p|div)\b/gi,
};

function linesOf(raw: string, markup: Markup, places: Places): number[] {
  const out: number[] = [];
  for (const { index, 0: end } of raw.matchAll(LINE_ENDS[markup])) out.push(places.printedAt(index + end.length));
  return out;
}

/** Where the sentences of a paragraph stand in the file, whose block begins at an offset of it. */
export const sentencesFrom = ({ sentences, places }: Paragraph, start: number): readonly Span[] =>
  sentences.map(({ span }): Span => {
    const [first, last] = rawSpan(places, span);
    return [start + first, start + last];
  });

function collectMarks(quotes: readonly Quote[], opening: Set<number>, closing: Set<number>): void {
  for (const { span, inner, open, nested } of quotes) {
    opening.add(span[0]);
    if (!open) closing.add(inner[1]);
    collectMarks(nested, opening, closing);
  }
}
