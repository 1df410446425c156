import type { Span } from '../model';
import { firstAt, lastFrom } from './search';

/** Whether one of some spans, in order and apart, has a part between two offsets. */
export function anyWithin(spans: readonly Span[], [from, to]: Span): boolean {
  const before = lastFrom(spans.length, from, (i) => spans[i][0]);
  if (before >= 0 && spans[before][1] > from) return true;
  const next = spans[before + 1];
  return next !== undefined && next[0] < to;
}

/** Index of the first of some spans, in order and apart, that ends after an offset; their number when none does. */
export const firstEndingFrom = (spans: readonly Span[], at: number): number =>
  firstAt(spans.length, (i) => spans[i][1] > at);

/** Spans in any order, asked whether one of them covers an offset. */
export class SpanSet {
  readonly #starts: readonly number[];
  /** The furthest end of the spans so far, so that one look is enough. */
  readonly #reach: readonly number[];

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a[0] - b[0]);
    let reach = 0;
    this.#starts = sorted.map(([start]) => start);
    this.#reach = sorted.map(([, end]) => (reach = Math.max(reach, end)));
  }

  holds(at: number): boolean {
    const index = lastFrom(this.#starts.length, at, (i) => this.#starts[i]);
    return index >= 0 && at < this.#reach[index];
  }
}
