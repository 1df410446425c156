import * as vscode from 'vscode';
import { Faults } from './faults';
import type { Disposable } from './signal';

/** The extension's log. Made when there is something to say, so that most users never see it in the list of outputs. */
export class Log implements Disposable {
  #channel: vscode.LogOutputChannel | undefined;
  /** What is in it, for tests as well. */
  readonly faults = new Faults((entry) => {
    this.#channel ??= vscode.window.createOutputChannel('On the Record', { log: true });
    this.#channel.error(entry);
  });

  /** A draft could not be read. */
  readonly unread = (error: unknown): void => this.faults.tell('A draft could not be read', error);

  /** Something that shows a draft, or follows what is known of it, broke off; the draft itself has been read. */
  readonly unshown = (error: unknown): void =>
    this.faults.tell('A part of the window could not be brought up to date', error);

  dispose(): void {
    this.#channel?.dispose();
  }
}
