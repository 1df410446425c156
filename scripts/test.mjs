// npm test [-- PART...]
//
// Every part, or those that are named: types, lint, unit, host, web, ui. Needs nothing but Node and npm: what is
// missing is installed first. The last line counts all of it: "N passed, N failed".
import { installDependencies } from './lib/install.mjs';
import { ROOT } from './lib/paths.mjs';
import { main, runQuietly, Trouble } from './lib/process.mjs';
import { countsLine, NONE, sum } from './lib/results.mjs';

const node = process.execPath;
const modules = `${ROOT}/node_modules`;

/** Each with a tsconfig.json of its own, which says what it may know of the world around it. */
const PROJECTS = ['.', 'src/engine', 'src/formats', 'src/desk', 'test/ui'];

/** Checks that pass or fail as a whole, all at the same time. */
async function check(...commands) {
  const codes = await Promise.all(commands.map(([tool, ...args]) => runQuietly(node, [`${modules}/${tool}`, ...args])));
  const failed = codes.filter((code) => code !== 0).length;
  return { ...NONE, passed: codes.length - failed, failed };
}

/** In the order of the time they take. Loaded when their turn comes: before, what they import may not be there. */
const PARTS = {
  types: () => check(...PROJECTS.map((project) => ['typescript/bin/tsc', '--project', project])),
  lint: () => check(['eslint/bin/eslint.js', '.'], ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
  unit: async () => (await import('./lib/mocha.mjs')).runMocha('unit', 'test/unit/**/*.test.ts'),
  host: async () => (await import('./lib/host-tests.mjs')).nodeHostTests(),
  web: async () => (await import('./lib/host-tests.mjs')).webHostTests(),
  ui: async () => (await import('./lib/ui-tests.mjs')).uiTests(),
};

main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown) throw new Trouble(`There is no part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}.`);
  installDependencies();
  const lines = [];
  const all = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n== ${name}`);
    const started = Date.now();
    const counts = await part().catch(failure);
    all.push(counts);
    lines.push(`${name.padEnd(6)} ${countsLine(counts)} (${Math.round((Date.now() - started) / 1000)} s)`);
  }
  const total = sum(all);
  console.log(`\n${lines.join('\n')}\n${countsLine(total)}`);
  return total.failed === 0 ? 0 : 1;
});

/** A part that could not be run at all has failed, and the others still have their turn. */
function failure(error) {
  console.error(error instanceof Trouble ? error.message : error);
  return { ...NONE, failed: 1 };
}
