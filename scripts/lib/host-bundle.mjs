import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, ROOT } from './paths.mjs';
import { must } from './process.mjs';

/** The bundle that an extension host is given. */
export const TESTS = join(OUT, 'host/tests.js');
/** Where the suites are that every run goes through. */
const SUITES = 'test/host/suite';

/**
 * Builds the extension, and one bundle of all suites of a folder for any host.
 *
 * @param {object} [options]
 * @param {string} [options.folder] Where the suites are.
 * @param {boolean} [options.debug] Whether both come with source maps.
 */
export async function buildHostTests({ folder = SUITES, debug = false } = {}) {
  const how = debug ? ['--debug'] : [];
  must('The build failed.', process.execPath, ['esbuild.js', '--quiet', ...how]);
  const { build } = await import('esbuild');
  const suites = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.test.ts'));
  const loaders = suites.map((name) => `() => import('./${folder}/${name}')`);
  await build({
    stdin: {
      contents: `import { runSuites } from './test/host/index';\nexport const run = () => runSuites([${loaders}]);\n`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    outfile: TESTS,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    alias: { mocha: 'mocha/mocha.js' },
    external: ['vscode'],
    sourcemap: debug,
    logLevel: 'warning',
  });
}
