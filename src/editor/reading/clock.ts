/** Time as the scheduler sees it, in milliseconds; a test puts one in its place that it turns by hand. */
export interface Clock {
  now(): number;
  /** Calls `task` once, after `delay`; the result calls it off. */
  after(delay: number, task: () => void): () => void;
  /** Resolves when the host has had a turn. */
  breathe(): Promise<void>;
}

// Timers belong to the host, not to Node or the DOM, and both extension hosts have these two.
declare function setTimeout(task: () => void, delay: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** The real clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, task) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
  breathe: () => new Promise((resolve) => void setTimeout(resolve, 0)),
};
