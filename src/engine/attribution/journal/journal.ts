/**
 * Somebody or something that later paragraphs refer to. It is like nobody else, whatever is said of it, and it remembers
 * whether it is otherwise than when those paragraphs were last read.
 */
export abstract class Individual {
  private seenIn = 0;
  /** It is otherwise than when those below were last read. */
  differs = false;

  /** Whether a reading, by its number, comes across it for the first time. */
  isNewTo(reading: number): boolean {
    if (this.seenIn === reading) return false;
    this.seenIn = reading;
    return true;
  }
}

/** One thing that is known of the draft as a whole. */
export class Cell<T> extends Individual {
  constructor(public value: T) {
    super();
  }
}

/** A field that was given a value. `before` is what it was when the change was last made. */
export interface FieldChange {
  readonly on: Individual;
  readonly key: string;
  before: unknown;
  readonly after: unknown;
}

/** What reading one paragraph looked at and what it changed. */
export interface JournalEntry {
  readonly reads: readonly Individual[];
  readonly changes: readonly FieldChange[];
}

export const NO_ENTRY: JournalEntry = { reads: [], changes: [] };

/**
 * Writes down all that a paragraph's reading looks at and changes in what is known of a draft. So the draft can be taken
 * back to how it was known at an earlier paragraph, and it can be told which paragraphs an edit concerns. A value is
 * replaced, never changed.
 */
export class Journal {
  #reads: Individual[] = [];
  #changes: FieldChange[] = [];
  #reading = 1;

  /** Says that what is read from here on depends on somebody. */
  read<T extends Individual>(on: T): T {
    if (on.isNewTo(this.#reading)) this.#reads.push(on);
    return on;
  }

  get<T>(cell: Cell<T>): T {
    return this.read(cell).value;
  }

  /**
   * Gives a field a value. It is written down though it was the same already: after an edit further up it may have been
   * another, and is this one from here on all the same.
   */
  set<T extends Individual, K extends keyof T & string>(on: T, key: K, after: T[K]): void {
    const before = on[key];
    on[key] = after;
    this.#changes.push({ on, key, before, after });
  }

  put<T>(cell: Cell<T>, value: T): void {
    this.set(cell, 'value', value);
  }

  /** What was looked at and changed since the last call, in order. */
  take(): JournalEntry {
    const entry: JournalEntry = { reads: this.#reads, changes: this.#changes };
    this.#reads = [];
    this.#changes = [];
    this.#reading++;
    return entry;
  }
}

const field = (on: Individual): Record<string, unknown> => on as unknown as Record<string, unknown>;

/** Takes some changes back, the last first. */
export function takeBack({ changes }: JournalEntry): void {
  for (let i = changes.length - 1; i >= 0; i--) {
    const { on, key, before } = changes[i];
    field(on)[key] = before;
  }
}

/** Makes some changes again that were taken back, or that follow on others than they did. */
export function doAgain({ changes }: JournalEntry): void {
  for (const change of changes) {
    const at = field(change.on);
    change.before = at[change.key];
    at[change.key] = change.after;
  }
}

/** Whether two values say the same: plain objects and lists by what they hold, individuals by who they are. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Individual || b instanceof Individual) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!alike(a[i], b[i])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!alike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
  }
  return true;
}
