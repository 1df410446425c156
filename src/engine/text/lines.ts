import { skipSpace } from './chars';

/** A line without its end: `[start, end)`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

/** The lines of `text` between two offsets, cut at LF, CR LF and CR. */
export function readLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  // Looked for by the platform's own search: this runs over the whole draft on every keystroke.
  const feeds = new Search(text, '\n', from, to);
  const returns = new Search(text, '\r', from, to);
  let start = from;
  for (;;) {
    const end = Math.min(feeds.next(start), returns.next(start));
    const first = skipSpace(text, start, end);
    lines.push({ start, end, blank: first === end });
    if (end === to) return lines;
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 && end + 1 < to ? end + 2 : end + 1;
  }
}

/** The next place of a character, remembered until it is passed, so that a text without it is searched once. */
class Search {
  #at = -1;

  constructor(
    private readonly text: string,
    private readonly character: string,
    from: number,
    private readonly to: number,
  ) {
    this.#find(from);
  }

  /** At or after `from`; the end when there is none. */
  next(from: number): number {
    if (this.#at < from) this.#find(from);
    return this.#at;
  }

  #find(from: number): void {
    const found = this.text.indexOf(this.character, from);
    this.#at = found < 0 || found > this.to ? this.to : found;
  }
}
