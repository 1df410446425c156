import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, realpath, rename, unlink, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf, type Disk } from './disk';

/** This machine's disk, through Node. */
export const disk: Disk = {
  async stat(path) {
    const stat = await orNothing(lstat(path));
    if (!stat) return undefined;
    const kind = stat.isFile() ? 'file' : stat.isSymbolicLink() ? 'link' : 'other';
    return { kind, size: stat.size, mode: stat.mode & 0o7777, uid: stat.uid, gid: stat.gid };
  },

  realpath: (path) => realpath(path),

  async read(path, limit) {
    // Not to wait for a pipe that nobody writes to.
    const file = await orNothing(open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
    if (!file) return undefined;
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw Object.assign(new Error('no plain file'), { code: 'EINVAL' });
      return await allOf(file, stat.size, limit);
    } finally {
      await file.close();
    }
  },

  async writable(path) {
    // Opened and not asked about: that is answered for whoever started the process, and by Windows for nobody.
    const file = await open(path, 'r+').catch(() => undefined);
    await file?.close();
    return file !== undefined;
  },

  async create(path, bytes, { like, lasting } = {}) {
    const file = await open(path, 'wx', like?.mode);
    try {
      if (like) {
        // Who may not give a file away keeps it; the permissions are there all the same.
        await file.chown(like.uid, like.gid).catch(() => undefined);
        await file.chmod(like.mode);
      }
      await file.writeFile(bytes);
      if (lasting) await file.sync();
      await file.close();
    } catch (error) {
      await file.close().catch(() => undefined);
      await unlink(path).catch(() => undefined);
      throw error;
    }
  },

  async rename(from, to) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await rename(from, to);
      } catch (error) {
        // On Windows nothing replaces a file that somebody has open, and scanners have new files open for a moment.
        const passing = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));
        if (!passing || attempt === 10) throw error;
        await this.wait(20 * attempt);
      }
    }
  },

  remove: (path) => unlink(path),

  async syncFolder(path) {
    // Windows knows no such thing.
    const folder = await open(path, 'r').catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
  },

  join,
  folderOf: dirname,
  nameOf: basename,

  machine: hostname(),
  pid: process.pid,
  runs(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // It is there, and somebody else's.
      return codeOf(error) !== 'ESRCH';
    }
  },
  newMark: () => randomBytes(8).toString('hex'),
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
};

/** All bytes of a file, if there are at most `limit`. It may go on behind its `size`: files of Linux's own say 0. */
async function allOf(file: FileHandle, size: number, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    if (Math.max(length, size) > limit) throw Object.assign(new Error('too long'), { code: 'E2BIG' });
    const chunk = new Uint8Array(Math.max(size + 1 - length, CHUNK));
    const { bytesRead } = await file.read(chunk, 0, chunk.length);
    if (bytesRead === 0) return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    // Not a view: what gives little at a time would keep all that was asked for.
    chunks.push(chunk.slice(0, bytesRead));
    length += bytesRead;
  }
}

/** Bytes that are asked for at once, at least. */
const CHUNK = 65_536;

/** What comes of looking for something; nothing when it is not there. */
async function orNothing<T>(looking: Promise<T>): Promise<T | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}
