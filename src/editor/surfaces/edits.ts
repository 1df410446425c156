import * as vscode from 'vscode';
import { type Finding, type NoteKind, directiveRemoval, findNotes, noteInsertions } from '../../engine';
import { rangeOf } from '../host/drafts';
import type { Engine } from '../reading/engine';
import type { Snapshot } from '../reading/store';

/** An edit and how many notes it is about. */
export interface NoteEdit {
  readonly edit: vscode.WorkspaceEdit;
  readonly count: number;
}

type Texts = Readonly<Record<NoteKind, string>>;

/** The notes that answer `findings`, as one edit; nothing when each is there already or has none. */
export function insertionEdit(
  document: vscode.TextDocument,
  { version, text, report }: Snapshot,
  findings: readonly Finding[],
  texts: Texts,
): NoteEdit | undefined {
  if (document.version !== version) return undefined;
  const insertions = noteInsertions(text, report, findings, texts);
  if (insertions.length === 0) return undefined;
  const edit = new vscode.WorkspaceEdit();
  for (const insertion of insertions) edit.insert(document.uri, document.positionAt(insertion.at), insertion.text);
  return { edit, count: insertions.length };
}

/** The removal of every note, as one edit. Works on the text as it is: notes are words, and need no reading. */
export function removalEdit(document: vscode.TextDocument, texts: Texts): NoteEdit | undefined {
  const notes = findNotes(document.getText(), texts);
  if (notes.length === 0) return undefined;
  const edit = new vscode.WorkspaceEdit();
  for (const span of notes) edit.delete(document.uri, rangeOf(document, span));
  return { edit, count: notes.length };
}

/** The comment that silences a finding, as one edit; nothing where no comment can stand. */
export function silencingEdit(
  engine: Engine,
  document: vscode.TextDocument,
  { version, text, report }: Snapshot,
  finding: Finding,
  reason: string,
  texts: Texts,
): vscode.WorkspaceEdit | undefined {
  if (document.version !== version) return undefined;
  const insertion = engine.silencingComment(text, report, finding, reason, texts);
  if (!insertion) return undefined;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(insertion.at), insertion.text);
  return edit;
}

/** The removal of a comment that silences nothing. */
export function directiveRemovalEdit(
  document: vscode.TextDocument,
  { text }: Snapshot,
  { span }: Finding,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.delete(document.uri, rangeOf(document, directiveRemoval(text, span)));
  return edit;
}
