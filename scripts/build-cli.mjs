import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Builds first, so that a measurement is never of yesterday's code. Says so and gives false when the build fails. */
export function built() {
  const { status } = spawnSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) console.error('The build failed; nothing was measured.');
  return status === 0;
}
