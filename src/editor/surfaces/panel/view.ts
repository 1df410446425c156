import * as vscode from 'vscode';
import { systemClock } from '../../reading/clock';
import type { Current } from '../../host/current';
import { keyOf } from '../../host/drafts';
import { labelTree } from '../../host/label';
import { windowSettings } from '../../host/settings';
import type { Disposable } from '../../host/signal';
import { isHardlyRead } from '../../../engine';
import { hardlyReadSentence } from '../../../messages';
import { countsSentence } from './counts-text';
import { groupItem, rowItem } from './items';
import { rowAt, type Node } from './model';
import type { Panel, PanelPicture } from './panel';

/** The view's id in package.json. */
export const VIEW = 'onTheRecord.quotations';

/** Ms after a move of the cursor before the tree follows: holding an arrow key down should not drag it along. */
const FOLLOW_DELAY = 150;

/** Rows under one heading at most: beyond that the tree takes seconds to draw, and nobody reads it. */
const MOST_NODES = 5_000;

/** The tree "Quotations": draws the panel's picture and follows the cursor. */
export class QuotationsView implements Disposable, vscode.TreeDataProvider<Node> {
  readonly #panel: Panel;
  readonly #current: Current;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<Node>;
  readonly #subscriptions: readonly Disposable[];
  #cancelFollow: (() => void) | undefined;
  #drawn: readonly Node[] | undefined;
  /** The draft whose rows are drawn. */
  #key: string | undefined;

  constructor(panel: Panel, current: Current) {
    this.#panel = panel;
    this.#current = current;
    this.#view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      panel.onDidChange.on((picture) => this.#draw(picture)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        // The tree's own reveal moves the cursor by command: following that would fight with the click.
        if (kind !== undefined && kind !== vscode.TextEditorSelectionChangeKind.Command) this.#follow(textEditor);
      }),
    ];
    this.#draw(panel.picture);
  }

  /** The view as VS Code keeps it: badge, message, visibility. */
  get view(): vscode.TreeView<Node> {
    return this.#view;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.type === 'group' ? groupItem(node) : rowItem(node, this.#panel.picture.groupBy);
  }

  getChildren(node?: Node): Node[] {
    const nodes = node === undefined ? this.#panel.picture.nodes : node.type === 'group' ? node.rows : [];
    return nodes.slice(0, MOST_NODES);
  }

  getParent(node: Node): Node | undefined {
    return this.#panel.parentOf(node);
  }

  dispose(): void {
    this.#cancelFollow?.();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #draw(picture: PanelPicture): void {
    const { key, nodes, counts, state } = picture;
    const count = counts.missing + counts.weak;
    const tooltip = countsSentence(counts, state?.snapshot?.report.silenced ?? 0, vscode.l10n.t);
    labelTree(this.#view, messageOf(picture), count > 0 ? { value: count, tooltip } : undefined);
    if (nodes === this.#drawn && key === this.#key) return;
    const isOther = key !== this.#key || nodes.length === 0;
    this.#drawn = nodes;
    this.#key = key;
    this.#changed.fire();
    // VS Code keeps the rows that it has taken away until it draws once more, and these may be of a draft that is closed.
    if (isOther) this.#changed.fire();
  }

  #follow(editor: vscode.TextEditor): void {
    this.#cancelFollow?.();
    this.#cancelFollow = undefined;
    if (!this.#view.visible || keyOf(editor.document) !== this.#current.key || !windowSettings().followCursor) return;
    this.#cancelFollow = systemClock.after(FOLLOW_DELAY, () => {
      // A timer that has run still holds its task, and the task the editor with its draft.
      this.#cancelFollow = undefined;
      const { rows, version } = this.#panel.picture;
      if (!this.#view.visible || editor.document.version !== version) return;
      const row = rowAt(rows, editor.document.offsetAt(editor.selection.active));
      if (!row || this.#view.selection.some((node) => node.id === row.id)) return;
      // A row can be gone by the time the tree gets to it.
      this.#view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
    });
  }
}

/** What the tree says above its rows, or in their place. */
function messageOf({ key, state, paused, rows }: PanelPicture): string | undefined {
  const { t } = vscode.l10n;
  if (key === undefined) return undefined;
  if (state?.phase === 'failed') return t('This draft could not be read. The log says more.');
  if (state?.phase === 'tooLarge') {
    return t(
      'This draft has {0} characters, more than is read while you type. Run “Check This Draft” to read it.',
      state.length,
    );
  }
  if (paused) return rows.length > 0 ? t('Paused: what you see was read on request.') : undefined;
  if (rows.length > MOST_NODES)
    return t('{0} entries: the first {1} under each heading are listed.', rows.length, MOST_NODES);
  if (state?.snapshot && isHardlyRead(state.snapshot.report)) return hardlyReadSentence(state.snapshot.report, t);
  if (state?.snapshot && rows.length === 0) {
    return t('No quotations, reported statements or unsourced claims in this draft.');
  }
  return undefined;
}
