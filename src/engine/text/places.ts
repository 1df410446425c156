import type { Span } from '../model';
import { lastFrom } from '../util/search';

/**
 * Where the characters of a printed text stand in the raw text that it was printed from. Between two characters the raw
 * text may have what does not print, so an offset has two places there: `startOf` lies before the next character and
 * `endOf` behind the last one.
 */
export interface Places {
  /** Where the printed character at an offset begins. */
  startOf(printed: number): number;
  /** Where the printed character before an offset ends. */
  endOf(printed: number): number;
  /** How many printed characters begin before a raw offset. */
  printedAt(raw: number): number;
}

/** Of a text that is printed as it stands. */
export const AS_IT_STANDS: Places = {
  startOf: (printed) => printed,
  endOf: (printed) => printed,
  printedAt: (raw) => raw,
};

/** Where words of a printed text stand in the raw one, from the first of their characters to the last. */
export const rawSpan = (places: Places, [start, end]: Span): Span => {
  const from = places.startOf(start);
  return [from, end > start ? places.endOf(end) : from];
};

/**
 * Places in pieces. The i-th holds the printed characters from `printed[i]` up to `printed[i + 1]`, which stand in the
 * raw text at `[starts[i], ends[i])`: one by one where it is as long, and all in the whole of it where it is not (an
 * entity, a run of blanks).
 */
export class PiecedPlaces implements Places {
  constructor(
    private readonly printed: Int32Array,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
  ) {}

  startOf(printed: number): number {
    const i = this.#pieceAt(printed);
    if (i < 0) return 0;
    if (printed >= this.printed[i + 1]) return this.ends[i];
    return this.#isExact(i) ? this.starts[i] + printed - this.printed[i] : this.starts[i];
  }

  endOf(printed: number): number {
    const i = this.#pieceAt(printed - 1);
    if (i < 0) return this.starts[0] ?? 0;
    return this.#isExact(i) ? this.starts[i] + printed - this.printed[i] : this.ends[i];
  }

  printedAt(raw: number): number {
    const i = lastFrom(this.starts.length, raw - 1, (piece) => this.starts[piece]);
    if (i < 0) return 0;
    return this.#isExact(i)
      ? Math.min(this.printed[i] + raw - this.starts[i], this.printed[i + 1])
      : this.printed[i + 1];
  }

  /** The piece of a printed character; the last one for those behind it. */
  #pieceAt(printed: number): number {
    return lastFrom(this.starts.length, printed, (piece) => this.printed[piece]);
  }

  #isExact(i: number): boolean {
    return this.ends[i] - this.starts[i] === this.printed[i + 1] - this.printed[i];
  }
}

/** The places of what is left when so many characters at the top are not printed. */
export function placesFrom(places: Places, count: number): Places {
  if (count === 0) return places;
  return {
    startOf: (printed) => places.startOf(printed + count),
    endOf: (printed) => (printed > 0 ? places.endOf(printed + count) : places.startOf(count)),
    printedAt: (raw) => Math.max(0, places.printedAt(raw) - count),
  };
}
