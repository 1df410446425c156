/** Twice the length may cost so many times as much: two, and what a clock and a cache add. */
export const MOST_PER_DOUBLING = 2.6;

/** Lengths in UTF-16 code units at which a cost is measured; at the last a quadratic one shows. */
const LENGTHS = [2_000, 8_000, 32_000] as const;
/** What costs more ms than this is not made longer. */
const ENOUGH = 400;
/** Below this many ms a ratio is the clock's noise. */
const MEASURABLE = 25;
/** How often a suspicion is looked at again; the least counts. */
const LOOKS = 4;

/**
 * How much a doubling of the length costs, where it costs too much; nothing when all is well. `cost`: in ms, for a
 * length. Coarse and quick: most inputs are measured once for each length, and only a suspicion is looked at again.
 */
export function tooSteep(cost: (length: number) => number): number | undefined {
  let last = 0;
  for (const length of LENGTHS) {
    const now = cost(length);
    // Four times the length is two doublings.
    if (now >= MEASURABLE && now > last * MOST_PER_DOUBLING ** 2) {
      const ratio = leastOf(() => cost(length)) / leastOf(() => cost(length / 2));
      if (length > LENGTHS[0] && ratio > MOST_PER_DOUBLING) return ratio;
    }
    if (now > ENOUGH) return undefined;
    last = now;
  }
  return undefined;
}

const leastOf = (measure: () => number): number => Math.min(...Array.from({ length: LOOKS }, measure));
