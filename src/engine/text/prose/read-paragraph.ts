import type { BlockKind, Markup } from '../../model';
import { finished, LONG_PARAGRAPH, type Steps } from '../../util/steps';
import { datelineLength } from '../blocks/dateline';
import type { Masked } from '../markup/mask';
import { readEntity } from '../markup/entities';
import { SYNTAX } from '../markup/syntax';
import { readQuotes } from './quotes';
import { readSentences } from './sentences';
import { readTokens } from './tokens';
import type { Paragraph, Quote } from '../types';
import { READ } from '../read-kinds';

/** Blocks whose sentences and quotations are wanted. */
const IN_SENTENCES: ReadonlySet<BlockKind> = new Set<BlockKind>([...READ, 'headline']);

/**
 * Reads one block by itself: prose of the same length, sentences, quotations, links. Blocks that are not read (bylines,
 * furniture, code …) have their prose and nothing else. Offsets are relative to `raw`.
 */
export function readParagraph(raw: string, kind: BlockKind, markup: Markup): Paragraph {
  return finished(paragraphSteps(raw, kind, markup));
}

/** The same in steps. */
export function* paragraphSteps(raw: string, kind: BlockKind, markup: Markup): Steps<Paragraph> {
  const { prose, links } = yield* maskText(raw, kind, markup);
  if (raw.length > LONG_PARAGRAPH) yield;
  if (!IN_SENTENCES.has(kind)) return { kind, prose, sentences: [], quotes: [], links: [] };
  const { quotes, marks } = readQuotes(prose, SYNTAX[markup].entities ? endsIn(raw) : undefined);
  const opening = new Set<number>();
  const closing = new Set<number>();
  collectMarks(quotes, opening, closing);
  if (raw.length > LONG_PARAGRAPH) yield;
  const sentences = readSentences(yield* readTokens(prose, marks), closing, opening);
  return { kind, prose, sentences, quotes, links };
}

/** What is left of a block when its markup is taken out: a string of the same length. */
export const proseOfBlock = (raw: string, kind: BlockKind, markup: Markup): string =>
  finished(maskText(raw, kind, markup)).prose;

function* maskText(raw: string, kind: BlockKind, markup: Markup): Steps<Masked> {
  const masked = yield* SYNTAX[markup].mask(raw);
  const dateline = kind === 'body' ? datelineLength(masked.prose) : 0;
  if (dateline === 0) return masked;
  const blank = masked.prose.slice(0, dateline).replace(/[^\n\r]/g, ' ');
  return { prose: blank + masked.prose.slice(dateline), links: masked.links };
}

/** A character that is written as an entity (`&ldquo;`) is as long as that; its prose is the character, and blanks. */
const endsIn =
  (raw: string) =>
  (end: number): number =>
    raw[end - 1] === '&' ? (readEntity(raw, end - 1)?.end ?? end) : end;

function collectMarks(quotes: readonly Quote[], opening: Set<number>, closing: Set<number>): void {
  for (const { span, inner, open, nested } of quotes) {
    opening.add(span[0]);
    if (!open) closing.add(inner[1]);
    collectMarks(nested, opening, closing);
  }
}
