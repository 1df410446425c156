import * as vscode from 'vscode';
import {
  BASELINE_FILE,
  BASELINE_LIMIT,
  entriesIn,
  NO_BASELINE,
  readBaseline,
  silencedIn,
  unreadBaseline,
  writeBaseline,
  type Baseline,
  type BaselineEntry,
} from '../../desk/baseline';
import { DESK_FILE, DESK_LIMIT, NO_DESK, problemMessage, readDesk, unreadDesk, type Desk } from '../../desk/file';
import type { Problem } from '../../desk/problems';
import { isSkipped } from '../../desk/skip';
import { Fault } from '../../disk/fault';
import { changeText, readText } from './files';
import { warnAndOffer } from './say';
import { settingsOf } from './settings';
import type { Settings } from './setting-values';
import { Signal, type Disposable } from './signal';

/** What the files of one workspace folder say. */
interface Kept {
  readonly desk: Desk;
  /** Absent: the file is there and cannot be read. */
  readonly baseline: Baseline | undefined;
}

/** Where a draft stands in its folder. */
export interface PathInFolder {
  readonly folder: vscode.WorkspaceFolder;
  /** Relative, with "/" between names. */
  readonly path: string;
}

/**
 * The desk's files in the workspace's folders: its settings and what it has silenced. Reads them on any file system, and
 * again whenever they change. What is wrong with one of them is told, and costs neither the other nor a draft's reading.
 */
export class Desks implements Disposable {
  readonly #loading = new Map<string, Promise<void>>();
  readonly #kept = new Map<string, Kept>();
  /** By file, what was last said about it: the same trouble is told once. */
  readonly #told = new Map<string, string>();
  readonly #subscriptions: readonly Disposable[];
  /** Writes follow each other: where a file system has no locks, two at once would lose one. */
  #writing: Promise<unknown> = Promise.resolve();
  /** Fires when the files of a folder say something else. */
  readonly onDidChange: Signal<vscode.WorkspaceFolder>;

