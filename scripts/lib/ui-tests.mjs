import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './chromium.mjs';
import { runMocha } from './mocha.mjs';
import { ROOT } from './paths.mjs';
import { packExtension } from './vsix.mjs';
import { installedServer } from './vscode-server.mjs';

/**
 * Ms for one test. Never a measure of anything: each wait has a patience of its own, which tells what did not come, and
 * this is many of those.
 */
const LIMIT = '600000';

/** test/ui on the extension as it would be published, in a real workbench. Screenshots go to out/screenshots. */
export async function uiTests(files = 'test/ui/**/*.test.ts') {
  // Before the clock of a test runs.
  installedServer();
  chromiumPath();
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-package-'));
  try {
    const env = { ON_THE_RECORD_VSIX: packExtension(folder), ON_THE_RECORD_WATCHER: await packWatcher(folder) };
    return runMocha('ui', files, { args: ['--timeout', LIMIT, '--slow', '10000'], env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The extension that stands beside ours in these windows and sees who reaches out of their extension hosts. */
async function packWatcher(folder) {
  const root = join(folder, 'watcher');
  const source = join(ROOT, 'test/ui/watcher');
  cpSync(join(source, 'package.json'), join(root, 'package.json'));
  cpSync(join(ROOT, 'LICENSE'), join(root, 'LICENSE'));
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(source, 'extension.ts')],
    outfile: join(root, 'extension.js'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return packExtension(folder, { name: 'watcher.vsix', root, allow: ['--allow-star-activation'] });
}
