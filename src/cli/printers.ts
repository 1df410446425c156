import type { Report } from '../engine';
import { jsonError, jsonReport, jsonSkipped } from '../formats/json';
import type { TextOptions } from '../formats/text';
import { isStandardInput } from './input';
import type { Output } from './output';

/** What became of one draft. */
export type Outcome =
  | { readonly skipped: true; readonly error?: undefined }
  | {
      readonly text: string;
      readonly report: Report;
      readonly note?: string;
      /** Next to nothing of a large file was read: the check did not take place. */
      readonly hardlyRead?: boolean;
      readonly error?: undefined;
      readonly skipped?: undefined;
    }
  | { readonly error: string };

/** Writes what became of the drafts of one run. */
export interface Printer {
  /** One draft, in the order given. Where it throws, nothing of that draft has been written. */
  file(path: string, outcome: Outcome): void;
  /** After the last, whatever has happened. */
  end(): void;
}

/** The formats of a report, by what --format calls them. */
export const FORMATS = {
  text: textPrinter,
  json: jsonPrinter,
} as const satisfies Readonly<Record<string, (output: Output, options: TextOptions) => Printer>>;

export type Format = keyof typeof FORMATS;

/** A draft as it is called in what is said of it. */
export function nameOf(file: string): string {
  return isStandardInput(file) ? 'standard input' : file;
}

function textPrinter(output: Output, options: TextOptions): Printer {
  let separator = '';
  return {
    file(path, outcome) {
      if (outcome.error !== undefined || outcome.skipped) return;
      output.report(nameOf(path), outcome.text, outcome.report, options, separator);
      separator = '\n';
    },
    end: () => undefined,
  };
}

function jsonPrinter(output: Output): Printer {
  output.own('[');
  let separator = '\n';
  return {
    file(path, outcome) {
      const element =
        outcome.error !== undefined
          ? jsonError(path, outcome.error)
          : outcome.skipped
            ? jsonSkipped(path)
            : { ...jsonReport(path, outcome.text, outcome.report), ...(outcome.note ? { note: outcome.note } : {}) };
      output.json(element, separator);
      separator = ',\n';
    },
    end: () => output.own('\n]\n'),
  };
}
