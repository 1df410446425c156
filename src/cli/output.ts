import type { Report } from '../engine/model';
import { shown, shownJson } from '../report/shown';
import { textReport, type TextOptions } from '../report/text';

/** Where a run writes. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** Those of this process. */
export const STANDARD: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/**
 * All that a run writes, and the only place that writes: the names of files, what stands in them and what was typed may
 * be anybody's, and a terminal obeys what is written to it. Sentences go to standard error, the rest to standard output.
 */
export class Output {
  readonly #streams: Streams;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  /** Words of ours alone, such as the help: as they are, to standard output. */
  own(text: string): void {
    this.#streams.out(text);
  }

  /** One sentence for whoever runs it. */
  tell(sentence: string): void {
    this.#streams.err(`on-the-record: ${shown(sentence)}\n`);
  }

  /** What is wrong with the command line, and where to read on. */
  tellUsage(sentence: string): void {
    this.tell(sentence);
    this.#streams.err('Try: on-the-record --help\n');
  }

  /** What nobody foresaw, with the lines that say where. */
  tellFault(error: unknown): void {
    const lines = String(error instanceof Error ? (error.stack ?? error.message) : error).split('\n');
    this.#streams.err(`on-the-record: ${lines.map(shown).join('\n')}\n`);
  }

  /** A report to read. */
  report(path: string, text: string, report: Report, options: TextOptions): void {
    this.#streams.out(textReport(path, text, report, options));
  }

  /** A value as JSON. */
  json(value: unknown): void {
    this.#streams.out(shownJson(value));
  }
}
