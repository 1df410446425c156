import { spawn, spawnSync } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** Trouble that the user can do something about: its message is shown without a stack. */
export class Trouble extends Error {}

const WINDOWS = process.platform === 'win32';

/** Playwright drives a browser that is there; it must never fetch its own. */
const ENVIRONMENT = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };

/**
 * Runs a command to its end and gives its exit code; output goes to the terminal unless `options.stdio` says otherwise.
 * An npm script on Windows is a batch file, which only a shell can run.
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: WINDOWS && command === 'npm',
    ...options,
    env: { ...process.env, ...ENVIRONMENT, ...options.env },
  });
  if (error) throw new Trouble(`${command} could not be run: ${error.message}`);
  return status ?? 1;
}

/** The same, for a step that nothing can go on without. */
export function must(what, command, args, options) {
  if (run(command, args, options) !== 0) throw new Trouble(what);
}

/** Runs a command and shows what it wrote when it is done, so that several may run at the same time. */
export function runQuietly(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.once('error', (error) => reject(new Trouble(`${command} could not be run: ${error.message}`)));
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

let listening = false;

/** Calls `task` when this process ends, by a signal as well, the last one first; the result calls it off. */
export function atExit(task) {
  process.prependOnceListener('exit', task);
  if (!listening) {
    listening = true;
    // By itself a signal ends a process without its exit event.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  }
  return () => void process.off('exit', task);
}

/** Runs a script's main function; trouble is told in one line. */
export function main(task) {
  Promise.resolve()
    .then(task)
    .then(
      // Set, not called: what is still being written must get out.
      (code) => (process.exitCode = code ?? 0),
      (error) => {
        console.error(error instanceof Trouble ? error.message : error);
        process.exitCode = 1;
      },
    );
}
