import { lastFrom } from '../spans';
import { skipSpace } from './chars';

/**
 * What two versions of a text have in common: all up to `before`, and all from `from` on, which is `moved` further on in
 * the second than in the first.
 */
export interface Common {
  readonly before: number;
  readonly from: number;
  readonly moved: number;
}

/** The lines of a text from an offset on, without their ends: the `i`-th is `[starts[i], ends[i])`. */
export class Lines {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #blank: boolean[] = [];

  static of(text: string, from: number): Lines {
    const lines = new Lines();
    lines.#read(text.slice(from), from);
    return lines;
  }

  /** The same for the next version of a text: searched is what is not common to both. */
  next(text: string, from: number, { before, from: after, moved }: Common): Lines {
    // What is common from both sides counts once.
    const lastAfter = Math.max(after - moved, before, before - moved);
    // An edit may part a CR and its LF, or bring them together: a line is kept when all around it is common.
    const above = lastFrom(this.length, before - 2, (i) => this.ends[i]) + 1;
    const below = lastFrom(this.length, lastAfter + 1, (i) => this.starts[i]) + 1;
    if (this.starts[0] !== from || above === 0 || below <= above) return Lines.of(text, from);
    const lines = new Lines();
    lines.#take(this, 0, above, 0);
    const start = this.starts[above];
    if (below === this.length) {
      lines.#read(text.slice(start), start);
      return lines;
    }
    lines.#read(text.slice(start, this.starts[below] + moved), start);
    // What was read ends with a line's end; the line behind that is the first of those that are kept.
    lines.#drop();
    lines.#take(this, below, this.length, moved);
    return lines;
  }

  get length(): number {
    return this.starts.length;
  }

  /** Whether a line is white space; beyond the first and the last there is nothing else. */
  isBlank(i: number): boolean {
    return this.#blank[i] ?? true;
  }

  widthOf(i: number): number {
    return this.ends[i] - this.starts[i];
  }

  /** Cuts a piece of the text that begins at `base`, at LF, CR LF and CR. */
  #read(text: string, base: number): void {
    const feeds = new Search(text, '\n');
    const returns = new Search(text, '\r');
    for (let start = 0; ;) {
      const end = Math.min(feeds.next(start), returns.next(start));
      this.starts.push(base + start);
      this.ends.push(base + end);
      this.#blank.push(skipSpace(text, start, end) === end);
      if (end === text.length) return;
      start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    }
  }

  #drop(): void {
    this.starts.pop();
    this.ends.pop();
    this.#blank.pop();
  }

  #take(from: Lines, first: number, end: number, moved: number): void {
    for (let i = first; i < end; i++) {
      this.starts.push(from.starts[i] + moved);
      this.ends.push(from.ends[i] + moved);
      this.#blank.push(from.#blank[i]);
    }
  }
}

/** The next place of a character, remembered until it is passed, so that a text without it is searched once. */
class Search {
  #at = -1;

  constructor(
    private readonly text: string,
    private readonly character: string,
  ) {
    this.#find(0);
  }

  /** At or after `from`; the end when there is none. */
  next(from: number): number {
    if (this.#at < from) this.#find(from);
    return this.#at;
  }

  #find(from: number): void {
    const found = this.text.indexOf(this.character, from);
    this.#at = found < 0 ? this.text.length : found;
  }
}
