import { styleText } from 'node:util';
import type { Paint } from '../report/paint';
import { Output, STANDARD } from './output';
import { EXIT, run } from './run';

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** NO_COLOR (no-color.org) wins over everything, FORCE_COLOR over the question of where the output goes. */
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

const colours: Paint = (style, text) => styleText(style, text, { validateStream: false });

// A pager that is closed, or `head`, ends the reading: no fault of ours, and nobody is left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clean);
  throw error;
});

run(process.argv.slice(2), {
  ...STANDARD,
  input: standardInput,
  ...(wantsColour(process.env) ? { paint: colours } : {}),
}).then(
  // Set, not called: what is still being written to a pipe must get out.
  (code) => (process.exitCode = code),
  (error: unknown) => {
    new Output(STANDARD).tellFault(error);
    process.exitCode = EXIT.trouble;
  },
);
