import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { clear, documentOf, editorOf, happens, moveTo, shown, window, workspace } from '../../fake-vscode';
import { Current } from '../../../../../src/editor/host/current';
import { Pause } from '../../../../../src/editor/reading/pause';
import { Store } from '../../../../../src/editor/reading/store';
import { Panel } from '../../../../../src/editor/surfaces/panel/panel';
import { QuotationsView } from '../../../../../src/editor/surfaces/panel/view';
import type { Row } from '../../../../../src/editor/surfaces/panel/model';
import { finding, sampleReport, snapshotOf, spanOf, TEXT } from '../../sample';

const KEY = 'file:///a.txt';
const failed = (error: unknown): never => assert.fail(String(error));
const KEYBOARD = 1;
const COMMAND = 3;

/** A report with so many findings of its own, and nothing else. */
const findings = (length: number) => ({
  ...sampleReport(),
  attributions: [],
  quotations: [],
  sources: [],
  findings: Array.from({ length }, () => finding('unattributed-claim', 'Rents have fallen by half.', { block: 2 })),
});

describe('the panel', () => {
  let store: Store;
  let current: Current;
  let pause: Pause;
  let panel: Panel;
  let view: QuotationsView;
  let editor: vscode.TextEditor;
  let drawings: number;
  beforeEach(() => {
    const document = documentOf(TEXT);
    editor = editorOf(document).editor;
    Object.assign(window, { activeTextEditor: editor, visibleTextEditors: [editor] });
    workspace.textDocuments = [document];
    store = new Store(failed);
    current = new Current(failed);
    pause = new Pause({ get: () => undefined, update: async () => undefined } as never, failed);
    panel = new Panel(store, current, pause, failed);
    view = new QuotationsView(panel, current);
    drawings = 0;
    view.onDidChangeTreeData(() => drawings++);
  });
  afterEach(() => {
    for (const each of [view, panel, current]) each.dispose();
    clear();
  });

  const labels = (): (string | undefined)[] =>
    view.getChildren().flatMap((node) => view.getChildren(node).map((row) => view.getTreeItem(row).label as string));

  it('shows what was read of the current draft', () => {
    assert.deepEqual(view.getChildren(), []);
    store.setSnapshot('file:///b.txt', snapshotOf());
    assert.deepEqual(view.getChildren(), []);
    store.setSnapshot(KEY, snapshotOf());
    assert.equal(labels().length, 5);
    Object.assign(window, { activeTextEditor: editorOf(documentOf('', 1, 'json', 'file:///c.json')).editor });
    happens.active.fire(undefined);
    assert.deepEqual([view.getChildren(), panel.picture.key], [[], undefined]);
  });

  it('knows a row, and the heading that it stands under', () => {
    store.setSnapshot(KEY, snapshotOf());
    for (const heading of view.getChildren())
      for (const row of view.getChildren(heading)) {
        assert.equal(view.getParent(row), heading);
        assert.equal(panel.row(row.id), row);
        assert.deepEqual(view.getChildren(row), []);
      }
    assert.equal(panel.row('no row'), undefined);
  });

  it('is drawn once for a reading, and twice where the old rows have to go', () => {
    store.setSnapshot(KEY, snapshotOf());
    assert.equal(drawings, 1);
    store.setPhase(KEY, 'checking', TEXT.length);
    assert.equal(drawings, 1);
    store.setSnapshot(KEY, snapshotOf());
    assert.equal(drawings, 2);
    store.delete(KEY);
    assert.equal(drawings, 4);
  });

  it('follows the settings', () => {
    store.setSnapshot(KEY, snapshotOf());
    const change = (settings: Record<string, unknown>, concerns: boolean): number => {
      workspace.settings = settings;
      happens.configuration.fire({ affectsConfiguration: () => concerns });
      return view.getChildren().length;
    };
    const byStrength = view.getChildren().length;
    assert.equal(change({ 'panel.groupBy': 'order' }, false), byStrength);
    assert.equal(change({ 'panel.groupBy': 'order' }, true), 5);
    assert.equal(change({ 'panel.groupBy': 'order', 'panel.showClaims': false }, true), 4);
  });

  it('has a badge of what is missing and weak', () => {
    const badge = (): number | undefined => (shown.tree['badge'] as vscode.ViewBadge | undefined)?.value;
    assert.equal(badge(), undefined);
    store.setSnapshot(KEY, snapshotOf());
    assert.equal(badge(), 4);
  });

  const SAID: readonly (readonly [what: string, set: () => unknown, message: RegExp | undefined])[] = [
    ['nothing of a draft that nobody has read', () => undefined, undefined],
    ['that a draft could not be read', () => store.setPhase(KEY, 'failed', 12), /could not be read/],
    ['how long a draft is that waits', () => store.setPhase(KEY, 'tooLarge', 12), /has 12 characters/],
    ['nothing above rows', () => store.setSnapshot(KEY, snapshotOf()), undefined],
    ['that there is nothing', () => store.setSnapshot(KEY, snapshotOf(findings(0))), /^No quotations/],
    [
      'that a large file has no article in it',
      () => store.setSnapshot(KEY, snapshotOf({ ...findings(0), length: 48_000, words: 12 })),
      /^This file has 48,000 characters, but hardly any of it reads as an article \(12 words\)/,
    ],
    ['nothing of a pause without rows', () => pause.set(true), undefined],
    [
      'what rows there are in a pause',
      () => (store.setSnapshot(KEY, snapshotOf()), pause.set(true)),
      /read on request/,
    ],
    ['nothing of as many rows as it lists', () => store.setSnapshot(KEY, snapshotOf(findings(5_000))), undefined],
    ['that it lists no more', () => store.setSnapshot(KEY, snapshotOf(findings(5_001))), /first 5000 under/],
  ];
  for (const [what, set, message] of SAID)
    it(`says ${what}`, async () => {
      await set();
      const said = shown.tree['message'] as string | undefined;
      if (message) assert.match(said ?? '', message);
      else assert.equal(said, undefined);
    });

  it('lists no more rows under a heading than a tree draws in time', () => {
    store.setSnapshot(KEY, snapshotOf(findings(5_001)));
    assert.equal(labels().length, 5_000);
  });

  describe('with the cursor', () => {
    const move = async (words: string, kind: number | undefined, version = 1): Promise<Row | undefined> => {
      shown.tree['revealed'] = undefined;
      moveTo(editor, spanOf(words)[0]);
      happens.selection.fire({ textEditor: editor, kind });
      Object.assign(editor.document, { version });
      await new Promise((resolve) => setTimeout(resolve, 170));
      Object.assign(editor.document, { version: 1 });
      return shown.tree['revealed'] as Row | undefined;
    };
    beforeEach(() => {
      store.setSnapshot(KEY, snapshotOf());
      Object.assign(shown.tree, { visible: true, selection: [] });
    });

    it('shows the row that it is in', async () => {
      const row = await move('Everybody', KEYBOARD);
      assert.deepEqual(row?.span, spanOf('“They knew. Everybody knew.”'));
      shown.tree['selection'] = [row];
      assert.equal(await move('Everybody', KEYBOARD), undefined);
    });

    it('stays where it is when a command moved it, or nobody looks, or the text is another', async () => {
      assert.equal(await move('Everybody', COMMAND), undefined);
      assert.equal(await move('Everybody', undefined), undefined);
      assert.equal(await move('Everybody', KEYBOARD, 2), undefined);
      assert.equal(await move('who ran', KEYBOARD), undefined);
      shown.tree['visible'] = false;
      assert.equal(await move('Everybody', KEYBOARD), undefined);
      Object.assign(shown.tree, { visible: true });
      workspace.settings = { 'panel.followCursor': false };
      assert.equal(await move('Everybody', KEYBOARD), undefined);
    });
  });
});
