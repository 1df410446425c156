import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is downloaded for tests and for `npm start`: kept between runs, ignored by git. */
export const CACHE = join(ROOT, '.vscode-test');

/** Screenshots, logs and results of the last run. */
export const OUT = join(ROOT, 'out');
