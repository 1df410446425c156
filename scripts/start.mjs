// npm start [-- DRAFT]
//
// Installs what is missing, builds, prints the report on a draft (an example, if none is named) and opens the draft in
// a real VS Code with the extension: the desktop's, where there is one, or one that is served to a browser.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { installDependencies } from './lib/install.mjs';
import { ROOT } from './lib/paths.mjs';
import { atExit, main, must, run, Trouble } from './lib/process.mjs';
import { installExtension, newDataFolder, startServer, VSCODE_VERSION } from './lib/vscode-server.mjs';
import { packExtension } from './lib/vsix.mjs';
import { workbenchAddress } from './lib/workbench.mjs';

const WINDOWS = process.platform === 'win32';
const HAS_SCREEN =
  WINDOWS || process.platform === 'darwin' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

main(async () => {
  const draft = draftPath(process.argv[2]);
  installDependencies();
  must('The build failed.', process.execPath, ['esbuild.js', '--quiet']);
  console.log();
  run(process.execPath, ['dist/cli.js', 'analyze', '--fail-on', 'never', draft]);
  console.log();
  if (!openDesktop(draft)) await serve(draft);
});

function draftPath(name) {
  if (name === undefined) return join(ROOT, 'examples/harbour-bridge.md');
  // npm runs scripts in the repository, and says where it was called.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(path) || !statSync(path).isFile()) throw new Trouble(`There is no draft ${path}.`);
  return path;
}

/** Opens the draft in the VS Code of this desktop; false when there is none. */
function openDesktop(draft) {
  // In a terminal of a remote VS Code, `code` speaks to a window elsewhere, which cannot load an extension from here.
  if (!HAS_SCREEN || process.env.VSCODE_IPC_HOOK_CLI) return false;
  const options = { stdio: 'ignore', shell: WINDOWS };
  if (spawnSync('code', ['--version'], options).status !== 0) return false;
  const quoted = (path) => (WINDOWS ? `"${path}"` : path);
  const args = ['--new-window', `--extensionDevelopmentPath=${quoted(ROOT)}`, quoted(draft)];
  if (spawnSync('code', args, options).status !== 0) return false;
  console.log('VS Code is open, with the extension and the draft.');
  return true;
}

/** Serves a VS Code on this machine until Ctrl+C. */
async function serve(draft) {
  const data = newDataFolder();
  // Ctrl+C is how this is meant to end.
  process.once('SIGINT', () => process.exit(0));
  atExit(() => rmSync(data, { recursive: true, force: true, maxRetries: 3 }));
  installExtension(packExtension(data), data);
  // A secret in the address: a draft is nobody's business, not even that of others on this machine.
  const token = randomBytes(16).toString('hex');
  // Drafts are prose, and long lines.
  const server = await startServer({ data, token, settings: { 'editor.wordWrap': 'on' } });
  const address = workbenchAddress(server, { folder: dirname(draft), file: draft, token });
  console.log(`VS Code ${VSCODE_VERSION} with the extension and the draft:\n\n  ${address}\n`);
  console.log('Open the address in a browser on this machine. Ctrl+C ends it.');
  if (HAS_SCREEN) openBrowser(address);
  await server.ended;
  throw new Trouble('VS Code has ended by itself.');
}

function openBrowser(address) {
  const [command, ...args] = WINDOWS
    ? ['rundll32', 'url.dll,FileProtocolHandler']
    : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // The address has been printed: whoever has no such command can use it.
  child.once('error', () => undefined);
  child.unref();
}
