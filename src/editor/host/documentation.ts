import * as vscode from 'vscode';
import type { Disposable } from './signal';

/** The scheme of the pages that come with the extension. */
const SCHEME = 'on-the-record';

/** The command that shows a rule's page. */
export const OPEN_RULE = 'onTheRecord.openRule';

/** The path of a page, as all of them are named. */
const PAGE = /^(?:\/[a-z]+(?:-[a-z]+)*)+\.md$/;

/** Where a rule's page is: stands behind the code of each diagnostic. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/rules/${rule}.md` });
}

/**
 * The pages under docs/, read-only and as they were packed. They are shown from there and not from a website: an
 * editor on a train can read them, and nobody learns which rule a newsroom is looking up. A file system, not a provider
 * of single texts, so that links between pages work in the preview.
 */
export class Documentation implements Disposable, vscode.FileSystemProvider {
  readonly #root: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #registration: vscode.Disposable;

  constructor(extension: vscode.Uri) {
    this.#root = vscode.Uri.joinPath(extension, 'docs');
    this.#registration = vscode.workspace.registerFileSystemProvider(SCHEME, this, { isReadonly: true });
  }

  /** Shows a rule's page; false when there is none. */
  async showRule(rule: string): Promise<boolean> {
    const page = rulePage(rule);
    try {
      await this.readFile(page);
    } catch {
      return false;
    }
    // package.json ties the scheme to the Markdown preview.
    await vscode.commands.executeCommand('vscode.open', page);
    return true;
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    // A web host can read what is packed with the extension, and not ask about it.
    const { length } = await this.readFile(uri);
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: length,
      permissions: vscode.FilePermission.Readonly,
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    // A path out of a link must not lead out of the pages, whatever a file system makes of dots and backslashes.
    if (!PAGE.test(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#root, uri.path));
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

// Both extension hosts have them, and the project's types know no DOM.
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** UTF-8 as text. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Text as UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
