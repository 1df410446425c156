/** Work that is done in steps: whoever drives it may do something else between two of them, or leave it at that. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of the steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * UTF-16 code units from which on a paragraph is read in steps: twice what the longest in news copy have, so that nearly
 * all are read in one, and short enough that one takes a few ms.
 */
export const LONG_PARAGRAPH = 2_000;

/** Sentences, clauses or attributions of a long paragraph between two yields: about as much as an ordinary paragraph has. */
export const PER_STEP = 8;
