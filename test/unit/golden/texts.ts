import { readdirSync, readFileSync } from 'node:fs';
import { markupOf } from '../../../src/cli/run';
import type { Markup } from '../../../src/engine';

/** A text whose reading is kept. */
export interface Kept {
  /** Of the file in readings/, without its ending. */
  readonly name: string;
  readonly text: string;
  readonly markup: Markup;
}

const EXAMPLES = new URL('../../../examples/', import.meta.url);

/** As written, whatever git makes of a line's end on this machine. */
export const textAt = (url: URL): string => readFileSync(url, 'utf8').replaceAll('\r\n', '\n');

/** The parts of copy.md, each under its heading. */
function copy(): Kept[] {
  const parts = textAt(new URL('copy.md', import.meta.url))
    .split(/^## /m)
    .slice(1);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    return { name: part.slice(0, end).replaceAll(' ', '-'), text: part.slice(end).trim(), markup: 'markdown' };
  });
}

const examples = (): Kept[] =>
  readdirSync(EXAMPLES)
    .sort()
    .map((file) => ({ name: `example-${file}`, text: textAt(new URL(file, EXAMPLES)), markup: markupOf(file) }));

/** Every text whose reading is kept: the examples, and a piece of copy of each kind. */
export const texts = (): Kept[] => [...examples(), ...copy()];
