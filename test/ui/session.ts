import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { installExtension, newDataFolder, startServer } from '../../scripts/lib/vscode-server.mjs';
import { attemptsBy } from './watcher/attempts';

/** A VS Code with the packaged extension and a browser to look at it: one for all tests, they take seconds to start. */
export interface Session {
  readonly server: Awaited<ReturnType<typeof startServer>>;
  readonly browser: Browser;
}

/** The package under test, as the runner made it. */
export function packagePath(): string {
  return made('ON_THE_RECORD_VSIX');
}

function made(variable: string): string {
  const path = process.env[variable];
  if (!path || !existsSync(path)) throw new Error('There is no package to test: run these tests by npm run test:ui');
  return path;
}

let opening: Promise<Session> | undefined;

/** Starts both at the first call. */
export function session(): Promise<Session> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Session> {
  const data = newDataFolder();
  installExtension(packagePath(), data);
  installExtension(made('ON_THE_RECORD_WATCHER'), data);
  const [server, browser] = await Promise.all([startServer({ data }), launchChromium()]);
  return { server, browser };
}

after(async () => {
  if (!opening) return;
  const { server, browser } = await opening;
  await browser.close();
  await server.stop();
  const { data } = server;
  assert.notDeepEqual(attemptsBy(data, 'on-the-record-tests.watcher'), [], 'nobody watched for connections');
  assert.deepEqual(attemptsBy(data, 'on-the-record.on-the-record'), [], 'the extension reached out');
  rmSync(server.data, { recursive: true, force: true, maxRetries: 3 });
});
