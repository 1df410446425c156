import type { Clock } from '../../../../src/editor/reading/clock';

/** A clock that a test turns by hand; a breath takes a millisecond. */
export class FakeClock implements Clock {
  time = 0;
  breaths = 0;
  #tasks: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(delay: number, run: () => void): () => void {
    const task = { at: this.time + delay, run };
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((each) => each !== task);
    };
  }

  async breathe(): Promise<void> {
    this.breaths++;
    this.time++;
    await Promise.resolve();
  }

  /** Timers that have not run yet. */
  get pending(): number {
    return this.#tasks.length;
  }

  /** Lets `ms` go by, running what falls due in its order, and lets promises settle after each. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      const due = this.#tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#tasks = this.#tasks.filter((each) => each !== due);
      this.time = Math.max(this.time, due.at);
      due.run();
      await settle();
    }
    this.time = Math.max(this.time, end);
    await settle();
  }
}

/** Lets everything that is already decided happen. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}
