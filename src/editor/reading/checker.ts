import * as vscode from 'vscode';
import type { Clock } from './clock';
import type { Desks } from '../host/desks';
import { documentOf, isDraft, keyOf, markupOf } from '../host/drafts';
import type { Engine } from './engine';
import type { Log } from '../host/log';
import type { Pause } from './pause';
import { Scheduler } from './scheduler';
import { engineOptions, SECTION, settingsOf } from '../host/settings';
import type { Disposable } from '../host/signal';
import type { Snapshot, Store } from './store';
import { Keystrokes, withoutNew } from './typing';

/**
 * Watches the drafts that are in front of somebody and keeps the store up to date with them. Reads a draft when it is
 * shown, after each edit when the typing stops, and when its settings change.
 */
export class Checker implements Disposable {
  readonly #store: Store;
  readonly #pause: Pause;
  readonly #desks: Desks;
  readonly #clock: Clock;
  readonly #engine: Engine;
  readonly #scheduler: Scheduler;
  readonly #keystrokes = new Keystrokes();
  /** Per draft: calls off the showing of findings that wait for a paragraph to rest. */
  readonly #holds = new Map<string, () => void>();
  /** Drafts that a command asked to read whatever their size. */
  readonly #asked = new Set<string>();
  readonly #subscriptions: Disposable[];

