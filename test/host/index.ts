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
  const record = new Record();
  // Mocha's build for browsers, in both hosts: it looks for no files, and leaves its class in the global scope.
  await import('mocha');
  // A reporter is a class, of which Mocha makes an object that nobody looks at.
  const reporter = function (runner: Mocha.Runner): void {
    record.follow(runner);
  };
  // Many times the patience of `until`, which tells what did not come.
  const tests = new Mocha({ timeout: 600_000, reporter: reporter as unknown as Mocha.ReporterConstructor });
  tests.suite.emit('pre-require', globalThis, '', tests);
  for (const load of suites) await load();
  const failures = await new Promise<number>((resolve) => void tests.run(resolve));
  await record.written;
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** Writes down how far the tests are, at each beginning and end: a host that hangs in one says nothing more. */
class Record {
  readonly #results: Result[] = [];
  /** Resolves when everything so far is in the file. */
  written: Promise<void> = Promise.resolve();

  follow(runner: Mocha.Runner): void {
    const { EVENT_TEST_BEGIN, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING } = Mocha.Runner.constants;
    const add = (result: Result): void => {
      if (this.#results.at(-1)?.state === 'running') this.#results.pop();
      this.#results.push(result);
      this.#write();
    };
    runner.on(EVENT_TEST_BEGIN, (test) => add({ title: test.fullTitle(), state: 'running' }));
    runner.on(EVENT_TEST_PASS, (test) => add({ title: test.fullTitle(), state: 'passed', ms: test.duration }));
    runner.on(EVENT_TEST_PENDING, (test) => add({ title: test.fullTitle(), state: 'skipped' }));
    runner.on(EVENT_TEST_FAIL, (test, error: Error) =>
      add({ title: test.fullTitle(), state: 'failed', error: error.stack ?? String(error) }),
    );
  }

  #write(): void {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new Error('The tests need a folder to leave their results in.');
    const file = vscode.Uri.joinPath(folder.uri, RESULT_FILE);
    const bytes = new TextEncoder().encode(JSON.stringify(this.#results));
    this.written = this.written.then(() => vscode.workspace.fs.writeFile(file, bytes));
  }
}
