import * as vscode from 'vscode';
import type { Result } from './results';

/** Where the runner that started the host looks for the results: in the workspace's folder. */
const RESULT_FILE = 'on-the-record-results.json';

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/**
 * Runs suites inside an extension host, Node's or a browser's. What VS Code makes of the promise is only half of the
 * answer: a host that breaks off may look like one that is content, so each result goes into a file too.
 */
export async function runSuites(suites: readonly (() => Promise<unknown>)[]): Promise<void> {
  const results: Result[] = [];
  // Mocha's build for browsers, in both hosts: it looks for no files, and leaves its class in the global scope.
  await import('mocha');
  // A reporter is a class, of which Mocha makes an object that nobody looks at.
  const reporter = function (runner: Mocha.Runner): void {
    collect(runner, results);
  };
  const tests = new Mocha({ timeout: 60_000, reporter: reporter as unknown as Mocha.ReporterConstructor });
  tests.suite.emit('pre-require', globalThis, '', tests);
  for (const load of suites) await load();
  await new Promise<void>((resolve) => void tests.run(() => resolve()));
  await leave(results);
  const failed = results.filter(({ state }) => state === 'failed').length;
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

function collect(runner: Mocha.Runner, results: Result[]): void {
  const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING } = Mocha.Runner.constants;
  runner.on(EVENT_TEST_PASS, (test) => results.push({ title: test.fullTitle(), state: 'passed', ms: test.duration }));
  runner.on(EVENT_TEST_PENDING, (test) => results.push({ title: test.fullTitle(), state: 'skipped' }));
  runner.on(EVENT_TEST_FAIL, (test, error: Error) =>
    results.push({ title: test.fullTitle(), state: 'failed', error: error.stack ?? String(error) }),
  );
}

async function leave(results: readonly Result[]): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests need a folder to leave their results in.');
  const file = vscode.Uri.joinPath(folder.uri, RESULT_FILE);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results)));
}
