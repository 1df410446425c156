import * as vscode from 'vscode';
import type { Disposable } from './signal';

/**
 * The extension's log. It gets numbers and errors, never words of a draft: people attach logs to bug reports. Made when
 * there is something to say, so that most users never see it in the list of outputs.
 */
export class Log implements Disposable {
  #channel: vscode.LogOutputChannel | undefined;

  error(what: string, error: unknown): void {
    this.#channel ??= vscode.window.createOutputChannel('On the Record', { log: true });
    // The message of an error may quote what tripped it; name and stack say where it happened.
    const where = error instanceof Error ? `${error.name}\n${frames(error.stack)}` : typeof error;
    this.#channel.error(`${what}: ${where}`);
  }

  dispose(): void {
    this.#channel?.dispose();
  }
}

function frames(stack = ''): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at |@/.test(line))
    .join('\n');
}
