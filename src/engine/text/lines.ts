import { skipSpace } from './chars';
import { lastFrom } from '../util/search';

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
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly #blank: Uint8Array;

  private constructor(readonly length: number) {
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.#blank = new Uint8Array(length);
  }

  /** Cut at LF, CR LF and CR. */
  static of(text: string, from: number): Lines {
    const feeds = new Search(text, '\n', from);
    const returns = new Search(text, '\r', from);
    const starts = [from];
    const ends: number[] = [];
    for (;;) {
      const end = Math.min(feeds.next(starts[starts.length - 1]), returns.next(starts[starts.length - 1]));
      ends.push(end);
      if (end === text.length) break;
      starts.push(text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1);
    }
    const lines = new Lines(starts.length);
    lines.starts.set(starts);
    lines.ends.set(ends);
    for (let i = 0; i < starts.length; i++) lines.#blank[i] = skipSpace(text, starts[i], ends[i]) === ends[i] ? 1 : 0;
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
    const end = below < this.length ? this.starts[below] + moved : text.length;
    const between = Lines.of(text.slice(0, end), this.starts[above]);
    // What was searched ends with a line's end; the line behind that is the first of those that are kept.
    const fresh = below < this.length ? between.length - 1 : between.length;
    const lines = new Lines(above + fresh + this.length - below);
    lines.#take(0, this, 0, above, 0);
    lines.#take(above, between, 0, fresh, 0);
    lines.#take(above + fresh, this, below, this.length, moved);
    return lines;
  }

  /** Whether a line is white space; beyond the first and the last there is nothing else. */
  isBlank(i: number): boolean {
    return this.#blank[i] !== 0;
  }

  widthOf(i: number): number {
    return this.ends[i] - this.starts[i];
  }

  #take(at: number, from: Lines, first: number, end: number, moved: number): void {
    for (let i = first; i < end; i++, at++) {
      this.starts[at] = from.starts[i] + moved;
      this.ends[at] = from.ends[i] + moved;
      this.#blank[at] = from.#blank[i];
    }
  }
}

/** The next place of a character, remembered until it is passed, so that a text without it is searched once. */
class Search {
  #at = -1;

  constructor(
    private readonly text: string,
    private readonly character: string,
    from: number,
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
    this.#at = found < 0 ? this.text.length : found;
  }
}
