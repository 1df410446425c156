import { styleText } from 'node:util';
import type { Paint } from '../formats/paint';
import { standardInput } from './input';
import { Output, STANDARD } from './output';
import { EXIT, faultOf, run } from './run';

/** NO_COLOR (no-color.org) wins over everything, FORCE_COLOR over the question of where the output goes. */
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

const colours: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** Why a report that cannot be written cannot: a full disk is what happens. */
function whyUnwritten({ code }: NodeJS.ErrnoException): string {
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'there is no room left where it goes' : (code ?? 'an unknown reason');
}

const output = new Output(STANDARD);

// At once, since nobody gets what would still be read; with the one code that says so, whatever else was found.
let told = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A pager that is closed, or `head`, ends the reading: no fault of ours, and nobody is left to tell.
  if (error.code === 'EPIPE') process.exit(EXIT.clean);
  if (told) return;
  told = true;
  output.tell(`the report could not be written: ${whyUnwritten(error)}`, () => process.exit(EXIT.trouble));
});

let silenced = false;
// The report may get out all the same; that something was not said is for the exit code to tell.
process.stderr.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  silenced = true;
  process.exitCode = EXIT.trouble;
});

run(process.argv.slice(2), {
  ...STANDARD,
  input: standardInput,
  ...(wantsColour(process.env) ? { paint: colours } : {}),
}).then(
  // Set, not called: what is still being written to a pipe must get out.
  (code) => (process.exitCode = silenced ? EXIT.trouble : code),
  (error: unknown) => {
    output.tell(`broke off because of ${faultOf(error)}`);
    process.exitCode = EXIT.trouble;
  },
);
