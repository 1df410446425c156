import { extname } from 'node:path';
import { version } from '../../package.json';
import { isHardlyRead, MARKUPS, type Markup, type Report, type Severity } from '../engine';
import { plain, type Paint } from '../formats/paint';
import { hardlyReadNote } from '../messages';
import { HELP, readArguments, type Command } from './arguments';
import { decodeDraft } from './decode';
import { Desks, type Orders } from './desks';
import { fileBytes, isStandardInput, Unread } from './input';
import { Output, type Streams } from './output';
import { FORMATS, nameOf, type Outcome } from './printers';

/** What a run touches of the world, so that a test can hold it. */
export interface World extends Streams {
  /** All of standard input; what goes wrong is an {@link Unread}. */
  input(): Promise<Uint8Array>;
  readonly paint?: Paint;
}

/** Documented in the help text: nothing found, something found, could not do all that was asked. */
export const EXIT = { clean: 0, found: 1, trouble: 2 } as const;

type Analyze = Extract<Command, { name: 'analyze' }>;

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
  const print = FORMATS[command.format](output, { explain: command.explain, paint: world.paint ?? plain });
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
        if (outcome.hardlyRead) code = EXIT.trouble;
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
    const hardlyRead = isHardlyRead(report);
    const notes = [decoded.note ?? '', hardlyRead ? hardlyReadNote(report) : ''].filter(Boolean);
    return { text: decoded.text, report, hardlyRead, ...(notes.length > 0 ? { note: notes.join('; ') } : {}) };
  } catch (error) {
    return { error: error instanceof Unread ? error.message : `could not be analysed: ${faultOf(error)}` };
  }
}

/** The kind of a fault of ours, and no more: its message may quote the draft. */
export function faultOf(error: unknown): string {
  return `a fault of On the Record’s own (${error instanceof Error ? error.name : typeof error})`;
}

/** How the names of files end that hold a markup; what ends otherwise is plain text. */
const ENDINGS: Readonly<Record<Markup, readonly string[]>> = {
  plaintext: [],
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm'],
};

/** Told by the name, as an editor would. */
export function markupOf(file: string): Markup {
  const ending = extname(file).toLowerCase();
  return MARKUPS.find((markup) => ENDINGS[markup].includes(ending)) ?? 'plaintext';
}

const RANK: Readonly<Record<Severity | 'never', number>> = { never: 0, error: 1, warning: 2, information: 3, hint: 4 };

function reaches({ findings }: Report, failOn: Severity | 'never'): boolean {
  return findings.some((finding) => RANK[finding.severity] <= RANK[failOn]);
}
