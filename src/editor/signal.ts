/** Anything that has to be let go of. The shape of `vscode.Disposable`, so that both mix. */
export interface Disposable {
  dispose(): unknown;
}

/** An event without an editor behind it, so that what fires it can be tested in plain Node. */
export class Signal<T> implements Disposable {
  readonly #listeners = new Set<(value: T) => void>();

  /** Calls `listener` on each firing until the result is disposed of. */
  on(listener: (value: T) => void): Disposable {
    // A wrapper of its own, so that one function may listen twice.
    const entry = (value: T): void => listener(value);
    this.#listeners.add(entry);
    return { dispose: () => this.#listeners.delete(entry) };
  }

  /** One surface that fails must not leave the others with an old picture: its error is thrown when all were told. */
  fire(value: T): void {
    const errors: unknown[] = [];
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
