import type * as vscode from 'vscode';
import { Signal, type Disposable } from '../host/signal';

const STATE = 'paused';

/** Whether reading is paused in this workspace; outlives the window. */
export class Pause implements Disposable {
  readonly #memory: vscode.Memento;
  #paused: boolean;
  readonly onDidChange: Signal<boolean>;

  /** `failed` is told when a listener throws. */
  constructor(memory: vscode.Memento, failed: (error: unknown) => void) {
    this.onDidChange = new Signal(failed);
    this.#memory = memory;
    this.#paused = memory.get(STATE) === true;
  }

  get paused(): boolean {
    return this.#paused;
  }

  async set(paused: boolean): Promise<void> {
    if (paused === this.#paused) return;
    this.#paused = paused;
    this.onDidChange.fire(paused);
    await this.#memory.update(STATE, paused);
  }

  dispose(): void {
    this.onDidChange.dispose();
  }
}
