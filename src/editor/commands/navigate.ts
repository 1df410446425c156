import * as vscode from 'vscode';
import type { Finding, Span } from '../../engine';
import { documentOf, keyOf, rangeOf } from '../host/drafts';
import { neighbour, type Direction } from '../host/neighbour';
import { say } from '../host/say';
import type { Commands, Parts } from './parts';

/** Next and previous finding, and the places that links and rows lead to. */
export function navigationCommands(parts: Parts): Commands {
  return {
    nextFinding: () => step(parts, 'next'),
    previousFinding: () => step(parts, 'previous'),
    revealRow: (id) => goToRow(parts, id, true),
    goToRow: (row) => goToRow(parts, (row as { id?: unknown } | undefined)?.id, false),
    goToPlace: async (key, version, start, end) => {
      const document = typeof key === 'string' ? documentOf(key) : undefined;
      if (!document || document.version !== version || !isOffset(start) || !isOffset(end)) return;
      await show(document, [start, end], false);
    },
  };
}

/** Beyond the end of the text VS Code takes the end. */
function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

async function step({ current, checker, store }: Parts, direction: Direction): Promise<void> {
  const { editor } = current;
  if (!editor) return;
  const { document } = editor;
  // While new findings wait for a paragraph to rest, the walk goes past them as the marks do.
  const snapshot = store.snapshot(keyOf(document), document.version) ?? (await checker.fresh(document));
  if (!snapshot) return;
  const finding: Finding | undefined = neighbour(
    snapshot.findings,
    document.offsetAt(editor.selection.active),
    direction,
  );
  if (!finding) {
    say(vscode.l10n.t('On the Record: no findings in this draft.'));
    return;
  }
  const shown = await vscode.window.showTextDocument(document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
  });
  const { start } = rangeOf(document, finding.span);
  // The cursor only, not the words: the next key pressed would replace a selection.
  shown.selection = new vscode.Selection(start, start);
  shown.revealRange(rangeOf(document, finding.span), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

async function goToRow({ panel, current, checker }: Parts, id: unknown, keepFocus: boolean): Promise<void> {
  const { document } = current;
  if (!document || typeof id !== 'string') return;
  // After an edit the row may stand elsewhere: its id finds it again in a new reading.
  if (panel.picture.version !== document.version) await checker.fresh(document);
  const row = panel.row(id);
  if (row && panel.picture.version === document.version) await show(document, row.span, keepFocus);
}

async function show(document: vscode.TextDocument, span: Span, preserveFocus: boolean): Promise<void> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const range = rangeOf(document, span);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.Active,
    preserveFocus,
  });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
