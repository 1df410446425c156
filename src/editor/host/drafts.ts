import * as vscode from 'vscode';
import { MARKUPS, type Markup, type Span } from '../../engine';

/** For hovers and code actions; whether a document is a draft is asked of {@link isDraft}. */
export const DRAFT_SELECTOR: vscode.DocumentSelector = MARKUPS.map((language) => ({ language }));

/** Where drafts live, whatever VS Code knows of the file system behind it. */
const DRAFT_SCHEMES: ReadonlySet<string> = new Set([
  'file', // on this machine
  'untitled', // not saved yet
  'vscode-remote', // on another machine, the extension running on this one
  'vscode-vfs', // a repository opened without cloning it
]);

/** Writable, but not for drafts. */
const OTHER_SCHEMES: ReadonlySet<string> = new Set(['vscode-userdata']);

/**
 * A draft is text, Markdown or HTML in a place where somebody could save it. Output, search results, earlier versions
 * out of a repository and the like are shown as text too, and nobody is going to print them.
 */
export function isDraft(document: vscode.TextDocument): boolean {
  if (!markupNamed(document.languageId)) return false;
  const { scheme } = document.uri;
  if (DRAFT_SCHEMES.has(scheme)) return true;
  return !OTHER_SCHEMES.has(scheme) && vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** A markup is called as its language is. */
const markupNamed = (language: string): Markup | undefined => MARKUPS.find((markup) => markup === language);

/** The markup of a draft; plain text for what is none. */
export function markupOf(document: vscode.TextDocument): Markup {
  return markupNamed(document.languageId) ?? 'plaintext';
}

/** The name under which everything about a document is kept. */
export function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

/** The open document behind a key. */
export function documentOf(key: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => keyOf(document) === key);
}

/** The editors that show a document, in any group. */
export function editorsOf(key: string): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => keyOf(editor.document) === key);
}

/** A span as a range of the document version that it was made from. */
export function rangeOf(document: vscode.TextDocument, [start, end]: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
