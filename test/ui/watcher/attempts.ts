import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt } from '../../host/network';

/** Where the watcher writes, in its own folder. */
export const ATTEMPTS = 'attempts.ndjson';

/**
 * What an extension reached out to, in all windows of a server so far.
 *
 * @param data The server's folder.
 * @param extension How the name of the extension's folder begins: its publisher and name.
 */
export function attemptsBy(data: string, extension: string): Attempt[] {
  const installed = join(data, 'extensions');
  const inside = join(installed, extension);
  return readdirSync(installed)
    .map((name) => join(installed, name, ATTEMPTS))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Attempt)
    .filter(({ stack }) => stack.includes(inside));
}
