import * as vscode from 'vscode';
import { emptyHover, hover } from '../../host/label';
import { keyOf, rangeOf } from '../../host/drafts';
import { settingsOf } from '../../host/settings';
import type { Store } from '../../reading/store';
import { HOVER_COMMANDS, hoverAt } from './content';

/** How many of the last hovers VS Code keeps (ExtHostLanguageFeatures), whether their draft is open or not. */
const KEPT = 10;

/** Hovers over findings, quotations and attributions, out of the last reading. */
export class Hovers implements vscode.HoverProvider {
  readonly #store: Store;
  /** The last ones, of drafts that are open. */
  #given: { readonly key: string; readonly hover: vscode.Hover }[] = [];

  constructor(store: Store) {
    this.#store = store;
    store.onDidChange.on(({ key, after }) => {
      if (!after) this.#forget(key);
    });
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
    const given = hover(content.markdown, rangeOf(document, content.span), Object.values(HOVER_COMMANDS));
    this.#given = [...this.#given.slice(1 - KEPT), { key, hover: given }];
    return given;
  }

  /** A draft is closed: its words are taken out of what VS Code keeps. */
  #forget(key: string): void {
    for (const each of this.#given) if (each.key === key) emptyHover(each.hover);
    this.#given = this.#given.filter((each) => each.key !== key);
  }
}
