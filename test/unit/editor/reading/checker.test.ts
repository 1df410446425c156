import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { clear, documentOf, editorOf, happens, moveTo, type, window, workspace } from '../fake-vscode';
import { Checker } from '../../../../src/editor/reading/checker';
import { Pause } from '../../../../src/editor/reading/pause';
import { Store } from '../../../../src/editor/reading/store';
import { settingsOf } from '../../../../src/editor/host/settings';
import { Signal } from '../../../../src/editor/host/signal';
import type { Report } from '../../../../src/engine/model';
import { finding, sampleReport, spanOf, TEXT } from '../sample';
import { FakeClock, settle } from './fake-clock';

const KEY = 'file:///a.txt';
const failed = (error: unknown): never => assert.fail(String(error));

/** One reading that the engine has been asked for, and that a test brings to its end. */
interface Asked {
  readonly text: string;
  readonly options: object;
  readonly signal: AbortSignal;
  readonly end: (report: Report) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

/** A checker whose engine reads when the test says so. */
class Bench {
  readonly store = new Store(failed);
  readonly pause = new Pause({ get: () => undefined, update: async () => undefined } as never, failed);
  readonly clock = new FakeClock();
  readonly asked: Asked[] = [];
  readonly forgotten: string[] = [];
  readonly unread: unknown[] = [];
  readonly phases: (string | undefined)[] = [];
  readonly desks = {
    onDidChange: new Signal<unknown>(failed),
    ready: async () => undefined,
    settingsOf,
    skip: false,
    skips: () => this.desks.skip,
    silencedIn: () => () => false,
  };
  readonly engine = {
    read: (_key: string, text: string, _markup: string, options: object, signal: AbortSignal) =>
      new Promise<Report>((resolve, reject) => {
        const end = async (report: Report): Promise<void> => (resolve(report), settle());
        const fail = async (error: Error): Promise<void> => (reject(error), settle());
        this.asked.push({ text, options, signal, end, fail });
      }),
    forget: (key: string) => this.forgotten.push(key),
  };
  readonly checker = new Checker(this.store, this.pause, this.desks as never, this.engine as never, this.clock, {
    unread: (error: unknown) => this.unread.push(error),
  } as never);
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;

  constructor(document = documentOf(TEXT)) {
    this.document = document;
    this.editor = editorOf(document).editor;
    Object.assign(workspace, { textDocuments: [document] });
    Object.assign(window, { visibleTextEditors: [this.editor], activeTextEditor: this.editor });
    this.store.onDidChange.on(({ after }) => this.phases.push(after?.phase));
  }

  /** Shows the draft, and lets the readings that are due begin. */
  async shown(): Promise<this> {
    this.checker.refresh();
    await this.clock.pass(0);
    return this;
  }

  get shownVersion(): number | undefined {
    return this.store.get(KEY)?.snapshot?.version;
  }