  /** `failed` is told when a listener throws. */
  constructor(failed: (error: unknown) => void) {
    this.onDidChange = new Signal(failed);
    const watcher = vscode.workspace.createFileSystemWatcher(`**/{${DESK_FILE},${BASELINE_FILE}}`);
    const changed = (uri: vscode.Uri): void => this.#changed(uri);
    this.#subscriptions = [
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      // Not every file system tells of its changes.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => changed(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) {
          this.#loading.delete(uri.toString());
          this.#kept.delete(uri.toString());
        }
      }),
    ];
  }

  /** Resolves when the files that a draft goes by have been read. */
  async ready(document: vscode.TextDocument): Promise<void> {
    const folder = folderOf(document);
    if (folder) await (this.#loading.get(folder.uri.toString()) ?? this.#load(folder));
  }

  /** The settings of a draft, those of the desk's file among them as far as it has been read. */
  settingsOf(document: vscode.TextDocument): Settings {
    return settingsOf(document, this.#of(document)?.desk);
  }

  /** Whether the desk wants a draft left alone. */
  skips(document: vscode.TextDocument): boolean {
    const place = this.placeOf(document);
    return place !== undefined && isSkipped(place.path, this.settingsOf(document).skip);
  }

  /** Tells by its fingerprint whether a finding of a draft is silenced in its folder. */
  silencedIn(document: vscode.TextDocument): (fingerprint: string) => boolean {
    const place = this.placeOf(document);
    const baseline = this.#of(document)?.baseline;
    return place && baseline ? silencedIn(baseline, place.path) : () => false;
  }

  /** The findings of a draft that are silenced in its folder. */
  entriesOf(document: vscode.TextDocument): readonly BaselineEntry[] {
    const place = this.placeOf(document);
    const baseline = this.#of(document)?.baseline;
    return place && baseline ? entriesIn(baseline, place.path) : [];
  }

  /** Where a draft stands; nothing for one that is not saved in a folder of the workspace. */
  placeOf(document: vscode.TextDocument): PathInFolder | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    if (!folder || document.isUntitled) return undefined;
    const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
    return { folder, path: document.uri.path.slice(root.length) };
  }

  /**
   * Changes the baseline of a folder, as it is by then: another window, or git, may have written it since. Rejects with a
   * {@link Fault} when it could not be read or written, and it is as it was.
   */
  async silence(folder: vscode.WorkspaceFolder, change: (baseline: Baseline) => Baseline): Promise<void> {
    const file = vscode.Uri.joinPath(folder.uri, BASELINE_FILE);
    const write = this.#writing.then(async () => {
      await changeText(file, folder.uri, BASELINE_LIMIT, (text) => {
        const baseline = text === undefined ? NO_BASELINE : readBaseline(text);
        if (!baseline) throw new Fault('unreadable');
        return writeBaseline(change(baseline));
      });
      await this.#reload(folder);
    });
    this.#writing = write.catch(() => undefined);
    return write;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.onDidChange.dispose();
  }

  #of(document: vscode.TextDocument): Kept | undefined {
    const folder = folderOf(document);
    return folder && this.#kept.get(folder.uri.toString());
  }

  #changed(uri: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const files = folder ? [DESK_FILE, BASELINE_FILE].map((name) => vscode.Uri.joinPath(folder.uri, name).path) : [];
    if (folder && files.includes(uri.path)) void this.#reload(folder);
  }

  async #reload(folder: vscode.WorkspaceFolder): Promise<void> {
    await this.#load(folder);
    this.onDidChange.fire(folder);
  }

  #load(folder: vscode.WorkspaceFolder): Promise<void> {
    const key = folder.uri.toString();
    const loading = this.#read(folder).then((kept) => {
      // A later reading of the same files has more to say.
      if (this.#loading.get(key) === loading) this.#kept.set(key, kept);
    });
    this.#loading.set(key, loading);
    return loading;
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<Kept> {
    const [desk, baseline] = await Promise.all([
      this.#desk(vscode.Uri.joinPath(folder.uri, DESK_FILE)),
      this.#baseline(vscode.Uri.joinPath(folder.uri, BASELINE_FILE)),
    ]);
    return { desk, baseline };
  }

  async #desk(file: vscode.Uri): Promise<Desk> {
    const path = vscode.workspace.asRelativePath(file);
    try {
      const text = await readText(file, DESK_LIMIT);
      const { desk, problems } = readDesk(text ?? '', vscode.l10n.t);
      this.#tell(file, problemMessage(path, problems, vscode.l10n.t), problems.first);
      return desk;
    } catch (error) {
      this.#tell(file, unreadDesk(path, isTooLarge(error), vscode.l10n.t));
      return NO_DESK;
    }
  }

  async #baseline(file: vscode.Uri): Promise<Baseline | undefined> {
    const path = vscode.workspace.asRelativePath(file);
    try {
      const text = await readText(file, BASELINE_LIMIT);
      const baseline = text === undefined ? NO_BASELINE : readBaseline(text);
      this.#tell(file, baseline ? undefined : unreadBaseline(path, false, vscode.l10n.t));
      return baseline;
    } catch (error) {
      this.#tell(file, unreadBaseline(path, isTooLarge(error), vscode.l10n.t));
      return undefined;
    }
  }

  #tell(file: vscode.Uri, message: string | undefined, problem?: Problem): void {
    const key = file.toString();
    if (message === undefined) this.#told.delete(key);
    if (message === undefined || this.#told.get(key) === message) return;
    this.#told.set(key, message);
    void warnAndOffer(message, vscode.l10n.t('Open the File')).then((wanted) => {
      if (!wanted) return;
      const at = new vscode.Position((problem?.line ?? 1) - 1, (problem?.column ?? 1) - 1);
      void vscode.window.showTextDocument(file, { selection: new vscode.Range(at, at) });
    });
  }
}

/** An untitled draft goes by the file of the first folder: that is where it will be saved. */
function folderOf(document: vscode.TextDocument): vscode.WorkspaceFolder | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return folder ?? (document.isUntitled ? vscode.workspace.workspaceFolders?.[0] : undefined);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Fault && error.kind === 'tooLarge';
}
