import { alike, type FieldChange, type Individual } from './journal';

/** What some changes leave behind in one field, and what was there before them. */
interface Left {
  readonly before: unknown;
  after: unknown;
}

/**
 * Who is known otherwise, at the place that a new reading of a draft has reached, than the last reading had it there. A
 * paragraph that looked at nobody of these reads as it did.
 */
export class Affected {
  /** What of each is otherwise: some fields, or everything. */
  readonly #marked = new Map<Individual, Set<string> | 'all'>();

  get none(): boolean {
    return this.#marked.size === 0;
  }

  /** Somebody has gone, or has come back as somebody else. */
  mark(individual: Individual): void {
    individual.differs = true;
    this.#marked.set(individual, 'all');
  }

  /** Takes in what a stretch changed the last time and what it changes now; what is known is as it is behind it. */
  compare(last: readonly FieldChange[], now: readonly FieldChange[]): void {
    const lastLeft = leftBy(last);
    for (const [on, fields] of lastLeft) {
      for (const [key, { after }] of fields) {
        this.#note(on, key, alike(after, (on as unknown as Record<string, unknown>)[key]));
      }
    }
    for (const [on, fields] of leftBy(now)) {
      for (const [key, { before, after }] of fields) {
        if (lastLeft.get(on)?.has(key)) continue;
        // The last reading had here what it brought along; if that was something else, nobody knows what any more.
        if (!this.#isMarked(on, key)) this.#note(on, key, alike(before, after));
      }
    }
  }

  #isMarked(on: Individual, key: string): boolean {
    const marked = this.#marked.get(on);
    return marked === 'all' || marked?.has(key) === true;
  }

  /** What is given the same again in a field is the same from there on. */
  #note(on: Individual, key: string, same: boolean): void {
    const marked = this.#marked.get(on);
    if (marked === 'all') return;
    if (!same) {
      if (marked) marked.add(key);
      else this.#marked.set(on, new Set([key]));
      on.differs = true;
    } else if (marked?.delete(key) && marked.size === 0) {
      this.#marked.delete(on);
      on.differs = false;
    }
  }

  /** Nobody differs from here on. */
  clear(): void {
    for (const individual of this.#marked.keys()) individual.differs = false;
    this.#marked.clear();
  }
}

function leftBy(changes: readonly FieldChange[]): Map<Individual, Map<string, Left>> {
  const out = new Map<Individual, Map<string, Left>>();
  for (const { on, key, before, after } of changes) {
    let fields = out.get(on);
    if (!fields) out.set(on, (fields = new Map<string, Left>()));
    const left = fields.get(key);
    if (left) left.after = after;
    else fields.set(key, { before, after });
  }
  return out;
}
