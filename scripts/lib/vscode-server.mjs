import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';
import { atExit, must, run, Trouble } from './process.mjs';

// A real VS Code out of the npm registry alone: the package `code-server` carries the server and the workbench of the
// VS Code release that stands in its version (4.139.1 is VS Code 1.139.1).
const CODE_SERVER = '4.139.1';
/** The release of VS Code that is in it. */
export const VSCODE_VERSION = CODE_SERVER.replace(/^4/, '1');
/** That server needs Node 22.15; where ours is older, this one is used, which comes from the registry as well. */
const NODE = '24.21.0';

const FOLDER = join(CACHE, `code-server-${CODE_SERVER}`);
const VSCODE = join(FOLDER, 'package/lib/vscode');
const COMPLETE = join(FOLDER, 'is-complete');

const WINDOWS = process.platform === 'win32';
const OWN_NODE_WILL_DO = 'registerHooks' in nodeModule;
const NODE_PACKAGE = `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`;
const NODE_FOLDER = join(FOLDER, 'node_modules', NODE_PACKAGE);

/** Brought along and of no use here: extensions that sign in, sign up or debug, and binaries for their sake. */
const UNUSED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  ...['copilot', 'mermaid-markdown-features', 'ms-vscode.js-debug', 'github', 'github-authentication'].map(
    (name) => `extensions/${name}`,
  ),
  'extensions/microsoft-authentication',
];

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the server where it is not there yet, and gives the command that runs it. */
export function installedServer() {
  if (!existsSync(COMPLETE)) install();
  return {
    node: OWN_NODE_WILL_DO ? process.execPath : join(NODE_FOLDER, 'bin', WINDOWS ? 'node.exe' : 'node'),
    main: join(VSCODE, 'out/server-main.js'),
  };
}

function install() {
  const started = Date.now();
  console.log(`Installing VS Code (code-server ${CODE_SERVER}) into ${relative(ROOT, FOLDER)}: once, about 360 MB …`);
  // A marker, written last, tells a finished install from one that was interrupted.
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  const quietly = { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] };
  const failed = 'VS Code could not be installed from the npm registry. Is the network there?';
  const tarball = `code-server-${CODE_SERVER}.tgz`;
  // The tarball alone: code-server's own dependencies have no part in this.
  must(failed, 'npm', ['pack', `code-server@${CODE_SERVER}`, '--loglevel=error'], quietly);
  must(failed, 'tar', ['xzf', tarball], quietly);
  rmSync(join(FOLDER, tarball));
  // Not `npm ci`, which refuses the list of versions that comes with it; no scripts, since the native parts are optional.
  const options = ['--ignore-scripts', '--omit=dev', '--no-save', ...QUIET];
  must(failed, 'npm', ['install', ...options], { ...quietly, cwd: VSCODE });
  if (!OWN_NODE_WILL_DO)
    must(failed, 'npm', ['install', `${NODE_PACKAGE}@${NODE}`, '--ignore-scripts', ...QUIET], quietly);
  prune();
  writeFileSync(COMPLETE, '');
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function prune() {
  for (const path of UNUSED) rmSync(join(VSCODE, path), { recursive: true, force: true });
  for (const path of ['include', 'share']) rmSync(join(NODE_FOLDER, path), { recursive: true, force: true });
  const ripgrep = join(VSCODE, 'node_modules/@vscode/ripgrep-universal/bin');
  if (!existsSync(ripgrep)) return;
  for (const platform of readdirSync(ripgrep)) {
    if (platform !== `${process.platform}-${process.arch}`) rmSync(join(ripgrep, platform), { recursive: true });
  }
}

/** A workbench without tours, sign-in, updates and surprises. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/**
 * Starts VS Code on a free port of this machine.
 *
 * @param {object} [options]
 * @param {string} [options.data] Folder of its settings, extensions and log; a new one in the temporary folder if absent.
 * @param {boolean} [options.driver] Lets the address name an extension under development and its tests. Hides toasts.
 * @param {string} [options.token] What the address must carry; without it everybody on this machine may connect.
 * @param {object} [options.settings] User settings beside {@link SETTINGS}.
 * @returns {Promise<{ port: number, data: string, log: string, ended: Promise<void>, stop(): Promise<void> }>}
 */
export async function startServer({ data = newDataFolder(), driver = false, token, settings = {} } = {}) {
  const { node, main } = installedServer();
  writeSettings(data, settings);
  const args = ['--host', '127.0.0.1', '--port', '0', '--server-data-dir', data, '--accept-server-license-terms'];
  args.push('--disable-telemetry', '--disable-experiments');
  args.push(...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]));
  if (driver) args.push('--enable-smoke-test-driver');
  // A group of its own, so that its extension hosts end with it.
  const child = spawn(node, [main, ...args], {
    env: ownEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !WINDOWS,
  });
  const log = join(data, 'server.log');
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const kill = (signal) => killGroup(child, signal);
  const last = () => kill('SIGKILL');
  const outlived = atExit(last);
  const ended = new Promise((resolve) => void child.once('exit', () => resolve()));
  const port = await portOf(child, log);
  return {
    port,
    data,
    log,
    ended,
    stop: async () => {
      kill('SIGTERM');
      const timer = setTimeout(last, 3_000);
      await ended;
      clearTimeout(timer);
      // What the server left behind, such as an extension host that hangs.
      last();
      outlived();
    },
  };
}

/** A folder for {@link startServer} and {@link installExtension}. */
export function newDataFolder() {
  return mkdtempSync(join(tmpdir(), 'on-the-record-vscode-'));
}

/** Sets the user settings of a data folder, for the windows that are opened from then on. */
export function writeSettings(data, settings) {
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
}

/** Installs a VSIX into a data folder, before the server is started on it. */
export function installExtension(vsix, data) {
  const { node, main } = installedServer();
  const args = [main, '--server-data-dir', data, '--accept-server-license-terms', '--install-extension', vsix];
  const options = { stdio: ['ignore', 'ignore', 'ignore'] };
  if (run(node, [...args, '--force'], options) !== 0) throw new Trouble(`VS Code would not install ${vsix}`);
}

/** A server that is started from a terminal inside VS Code would otherwise take itself for a part of that one. */
function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VSCODE|ELECTRON)_/.test(name)));
}

function portOf(child, log) {
  return new Promise((resolve, reject) => {
    const failed = (why) => reject(new Trouble(`VS Code's server ${why}; its log is ${log}`));
    // Two seconds, as a rule, and much more on a machine with other things to do.
    const timer = setTimeout(() => failed('did not start in two minutes'), 120_000);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const match = /Extension host agent listening on (\d+)/.exec(output);
      if (!match) return;
      clearTimeout(timer);
      resolve(Number(match[1]));
    });
    child.once('error', (error) => failed(`could not be run (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      failed(`ended with exit code ${code}`);
    });
  });
}

function killGroup(child, signal) {
  try {
    if (WINDOWS) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
