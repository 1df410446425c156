import type { Disk } from './disk';
import { Fault } from './fault';

/**
 * All bytes of a file of at most `limit` bytes; nothing when there is none. Rejects with a {@link Fault}, `tooLarge` or
 * `unreadable`, whatever else comes of it: a file that cannot be read just now is not one that is missing.
 */
export async function readFile(disk: Pick<Disk, 'read'>, path: string, limit: number): Promise<Uint8Array | undefined> {
  try {
    return await disk.read(path, limit);
  } catch (error) {
    throw Fault.of(error).kind === 'tooLarge' ? Fault.of(error) : new Fault('unreadable', error);
  }
}
