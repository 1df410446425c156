import * as vscode from 'vscode';
import type { Current } from '../host/current';
import type { Panel } from './panel/panel';
import type { Pause } from '../reading/pause';
import type { Disposable } from '../host/signal';

/** A context key that tells VS Code only when its value is another. */
class ContextKey<T> {
  readonly #name: string;
  #value: T | undefined;

  constructor(name: string) {
    this.#name = `onTheRecord.${name}`;
  }

  set(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    void vscode.commands.executeCommand('setContext', this.#name, value);
  }
}

/** The keys that the `when` clauses in package.json ask for. */
export class ContextKeys implements Disposable {
  readonly #isDraft = new ContextKey<boolean>('isDraft');
  readonly #paused = new ContextKey<boolean>('paused');
  readonly #hasFindings = new ContextKey<boolean>('hasFindings');
  readonly #groupBy = new ContextKey<string>('groupBy');
  readonly #subscriptions: readonly Disposable[];

  constructor(current: Current, panel: Panel, pause: Pause) {
    const update = (): void => {
      this.#isDraft.set(current.document !== undefined);
      this.#paused.set(pause.paused);
      this.#hasFindings.set((panel.picture.state?.snapshot?.findings.length ?? 0) > 0);
      this.#groupBy.set(panel.picture.groupBy);
    };
    this.#subscriptions = [panel.onDidChange.on(update)];
    update();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
