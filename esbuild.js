// npm run build [-- --watch | --quiet]
//
// Three bundles out of one source: the extension for Node's host and for a browser's, and the command line.
const { rmSync } = require('node:fs');
const esbuild = require('esbuild');

const watching = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  // One file each, also for a browser's host, which can load no second one. What is imported dynamically, the engine
  // and its lexicons, stays in functions that run at the first import: until a draft is read, V8 only skips over them.
  format: 'cjs',
  target: 'node20',
  minify: !watching,
  sourcemap: watching,
  logLevel: process.argv.includes('--quiet') ? 'warning' : 'info',
};

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

async function main() {
  rmSync('dist', { recursive: true, force: true });
  if (!watching) return Promise.all(builds.map((options) => esbuild.build(options)));
  const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
  return Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => {
  // esbuild has said what is wrong.
  process.exitCode = 1;
});
