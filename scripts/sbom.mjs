// npm run sbom
//
// Writes sbom.cdx.json, the list of what is in the package besides our own code, as npm makes it out of package-lock.json
// (CycloneDX). It is shipped along. The same lockfile gives the same file: npm's own has the time, a random number and
// the folder's name in it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './lib/paths.mjs';
import { main } from './lib/process.mjs';
import { readJson } from './lib/results.mjs';

const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];

main(() => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-sbom-'));
  try {
    for (const [name, content] of Object.entries(shipped())) writeFileSync(join(folder, name), JSON.stringify(content));
    const shell = process.platform === 'win32';
    const bom = JSON.parse(execFileSync('npm', ARGS, { cwd: folder, encoding: 'utf8', shell }));
    delete bom.serialNumber;
    delete bom.metadata.timestamp;
    const { component } = bom.metadata;
    component.name = component['bom-ref'].replace(/@[^@]*$/, '');
    writeFileSync(join(ROOT, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * The manifest and the lockfile without the tools: what is bundled are the `dependencies`. npm's own `--omit dev` leaves
 * out a library that some tool needs as well.
 */
function shipped() {
  const [manifest, lock] = ['package.json', 'package-lock.json'].map((name) => readJson(join(ROOT, name)));
  delete manifest.devDependencies;
  delete lock.packages[''].devDependencies;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).filter(([, { dev }]) => !dev));
  return { 'package.json': manifest, 'package-lock.json': lock };
}
