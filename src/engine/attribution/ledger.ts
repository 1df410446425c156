/** One thing that came to be known otherwise: a field of an object, or an entry of a map. */
export interface Change {
  readonly on: object;
  readonly key: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Writes down everything that changes in what is known of a draft, so that it can be taken back to how it was at an
 * earlier paragraph and brought forward again without reading. Whatever it writes is a field or a map's entry; lists are
 * replaced, never changed.
 */
export class Ledger {
  #changes: Change[] = [];

  /** Gives a field another value. */
  set<T extends object, K extends keyof T>(on: T, key: K, after: T[K]): void {
    const before = on[key];
    if (before === after) return;
    on[key] = after;
    this.#changes.push({ on, key, before, after });
  }

  /** Gives a map's key another value. */
  put<K, V>(on: Map<K, V>, key: K, after: V): void {
    const before = on.get(key);
    if (before === after) return;
    on.set(key, after);
    this.#changes.push({ on, key, before, after });
  }

  /** The changes since the last call, in order. */
  take(): readonly Change[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }
}

/** Makes some changes undone, the last first. */
export function takeBack(changes: readonly Change[]): void {
  for (let i = changes.length - 1; i >= 0; i--) write(changes[i], changes[i].before);
}

/** Makes some changes again that were taken back. */
export function doAgain(changes: readonly Change[]): void {
  for (const change of changes) write(change, change.after);
}

function write({ on, key }: Change, value: unknown): void {
  if (!(on instanceof Map)) (on as Record<string, unknown>)[key as string] = value;
  else if (value === undefined) on.delete(key);
  else on.set(key, value);
}

/** Somebody or something that is like nobody else, whatever is said of it. */
export abstract class Individual {
  is(other: unknown): boolean {
    return this === other;
  }
}

/** Whether two values say the same: plain objects and lists by what they hold, individuals by who they are. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Individual) return a.is(b);
  if (b instanceof Individual) return false;
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

/** Whether two runs of changes leave everything known alike. */
export function sameChanges(a: readonly Change[], b: readonly Change[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i].on !== b[i].on || a[i].key !== b[i].key || !alike(a[i].after, b[i].after)) return false;
  }
  return true;
}
