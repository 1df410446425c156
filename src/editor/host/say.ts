import * as vscode from 'vscode';
import { shown } from '../../messages/shown';

/**
 * Everything that is said to somebody, and everything that is asked. Here and nowhere else (lint sees to it): VS Code
 * takes `[words](command:…)` in a message for a link that runs the command and `$(name)` in a list for an icon, and the
 * words may be those of a file that came with somebody else's folder.
 */

/** Ms for which the status bar says something in passing: long enough to read, short enough not to be in the way. */
const PASSING = 4_000;

/** Says something in the status bar, in passing. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(shown(message), PASSING);
}

/** Says something in the corner. */
export function inform(message: string): void {
  void vscode.window.showInformationMessage(shown(message));
}

/** Says in the corner that something went wrong. */
export function warn(message: string): void {
  void vscode.window.showWarningMessage(shown(message));
}

/** The same with a button; resolves with whether it was pressed. */
export async function warnAndOffer(message: string, button: string): Promise<boolean> {
  const label = shown(button);
  return (await vscode.window.showWarningMessage(shown(message), label)) === label;
}

/** Says in the status bar what is going on while it is. */
export function during<T>(what: string, task: () => Thenable<T>): Thenable<T> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: shown(what) }, task);
}

/** Something to choose, as a list shows it. */
export interface Choice {
  readonly label: string;
  readonly description?: string | undefined;
  readonly detail?: string | undefined;
}

/** Lets somebody choose one of several; nothing when they think better of it. What is typed may match details too. */
export async function choose<T extends Choice>(title: string, choices: readonly T[]): Promise<T | undefined> {
  const options = { title: shown(title), matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(choices.map(listed), options))?.choice;
}

/** Lets somebody choose any number of several. */
export async function chooseSome<T extends Choice>(title: string, choices: readonly T[]): Promise<readonly T[]> {
  const picked = await vscode.window.showQuickPick(choices.map(listed), { title: shown(title), canPickMany: true });
  return (picked ?? []).map(({ choice }) => choice);
}

function listed<T extends Choice>(choice: T) {
  const { label, description, detail } = choice;
  return {
    label: shown(label),
    ...(description === undefined ? {} : { description: shown(description) }),
    ...(detail === undefined ? {} : { detail: shown(detail) }),
    choice,
  };
}

/** Asks for a line of text; nothing when somebody thinks better of it. Stays when they look something up meanwhile. */
export async function ask(title: string, prompt: string, example: string): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: shown(title),
    prompt: shown(prompt),
    placeHolder: shown(example),
    ignoreFocusOut: true,
  });
}
