import type { Disk } from './disk';
import { Fault } from './fault';
import { Lock } from './lock';
import { readFile } from './read';

/** A file that is written. */
export interface Target {
  readonly file: string;
  /** The folder that no link may lead out of. */
  readonly root: string;
  /** Bytes: what is longer is neither read nor written. */
  readonly limit: number;
}

/** How often a write begins anew that somebody has taken for dead: once is rare enough. */
const ATTEMPTS = 3;

/**
 * Changes a file so that it survives: whoever looks at it, also after a fall of the machine, finds the old bytes or the
 * new ones, and of two who change it at the same time neither loses what they did.
 *
 * `change` gets the bytes that are there at that moment, nothing when there is no file, and gives the new ones. What it
 * throws, and whatever else goes wrong, comes out as a {@link Fault}, and the file is as it was.
 */
export async function changeFile(
  disk: Disk,
  { file, root, limit }: Target,
  change: (bytes: Uint8Array | undefined) => Uint8Array,
): Promise<void> {
  try {
    const path = await followed(disk, file, root);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await changeOnce(disk, path, limit, change)) return;
    }
  } catch (error) {
    throw Fault.of(error);
  }
  throw new Fault('busy');
}

/** False when the lock was lost, and nothing written. */
async function changeOnce(
  disk: Disk,
  path: string,
  limit: number,
  change: (bytes: Uint8Array | undefined) => Uint8Array,
): Promise<boolean> {
  const lock = await Lock.on(disk, path);
  try {
    const old = await disk.stat(path);
    const bytes = change(await readFile(disk, path, limit));
    if (bytes.length > limit) throw new Fault('tooLarge');
    // To replace it one need not be allowed to write to it.
    if (old && !((old.mode & ANY_WRITE) !== 0 && (await disk.writable(path)))) throw new Fault('readOnly');
    try {
      await disk.create(lock.temporary, bytes, { like: old, lasting: true });
      if (!(await lock.holds())) return false;
      await disk.rename(lock.temporary, path);
    } finally {
      // Is there only where something went wrong.
      await disk.remove(lock.temporary).catch(() => undefined);
    }
    await disk.syncFolder(disk.folderOf(path));
    return true;
  } finally {
    await lock.release().catch(() => undefined);
  }
}

/** Somebody who rules the machine may write to what nobody may: the owner of a read-only file meant it all the same. */
const ANY_WRITE = 0o222;

/** Where a file really lies: a link inside the folder stays one. Rejects what leads out of it, or nowhere. */
async function followed(disk: Disk, file: string, root: string): Promise<string> {
  const stat = await disk.stat(file);
  const path =
    stat?.kind === 'link'
      ? await disk.realpath(file).catch((error: unknown) => {
          throw new Fault('link', error);
        })
      : disk.join(await disk.realpath(disk.folderOf(file)), disk.nameOf(file));
  const top = await disk.realpath(root);
  for (let folder = disk.folderOf(path); ; folder = disk.folderOf(folder)) {
    if (folder === top) return path;
    if (folder === disk.folderOf(folder)) throw new Fault('link');
  }
}
