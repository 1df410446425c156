import { existsSync, readFileSync } from 'node:fs';

/**
 * How a part of the tests came out.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

export const NONE = { passed: 0, failed: 0, skipped: 0 };

/** What a file of JSON holds, or nothing when it is not there or was not finished. */
export function readJson(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Counts results. The exit code of what ran them must agree: one signal alone is never trusted, and no test at all is a
 * failure.
 */
export function countResults(results, exitCode) {
  if (!results || results.length === 0) {
    console.error(`No test has left a result (exit code ${exitCode}).`);
    return { ...NONE, failed: 1 };
  }
  const counts = { ...NONE };
  // What was still running when its host broke off has failed.
  for (const { state } of results) counts[state === 'running' ? 'failed' : state]++;
  if (exitCode !== 0 && counts.failed === 0) {
    console.error(`Every test passed, and yet the exit code is ${exitCode}.`);
    counts.failed = 1;
  }
  return counts;
}

/** Shows results that were collected where nobody could watch. */
export function printResults(results) {
  for (const { title, state, ms, error } of results) {
    const mark = { passed: '✔', failed: '✖', skipped: '-', running: '✖ never ended:' }[state];
    console.log(`  ${mark} ${title}${ms === undefined ? '' : ` (${ms} ms)`}`);
    if (error) console.log(error.replace(/^/gm, '      '));
  }
}

/** "12 passed, 0 failed", and what was skipped where something was. */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NONE,
  );
}
