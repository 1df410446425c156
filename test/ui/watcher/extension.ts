import { appendFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { watchNetwork, type Attempt } from '../../host/network';
import { ATTEMPTS } from './attempts';

/**
 * An extension of its own beside the packaged one, in each window's extension host: what any extension there reaches out
 * to is written down, one attempt a line. It begins with the window, before a draft is opened.
 */
export function activate(): void {
  const file = join(__dirname, ATTEMPTS);
  // At once, since a window that closes ends its host without a word.
  watchNetwork((attempt: Attempt) => appendFileSync(file, `${JSON.stringify(attempt)}\n`));
  knock();
}

/** One attempt that has to be found in the file, or nothing was watched. Nobody listens there. */
function knock(): void {
  createConnection({ host: '127.0.0.1', port: 9 }).once('error', () => undefined);
}
