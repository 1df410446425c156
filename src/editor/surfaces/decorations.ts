import * as vscode from 'vscode';
import { documentOf, editorsOf, keyOf, rangeOf } from '../host/drafts';
import { FINDING_KINDS, kindOf, type FindingKind } from './kinds';
import { settingsOf } from '../host/settings';
import type { Disposable } from '../host/signal';
import type { DraftStateChange, Snapshot, Store } from '../reading/store';

/** Highlights drawn in one draft at most: thousands of them make the editor itself slow. */
const MOST_HIGHLIGHTS = 2_000;

/** The line at the words, by kind: readers who do not see the colours tell them apart by it. Width in pixels. */
const BORDER: Readonly<Record<FindingKind, { readonly style: string; readonly width: number }>> = {
  missing: { style: 'dashed', width: 2 },
  hearsay: { style: 'double', width: 3 },
  vague: { style: 'dotted', width: 2 },
  described: { style: 'solid', width: 1 },
  query: { style: 'solid', width: 2 },
};

/** Where the line runs: under the words, or over them where squiggles are under them. */
type Edge = 'under' | 'over';

/** What was drawn in one draft, by kind. VS Code cannot be asked, so the record is kept for tests. */
export type Drawn = Readonly<Record<FindingKind, readonly vscode.Range[]>>;

/** Highlights in the text and marks in the overview ruler. */
export class Decorations implements Disposable {
  readonly #store: Store;
  readonly #types: Readonly<Record<Edge, ReadonlyMap<FindingKind, vscode.TextEditorDecorationType>>>;
  readonly #drawn = new Map<string, Drawn>();
  readonly #subscriptions: readonly Disposable[];

  constructor(store: Store) {
    this.#store = store;
    this.#types = { under: decorationTypes('under'), over: decorationTypes('over') };
    this.#subscriptions = [
      store.onDidChange.on((change) => this.#changed(change)),
      // A second editor on a draft that was read before begins without any.
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#drawIn(editor);
      }),
    ];
  }

  /** What is drawn in a draft; nothing when nothing was. */
  drawn(key: string): Drawn | undefined {
    return this.#drawn.get(key);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const types of Object.values(this.#types)) for (const type of types.values()) type.dispose();
  }

  #changed({ key, before, after }: DraftStateChange): void {
    if (after && after.snapshot === before?.snapshot) return;
    const document = documentOf(key);
    if (!after?.snapshot || !document) {
      this.#drawn.delete(key);
    } else if (document.version === after.snapshot.version) {
      const wanted = settingsOf(document).display !== 'squiggles';
      this.#drawn.set(key, rangesByKind(document, wanted ? after.snapshot : undefined));
    } else {
      return;
    }
    for (const editor of editorsOf(key)) this.#draw(editor, this.#drawn.get(key));
  }

  /** Draws again where the record still fits the text; VS Code moves what is drawn along with edits, we do not. */
  #drawIn(editor: vscode.TextEditor): void {
    const key = keyOf(editor.document);
    const drawn = this.#drawn.get(key);
    if (drawn && this.#store.snapshot(key, editor.document.version)) this.#draw(editor, drawn);
  }

  #draw(editor: vscode.TextEditor, drawn: Drawn | undefined): void {
    const edge: Edge = settingsOf(editor.document).display === 'both' ? 'over' : 'under';
    for (const each of ['under', 'over'] as const) {
      for (const [kind, type] of this.#types[each]) editor.setDecorations(type, (each === edge && drawn?.[kind]) || []);
    }
  }
}

function rangesByKind(document: vscode.TextDocument, snapshot: Snapshot | undefined): Drawn {
  const drawn: Record<FindingKind, vscode.Range[]> = { missing: [], hearsay: [], vague: [], described: [], query: [] };
  if (!snapshot) return drawn;
  // A hint is for those who look for it: its dots are enough, and shading a whole quotation for it is noise.
  const shown = snapshot.findings.filter(({ severity }) => severity !== 'hint');
  for (const finding of shown.slice(0, MOST_HIGHLIGHTS)) {
    drawn[kindOf(finding, snapshot.report)].push(rangeOf(document, finding.span));
  }
  return drawn;
}

function decorationTypes(edge: Edge): ReadonlyMap<FindingKind, vscode.TextEditorDecorationType> {
  return new Map(FINDING_KINDS.map((kind) => [kind, decorationType(kind, edge)]));
}

function decorationType(kind: FindingKind, edge: Edge): vscode.TextEditorDecorationType {
  const { style, width } = BORDER[kind];
  const border = new vscode.ThemeColor(`onTheRecord.${kind}Border`);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`onTheRecord.${kind}Background`),
    borderColor: border,
    borderStyle: style,
    borderWidth: edge === 'under' ? `0 0 ${width}px 0` : `${width}px 0 0 0`,
    overviewRulerColor: border,
    // The right lane belongs to diagnostics.
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
