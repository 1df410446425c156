import { type Attribution, lastFrom } from '../engine';

/** A place as an editor names it: both count from 1; a column is a UTF-16 code unit, as in VS Code. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns; a line ends at LF, CRLF or a lone CR. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1);
    }
  }

  place(offset: number): LineAndColumn {
    const line = lastFrom(this.#starts.length, offset, (i) => this.#starts[i]!);
    return { line: line + 1, column: offset - this.#starts[line]! + 1 };
  }

  /** "12:5", for a list. */
  label(offset: number): string {
    const { line, column } = this.place(offset);
    return `${line}:${column}`;
  }
}

/** Room for a label such as "12345:678"; a longer one only pushes its own line. */
export const PLACE_WIDTH = 9;

/** Where an attribution begins: its source, cue or content, whichever comes first. */
export function startOf({ source, cue, content }: Attribution): number {
  let first = Number.POSITIVE_INFINITY;
  for (const spans of [source, cue, content]) for (const [start] of spans) first = Math.min(first, start);
  return Number.isFinite(first) ? first : 0;
}
