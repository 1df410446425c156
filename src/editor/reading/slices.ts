import type { Clock } from './clock';

/** Longest stretch of work between two turns of the host, in ms: half a frame, so that typing never waits for it. */
export const SLICE = 8;

/**
 * Runs a generator to its end in slices of about {@link SLICE} ms, and lets the host have a turn after each. Resolves
 * with its result, or with nothing when `signal` aborts it.
 */
export async function inSlices<T>(
  steps: Iterator<unknown, T, void>,
  clock: Clock,
  signal: AbortSignal,
): Promise<T | undefined> {
  while (!signal.aborted) {
    const end = clock.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (clock.now() < end);
    await clock.breathe();
  }
  steps.return?.();
  return undefined;
}
