import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, ROOT } from './paths.mjs';
import { run } from './process.mjs';
import { countResults, readJson } from './results.mjs';

/** Runs test files with Mocha in plain Node and gives the counts. */
export function runMocha(name, files, { args = [], env = {} } = {}) {
  const results = join(OUT, `${name}-results.json`);
  mkdirSync(OUT, { recursive: true });
  rmSync(results, { force: true });
  const code = run(
    process.execPath,
    [
      join(ROOT, 'node_modules/mocha/bin/mocha.js'),
      '--forbid-only',
      '--reporter',
      join(ROOT, 'scripts/lib/mocha-reporter.cjs'),
      ...args,
      files,
    ],
    { env: { ...env, MOCHA_RESULTS: results } },
  );
  return countResults(readJson(results), code);
}
