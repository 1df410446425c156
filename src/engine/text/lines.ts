import { isSpace } from './chars';

/** A line without its end: `[start, end)`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

/** The lines of `text` between two offsets, cut at LF, CR LF and CR. */
export function readLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let start = from;
  let blank = true;
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : 10;
    if (code === 10 || code === 13) {
      lines.push({ start, end: i, blank });
      if (code === 13 && i + 1 < to && text.charCodeAt(i + 1) === 10) i++;
      start = i + 1;
      blank = true;
    } else if (blank && !isSpace(code)) blank = false;
  }
  return lines;
}
