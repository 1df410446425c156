/** What is known of a file, without reading it. */
export interface Stat {
  /** `other`: a folder, a device, a pipe. */
  readonly kind: 'file' | 'link' | 'other';
  /** Bytes. */
  readonly size: number;
  /** The permissions, as chmod takes them. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

export interface Making {
  /** The file whose owner and permissions it gets. */
  readonly like?: Stat | undefined;
  /** Not done before it would outlive a fall of the machine. */
  readonly lasting?: boolean;
}

/**
 * A disk and the process that works on it: all that writing needs of them, so that a test can have either fail. Paths are
 * absolute. Errors are those of Node, with a `code` such as "ENOENT".
 */
export interface Disk {
  /** Of the path itself, not of what a link there leads to; nothing when nothing is there. */
  stat(path: string): Promise<Stat | undefined>;
  /** The path with all links followed. */
  realpath(path: string): Promise<string>;
  /**
   * All bytes of a file; nothing when nothing is there. Rejects what is no plain file, and with the code "E2BIG" what is
   * longer than `limit` bytes.
   */
  read(path: string, limit: number): Promise<Uint8Array | undefined>;
  /** Whether this process may write to what is there. */
  writable(path: string): Promise<boolean>;
  /** Makes a file, whole or not at all. Rejects with the code "EEXIST" when something is there. */
  create(path: string, bytes: Uint8Array, how?: Making): Promise<void>;
  /** In one step: whoever looks sees the old file or the new one. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Has the disk keep what was renamed in a folder, where it can be told to. */
  syncFolder(path: string): Promise<void>;
  join(folder: string, name: string): string;
  folderOf(path: string): string;
  nameOf(path: string): string;

  /** Names this machine. */
  readonly machine: string;
  /** Names this process on it. */
  readonly pid: number;
  /** Whether a process of this machine runs. */
  runs(pid: number): boolean;
  /** A name that nobody else comes upon: hexadecimal digits. */
  newMark(): string;
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

/** The `code` of an error of Node's; empty when it has none. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
