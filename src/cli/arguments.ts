import { parseArgs } from 'node:util';
import { MARKUPS, type Markup, type Severity } from '../engine';
import type { Config } from './desks';
import { isStandardInput } from './input';
import { FORMATS, type Format } from './printers';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'wrong'; readonly message: string }
  | {
      readonly name: 'analyze';
      readonly files: readonly string[];
      readonly format: Format;
      readonly explain: boolean;
      /** Overrides what the file's name says. */
      readonly markup?: Markup;
      readonly failOn: Severity | 'never';
      readonly config: Config;
    };

const FAIL_ON: readonly string[] = ['error', 'warning', 'information', 'hint', 'never'];

export const HELP = `on-the-record: who says this, and how do we know?

Usage
  on-the-record analyze [options] FILE...

Reads drafts in plain text, Markdown or HTML and lists what a copy chief would ask about their sources.
"-" reads standard input. Folders, devices and named pipes are not read. Nothing leaves this machine.

Options
  --format text|json   A report to read (default), or one JSON array with an element per file.
  --explain            Say for each attribution which words were read as source, cue and content, and why.
  --markup KIND        plaintext, markdown or html; otherwise told by the file's name (.md, .markdown,
                       .html, .htm; anything else is plain text).
  --fail-on LEVEL      The least severity that makes the exit code 1: error, warning (default),
                       information, hint, or never.
  --config FILE        The desk's file; otherwise the nearest .on-the-record.jsonc in the folders above each draft.
  --no-config          Obey no desk's file and no baseline of silenced findings.
  -h, --help           This page.
  -v, --version        The version.

Exit codes
  0  every file was read, and nothing was found at the level of --fail-on or above
  1  every file was read, and something was found
  2  wrong usage, or a file could not be read (a draft, or a desk's file to the letter), or hardly any of a
     large one reads as an article; the rest is reported all the same. Also when the report cannot be
     written, whatever --fail-on says
`;

const isMarkup = (name: string): name is Markup => (MARKUPS as readonly string[]).includes(name);
const isFormat = (name: string): name is Format => Object.hasOwn(FORMATS, name);

/** Reads the command line; a wrong one becomes a message, never an exception. */
export function readArguments(argv: readonly string[]): Command {
  const parsed = parsedOrMessage(argv);
  if (typeof parsed === 'string') return { name: 'wrong', message: parsed };
  const { values, positionals } = parsed;
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return { name: 'wrong', message: 'Nothing to do.' };
  if (command !== 'analyze') return { name: 'wrong', message: `There is no command “${command}”; use analyze.` };
  if (files.length === 0) return { name: 'wrong', message: 'Name at least one file, or “-” for standard input.' };
  if (files.filter(isStandardInput).length > 1) {
    return { name: 'wrong', message: 'Standard input can be read but once; name “-” once.' };
  }
  const { format = 'text', markup, 'fail-on': failOn = 'warning' } = values;
  if (!isFormat(format)) return wrongValue('--format', format, Object.keys(FORMATS));
  if (markup !== undefined && !isMarkup(markup)) return wrongValue('--markup', markup, MARKUPS);
  if (!FAIL_ON.includes(failOn)) return wrongValue('--fail-on', failOn, FAIL_ON);
  return {
    name: 'analyze',
    files,
    format,
    explain: values.explain ?? false,
    ...(markup === undefined ? {} : { markup }),
    failOn: failOn as Severity | 'never',
    config: values['no-config'] ? 'none' : values.config === undefined ? 'nearest' : { file: values.config },
  };
}

function parsedOrMessage(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        explain: { type: 'boolean' },
        markup: { type: 'string' },
        'fail-on': { type: 'string' },
        config: { type: 'string' },
        'no-config': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // Node's advice has a line of its own.
    return (error as Error).message.replace(/\s+/g, ' ');
  }
}

function wrongValue(option: string, value: string, allowed: readonly string[]): Command {
  return { name: 'wrong', message: `${option} cannot be “${value}”; it is one of ${allowed.join(', ')}.` };
}
