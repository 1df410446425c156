import type { Finding, Report } from '../../engine';
import { Signal, type Disposable } from '../host/signal';

/** Where the reading of a draft stands. */
export type Phase =
  /** A reading is planned or under way; what is shown may be a few keystrokes old. */
  | 'checking'
  /** Everything shown fits the text. */
  | 'ready'
  /** Longer than the size that is read without being asked: waits for the command. */
  | 'tooLarge'
  /** The last reading broke off with an error. */
  | 'failed';

/** One finished reading of one version of a draft. Immutable; every surface reads this and none analyses. */
export interface Snapshot {
  readonly version: number;
  /** The text that was read: the report's offsets are offsets into it. */
  readonly text: string;
  readonly report: Report;
  /** The report's findings without those that wait because their paragraph is being typed in. */
  readonly findings: readonly Finding[];
}

/** What is known of one open draft. */
export interface DraftState {
  readonly phase: Phase;
  /** UTF-16 length of the text when it was last looked at; tells `tooLarge` its size. */
  readonly length: number;
  readonly snapshot?: Snapshot;
}

/** What changed about one draft; `after` is absent when it is no longer looked at. */
export interface DraftStateChange {
  readonly key: string;
  readonly before: DraftState | undefined;
  readonly after: DraftState | undefined;
}

/** The one place where readings are kept, with one event for all surfaces. Keys are document URIs as text. */
export class Store implements Disposable {
  readonly #drafts = new Map<string, DraftState>();
  /** Fires after each change of any draft. */
  readonly onDidChange: Signal<DraftStateChange>;

  /** `failed` is told when a surface throws; the reading counts all the same. */
  constructor(failed: (error: unknown) => void) {
    this.onDidChange = new Signal(failed);
  }

  get(key: string): DraftState | undefined {
    return this.#drafts.get(key);
  }

  /** The reading of exactly this version, or nothing: offsets of another version would point at other words. */
  snapshot(key: string, version: number): Snapshot | undefined {
    const snapshot = this.#drafts.get(key)?.snapshot;
    return snapshot?.version === version ? snapshot : undefined;
  }

  keys(): string[] {
    return [...this.#drafts.keys()];
  }

  /** A new phase; the last reading stays on show. */
  setPhase(key: string, phase: Phase, length: number): void {
    const before = this.#drafts.get(key);
    if (before?.phase === phase && before.length === length) return;
    this.#put(key, { phase, length, ...(before?.snapshot ? { snapshot: before.snapshot } : {}) });
  }

  /** A finished reading. */
  setSnapshot(key: string, snapshot: Snapshot): void {
    this.#put(key, { phase: 'ready', length: snapshot.text.length, snapshot });
  }

  delete(key: string): void {
    const before = this.#drafts.get(key);
    if (!before) return;
    this.#drafts.delete(key);
    this.onDidChange.fire({ key, before, after: undefined });
  }

  dispose(): void {
    this.onDidChange.dispose();
    this.#drafts.clear();
  }

  #put(key: string, after: DraftState): void {
    const before = this.#drafts.get(key);
    this.#drafts.set(key, after);
    this.onDidChange.fire({ key, before, after });
  }
}
