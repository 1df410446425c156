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

/** Words of a long paragraph between two yields: as many as an ordinary one has. */
export const WORDS_PER_STEP = 160;
/** The same of attributions, quotations and the like. */
export const THINGS_PER_STEP = 8;
/** And of marks: brackets, asterisks, tags. */
export const MARKS_PER_STEP = 256;

/** Tells when work has gone on for long enough: so much of it, in words or things, is done in one step. */
export class Pace {
  #done = 0;

  constructor(private readonly perStep: number) {}

  /** Counts what was just done; true when a pause is due. */
  isDue(done = 1): boolean {
    this.#done += done;
    if (this.#done < this.perStep) return false;
    this.#done = 0;
    return true;
  }
}
