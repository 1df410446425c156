import * as vscode from 'vscode';
import type { Current } from '../../host/current';
import type { Pause } from '../../reading/pause';
import type { GroupBy } from '../../host/setting-values';
import { SECTION, windowSettings } from '../../host/settings';
import { Signal, type Disposable } from '../../host/signal';
import type { DraftState, Snapshot, Store } from '../../reading/store';
import { arranged, countsOf, rowsOf, type Counts, type RowGroup, type Node, type Row } from './model';

/** What the panel shows of the current draft; made anew with each reading, and only then. */
export interface PanelPicture {
  /** The draft that it is of. */
  readonly key: string | undefined;
  readonly state: DraftState | undefined;
  readonly version: number | undefined;
  readonly paused: boolean;
  readonly groupBy: GroupBy;
  readonly rows: readonly Row[];
  readonly nodes: readonly Node[];
  readonly counts: Counts;
}

/** The model behind the tree, its badge and the status: follows the current draft and its readings. */
export class Panel implements Disposable {
  readonly #store: Store;
  readonly #current: Current;
  readonly #pause: Pause;
  #painted: PanelPicture | undefined;
  #parents = new Map<string, RowGroup>();
  #rows: { readonly snapshot: Snapshot | undefined; readonly showClaims: boolean; readonly rows: readonly Row[] } = {
    snapshot: undefined,
    showClaims: true,
    rows: [],
  };
  /** Fires when there is another picture. */
  readonly onDidChange: Signal<PanelPicture>;
  readonly #subscriptions: readonly Disposable[];

  /** `failed` is told when a listener throws. */
  constructor(store: Store, current: Current, pause: Pause, failed: (error: unknown) => void) {
    this.onDidChange = new Signal(failed);
    this.#store = store;
    this.#current = current;
    this.#pause = pause;
    const repaint = (): void => this.#repaint();
    this.#subscriptions = [
      store.onDidChange.on(({ key }) => {
        if (key === current.key) this.#repaint();
      }),
      current.onDidChange.on(repaint),
      pause.onDidChange.on(repaint),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) this.#repaint();
      }),
    ];
  }

  get picture(): PanelPicture {
    return this.#painted ?? this.#paint();
  }

  row(id: string): Row | undefined {
    return this.picture.rows.find((row) => row.id === id);
  }

  parentOf(node: Node): RowGroup | undefined {
    return this.#parents.get(node.id);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.onDidChange.dispose();
  }

  #repaint(): void {
    this.onDidChange.fire(this.#paint());
  }

  #paint(): PanelPicture {
    const { key } = this.#current;
    const state = key === undefined ? undefined : this.#store.get(key);
    const { groupBy, showClaims } = windowSettings();
    const { paused } = this.#pause;
    const rows = this.#rowsOf(state?.snapshot, showClaims);
    const last = this.#painted;
    const same = last?.rows === rows && last.groupBy === groupBy;
    const nodes = same ? last.nodes : arranged(rows, groupBy, vscode.l10n.t);
    const counts = same ? last.counts : countsOf(rows);
    if (!same) {
      this.#parents = new Map(
        nodes.flatMap((node) => (node.type === 'group' ? node.rows.map((row) => [row.id, node] as const) : [])),
      );
    }
    return (this.#painted = { key, state, version: state?.snapshot?.version, paused, groupBy, rows, nodes, counts });
  }

  /** A draft goes through several phases with one reading: its rows are made once. */
  #rowsOf(snapshot: Snapshot | undefined, showClaims: boolean): readonly Row[] {
    if (snapshot !== this.#rows.snapshot || showClaims !== this.#rows.showClaims) {
      const rows = snapshot ? rowsOf(snapshot, showClaims, vscode.l10n.t) : [];
      this.#rows = { snapshot, showClaims, rows };
    }
    return this.#rows.rows;
  }
}
