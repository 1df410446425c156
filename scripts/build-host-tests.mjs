// For .vscode/launch.json: the extension and the suites that run inside VS Code, with source maps, and an empty folder
// for the suites to open and to leave their results in.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildHostTests } from './lib/host-bundle.mjs';
import { OUT } from './lib/paths.mjs';
import { main } from './lib/process.mjs';

main(async () => {
  const workspace = join(OUT, 'host/workspace');
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  await buildHostTests({ debug: true });
});
