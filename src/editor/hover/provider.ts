import * as vscode from 'vscode';
import { hover } from '../label';
import { keyOf, rangeOf } from '../drafts';
import { settingsOf } from '../settings';
import type { Store } from '../store';
import { HOVER_COMMANDS, hoverAt } from './content';

/** Hovers over findings, quotations and attributions, out of the last reading. */
export class Hovers implements vscode.HoverProvider {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const key = keyOf(document);
    const snapshot = this.#store.snapshot(key, document.version);
    if (!snapshot) return undefined;
    const { notes, display } = settingsOf(document);
    const content = hoverAt(snapshot, document.offsetAt(position), {
      key,
      notes,
      messagesShown: display !== 'highlights',
      t: vscode.l10n.t,
    });
    if (!content) return undefined;
    return hover(content.markdown, rangeOf(document, content.span), Object.values(HOVER_COMMANDS));
  }
}
