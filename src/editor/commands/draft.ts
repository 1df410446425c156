import * as vscode from 'vscode';
import { decode } from '../host/documentation';
import { during, inform, say } from '../host/say';
import { countsSentence } from '../surfaces/panel/counts-text';
import type { Commands, Parts } from './parts';

/** Reading a draft on request, pausing, and the example. */
export function draftCommands(parts: Parts, extension: vscode.Uri): Commands {
  return {
    check: () => check(parts),
    pause: () => parts.pause.set(true),
    resume: () => parts.pause.set(false),
    openExample: async () => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'examples', 'harbour-bridge.md'));
      // Untitled, so that it can be scribbled in and thrown away.
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: decode(bytes) });
      await vscode.window.showTextDocument(document);
    },
  };
}

async function check({ current, checker, panel }: Parts): Promise<void> {
  const { document } = current;
  if (!document) {
    inform(vscode.l10n.t('Open a draft first: a plain text, Markdown or HTML document.'));
    return;
  }
  const snapshot = await during(vscode.l10n.t('On the Record: reading the draft'), () => checker.check(document));
  if (snapshot) say(countsSentence(panel.picture.counts, snapshot.report.silenced, vscode.l10n.t));
}
