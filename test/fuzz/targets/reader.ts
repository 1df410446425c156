import { analyze } from '../../../src/engine/analyzer';
import { createTagger } from '../../../src/engine/language/tagger';
import type { Markup, Report, Span } from '../../../src/engine/model';
import type { Options } from '../../../src/engine/options';
import type { Choice } from '../target';

/** One for all: making it takes longer than reading. */
export const tagger = createTagger();

/** A reading from scratch. */
export const read = (text: string, markup: Markup, options: Partial<Options> = {}): Report =>
  analyze(text, markup, tagger, options);

/** As plain data, so that how a report is kept in memory is nobody's business. */
export const plain = (report: Report): string => JSON.stringify(report);

/** Neither out of the text nor in the middle of a character of two code units. */
export function isPlace(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false;
  return !(/[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset)));
}

export const isSpan = (text: string, [start, end]: Span): boolean =>
  start <= end && isPlace(text, start) && isPlace(text, end);

/** What a terminal or a line of text would obey instead of showing it. */
export const OBEYED = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** A choice that was made as a number, or the one for those that are too old to have it. */
export const numberOf = (choice: Choice | undefined, otherwise = 0): number =>
  typeof choice === 'number' ? choice : otherwise;

/** The words around an offset, for a report. */
export const around = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
