import * as vscode from 'vscode';
import type { TestApi } from '../../src/editor/workbench';

/** An invented story with one fault of each kind, and one sound quotation. */
export const STORY = [
  'Officials said the old mill was close to collapse.',
  '“They knew. Everybody on the night shift knew. You could hear it.”',
  '“We are leaving on Friday,” said Ada Prill, who ran the bakery next door.',
  'A senior county official said the letter had been lost.',
  'It is believed that the owners left the country.',
  '',
].join('\n\n');

interface Assert {
  ok(value: unknown, message?: string): asserts value;
  equal<T>(actual: T, expected: T, message?: string): void;
  match(actual: string, pattern: RegExp): void;
}

/** Assertions that read alike in Node and in a browser's extension host, which has no `node:assert`. */
export const assert: Assert = {
  ok(value, message = 'expected something') {
    if (!value) throw new Error(message);
  },
  equal(actual, expected, message = '') {
    const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (a !== e) throw new Error(`${message ? `${message}: ` : ''}expected ${e}, got ${a}`);
  },
  match(actual, pattern) {
    if (!pattern.test(actual)) throw new Error(`expected ${pattern}, got ${JSON.stringify(actual)}`);
  },
};

declare function setTimeout(task: () => void, delay: number): unknown;

/** Lets `ms` go by. */
export function pass(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

/**
 * Ms until a state that is waited for counts as one that never comes. What comes does so within a second or two, or
 * within twenty times that on a machine with other things to do: a test that passes never waits for this.
 */
const PATIENCE = 90_000;

/** Ms for one of several attempts, after which what was done is done again. */
export const ATTEMPT = 3_000;

/** Asks until the answer is neither false nor undefined; fails in the end with the name of what it waited for. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<Exclude<T, undefined | false | null>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) {
      return answer as Exclude<T, undefined | false | null>;
    }
    if (Date.now() > end) throw new Error(`waited ${patience} ms for: ${what}`);
    await pass(25);
  }
}

/** The extension's own record, which shows what VS Code's API does not. */
export async function api(): Promise<TestApi> {
  const extension = vscode.extensions.getExtension<TestApi>('on-the-record.on-the-record');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** Writes a file as another program would. */
export async function writeFile(uri: vscode.Uri, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Opens an untitled draft in front of everybody. */
export async function openDraft(content = STORY, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  return inFront(document);
}

/**
 * Shows a document, or a file, in front. VS Code tells of it a little after it is shown, and what follows the editor in
 * front follows then.
 */
export async function inFront(
  what: vscode.TextDocument | vscode.Uri,
  column?: vscode.ViewColumn,
): Promise<vscode.TextEditor> {
  const document = 'uri' in what ? what : await vscode.workspace.openTextDocument(what);
  const editor = await vscode.window.showTextDocument(document, column);
  await untilIn(document, 'it in front', () => vscode.window.activeTextEditor?.document === document);
  return editor;
}

/** Our diagnostics of a document. */
export function diagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'On the Record');
}

/** The rule behind a diagnostic. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for a finding of a rule to be marked. */
export function marked(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return untilIn(document, `a mark of ${rule}`, () =>
    diagnostics(document).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** {@link until}, with a word on the document where it fails. */
async function untilIn<T>(document: vscode.TextDocument, what: string, ask: () => T | Promise<T>) {
  try {
    return await until(what, ask);
  } catch (error) {
    throw new Error(`${String(error)}; ${await known(document)}`);
  }
}

/** Where a document stands with VS Code and with us, for the message of a failure. */
async function known(document: vscode.TextDocument): Promise<string> {
  const { phase, snapshot } = (await api()).store.get(document.uri.toString()) ?? {};
  const { uri, version, languageId, isClosed } = document;
  const visible = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
  const read = { phase, version: snapshot?.version, findings: snapshot?.findings.map(({ rule }) => rule) };
  return JSON.stringify({ uri: uri.toString(), version, languageId, isClosed, visible, read });
}

/** Waits until what is shown fits the text, in the panel as well when the draft is in front. */
export async function settled(document: vscode.TextDocument): Promise<void> {
  const { store, panel } = await api();
  const key = document.uri.toString();
  await untilIn(document, 'a reading of the text as it is', () => {
    const state = store.get(key);
    const { snapshot } = state ?? {};
    // VS Code tells of another editor in front when it gets to it, and the panel follows.
    const active = vscode.window.activeTextEditor?.document === document;
    return (
      state?.phase === 'ready' &&
      snapshot?.version === document.version &&
      snapshot.findings === snapshot.report.findings &&
      (!active || (panel.picture.key === key && panel.picture.state?.snapshot === snapshot))
    );
  });
}

/** Puts the cursor at an offset, or lets something else put it there, and waits until VS Code has it there. */
export async function cursorAt(document: vscode.TextDocument, offset: number, move: () => unknown): Promise<void> {
  // What an extension has set itself it sees at once, and then perhaps once more as it was before: only what VS Code
  // tells of is where the cursor is.
  let told: number | undefined;
  const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    if (textEditor.document === document) told = document.offsetAt(selections[0]!.active);
  });
  try {
    await move();
    await until(`the cursor at ${offset}`, () => told === offset);
  } catch (error) {
    throw new Error(`${String(error)}; it is at ${told}`);
  } finally {
    listening.dispose();
  }
}

/** Where words stand in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `not in the draft: ${words}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Quick fixes and source actions at a place, as the light bulb would show them. */
export async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}

/** Sets a setting of ours for everybody; undefined takes it back. */
export async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('onTheRecord').update(name, value, vscode.ConfigurationTarget.Global);
}

/** Closes everything without asking, and takes back what a test may have left behind. */
export async function clean(...settings: readonly string[]): Promise<void> {
  for (const name of settings) await set(name, undefined);
  await vscode.commands.executeCommand('onTheRecord.resume');
  const { panel } = await api();
  // Which editor is active is told late, and so is that there is none: the tabs say what is open.
  await until('every editor closed', async () => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    if (tabs.length === 0 && !vscode.window.activeTextEditor && panel.picture.key === undefined) return true;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return false;
  });
}
