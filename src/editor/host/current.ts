import * as vscode from 'vscode';
import { isDraft, keyOf } from './drafts';
import { Signal, type Disposable } from './signal';

/**
 * The draft that the panel, the status and the commands are about: the one in the active editor. When the focus goes
 * to a panel or a preview it stays, as long as some editor shows it.
 */
export class Current implements Disposable {
  #document: vscode.TextDocument | undefined;
  readonly onDidChange: Signal<vscode.TextDocument | undefined>;
  readonly #subscriptions: readonly Disposable[];

  /** `failed` is told when a listener throws. */
  constructor(failed: (error: unknown) => void) {
    this.onDidChange = new Signal(failed);
    this.#document = this.#find();
    const look = (): void => this.#look();
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(look),
      vscode.window.onDidChangeVisibleTextEditors(look),
      // A change of language closes and opens the document, and the editor stays.
      vscode.workspace.onDidOpenTextDocument(look),
      vscode.workspace.onDidCloseTextDocument(look),
    ];
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  get key(): string | undefined {
    return this.#document && keyOf(this.#document);
  }

  /** An editor that shows the draft, the active one before others. */
  get editor(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active && active.document === this.#document) return active;
    return vscode.window.visibleTextEditors.find((editor) => editor.document === this.#document);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.onDidChange.dispose();
  }

  #look(): void {
    const document = this.#find();
    if (document === this.#document) return;
    this.#document = document;
    this.onDidChange.fire(document);
  }

  #find(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor;
    if (active && isDraft(active.document)) return active.document;
    // An output channel or a search box is a text editor too, and stands in no column.
    if (active?.viewColumn !== undefined) return undefined;
    const last = this.#document;
    const shown = vscode.window.visibleTextEditors.some((editor) => editor.document === last);
    return last && shown && !last.isClosed && isDraft(last) ? last : undefined;
  }
}
