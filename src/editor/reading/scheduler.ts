import type { Clock } from './clock';
import type { Disposable } from '../host/signal';

interface Work {
  cancelTimer?: () => void;
  controller?: AbortController;
}

/** Does the work of one key; it has to stop when the signal aborts. */
export type Run = (key: string, signal: AbortSignal) => Promise<void>;

/**
 * Decides when each draft is read: one timer and one AbortController per draft, so a later request replaces the one
 * before it, and drafts do not wait for each other.
 */
export class Scheduler implements Disposable {
  readonly #clock: Clock;
  readonly #run: Run;
  readonly #failed: (key: string, error: unknown) => void;
  readonly #work = new Map<string, Work>();

  constructor(clock: Clock, run: Run, failed: (key: string, error: unknown) => void) {
    this.#clock = clock;
    this.#run = run;
    this.#failed = failed;
  }

  /** Runs after `delay` ms, unless the same key is asked for again before that. Work under way is stopped. */
  schedule(key: string, delay: number): void {
    this.cancel(key);
    const work: Work = {};
    this.#work.set(key, work);
    work.cancelTimer = this.#clock.after(delay, () => {
      work.cancelTimer = undefined;
      void this.#start(key, work);
    });
  }

  /** Runs at once, in place of anything planned or under way for the key. True when nothing stopped it. */
  now(key: string): Promise<boolean> {
    this.cancel(key);
    const work: Work = {};
    this.#work.set(key, work);
    return this.#start(key, work);
  }

  /** Whether work for the key is planned or under way. */
  busy(key: string): boolean {
    return this.#work.has(key);
  }

  /** Forgets what is planned for the key and stops what is under way. */
  cancel(key: string): void {
    const work = this.#work.get(key);
    if (!work) return;
    this.#work.delete(key);
    work.cancelTimer?.();
    work.controller?.abort();
  }

  /** Stops everything. */
  dispose(): void {
    for (const key of [...this.#work.keys()]) this.cancel(key);
  }

  async #start(key: string, work: Work): Promise<boolean> {
    const { signal } = (work.controller = new AbortController());
    try {
      await this.#run(key, signal);
      return !signal.aborted;
    } catch (error) {
      // What was stopped may fail on its way out, and nobody is waiting for it.
      if (!signal.aborted) this.#failed(key, error);
      return false;
    } finally {
      if (this.#work.get(key) === work) this.#work.delete(key);
    }
  }
}
