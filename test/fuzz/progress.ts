import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Where a process that runs a target stands. */
export interface Progress {
  /** Of the input that it is at. */
  readonly number: number;
  /** ms of processor time. */
  readonly spent: number;
  /** Inputs tried, those for making a fault smaller included. */
  readonly tried: number;
}

/**
 * Progress in a file of 24 bytes, which is there for whoever watches even when the process hangs or is dead: a message
 * would wait in its queue.
 */
export class ProgressFile {
  readonly #file: number;
  readonly #values = new Float64Array(3);

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  write({ number, spent, tried }: Progress): void {
    this.#values.set([number, spent, tried]);
    writeSync(this.#file, this.#values, 0, this.#values.byteLength, 0);
  }

  close(): void {
    closeSync(this.#file);
  }

  /** What stands in a file; nothing when there is none or it is not whole. */
  static read(path: string): Progress | undefined {
    try {
      const { buffer, byteOffset, byteLength } = readFileSync(path);
      const [number, spent, tried] = new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
      return number === undefined || spent === undefined || tried === undefined ? undefined : { number, spent, tried };
    } catch {
      return undefined;
    }
  }
}
