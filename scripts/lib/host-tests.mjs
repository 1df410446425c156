import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize, relative } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { buildHostTests, TESTS } from './host-bundle.mjs';
import { OUT, ROOT } from './paths.mjs';
import { Trouble } from './process.mjs';
import { countResults, printResults, readJson } from './results.mjs';
import { startServer, VSCODE_VERSION } from './vscode-server.mjs';
import { remote, workbenchAddress } from './workbench.mjs';

// test/host/suite inside a real extension host: of a desktop VS Code, of the served one, or of a browser.

/** As test/host/index.ts names it. */
const RESULTS = 'on-the-record-results.json';
/** Ms for one host to get through all of them: many times what they take on a machine with other things to do. */
const LIMIT = 1_200_000;

/**
 * A desktop VS Code where one can be had and shown, the served one elsewhere. VSCODE_TEST_HOST decides otherwise.
 *
 * @param {object} [options]
 * @param {string} [options.folder] Where the suites are.
 * @param {number} [options.limit] Ms until the served one is taken for hanging.
 */
export async function nodeHostTests({ folder, limit } = {}) {
  await buildHostTests({ folder });
  const wish = process.env.VSCODE_TEST_HOST;
  const screen = process.platform !== 'linux' || Boolean(process.env.DISPLAY);
  if (wish !== 'server' && (wish === 'desktop' || screen)) {
    const desktop = await desktopPath();
    if (desktop) return inDesktop(desktop);
    if (wish === 'desktop') throw new Trouble('VSCODE_TEST_HOST asks for one.');
  }
  return inServer(limit);
}

async function desktopPath() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ version: VSCODE_VERSION, extensionDevelopmentPath: ROOT });
  } catch (error) {
    console.log(`A desktop VS Code could not be downloaded (${error.message}).`);
    return undefined;
  }
}

async function inDesktop(vscodeExecutablePath) {
  console.log(`In the extension host of a desktop VS Code ${VSCODE_VERSION}:`);
  const { runTests } = await import('@vscode/test-electron');
  const workspace = newFolder('workspace');
  const profile = newFolder('profile');
  const code = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: TESTS,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', profile],
  }).catch((error) => {
    console.error(error);
    return 1;
  });
  return conclude(workspace, code, [profile]);
}

async function inServer(limit) {
  console.log(`In Node's extension host of VS Code ${VSCODE_VERSION}:`);
  const server = await startServer({ driver: true });
  return inBrowser(
    server,
    'host',
    async (page, workspace) => {
      const payload = [
        ['extensionDevelopmentPath', remote(server.port, ROOT)],
        ['extensionTestsPath', remote(server.port, TESTS)],
      ];
      await page.goto(workbenchAddress(server, { folder: workspace, payload }));
    },
    limit,
  );
}

/** The path under which the extension's own files are found in a browser's host; not one of the server's. */
const PREFIX = '/__extension';

/** The same suites in the extension host of a browser: a worker, without Node. */
export async function webHostTests() {
  await buildHostTests();
  console.log(`In a browser's extension host of VS Code ${VSCODE_VERSION}:`);
  const server = await startServer();
  return inBrowser(server, 'web', async (page, workspace) => {
    await page.context().route(({ pathname }) => pathname.startsWith(`${PREFIX}/`), serveExtension);
    await page.addInitScript(developInBrowser, { authority: `127.0.0.1:${server.port}`, prefix: PREFIX });
    await page.goto(workbenchAddress(server, { folder: workspace }));
  });
}

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };

function serveExtension(route) {
  const { pathname } = new URL(route.request().url());
  const file = join(ROOT, normalize(decodeURIComponent(pathname.slice(PREFIX.length))));
  if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
  return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'text/plain' });
}

/** Runs in the page: hands the workbench an extension under development, before it reads its configuration. */
function developInBrowser({ authority, prefix }) {
  if (window !== window.top) return;
  document.addEventListener('readystatechange', () => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (!meta || meta.dataset.developing) return;
    meta.dataset.developing = 'yes';
    const configuration = JSON.parse(meta.getAttribute('data-settings'));
    const uri = (path) => ({ scheme: 'http', authority, path: prefix + path });
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      extensions: [uri('')],
      extensionTestsPath: uri('/out/host/tests.js'),
    };
    meta.setAttribute('data-settings', JSON.stringify(configuration));
  });
}

async function inBrowser(server, name, open, limit = LIMIT) {
  const workspace = newFolder('workspace');
  const browser = await launchChromium();
  let code;
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const errors = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text().replace(/^%c\s*\w+ color: #\w+\s*/, ''));
    });
    // The workbench calls it when the promise of the tests settles.
    const exit = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
    await open(page, workspace);
    code = await Promise.race([exit, new Promise((resolve) => void setTimeout(resolve, limit, 'none').unref())]);
    if (code !== 0) await explain(page, name, server, errors);
  } finally {
    await browser.close();
    await server.stop();
  }
  return conclude(workspace, code, [server.data]);
}

async function explain(page, name, { log, data }, errors) {
  mkdirSync(OUT, { recursive: true });
  const picture = join(OUT, `${name}-failure.png`);
  await page.screenshot({ path: picture });
  console.error(errors.filter((text) => text.includes('/out/host/')).join('\n'));
  console.error(`Screenshot: ${relative(ROOT, picture)}; log of the server: ${log}; its data: ${data}`);
}

function conclude(workspace, code, folders) {
  const results = readJson(join(workspace, RESULTS));
  if (results) printResults(results);
  const counts = countResults(results, code);
  // What may tell why something failed stays.
  if (counts.failed === 0)
    for (const folder of [workspace, ...folders]) rmSync(folder, { recursive: true, force: true });
  return counts;
}

function newFolder(name) {
  return mkdtempSync(join(tmpdir(), `on-the-record-${name}-`));
}
