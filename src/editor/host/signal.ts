/** Anything that has to be let go of. The shape of `vscode.Disposable`, so that both mix. */
export interface Disposable {
  dispose(): unknown;
}

/** An event without an editor behind it, so that what fires it can be tested in plain Node. */
export class Signal<T> implements Disposable {
  readonly #listeners = new Set<(value: T) => void>();
  readonly #failed: (error: unknown) => void;

  /** `failed` is told when a listener throws. */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Calls `listener` on each firing until the result is disposed of. */
  on(listener: (value: T) => void): Disposable {
    // A wrapper of its own, so that one function may listen twice.
    const entry = (value: T): void => listener(value);
    this.#listeners.add(entry);
    return { dispose: () => this.#listeners.delete(entry) };
  }

  /**
   * Never throws: one surface that fails must neither leave the others with an old picture nor look like a failure of
   * what fired.
   */
  fire(value: T): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        this.#failed(error);
      }
    }
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
