// npm run build [-- --watch | --debug | --quiet]
//
// The extension for Node's host and for a browser's, and the command line. With --watch again after every change; with
// that or --debug to be stepped through: source maps, and nothing made small.
const { rmSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

const watching = process.argv.includes('--watch');
const debugging = watching || process.argv.includes('--debug');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'node20',
  // Else each /\p{L}/u inside a function becomes a `new RegExp` that is made anew on every call.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: !debugging,
  sourcemap: debugging,
  logLevel: process.argv.includes('--quiet') ? 'warning' : 'info',
};

/** @type {import('esbuild').BuildOptions} */
const extension = { ...common, entryPoints: ['src/extension.ts'], external: ['vscode'] };

/**
 * What the editor side imports dynamically is the engine: in Node's host a file of its own, so that activation does not
 * have to parse ten times as much as it needs (12 ms instead of 60).
 *
 * @type {import('esbuild').Plugin}
 */
const engineApart = {
  name: 'engine-apart',
  setup(build) {
    build.onResolve({ filter: /\/engine$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './engine.js', external: true } : undefined,
    );
  },
};

/**
 * In one file the engine that is imported dynamically is a module of its own beside the one that the rest takes a name
 * or a table from: else those few would start all of it.
 *
 * @type {import('esbuild').Plugin}
 */
const engineLater = {
  name: 'engine-later',
  setup(build) {
    build.onResolve({ filter: /\/engine$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: join(__dirname, 'src/engine/index.ts'), suffix: '?later' } : undefined,
    );
  },
};

/**
 * A browser's host has no disk, and nothing of Node's.
 *
 * @type {import('esbuild').Plugin}
 */
const noDisk = {
  name: 'no-disk',
  setup(build) {
    build.onResolve({ filter: /\/disk\/node$/ }, () => ({ path: join(__dirname, 'src/disk/none.ts') }));
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...extension,
    outfile: 'dist/extension.js',
    platform: 'node',
    plugins: [engineApart],
    // As `require`, which every extension host has.
    supported: { ...common.supported, 'dynamic-import': false },
  },
  {
    ...common,
    entryPoints: ['src/engine/index.ts'],
    outfile: 'dist/engine.js',
    platform: 'node',
  },
  // A browser's host can load no second file. Here the engine stays in functions that run at the first import.
  {
    ...extension,
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    target: 'es2022',
    plugins: [noDisk, engineLater],
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    plugins: [engineLater],
    banner: { js: '#!/usr/bin/env node' },
  },
];

async function main() {
  rmSync('dist', { recursive: true, force: true });
  if (!watching) return Promise.all(builds.map((options) => esbuild.build(options)));
  const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
  return Promise.all(contexts.map((context) => context.watch()));
}

// The tests build all of it as well, and look at what they get.
module.exports = { builds };

if (require.main === module) {
  main().catch(() => {
    // esbuild has said what is wrong.
    process.exitCode = 1;
  });
}
