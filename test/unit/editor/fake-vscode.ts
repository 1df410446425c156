import Module from 'node:module';
import type * as vscode from 'vscode';

// The few parts of VS Code that surfaces make things of, so that what they decide is tested in plain Node; how it looks
// in a window is tested in one. Imported before what imports `vscode`.

class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

/** Documents here are one line, so that a character is an offset. */
class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
  get isEmpty(): boolean {
    return this.start.character === this.end.character;
  }
  isEqual({ start, end }: Range): boolean {
    return this.start.character === start.character && this.end.character === end.character;
  }
}

class Kind {
  constructor(readonly value: string) {}
  append(part: string): Kind {
    return new Kind(`${this.value}.${part}`);
  }
  contains({ value }: Kind): boolean {
    return value === this.value || value.startsWith(`${this.value}.`);
  }
}

class Entry {
  constructor(
    readonly title: string,
    readonly kind: Kind,
  ) {}
}

class Diagnostic {
  source?: string;
  code?: unknown;
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

/** Its changes as text: "+12:[who?]" puts in, "-12..18" takes out. */
class Edit {
  readonly changes: string[] = [];
  insert(_uri: unknown, { character }: Position, text: string): void {
    this.changes.push(`+${character}:${text}`);
  }
  delete(_uri: unknown, { start, end }: Range): void {
    this.changes.push(`-${start.character}..${end.character}`);
  }
}

class Uri {
  constructor(
    readonly scheme: string,
    readonly path: string,
    private readonly text = `${scheme}:${path}`,
  ) {}
  toString(): string {
    return this.text;
  }
  static parse(text: string): Uri {
    const [scheme = '', path = ''] = text.split(/:(?:\/\/)?(.*)/s);
    return new Uri(scheme, path, text);
  }
  static from({ scheme, path }: { scheme: string; path: string }): Uri {
    return new Uri(scheme, path);
  }
  static joinPath({ scheme, path }: Uri, ...names: readonly string[]): Uri {
    return new Uri(scheme, [path.replace(/\/$/, ''), ...names].join('/'));
  }
}

/** The workspace as a test sets it up. */
export const workspace: {
  workspaceFolders: readonly { readonly uri: unknown }[] | undefined;
  textDocuments: unknown[];
  writable: Set<string>;
  settings: Record<string, unknown>;
  /** Files of a file system that only VS Code knows, by URI. */
  files: Map<string, string>;
  /** Makes an edit, or refuses it. */
  applyEdit: (edit: { readonly changes: readonly string[] }) => boolean;
} = {
  workspaceFolders: undefined,
  textDocuments: [],
  writable: new Set(),
  settings: {},
  files: new Map(),
  applyEdit: () => false,
};

/** The window as a test sets it up. */
export const window: { activeTextEditor: unknown; visibleTextEditors: unknown[] } = {
  activeTextEditor: undefined,
  visibleTextEditors: [],
};

/** What has been shown: marks by document, and the items of the status bar and of the language. */
export const shown: {
  readonly marks: Map<string, readonly vscode.Diagnostic[]>;
  readonly bar: Record<string, unknown>;
  readonly language: Record<string, unknown>;
  readonly tree: Record<string, unknown>;
  /** What was said, in the corner or in the status bar. */
  said: string[];
  /** What somebody answers when asked for a line, or to choose; nothing: they think better of it. */
  answer: ((choices?: readonly unknown[]) => unknown) | undefined;
  /** Commands that were run, with what they were given. */
  commands: unknown[][];
} = { marks: new Map(), bar: {}, language: {}, tree: {}, said: [], answer: undefined, commands: [] };

const nothing = { dispose: () => undefined };

/** An event of VS Code, which a test lets happen. */
class Happening<T> {
  readonly #listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void): { dispose: () => unknown } => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
  dispose(): void {
    this.#listeners.clear();
  }
  /** Whether somebody listens. */
  get heard(): boolean {
    return this.#listeners.size > 0;
  }
}

/** The events of the workspace and the window. */
export const happens = {
  change: new Happening<unknown>(),
  open: new Happening<unknown>(),
  close: new Happening<unknown>(),
  save: new Happening<unknown>(),
  configuration: new Happening<unknown>(),
  folders: new Happening<unknown>(),
  file: new Happening<unknown>(),
  visible: new Happening<unknown>(),
  active: new Happening<unknown>(),
  selection: new Happening<unknown>(),
};

const sayIt = async (message: string): Promise<undefined> => void shown.said.push(message);
const fileError = Object.assign(new Error('there is no such file'), { code: 'FileNotFound' });
const folderOf = ({ scheme, path }: Uri): unknown =>
  workspace.workspaceFolders?.find((folder) => {
    const root = folder.uri as Uri;
    return root.scheme === scheme && path.startsWith(`${root.path}/`);
  });

const fake = {
  Position,
  Range,
  CodeAction: Entry,
  CodeActionKind: { QuickFix: new Kind('quickfix'), Source: new Kind('source') },
  ConfigurationTarget: { Global: 1, Workspace: 2 },
  Diagnostic,
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  DiagnosticRelatedInformation: class {
    constructor(
      readonly location: { readonly range: Range },
      readonly message: string,
    ) {}
  },
  LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
  Location: class {
    constructor(
      readonly uri: unknown,
      readonly range: Range,
    ) {}
  },
  StatusBarAlignment: { Left: 1, Right: 2 },
  ThemeColor: class {
    constructor(readonly id: string) {}
  },
  ThemeIcon: class {
    constructor(
      readonly id: string,
      readonly color: { readonly id: string },
    ) {}
  },
  TreeItem: class {
    constructor(
      readonly label: string,
      readonly collapsibleState: number,
    ) {}
  },
  TreeItemCollapsibleState: { None: 0, Expanded: 2 },
  Uri,
  EventEmitter: Happening,
  FileType: { File: 1, Directory: 2, SymbolicLink: 64 },
  FilePermission: { Readonly: 1 },
  Selection: class extends Range {
    readonly active = this.end;
  },
  TextEditorRevealType: { InCenterIfOutsideViewport: 2 },
  TextEditorSelectionChangeKind: { Keyboard: 1, Mouse: 2, Command: 3 },
  OverviewRulerLane: { Center: 2 },
  DecorationRangeBehavior: { ClosedClosed: 1 },
  ViewColumn: { Active: -1 },
  WorkspaceEdit: Edit,
  languages: {
    createDiagnosticCollection: () => ({
      ...nothing,
      set: (uri: object, marks: readonly vscode.Diagnostic[]) => shown.marks.set(String(uri), marks),
      delete: (uri: object) => shown.marks.delete(String(uri)),
    }),
    createLanguageStatusItem: () => Object.assign(shown.language, nothing),
  },
  window: {
    createStatusBarItem: () =>
      Object.assign(shown.bar, nothing, {
        show: () => (shown.bar['visible'] = true),
        hide: () => (shown.bar['visible'] = false),
      }),
    get activeTextEditor() {
      return window.activeTextEditor;
    },
    get visibleTextEditors() {
      return window.visibleTextEditors;
    },
    onDidChangeVisibleTextEditors: happens.visible.event,
    onDidChangeActiveTextEditor: happens.active.event,
    onDidChangeTextEditorSelection: happens.selection.event,
    createTextEditorDecorationType: (options: object) => ({ ...nothing, ...options }),
    createTreeView: () =>
      Object.assign(shown.tree, nothing, {
        visible: true,
        selection: [],
        reveal: async (row: unknown) => void (shown.tree['revealed'] = row),
      }),
    setStatusBarMessage: sayIt,
    showWarningMessage: sayIt,
    showInformationMessage: sayIt,
    showInputBox: async () => shown.answer?.(),
    showQuickPick: async (choices: readonly unknown[]) => shown.answer?.(choices),
    showTextDocument: async (document: unknown) =>
      window.visibleTextEditors.find((editor) => (editor as { document: unknown }).document === document),
  },
  commands: { executeCommand: async (...command: unknown[]) => void shown.commands.push(command) },
  l10n: {
    t: (text: string, ...args: readonly unknown[]) =>
      text.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
  },
  workspace: {
    get workspaceFolders() {
      return workspace.workspaceFolders;
    },
    get textDocuments() {
      return workspace.textDocuments;
    },
    getConfiguration: () => ({ inspect: (name: string) => ({ globalValue: workspace.settings[name] }) }),
    getWorkspaceFolder: folderOf,
    asRelativePath: ({ path }: Uri) => path.replace(/.*\//, ''),
    onDidChangeConfiguration: happens.configuration.event,
    onDidChangeTextDocument: happens.change.event,
    onDidOpenTextDocument: happens.open.event,
    onDidCloseTextDocument: happens.close.event,
    onDidSaveTextDocument: happens.save.event,
    onDidChangeWorkspaceFolders: happens.folders.event,
    createFileSystemWatcher: () => ({
      ...nothing,
      onDidChange: happens.file.event,
      onDidCreate: happens.file.event,
      onDidDelete: happens.file.event,
    }),
    applyEdit: async (edit: Edit) => workspace.applyEdit(edit),
    fs: {
      isWritableFileSystem: (scheme: string) => workspace.writable.has(scheme),
      stat: async (uri: Uri) => {
        const text = workspace.files.get(String(uri));
        if (text === undefined) throw fileError;
        return { type: 1, size: Buffer.byteLength(text) };
      },
      readFile: async (uri: Uri) => Buffer.from(workspace.files.get(String(uri)) ?? ''),
      writeFile: async (uri: Uri, bytes: Uint8Array) =>
        void workspace.files.set(String(uri), Buffer.from(bytes).toString()),
    },
  },
};

type Load = (this: unknown, request: string, ...rest: readonly unknown[]) => unknown;
const loader = Module as unknown as { _load: Load };
const load = loader._load;
loader._load = function (request, ...rest) {
  return request === 'vscode' ? fake : load.call(this, request, ...rest);
};

/** A draft of one line. */
export function documentOf(text: string, version = 1, languageId = 'plaintext', uri = 'file:///a.txt') {
  return {
    version,
    languageId,
    uri: Uri.parse(uri),
    isClosed: false,
    isUntitled: uri.startsWith('untitled:'),
    getText: () => text,
    offsetAt: ({ character }: vscode.Position) => character,
    positionAt: (offset: number) => new Position(0, offset),
  } as unknown as vscode.TextDocument;
}

/** Another version of such a draft; the cursor stands behind the words that were put in. */
export function type(document: vscode.TextDocument, at: number, words: string): void {
  const text = document.getText();
  const changed = text.slice(0, at) + words + text.slice(at);
  Object.assign(document, { version: document.version + 1, getText: () => changed });
  for (const editor of window.visibleTextEditors as vscode.TextEditor[])
    if (editor.document === document) moveTo(editor, at + words.length);
  happens.change.fire({ document, contentChanges: [{ rangeOffset: at, text: words }] });
}

/** An editor that shows a draft, with what is drawn in it: ranges by decoration. */
export function editorOf(document: vscode.TextDocument) {
  const drawn = new Map<vscode.TextEditorDecorationType, readonly vscode.Range[]>();
  const editor = {
    document,
    viewColumn: 1,
    revealRange: () => undefined,
    setDecorations: (each: vscode.TextEditorDecorationType, ranges: readonly vscode.Range[]) => drawn.set(each, ranges),
  } as unknown as vscode.TextEditor;
  moveTo(editor, 0);
  return { editor, drawn };
}

/** Puts the cursor of an editor somewhere, and tells nobody. */
export function moveTo(editor: vscode.TextEditor, offset: number): void {
  const at = new Position(0, offset);
  editor.selection = new fake.Selection(at, at) as unknown as vscode.Selection;
}

/** Leaves no trace of a test behind. */
export function clear(): void {
  Object.assign(workspace, { workspaceFolders: undefined, textDocuments: [], settings: {}, files: new Map() });
  Object.assign(window, { activeTextEditor: undefined, visibleTextEditors: [] });
  Object.assign(shown, { said: [], answer: undefined, commands: [] });
  shown.marks.clear();
}

/** What stands between two offsets of such a draft. */
export function rangeOf(start: number, end: number): vscode.Range {
  return new Range(new Position(0, start), new Position(0, end)) as unknown as vscode.Range;
}

/** A diagnostic as VS Code hands it back. */
export function diagnosticAt(range: vscode.Range, source: string, code: unknown): vscode.Diagnostic {
  const diagnostic = new Diagnostic(range as unknown as Range, '', 1);
  Object.assign(diagnostic, { source, code });
  return diagnostic as unknown as vscode.Diagnostic;
}

export const KINDS = fake.CodeActionKind as unknown as Readonly<Record<'QuickFix' | 'Source', vscode.CodeActionKind>>;
