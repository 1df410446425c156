import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './paths.mjs';

/** Every TypeScript file below a folder of the repository, as paths from its root. */
export function sourcesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.d\.ts$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** For each file, the files that it imports, by itself or by others. */
export function importsOf(files) {
  const known = new Set(files);
  const direct = new Map(files.map((file) => [file, importsIn(file).filter((target) => known.has(target))]));
  return new Map(files.map((file) => [file, reachable(file, direct)]));
}

function importsIn(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .flatMap(({ fileName }) => {
      const path = join(dirname(file), fileName).replaceAll('\\', '/');
      return [path, `${path}.ts`, `${path}/index.ts`];
    });
}

function reachable(from, direct) {
  const seen = new Set();
  const queue = [from];
  for (const file of queue) {
    if (seen.has(file)) continue;
    seen.add(file);
    queue.push(...direct.get(file));
  }
  return seen;
}

/**
 * The test files that a change to `file` can fail, in groups: those of its own folder, of the folder above, and so on,
 * so that the likeliest to notice runs first.
 */
export function stagesFor(file, tests, imports) {
  const home = file.replace(/^src\//, '').split('/');
  const stages = [];
  for (const test of tests.filter((each) => imports.get(each).has(file))) {
    const path = test
      .replace(/^test\/unit\//, '')
      .replace(/\.test\.ts$/, '.ts')
      .split('/');
    let shared = 0;
    while (shared < home.length && path[shared] === home[shared]) shared += 1;
    (stages[home.length - shared] ??= []).push(test);
  }
  return stages.filter((stage) => stage);
}
