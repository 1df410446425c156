import * as vscode from 'vscode';
import { changeFile } from '../../disk/change';
import { codeOf, type Disk } from '../../disk/disk';
import { Fault } from '../../disk/fault';
import { disk } from '../../disk/node';
import { readFile } from '../../disk/read';
import { decode, encode } from './documentation';

/** Not there in a browser's host. */
const local: Disk | undefined = disk;

/** The disk that a file lies on, when we can get at it; VS Code has other file systems too. */
function diskOf({ scheme }: vscode.Uri): Disk | undefined {
  return scheme === 'file' ? local : undefined;
}

/**
 * The text of a file of at most `limit` bytes; nothing when there is none. Rejects with a {@link Fault} when there is one
 * and it cannot be read.
 */
export async function readText(file: vscode.Uri, limit: number): Promise<string | undefined> {
  const on = diskOf(file);
  const bytes = on
    ? await readFile(on, file.fsPath, limit)
    : await readFile({ read: () => readThroughCode(file, limit) }, '', limit);
  return bytes && decode(bytes);
}

/**
 * Changes the text of a file in a folder. `change` gets what is there at that moment, nothing when there is no file.
 * Rejects with a {@link Fault}, and the file is as it was.
 */
export async function changeText(
  file: vscode.Uri,
  folder: vscode.Uri,
  limit: number,
  change: (text: string | undefined) => string,
): Promise<void> {
  const changeBytes = (bytes: Uint8Array | undefined): Uint8Array => encode(change(bytes && strictlyDecoded(bytes)));
  const on = diskOf(file);
  if (on) return changeFile(on, { file: file.fsPath, root: folder.fsPath, limit }, changeBytes);
  try {
    await changeThroughCode(file, limit, changeBytes);
  } catch (error) {
    throw Fault.of(error);
  }
}

/** A file system that VS Code knows and we do not: read just before it is written is the best that can be had. */
async function changeThroughCode(
  file: vscode.Uri,
  limit: number,
  change: (bytes: Uint8Array | undefined) => Uint8Array,
): Promise<void> {
  const stat = await statThroughCode(file);
  // Where it leads cannot be asked.
  if (stat && stat.type & vscode.FileType.SymbolicLink) throw new Fault('link');
  if (stat && (stat.permissions ?? 0) & vscode.FilePermission.Readonly) throw new Fault('readOnly');
  const bytes = change(await readFile({ read: () => readThroughCode(file, limit) }, '', limit));
  if (bytes.length > limit) throw new Fault('tooLarge');
  await vscode.workspace.fs.writeFile(file, bytes);
}

async function readThroughCode(file: vscode.Uri, limit: number): Promise<Uint8Array | undefined> {
  const stat = await statThroughCode(file);
  if (!stat) return undefined;
  // A device has no end.
  if (!(stat.type & vscode.FileType.File)) throw new Fault('unreadable');
  if (stat.size > limit) throw new Fault('tooLarge');
  return vscode.workspace.fs.readFile(file);
}

async function statThroughCode(file: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(file);
  } catch (error) {
    if (codeOf(error) === 'FileNotFound') return undefined;
    throw error;
  }
}

declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** What is no UTF-8 would not come back as it was. */
function strictlyDecoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Fault('unreadable', error);
  }
}
