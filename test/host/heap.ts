import type * as fs from 'node:fs';
import type * as os from 'node:os';
import type * as path from 'node:path';
import type * as v8 from 'node:v8';
import type * as vm from 'node:vm';
import { pass } from './support';

/** The heap of the extension host that the tests run in. */
export interface Heap {
  /** Bytes in use when all that nobody holds is collected. */
  used(): Promise<number>;
  /**
   * Looks for words, in ASCII, in all strings that somebody holds. The words are asked for when the snapshot has been
   * taken: else it would have them in it.
   */
  search(words: () => readonly string[]): Promise<Search>;
}

/** What a snapshot of the heap has of some words. */
export interface Search {
  /** For each word that was found, what stands around the first place of it. */
  readonly found: readonly string[];
  /** The snapshot, for whoever wants to know who holds what. */
  readonly file: string;
  /** Deletes the snapshot. */
  dispose(): void;
}

interface Builtins {
  readonly 'node:fs': typeof fs;
  readonly 'node:os': typeof os;
  readonly 'node:path': typeof path;
  readonly 'node:v8': typeof v8;
  readonly 'node:vm': typeof vm;
}

/** A module of Node's; nothing in a browser's extension host. Not imported: the tests are one bundle for both hosts. */
export function builtin<K extends keyof Builtins>(name: K): Builtins[K] | undefined {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  return process?.getBuiltinModule?.(name) as Builtins[K] | undefined;
}

/** Nothing in a browser's extension host, which cannot look at its own heap. */
export function openHeap(): Heap | undefined {
  const v8 = builtin('node:v8');
  const vm = builtin('node:vm');
  if (!v8 || !vm) return undefined;
  v8.setFlagsFromString('--expose-gc');
  // A snapshot has only the beginning of a string otherwise.
  v8.setFlagsFromString('--heap-snapshot-string-limit=1000000000');
  const collect = vm.runInNewContext('gc') as () => void;
  const collected = async (): Promise<void> => {
    // What a task has touched lives until it ends, and what a finalizer lets go of until the next collection.
    for (let round = 0; round < 3; round++) {
      await pass(50);
      collect();
    }
  };
  return {
    used: async () => {
      await collected();
      return process.memoryUsage().heapUsed;
    },
    search: async (words) => {
      await collected();
      const file = builtin('node:path')!.join(builtin('node:os')!.tmpdir(), `on-the-record-${Date.now()}.heapsnapshot`);
      // By way of a file: the stream that v8 has as well comes in small pieces and takes far longer.
      v8.writeHeapSnapshot(file);
      const wanted = words().map((word) => Buffer.from(word));
      return { found: foundIn(file, wanted), file, dispose: () => builtin('node:fs')!.rmSync(file) };
    },
  };
}

/** Bytes of a snapshot that are looked at together. */
const PIECE = 8_000_000;
/** Bytes shown on both sides of a word that was found. */
const AROUND = 60;

function foundIn(file: string, words: readonly Buffer[]): string[] {
  const fs = builtin('node:fs')!;
  const found = new Map<Buffer, string>();
  const handle = fs.openSync(file, 'r');
  const piece = Buffer.alloc(PIECE);
  // Each piece begins with the end of the one before, so that no word is cut in two.
  for (let at = 0, length = PIECE; length === PIECE; at += PIECE - 2 * AROUND) {
    length = fs.readSync(handle, piece, 0, PIECE, at);
    const read = piece.subarray(0, length);
    for (const word of words) {
      const place = found.has(word) ? -1 : read.indexOf(word);
      if (place >= 0) found.set(word, read.toString('latin1', Math.max(0, place - AROUND), place + AROUND));
    }
  }
  fs.closeSync(handle);
  return [...found.values()];
}
