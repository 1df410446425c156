import { lstat, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Where a search that goes up ends. */
export interface Bounds {
  readonly home: string;
  /** The folder that the command was started in. */
  readonly working: string;
}

export function usualBounds(): Bounds {
  return { home: homedir(), working: process.cwd() };
}

/**
 * The folders whose files a draft goes by, from its own upwards: to the root of its repository or the home folder, which
 * comes first; where neither lies above it, to the working folder; and its own alone where that does not either. What
 * somebody has put higher up has nothing to say about it, and nothing in a folder that is everybody's, such as /tmp.
 */
export async function foldersAbove(start: string, { home, working }: Bounds): Promise<readonly string[]> {
  const folders: string[] = [];
  const end = await real(home);
  for (let folder = start; !(await isEverybodys(folder)); folder = dirname(folder)) {
    folders.push(folder);
    if ((await real(folder)) === end || (await isThere(join(folder, '.git')))) return folders;
    if (folder === dirname(folder)) break;
  }
  const at = folders.indexOf(working);
  return folders.slice(0, at < 0 ? 1 : at + 1);
}

/** Anybody may make files there, and nobody else take them away. Windows has no such folders. */
const EVERYBODYS = 0o1002;

async function isEverybodys(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return found !== undefined && process.platform !== 'win32' && (found.mode & EVERYBODYS) === EVERYBODYS;
}

/** Where a folder is, whatever it is called; what is not there is where it would be. */
async function real(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder));
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
