import { styleText } from 'node:util';
import type { Paint } from '../report/paint';
import { standardInput } from './input';
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

// At once, since nobody gets what would still be read; with the one code that says so, whatever else was found.
let told = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A pager that is closed, or `head`, ends the reading: no fault of ours, and nobody is left to tell.
  if (error.code === 'EPIPE') process.exit(EXIT.clean);
  if (told) return;
  told = true;
  const sentence = `on-the-record: the report could not be written: ${whyUnwritten(error)}\n`;
  process.stderr.write(sentence, () => process.exit(EXIT.trouble));
});

let silenced = false;
// The report may get out all the same; that something was not said is for the exit code to tell.
process.stderr.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  silenced = true;
  process.exitCode = EXIT.trouble;
});

run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: standardInput,
  ...(wantsColour(process.env) ? { paint: colours } : {}),
}).then(
  // Set, not called: what is still being written to a pipe must get out.
  (code) => (process.exitCode = silenced ? EXIT.trouble : code),
  (error: unknown) => {
    process.stderr.write(`on-the-record: broke off because of ${faultOf(error)}\n`);
    process.exitCode = EXIT.trouble;
  },
);
