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

/** The workspace as a test sets it up. */
export const workspace: {
  workspaceFolders: unknown;
  textDocuments: unknown[];
  writable: Set<string>;
  settings: Record<string, unknown>;
} = { workspaceFolders: undefined, textDocuments: [], writable: new Set(), settings: {} };

/** What has been shown: marks by document, and the items of the status bar and of the language. */
export const shown: {
  readonly marks: Map<string, readonly vscode.Diagnostic[]>;
  readonly bar: Record<string, unknown>;
  readonly language: Record<string, unknown>;
} = { marks: new Map(), bar: {}, language: {} };

const nothing = { dispose: () => undefined };

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
  Uri: {
    parse: (text: string) => ({ toString: () => text }),
    from: ({ scheme, path }: { scheme: string; path: string }) => ({ toString: () => `${scheme}:${path}` }),
  },
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
  },
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
    onDidChangeConfiguration: () => nothing,
    fs: { isWritableFileSystem: (scheme: string) => workspace.writable.has(scheme) },
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
    uri: { scheme: uri.split(':')[0], toString: () => uri },
    getText: () => text,
    offsetAt: ({ character }: vscode.Position) => character,
    positionAt: (offset: number) => new Position(0, offset),
  } as unknown as vscode.TextDocument;
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
