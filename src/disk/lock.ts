import { codeOf, type Disk } from './disk';
import { Fault } from './fault';

/** Milliseconds between two questions whether a lock is gone: a write takes about as long. */
const ASK_AGAIN = 25;

/**
 * Milliseconds for which one and the same lock has to stand, by our own clock, until its holder is taken for dead: the
 * largest file is written in a tenth of that. The clocks of two machines need not agree for it.
 */
const DEAD_AFTER = 10_000;

/** Milliseconds after which somebody is told that it is not their turn: longer than a dead holder can keep them. */
const GIVE_UP_AFTER = 30_000;

/** Bytes of a lock that are looked at; ours are much shorter. */
const LIMIT = 1_000;
/** Stands for what a longer one says. */
const TOO_LONG = 'too long';

/** Whoever is writing a file: a file beside it that only one can make, and that says who it was. */
export class Lock {
  readonly #disk: Disk;
  readonly #path: string;
  /** What the lock says. */
  readonly #text: string;
  /** Where the holder writes before it replaces the file. Whoever finds the holder dead takes it away. */
  readonly temporary: string;

  private constructor(disk: Disk, file: string) {
    const mark = disk.newMark();
    this.#disk = disk;
    this.#path = `${file}.lock`;
    this.#text = JSON.stringify({ machine: disk.machine, pid: disk.pid, mark });
    this.temporary = temporaryFor(file, mark);
  }

  /** Waits for one's turn. Rejects with a {@link Fault} when it does not come, and where no file can be made. */
  static async on(disk: Disk, file: string): Promise<Lock> {
    const lock = new Lock(disk, file);
    const start = disk.now();
    let seen: string | undefined;
    let since = start;
    while (!(await lock.#take())) {
      const text = await lock.#read();
      const now = disk.now();
      if (text !== seen) [seen, since] = [text, now];
      if (isDead(disk, text) || now - since >= DEAD_AFTER) await lock.#clear(file, text);
      else if (now - start >= GIVE_UP_AFTER) throw new Fault('busy');
      else await disk.wait(ASK_AGAIN);
    }
    return lock;
  }

  /** Whether it is still ours: somebody may have taken us for dead, after the lid of a laptop was closed. */
  async holds(): Promise<boolean> {
    return (await this.#read()) === this.#text;
  }

  async release(): Promise<void> {
    if (await this.holds()) await this.#disk.remove(this.#path);
  }

  async #take(): Promise<boolean> {
    try {
      await this.#disk.create(this.#path, encode(this.#text));
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  /** What the lock says now; nothing when it is gone, or leads nowhere. */
  async #read(path = this.#path): Promise<string | undefined> {
    try {
      const bytes = await this.#disk.read(path, LIMIT);
      return bytes && decode(bytes);
    } catch (error) {
      // None of ours, and nobody's that can be waited for: it may come with a folder from anywhere.
      if (Fault.of(error).kind === 'tooLarge') return TOO_LONG;
      if (codeOf(error) === 'EINVAL') throw new Fault('busy', error);
      throw error;
    }
  }

  /** Takes away what a dead holder left: its lock, which only one of all who wait can move aside, and its half file. */
  async #clear(file: string, text: string | undefined): Promise<void> {
    const aside = `${this.temporary}.lock`;
    try {
      await this.#disk.rename(this.#path, aside);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw error;
    }
    if ((await this.#read(aside)) !== text) {
      // Somebody was faster, and this is theirs.
      await this.#disk.rename(aside, this.#path);
      return;
    }
    await this.#disk.remove(aside);
    const mark = holderOf(text)?.mark;
    if (mark) await this.#disk.remove(temporaryFor(file, mark)).catch(() => undefined);
  }
}

const temporaryFor = (file: string, mark: string): string => `${file}.${mark}.tmp`;

/** Whether a lock's holder was a process of this machine, and is no more. */
function isDead(disk: Disk, text: string | undefined): boolean {
  const holder = holderOf(text);
  return holder !== undefined && holder.machine === disk.machine && !disk.runs(holder.pid);
}

/** Who made a lock. Anybody may have put it there: a mark becomes part of a path, and has to be one of ours. */
function holderOf(text = ''): { machine: string; pid: number; mark: string } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { machine, pid, mark } = value as Record<string, unknown>;
  const sound =
    typeof machine === 'string' &&
    typeof pid === 'number' &&
    Number.isInteger(pid) &&
    pid > 0 &&
    typeof mark === 'string' &&
    /^[0-9a-f]{8,64}$/.test(mark);
  return sound ? { machine, pid, mark } : undefined;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
