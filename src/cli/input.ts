import { createReadStream, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Why something is not read, in words that follow its name: "is a folder; name the drafts in it". */
export class Unread extends Error {}

/** In bytes: some fifty times the longest novel. What is longer is no draft, or has no end, as /dev/zero has none. */
const LONGEST = 100_000_000;

/** What names this process's standard input. */
const STANDARD_INPUT: ReadonlySet<string> = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);
/** What a shell has opened for us: the other end of `<(command)`. */
const OPENED = /^\/(?:dev|proc\/self)\/fd\/\d+$/;

/** Whether a file, as it was named, is this process's standard input. */
export const isStandardInput = (file: string): boolean => STANDARD_INPUT.has(file);

/**
 * The bytes of a file. What is no file is refused before it is opened, since opening alone may wait for ever or do
 * something; but a pipe that the shell made is read to its end. `longest`: in bytes.
 */
export async function fileBytes(path: string, longest = LONGEST): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Unread(FOLDER);
    if (found.isFIFO() && !OPENED.test(path)) throw new Unread('is a named pipe; what comes through it is read as “-”');
    if (!found.isFile() && !found.isFIFO()) throw new Unread('is a device or a socket, and no draft');
    if (found.size > longest) throw new Unread(tooLong(longest));
    return await allOf(createReadStream(path), longest);
  } catch (error) {
    return refuse(error);
  }
}

/** All of standard input. A folder in its place is refused: Node takes it for an input that is empty. */
export async function standardInput(): Promise<Uint8Array> {
  if (isFolder(0)) throw new Unread(FOLDER);
  try {
    return await allOf(process.stdin, LONGEST);
  } catch (error) {
    return refuse(error);
  }
}

/** The bytes of a stream to its end, or until it is too long. */
export async function allOf(stream: AsyncIterable<unknown>, longest: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > longest) throw new Unread(tooLong(longest));
  }
  return Buffer.concat(chunks);
}

const FOLDER = 'is a folder; name the drafts in it';

const tooLong = (longest: number): string => `is longer than ${Math.floor(longest / 1_000_000)} MB, which no draft is`;

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    // Closed: there is nothing to read, and reading says so.
    return false;
  }
}

function refuse(error: unknown): never {
  throw error instanceof Unread ? error : new Unread(whyNot((error as NodeJS.ErrnoException).code));
}

/** By the system's code: its own messages name paths, and may name more. */
function whyNot(code: string | undefined): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist';
    case 'EISDIR':
      return FOLDER;
    case 'EACCES':
    case 'EPERM':
      return 'may not be read (no permission)';
    default:
      return `could not be read (${code ?? 'for a reason that the system does not tell'})`;
  }
}
