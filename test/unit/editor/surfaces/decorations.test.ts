import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { clear, documentOf, editorOf, happens, window, workspace } from '../fake-vscode';
import { Decorations } from '../../../../src/editor/surfaces/decorations';
import { Store } from '../../../../src/editor/reading/store';
import { finding, sampleReport, snapshotOf, TEXT } from '../sample';

const KEY = 'file:///a.txt';

describe('the highlights', () => {
  let store: Store;
  let decorations: Decorations;
  let document: vscode.TextDocument;
  let front: ReturnType<typeof editorOf>;
  beforeEach(() => {
    store = new Store((error) => assert.fail(String(error)));
    decorations = new Decorations(store);
    document = documentOf(TEXT);
    front = editorOf(document);
    workspace.textDocuments = [document];
    window.visibleTextEditors = [front.editor];
  });
  afterEach(() => {
    decorations.dispose();
    clear();
  });

  const wordsOf = (ranges: readonly vscode.Range[]): string[] =>
    ranges.map(({ start, end }) => TEXT.slice(start.character, end.character));
  /** What is drawn in an editor, with the colour and the line that it has. */
  const drawn = ({ drawn: ranges } = front): string[][] =>
    [...ranges].flatMap(([type, each]) => {
      const { borderColor, borderStyle, borderWidth } = type as unknown as Record<string, unknown>;
      const { id } = borderColor as { readonly id: string };
      return wordsOf(each).map((words) => [words, id, `${String(borderStyle)} ${String(borderWidth)}`]);
    });
  const count = (each = front): number => drawn(each).length;

  it('have the colour and the line of what was found, over the words beside squiggles', () => {
    store.setSnapshot(KEY, snapshotOf());
    assert.deepEqual(drawn(), [
      ['“They knew. Everybody knew.”', 'onTheRecord.missingBorder', 'dashed 2px 0 0 0'],
      ['Rents have fallen by half.', 'onTheRecord.missingBorder', 'dashed 2px 0 0 0'],
      ['It is believed', 'onTheRecord.hearsayBorder', 'double 3px 0 0 0'],
      ['Sources', 'onTheRecord.vagueBorder', 'dotted 2px 0 0 0'],
    ]);
  });

  it('have the line under the words where there are no squiggles, and are none where there are squiggles alone', () => {
    workspace.settings = { display: 'highlights' };
    store.setSnapshot(KEY, snapshotOf());
    assert.deepEqual(drawn()[0]?.[2], 'dashed 0 0 2px 0');
    assert.equal(count(), 4);
    workspace.settings = { display: 'squiggles' };
    store.setSnapshot(KEY, snapshotOf());
    assert.equal(count(), 0);
  });

  it('leave hints alone', () => {
    const findings = (['hint', 'information', 'error'] as const).map((severity) =>
      finding('vague-source', 'Sources', { severity }),
    );
    store.setSnapshot(KEY, snapshotOf(sampleReport(), { findings }));
    assert.equal(count(), 2);
  });

  it('are no more than an editor draws in time', () => {
    const all = (length: number) => Array.from({ length }, () => finding('vague-source', 'Sources'));
    for (const [findings, most] of [
      [all(2_000), 2_000],
      [all(2_001), 2_000],
      // What is not drawn takes nobody's place.
      [[finding('vague-source', 'Sources', { severity: 'hint' }), ...all(2_000)], 2_000],
    ] as const) {
      store.setSnapshot(KEY, snapshotOf(sampleReport(), { findings }));
      assert.equal(count(), most);
      assert.equal(decorations.drawn(KEY)?.vague.length, most);
    }
  });

  it('stay while the draft is read again, and for another version', () => {
    store.setSnapshot(KEY, snapshotOf());
    front.drawn.clear();
    store.setPhase(KEY, 'checking', TEXT.length);
    store.setSnapshot(KEY, snapshotOf(sampleReport(), { version: 2 }));
    assert.equal(front.drawn.size, 0);
    assert.equal(decorations.drawn(KEY)?.vague.length, 1);
  });

  it('go with the reading', () => {
    store.setSnapshot(KEY, snapshotOf());
    store.delete(KEY);
    assert.deepEqual([count(), decorations.drawn(KEY)], [0, undefined]);
  });

  it('are drawn in a second editor on the draft, as long as they fit its text', () => {
    store.setSnapshot(KEY, snapshotOf());
    const second = editorOf(document);
    happens.visible.fire([front.editor, second.editor]);
    assert.equal(count(second), 4);
    Object.assign(document, { version: 2 });
    const third = editorOf(document);
    happens.visible.fire([third.editor]);
    assert.equal(count(third), 0);
  });
});
