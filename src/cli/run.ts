import { extname } from 'node:path';
import { version } from '../../package.json';
import type { Markup, Report, Severity } from '../engine';
import { jsonError, jsonReport, jsonSkipped } from '../formats/json';
import { plain, type Paint } from '../formats/paint';
import { HELP, readArguments, type Command } from './arguments';
import { decodeDraft } from './decode';
import { Desks, type Orders } from './desks';
import { fileBytes, isStandardInput, Unread } from './input';
import { Output, type Streams } from './output';

/** What a run touches of the world, so that a test can hold it. */
export interface World extends Streams {
  /** All of standard input; what goes wrong is an {@link Unread}. */
  input(): Promise<Uint8Array>;
  readonly paint?: Paint;
}

/** Documented in the help text: nothing found, something found, could not do all that was asked. */
export const EXIT = { clean: 0, found: 1, trouble: 2 } as const;

type Analyze = Extract<Command, { name: 'analyze' }>;
type Outcome =
  | { readonly skipped: true; readonly error?: undefined }
  | {
      readonly text: string;
      readonly report: Report;
      readonly note?: string;
      readonly error?: undefined;
      readonly skipped?: undefined;
    }
  | { readonly error: string };

/** Runs one command line and gives the exit code. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const command = readArguments(argv);
  const output = new Output(world);
  switch (command.name) {
    case 'help':
      output.own(HELP);
      return EXIT.clean;
    case 'version':
      output.own(`${version}\n`);
      return EXIT.clean;
    case 'wrong':
      output.tellUsage(command.message);
      return EXIT.trouble;
    case 'analyze':
      return analyzeFiles(command, world, output);
  }
}

async function analyzeFiles(command: Analyze, world: World, output: Output): Promise<number> {
  // The tagger takes a while to load: only a run that analyses waits for it, and once.
  const { analyze, createTagger } = await import('../engine');
  const tagger = createTagger();
  const print = command.format === 'json' ? jsonPrinter(output) : textPrinter(command, world.paint ?? plain, output);
  let code: number = EXIT.clean;
  const desks = new Desks(command.config, (message) => output.tell(message));
  const read: Read = (text, markup, options) => analyze(text, markup, tagger, options);
  try {
    for (const file of command.files) {
      let outcome = await outcomeOf(file, command, world, desks, read);
      try {
        print.file(file, outcome);
      } catch (error) {
        // Nothing of it was written: it is put together first.
        outcome = { error: `could not be reported: ${faultOf(error)}` };
        print.file(file, outcome);
      }
      if (outcome.error !== undefined) {
        output.tell(`${nameOf(file)} ${outcome.error}`);
        code = EXIT.trouble;
      } else if (outcome.skipped) {
        output.tell(`${nameOf(file)} is left out by the desk’s file`);
      } else {
        if (outcome.note) output.tell(`${nameOf(file)} ${outcome.note}`);
        if (code === EXIT.clean && reaches(outcome.report, command.failOn)) code = EXIT.found;
      }
    }
  } finally {
    // Whatever happens, what was written is a whole array.
    print.end();
  }
  return desks.troubled ? EXIT.trouble : code;
}

type Read = (text: string, markup: Markup, options: Orders['options']) => Report;

/** What became of one draft. A fault in it or in its desk's file costs no other draft its report. */
async function outcomeOf(file: string, command: Analyze, world: World, desks: Desks, read: Read): Promise<Outcome> {
  try {
    const piped = isStandardInput(file);
    const { options, skipped } = await desks.ordersFor(piped ? '-' : file);
    if (skipped) return { skipped };
    const decoded = decodeDraft(await (piped ? world.input() : fileBytes(file)));
    if (decoded.error !== undefined) return { error: decoded.error };
    const report = read(decoded.text, command.markup ?? markupOf(file), options);
    return { text: decoded.text, report, ...(decoded.note ? { note: decoded.note } : {}) };
  } catch (error) {
    return { error: error instanceof Unread ? error.message : `could not be analysed: ${faultOf(error)}` };
  }
}

/** The kind of a fault of ours, and no more: its message may quote the draft. */
export function faultOf(error: unknown): string {
  return `a fault of On the Record’s own (${error instanceof Error ? error.name : typeof error})`;
}

/** Told by the name, as an editor would; what says nothing is plain text. */
export function markupOf(file: string): Markup {
  switch (extname(file).toLowerCase()) {
    case '.md':
    case '.markdown':
      return 'markdown';
    case '.html':
    case '.htm':
      return 'html';
    default:
      return 'plaintext';
  }
}

const RANK: Readonly<Record<Severity | 'never', number>> = { never: 0, error: 1, warning: 2, information: 3, hint: 4 };

function reaches({ findings }: Report, failOn: Severity | 'never'): boolean {
  return findings.some((finding) => RANK[finding.severity] <= RANK[failOn]);
}

function nameOf(file: string): string {
  return isStandardInput(file) ? 'standard input' : file;
}

function jsonPrinter(output: Output) {
  output.own('[');
  let separator = '\n';
  return {
    file(path: string, outcome: Outcome) {
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

function textPrinter({ explain }: Analyze, paint: Paint, output: Output) {
  let separator = '';
  return {
    file(path: string, outcome: Outcome) {
      if (outcome.error !== undefined || outcome.skipped) return;
      output.report(nameOf(path), outcome.text, outcome.report, { explain, paint }, separator);
      separator = '\n';
    },
    end: () => undefined,
  };
}
