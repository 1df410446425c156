import type { Report } from '../engine';
import { shown, shownJson } from '../messages/shown';
import { textReport, type TextOptions } from '../formats/text';

/** Where a run writes. */
export interface Streams {
  out(text: string): void;
  /** `written` is called when the text has got out, or cannot. */
  err(text: string, written?: () => void): void;
}

/** Those of this process. */
export const STANDARD: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text, written) => process.stderr.write(text, written),
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

  /** One sentence for whoever runs it. `written` is called when it has got out, or cannot. */
  tell(sentence: string, written?: () => void): void {
    this.#streams.err(`on-the-record: ${shown(sentence)}\n`, written);
  }

  /** What is wrong with the command line, and where to read on. */
  tellUsage(sentence: string): void {
    this.tell(sentence);
    this.#streams.err('Try: on-the-record --help\n');
  }

  /** A report to read, behind words of ours. Where it cannot be made nothing is written. */
  report(path: string, text: string, report: Report, options: TextOptions, before = ''): void {
    this.#streams.out(before + textReport(path, text, report, options));
  }

  /** A value as JSON, behind words of ours. Where it cannot be made nothing is written. */
  json(value: unknown, before = ''): void {
    this.#streams.out(before + shownJson(value));
  }
}
