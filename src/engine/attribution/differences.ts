import { alike, Cell, type Change, type Individual } from './ledger';

/** What some changes leave behind in one field, and what was there before them. */
interface Left {
  readonly before: unknown;
  after: unknown;
}

/**
 * Who is known otherwise, at the place that a new reading of a draft has reached, than the last reading had it there. A
 * paragraph that looked at nobody of these reads as it did.
 */
export class Differences {
  readonly #marked = new Set<Individual>();

  get none(): boolean {
    return this.#marked.size === 0;
  }

  mark(individual: Individual): void {
    individual.differs = true;
    this.#marked.add(individual);
  }

  /** Takes in what a stretch changed the last time and what it changes now; what is known is as it is behind it. */
  compare(last: readonly Change[], now: readonly Change[]): void {
    const lastLeft = leftBy(last);
    const nowLeft = leftBy(now);
    for (const [on, fields] of lastLeft) {
      for (const [key, { after }] of fields) {
        this.#note(on, alike(after, (on as unknown as Record<string, unknown>)[key]));
      }
    }
    for (const [on, fields] of nowLeft) {
      for (const [key, { before, after }] of fields) {
        if (lastLeft.get(on)?.has(key)) continue;
        // The last reading had here what it brought along; if that was something else, nobody knows what any more.
        if (!on.differs) this.#note(on, alike(before, after));
      }
    }
  }

  /** A cell that is given the same again is the same; of a person, other fields may still differ. */
  #note(on: Individual, same: boolean): void {
    if (!same) this.mark(on);
    else if (on.differs && on instanceof Cell) {
      on.differs = false;
      this.#marked.delete(on);
    }
  }

  /** Nobody differs from here on. */
  clear(): void {
    for (const individual of this.#marked) individual.differs = false;
    this.#marked.clear();
  }
}

function leftBy(changes: readonly Change[]): Map<Individual, Map<string, Left>> {
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
