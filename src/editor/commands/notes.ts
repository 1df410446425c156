import * as vscode from 'vscode';
import type { Finding } from '../../engine';
import { documentOf } from '../host/drafts';
import { insertionEdit, removalEdit, type NoteEdit } from '../surfaces/edits';
import { say, warn } from '../host/say';
import type { Snapshot } from '../reading/store';
import type { Commands, Parts } from './parts';

/** Putting notes into copy and taking them out again: each one edit, which one Undo takes back. */
export function noteCommands(parts: Parts): Commands {
  return {
    markAll: () => mark(parts, parts.current.document, ({ report }) => report.findings),
    markSelection: () => {
      const { editor } = parts.current;
      if (!editor) return undefined;
      const { document, selections } = editor;
      return mark(parts, document, ({ report }) => {
        const spans = selections.map(({ start, end }) => [document.offsetAt(start), document.offsetAt(end)] as const);
        return report.findings.filter(({ span }) => spans.some(([from, to]) => span[0] <= to && from <= span[1]));
      });
    },
    insertNote: (target, fingerprint) => {
      const row = rowArgument(target);
      const document = row ? parts.current.document : typeof target === 'string' ? documentOf(target) : undefined;
      const wanted = row ? row.noteFor : fingerprint;
      // An identity that survives edits: the finding is looked up in the text as it is now.
      return mark(parts, document, ({ report }) => report.findings.filter((each) => each.fingerprint === wanted));
    },
    removeNotes: async () => {
      const { document } = parts.current;
      if (!document) return;
      const removal = removalEdit(document, parts.desks.settingsOf(document).notes);
      if (!removal) {
        say(vscode.l10n.t('On the Record: there are no notes in this draft.'));
      } else if (await applied(removal)) {
        say(
          removal.count === 1
            ? vscode.l10n.t('On the Record: 1 note removed.')
            : vscode.l10n.t('On the Record: {0} notes removed.', removal.count),
        );
      }
    },
  };
}

async function mark(
  { checker, desks }: Parts,
  document: vscode.TextDocument | undefined,
  choose: (snapshot: Snapshot) => readonly Finding[],
): Promise<void> {
  if (!document) return;
  const snapshot = await checker.fresh(document);
  if (!snapshot) return;
  const insertion = insertionEdit(document, snapshot, choose(snapshot), desks.settingsOf(document).notes);
  if (!insertion) {
    say(vscode.l10n.t('On the Record: nothing here needs a note that is not there already.'));
  } else if (await applied(insertion)) {
    say(
      insertion.count === 1
        ? vscode.l10n.t('On the Record: 1 note inserted.')
        : vscode.l10n.t('On the Record: {0} notes inserted.', insertion.count),
    );
  }
}

/** VS Code refuses an edit when the document has changed since it was made; then nothing is better than half of it. */
async function applied({ edit }: NoteEdit): Promise<boolean> {
  if (await vscode.workspace.applyEdit(edit)) return true;
  warn(vscode.l10n.t('On the Record changed nothing: the draft was edited at the same moment, or is read-only.'));
  return false;
}

function rowArgument(target: unknown): { readonly noteFor?: unknown } | undefined {
  return typeof target === 'object' && target !== null ? target : undefined;
}
