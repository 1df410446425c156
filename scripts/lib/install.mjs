import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { must } from './process.mjs';
import { readJson } from './results.mjs';

/** Installs what package-lock.json names, unless it is there. */
export function installDependencies() {
  if (upToDate()) return;
  console.log('Installing what is missing (npm ci) …');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  must('npm ci failed. It needs the npm registry: is the network there?', 'npm', ['ci', ...quiet]);
}

function upToDate() {
  const wanted = readJson(join(ROOT, 'package-lock.json'))?.packages ?? {};
  // Where npm writes down what it has installed; what belongs to other platforms is not in it.
  const there = readJson(join(ROOT, 'node_modules/.package-lock.json'))?.packages ?? {};
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}
