/**
 * The first index in `[0, length)` for which `holds`, which stays true once it is; `length` for none. Found by halving: in
 * some twenty questions among a million.
 */
export function firstAt(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last of `count` ascending offsets that is not behind `at`; -1 when all are. */
export const lastFrom = (count: number, at: number, offset: (index: number) => number): number =>
  firstAt(count, (i) => offset(i) > at) - 1;