  constructor(store: Store, pause: Pause, desks: Desks, engine: Engine, clock: Clock, log: Log) {
    this.#store = store;
    this.#pause = pause;
    this.#desks = desks;
    this.#clock = clock;
    this.#engine = engine;
    this.#scheduler = new Scheduler(
      clock,
      (key, signal) => this.#read(key, signal),
      (key, error) => {
        const document = documentOf(key);
        if (document) store.setPhase(key, 'failed', document.getText().length);
        log.unread(error);
      },
    );
    this.#subscriptions = [
      vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(keyOf(document))),
      vscode.workspace.onDidOpenTextDocument(() => this.refresh()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#releaseAll()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) {
          this.#readAgain((document) => event.affectsConfiguration(SECTION, document));
        }
      }),
      desks.onDidChange.on(() => this.#readAgain(() => true)),
      pause.onDidChange.on((paused) => {
        if (paused) this.#forgetAll();
        else this.refresh();
      }),
    ];
  }

  /** Plans a reading of each visible draft whose last one does not fit its text. */
  refresh(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      const key = keyOf(document);
      if (this.#store.snapshot(key, document.version) || this.#scheduler.busy(key)) continue;
      this.#plan(document, 0);
    }
  }

  /** Reads a draft now, on request: paused or not, however long, all findings shown. */
  async check(document: vscode.TextDocument): Promise<Snapshot | undefined> {
    if (!isDraft(document)) return undefined;
    const key = keyOf(document);
    this.#keystrokes.forget(key);
    this.#asked.add(key);
    await this.#scheduler.now(key);
    return this.#store.snapshot(key, document.version);
  }

  /** The reading of the text as it is now, made when there is none. */
  async fresh(document: vscode.TextDocument): Promise<Snapshot | undefined> {
    return this.#store.snapshot(keyOf(document), document.version) ?? (await this.check(document));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const cancel of this.#holds.values()) cancel();
    this.#scheduler.dispose();
  }

  #plan(document: vscode.TextDocument, delay: number): void {
    if (this.#wanted(document)) this.#scheduler.schedule(keyOf(document), delay);
  }

  /** Whether a draft is read without being asked. */
  #wanted(document: vscode.TextDocument): boolean {
    return !this.#pause.paused && isDraft(document) && settingsOf(document).enable;
  }

  async #read(key: string, signal: AbortSignal): Promise<void> {
    const document = documentOf(key);
    const asked = this.#asked.delete(key);
    if (!document) return;
    await this.#desks.ready(document);
    if (signal.aborted || document.isClosed) return;
    const { version } = document;
    const text = document.getText();
    const settings = this.#desks.settingsOf(document);
    if (this.#desks.skips(document) && !asked) {
      this.#store.delete(key);
      return;
    }
    if (text.length > settings.maximumSize && !asked) {
      this.#store.setPhase(key, 'tooLarge', text.length);
      return;
    }
    this.#store.setPhase(key, 'checking', text.length);
    const options = { ...engineOptions(settings), silenced: this.#desks.silencedIn(document) };
    const report = await this.#engine.read(key, text, markupOf(document), options, signal);
    // An edit aborts the reading; the version is what proves that none slipped through.
    if (!report || signal.aborted || document.isClosed || document.version !== version) return;
    this.#show(document, { version, text, report, findings: report.findings }, settings.typingRest);
  }

  /** Puts a reading into the store, without what has to wait for a paragraph to rest. */
  #show(document: vscode.TextDocument, snapshot: Snapshot, rest: number): void {
    const key = keyOf(document);
    this.#unhold(key);
    const now = this.#clock.now();
    const typing = this.#keystrokes.current(key, snapshot, cursorIn(document), now, rest);
    if (!typing) {
      this.#store.setSnapshot(key, snapshot);
      return;
    }
    const shown = this.#store.get(key)?.snapshot?.findings ?? [];
    const findings = withoutNew(snapshot.report.findings, typing.block, shown);
    this.#store.setSnapshot(key, { ...snapshot, findings });
    if (findings.length < snapshot.report.findings.length) {
      this.#holds.set(
        key,
        this.#clock.after(typing.left, () => this.#release(key)),
      );
    }
  }

  /** Shows what waited. */
  #release(key: string): void {
    this.#unhold(key);
    this.#keystrokes.forget(key);
    const snapshot = this.#store.get(key)?.snapshot;
    if (snapshot && snapshot.findings !== snapshot.report.findings) {
      this.#store.setSnapshot(key, { ...snapshot, findings: snapshot.report.findings });
    }
  }

  #unhold(key: string): void {
    this.#holds.get(key)?.();
    this.#holds.delete(key);
  }

  #changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    // Saving fires the event too, with nothing changed.
    if (contentChanges.length === 0 || !isDraft(document)) return;
    const key = keyOf(document);
    this.#unhold(key);
    const [change] = contentChanges;
    if (change && contentChanges.length === 1) {
      this.#keystrokes.typed(key, change.rangeOffset + change.text.length, this.#clock.now());
    } else {
      this.#keystrokes.forget(key);
    }
    if (this.#wanted(document)) {
      this.#scheduler.schedule(key, settingsOf(document).delay);
      return;
    }
    // A reading that somebody asked for, of a text that is now another: what it found before stays on show.
    this.#scheduler.cancel(key);
    const state = this.#store.get(key);
    if (state?.phase === 'checking') {
      if (state.snapshot) this.#store.setPhase(key, 'ready', state.length);
      else this.#store.delete(key);
    }
  }

  #moved({ document }: vscode.TextEditor): void {
    const key = keyOf(document);
    const snapshot = this.#holds.has(key) ? this.#store.snapshot(key, document.version) : undefined;
    if (!snapshot) return;
    const rest = settingsOf(document).typingRest;
    if (!this.#keystrokes.current(key, snapshot, cursorIn(document), this.#clock.now(), rest)) this.#release(key);
  }

  #releaseAll(): void {
    const active = vscode.window.activeTextEditor;
    for (const key of [...this.#holds.keys()]) {
      if (!active || keyOf(active.document) !== key) this.#release(key);
    }
  }

  /** The settings of some drafts are others. */
  #readAgain(concerns: (document: vscode.TextDocument) => boolean): void {
    for (const key of this.#store.keys()) {
      const document = documentOf(key);
      if (!document || !concerns(document)) continue;
      if (this.#wanted(document)) this.#scheduler.schedule(key, 0);
      else this.#forget(key);
    }
    this.refresh();
  }

  #forget(key: string): void {
    this.#scheduler.cancel(key);
    this.#unhold(key);
    this.#keystrokes.forget(key);
    this.#asked.delete(key);
    this.#engine.forget(key);
    this.#store.delete(key);
  }

  #forgetAll(): void {
    for (const key of new Set([...this.#store.keys(), ...vscode.workspace.textDocuments.map(keyOf)])) this.#forget(key);
  }
}

/** Where the cursor is, when the document is in front of somebody. */
function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}
