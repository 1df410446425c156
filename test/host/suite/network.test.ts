import * as vscode from 'vscode';
import type * as net from 'node:net';
import { watchNetwork, type Attempt } from '../network';
import { assert, clean, codeActions, marked, openDraft, pass, set, settled } from '../support';

// Before any draft is opened: all suites are loaded first, and all of them are watched.
const attempts: Attempt[] = [];
const watching = watchNetwork((attempt) => void attempts.push(attempt));

/** The attempts with a caller in a file whose path has something in it. */
function from(path: string): Attempt[] {
  return attempts.filter(({ stack }) => stack.includes(path));
}

/** None may come from the extension as it is built; VS Code and its own extensions do as they like. */
function none(): void {
  const { extensionPath } = vscode.extensions.getExtension('on-the-record.on-the-record')!;
  const separator = extensionPath.includes('\\') ? '\\' : '/';
  assert.equal(from(`${extensionPath}${separator}dist${separator}`), [], 'attempts to reach out');
}

/** Asks for a connection in two ways. */
async function knock(): Promise<void> {
  const { createConnection } = process.getBuiltinModule('node:net') as typeof net;
  // Nobody listens there.
  await new Promise((resolve) => createConnection({ host: '127.0.0.1', port: 9 }).once('error', resolve));
  await fetch('http://127.0.0.1:9/').catch(() => undefined);
}

describe('the network', () => {
  before(function () {
    if (!watching) this.skip();
  });

  afterEach(() => clean('display', 'profile'));

  it('would be seen to be used', async () => {
    await knock();
    const own = from(knock.name).map(({ by }) => by);
    for (const by of ['node:net Socket.prototype.connect', 'fetch']) assert.ok(own.includes(by), own.join(', '));
  });

  it('is not used for a draft, from opening it to closing it', async () => {
    const { document } = await openDraft();
    const { range } = await marked(document, 'vague-source');
    await settled(document);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, range.start);
    await codeActions(document, range);
    await set('display', 'both');
    await set('profile', 'thorough');
    await settled(document);
    for (const command of ['check', 'markAll', 'removeNotes', 'nextFinding', 'openExample']) {
      await vscode.commands.executeCommand(`onTheRecord.${command}`);
    }
    await vscode.commands.executeCommand('onTheRecord.openRule', 'vague-source');
    await clean('display', 'profile');
    await pass(500);
    none();
  });
});

// By all suites together.
after(() => {
  if (watching) none();
});

declare function fetch(address: string): Promise<unknown>;
