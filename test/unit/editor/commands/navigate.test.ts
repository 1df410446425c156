import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { clear, documentOf, editorOf, moveTo, shown, window, workspace } from '../fake-vscode';
import { navigationCommands } from '../../../../src/editor/commands/navigate';
import { Store, type Snapshot } from '../../../../src/editor/reading/store';
import { finding, sampleReport, snapshotOf, spanOf, TEXT } from '../sample';

const KEY = 'file:///a.txt';
const ROW = { id: 'row', span: spanOf('It is believed') };

describe('the commands that go somewhere', () => {
  let document: vscode.TextDocument;
  let editor: vscode.TextEditor;
  let store: Store;
  let checked: number;
  /** What a reading on request finds. */
  let found: Snapshot | undefined;
  let commands: ReturnType<typeof navigationCommands>;
  let picture: { version: number };
  beforeEach(() => {
    document = documentOf(TEXT);
    editor = editorOf(document).editor;
    Object.assign(window, { activeTextEditor: editor, visibleTextEditors: [editor] });
    workspace.textDocuments = [document];
    store = new Store((error) => assert.fail(String(error)));
    store.setSnapshot(KEY, snapshotOf());
    checked = 0;
    found = snapshotOf();
    picture = { version: 1 };
    commands = navigationCommands({
      store,
      current: { document, editor },
      checker: { fresh: async () => (checked++, (picture.version = document.version), found) },
      panel: { picture, row: (id: string) => (id === ROW.id ? ROW : undefined) },
    } as never);
  });
  afterEach(clear);

  const selected = (): string => {
    const { start, end } = editor.selection;
    return start.character === end.character
      ? `at ${TEXT.slice(start.character, start.character + 7)}`
      : TEXT.slice(start.character, end.character);
  };
  const from = async (words: string, command: 'nextFinding' | 'previousFinding'): Promise<string> => {
    moveTo(editor, spanOf(words)[0]);
    await commands[command]!();
    return selected();
  };

  it('step from finding to finding, and show what is found there', async () => {
    assert.equal(await from('Sources', 'nextFinding'), 'at “They k');
    assert.equal(await from('Rents', 'nextFinding'), 'at Sources');
    assert.equal(await from('Rents', 'previousFinding'), 'at It is b');
    assert.deepEqual(shown.commands[0]?.[0], 'editor.action.showHover');
    assert.equal(checked, 0);
  });

  it('step past findings that wait', async () => {
    const report = sampleReport();
    store.setSnapshot(KEY, snapshotOf(report, { findings: report.findings.slice(2) }));
    assert.equal(await from('Sources', 'nextFinding'), 'at It is b');
  });

  it('step in a new reading where the last is of another text', async () => {
    Object.assign(document, { version: 2 });
    found = snapshotOf(sampleReport(), { version: 2, findings: [finding('hearsay', 'It is believed')] });
    assert.equal(await from('Sources', 'nextFinding'), 'at It is b');
    assert.equal(checked, 1);
  });

  it('stay where they are without a finding, and say so', async () => {
    store.setSnapshot(KEY, snapshotOf(sampleReport(), { findings: [] }));
    assert.equal(await from('Rents', 'nextFinding'), 'at Rents h');
    assert.match(shown.said[0] ?? '', /no findings/);
    store.delete(KEY);
    found = undefined;
    assert.equal(await from('Rents', 'nextFinding'), 'at Rents h');
    assert.equal(shown.said.length, 1);
  });

  it('select the words of a row, and of the text as it is now', async () => {
    await commands['goToRow']!({ id: 'row' });
    assert.deepEqual([selected(), checked], ['It is believed', 0]);
    moveTo(editor, 0);
    Object.assign(document, { version: 2 });
    await commands['revealRow']!('row');
    assert.deepEqual([selected(), checked], ['It is believed', 1]);
  });

  const NOWHERE: readonly (readonly [command: string, ...args: unknown[]])[] = [
    ['goToRow'],
    ['goToRow', {}],
    ['goToRow', { id: 'gone' }],
    ['revealRow', 7],
    ['goToPlace', KEY, 2, 0, 7],
    ['goToPlace', KEY, 1, '0', 7],
    ['goToPlace', KEY, 1, 0, 7.5],
    ['goToPlace', 'file:///b.txt', 1, 0, 7],
    ['goToPlace', undefined, 1, 0, 7],
  ];
  for (const [command, ...args] of NOWHERE)
    it(`go nowhere: ${command} ${JSON.stringify(args)}`, async () => {
      moveTo(editor, spanOf('Rents')[0]);
      await commands[command]!(...args);
      assert.equal(selected(), 'at Rents h');
    });

  it('go to a place that a link leads to', async () => {
    await commands['goToPlace']!(KEY, 1, ...spanOf('Ada Prill'));
    assert.equal(selected(), 'Ada Prill');
  });
});