  get rules(): readonly string[] {
    return this.store.get(KEY)?.snapshot?.findings.map(({ rule }) => rule) ?? [];
  }
}

const report = sampleReport();
const ALL = report.findings.map(({ rule }) => rule);
/** The findings of the second and third paragraph. */
const ELSEWHERE = ALL.slice(1);

describe('the checker', () => {
  let bench: Bench;
  beforeEach(() => {
    workspace.settings = { delay: 400, typingRest: 1_500 };
  });
  afterEach(() => {
    bench.checker.dispose();
    assert.equal(bench.clock.pending, 0);
    clear();
  });

  it('reads a draft that is shown, at once and once', async () => {
    bench = await new Bench().shown();
    await bench.shown();
    assert.deepEqual([bench.asked.length, bench.phases], [1, ['checking']]);
    await bench.asked[0]!.end(report);
    await bench.shown();
    assert.deepEqual([bench.asked.length, bench.phases, bench.rules], [1, ['checking', 'ready'], ALL]);
  });

  it('reads a draft after an edit when the typing stops', async () => {
    bench = new Bench();
    type(bench.document, 0, 'A');
    await bench.clock.pass(399);
    type(bench.document, 1, 'n');
    await bench.clock.pass(399);
    assert.equal(bench.asked.length, 0);
    await bench.clock.pass(1);
    assert.deepEqual(
      bench.asked.map(({ text }) => text.slice(0, 3)),
      ['AnS'],
    );
  });

  it('takes no saving for an edit', async () => {
    bench = new Bench();
    happens.change.fire({ document: bench.document, contentChanges: [] });
    await bench.clock.pass(1_000);
    assert.equal(bench.asked.length, 0);
  });

  it('lets a newer version overtake an older reading', async () => {
    bench = await new Bench().shown();
    type(bench.document, 0, 'A');
    assert.equal(bench.asked[0]!.signal.aborted, true);
    await bench.clock.pass(400);
    await bench.asked[0]!.end(report);
    assert.equal(bench.shownVersion, undefined);
    await bench.asked[1]!.end(report);
    assert.equal(bench.shownVersion, 2);
  });

  it('shows no reading of a version that is gone, whether or not it was told of the edit', async () => {
    bench = await new Bench().shown();
    Object.assign(bench.document, { version: 2 });
    await bench.asked[0]!.end(report);
    assert.equal(bench.shownVersion, undefined);
  });

  it('lets a draft that is too long wait until somebody asks', async () => {
    workspace.settings = { maximumSize: TEXT.length - 1 };
    bench = await new Bench().shown();
    assert.deepEqual([bench.asked.length, bench.store.get(KEY)], [0, { phase: 'tooLarge', length: TEXT.length }]);
    const checked = bench.checker.check(bench.document);
    await settle();
    await bench.asked[0]!.end(report);
    assert.deepEqual((await checked)?.findings.length, ALL.length);
    // The next one is not asked for any more.
    type(bench.document, 0, 'A');
    await bench.clock.pass(400);
    assert.deepEqual([bench.asked.length, bench.store.get(KEY)?.phase], [1, 'tooLarge']);
  });

  it('reads a draft of just the longest size', async () => {
    workspace.settings = { maximumSize: TEXT.length };
    bench = await new Bench().shown();
    assert.equal(bench.asked.length, 1);
  });

  const UNREAD: readonly (readonly [what: string, set: (bench: Bench) => unknown])[] = [
    ['in a pause', ({ pause }) => pause.set(true)],
    ['that is switched off', () => (workspace.settings = { enable: false })],
    ['that its desk leaves alone', ({ desks }) => (desks.skip = true)],
  ];
  for (const [what, set] of UNREAD)
    it(`leaves a draft ${what} unread, until somebody asks`, async () => {
      bench = new Bench();
      await set(bench);
      await bench.shown();
      type(bench.document, 0, 'A');
      await bench.clock.pass(1_000);
      assert.deepEqual([bench.asked.length, bench.store.keys()], [0, []]);
      const checked = bench.checker.check(bench.document);
      await settle();
      await bench.asked[0]!.end(report);
      assert.equal((await checked)?.version, 2);
    });

  it('leaves what is no draft unread, also when somebody asks', async () => {
    bench = await new Bench(documentOf(TEXT, 1, 'json')).shown();
    type(bench.document, 0, 'A');
    await bench.clock.pass(1_000);
    assert.equal(await bench.checker.check(bench.document), undefined);
    assert.equal(bench.asked.length, 0);
  });

  it('keeps on show what was read on request in a pause, and stops when the text is another', async () => {
    bench = new Bench();
    await bench.pause.set(true);
    void bench.checker.check(bench.document);
    await settle();
    type(bench.document, 0, 'A');
    assert.deepEqual([bench.asked[0]!.signal.aborted, bench.store.get(KEY)], [true, undefined]);
    void bench.checker.check(bench.document);
    await settle();
    await bench.asked[1]!.end(report);
    void bench.checker.check(bench.document);
    await settle();
    assert.equal(bench.store.get(KEY)?.phase, 'checking');
    type(bench.document, 0, 'A');
    assert.deepEqual([bench.store.get(KEY)?.phase, bench.shownVersion], ['ready', 2]);
  });

  it('asks for a fresh reading only where there is none', async () => {
    bench = await new Bench().shown();
    await bench.asked[0]!.end(report);
    assert.equal((await bench.checker.fresh(bench.document))?.version, 1);
    assert.equal(bench.asked.length, 1);
    type(bench.document, 0, 'A');
    const fresh = bench.checker.fresh(bench.document);
    await settle();
    await bench.asked[1]!.end(report);
    assert.equal((await fresh)?.version, 2);
  });

  it('forgets in a pause what it has read, and reads again afterwards', async () => {
    bench = await new Bench().shown();
    await bench.asked[0]!.end(report);
    await bench.pause.set(true);
    assert.deepEqual([bench.store.keys(), bench.forgotten], [[], [KEY]]);
    await bench.pause.set(false);
    await bench.clock.pass(0);
    assert.equal(bench.asked.length, 2);
  });

  it('forgets a draft that is closed, and stops reading it', async () => {
    bench = await new Bench().shown();
    happens.close.fire(bench.document);
    assert.deepEqual([bench.asked[0]!.signal.aborted, bench.store.keys(), bench.forgotten], [true, [], [KEY]]);
  });

  it('reads again when the settings or the desk say something else', async () => {
    bench = await new Bench().shown();
    const others = [
      () => happens.configuration.fire({ affectsConfiguration: () => true }),
      () => bench.desks.onDidChange.fire(undefined),
    ];
    for (const [index, change] of others.entries()) {
      await bench.asked[index]!.end(report);
      change();
      await bench.clock.pass(0);
      assert.equal(bench.asked.length, index + 2);
    }
    await bench.asked.at(-1)!.end(report);
    happens.configuration.fire({ affectsConfiguration: () => false });
    happens.configuration.fire({ affectsConfiguration: (_: string, scope?: unknown) => scope === undefined });
    await bench.clock.pass(0);
    assert.equal(bench.asked.length, 3);
    workspace.settings = { enable: false };
    happens.configuration.fire({ affectsConfiguration: () => true });
    assert.deepEqual(bench.store.keys(), []);
  });

  it('says of a draft that could not be read that it was not, and logs why', async () => {
    bench = await new Bench().shown();
    const error = new Error('the engine broke');
    await bench.asked[0]!.fail(error);
    assert.deepEqual([bench.store.get(KEY), bench.unread], [{ phase: 'failed', length: TEXT.length }, [error]]);
  });

  describe('with somebody typing', () => {
    /** A draft that was read without findings, then typed in at the end of its first paragraph, and read again. */
    async function typed(): Promise<void> {
      bench = await new Bench().shown();
      await bench.asked[0]!.end({ ...report, findings: [] });
      type(bench.document, spanOf('the bakery.')[1], ' ');
      await bench.clock.pass(400);
      await bench.asked[1]!.end(report);
    }

    it('lets new findings in that paragraph wait until it rests', async () => {
      await typed();
      assert.deepEqual(bench.rules, ELSEWHERE);
      await bench.clock.pass(1_099);
      assert.deepEqual(bench.rules, ELSEWHERE);
      await bench.clock.pass(1);
      assert.deepEqual(bench.rules, ALL);
    });

    it('lets them wait no longer than the cursor stays there', async () => {
      await typed();
      moveTo(bench.editor, 3);
      happens.selection.fire({ textEditor: bench.editor });
      assert.deepEqual(bench.rules, ELSEWHERE);
      moveTo(bench.editor, spanOf('Rents')[0]);
      happens.selection.fire({ textEditor: bench.editor });
      assert.deepEqual(bench.rules, ALL);
    });

    it('lets them wait no longer than the draft is in front', async () => {
      await typed();
      happens.active.fire(bench.editor);
      assert.deepEqual(bench.rules, ELSEWHERE);
      window.activeTextEditor = undefined;
      happens.active.fire(undefined);
      assert.deepEqual(bench.rules, ALL);
    });

    it('goes on showing there what was on show', async () => {
      bench = await new Bench().shown();
      await bench.asked[0]!.end(report);
      type(bench.document, spanOf('the bakery.')[1], ' ');
      await bench.clock.pass(400);
      const other = finding('late-attribution', 'said Ada Prill');
      await bench.asked[1]!.end({ ...report, findings: [...report.findings, other] });
      assert.deepEqual(bench.rules, ALL);
    });

    it('waits for nothing when several places change at once, or somebody asks', async () => {
      bench = await new Bench().shown();
      await bench.asked[0]!.end({ ...report, findings: [] });
      type(bench.document, spanOf('the bakery.')[1], ' ');
      const change = { rangeOffset: 0, text: '' };
      happens.change.fire({ document: bench.document, contentChanges: [change, change] });
      await bench.clock.pass(400);
      await bench.asked[1]!.end(report);
      assert.deepEqual(bench.rules, ALL);
      bench.checker.dispose();
      await typed();
      void bench.checker.check(bench.document);
      await settle();
      await bench.asked[2]!.end(report);
      assert.deepEqual(bench.rules, ALL);
    });
  });

  it('listens no longer than it lives', () => {
    bench = new Bench();
    assert.equal(happens.change.heard, true);
    bench.checker.dispose();
    const { change, close, open, visible, selection, active, configuration } = happens;
    for (const event of [change, close, open, visible, selection, active, configuration])
      assert.equal(event.heard, false);
  });
});
