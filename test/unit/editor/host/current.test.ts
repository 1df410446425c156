import assert from 'node:assert/strict';
import { clear, documentOf, editorOf, happens, window } from '../fake-vscode';
import { Current } from '../../../../src/editor/host/current';

const draft = documentOf('One.');
const other = documentOf('Two.', 1, 'markdown', 'file:///b.md');
const code = documentOf('{}', 1, 'json', 'file:///c.json');
const [inDraft, inOther, inCode] = [draft, other, code].map((document) => editorOf(document).editor);
/** A box to type in, which stands in no column. */
const box = Object.assign(editorOf(documentOf('', 1, 'plaintext', 'output:x')).editor, { viewColumn: undefined });

describe('the current draft', () => {
  let current: Current;
  let heard: (string | undefined)[];
  const look = (active: unknown, ...visible: unknown[]): void => {
    Object.assign(window, { activeTextEditor: active, visibleTextEditors: visible });
    happens.active.fire(active);
  };
  beforeEach(() => {
    Object.assign(window, { activeTextEditor: inDraft, visibleTextEditors: [inDraft] });
    current = new Current((error) => assert.fail(String(error)));
    heard = [];
    current.onDidChange.on((document) => heard.push(document && String(document.uri)));
  });
  afterEach(() => {
    current.dispose();
    Object.assign(draft, { isClosed: false });
    clear();
  });

  it('is the one in the active editor, and each other is told of once', () => {
    assert.equal(current.document, draft);
    assert.equal(current.key, 'file:///a.txt');
    look(inOther, inDraft, inOther);
    look(inOther, inOther);
    assert.deepEqual([current.document, heard], [other, ['file:///b.md']]);
  });

  it('is none where something else is being edited', () => {
    look(inCode, inDraft, inCode);
    assert.deepEqual(
      [current.document, current.key, current.editor, heard],
      [undefined, undefined, undefined, [undefined]],
    );
  });

  it('stays while the focus is elsewhere and some editor shows it', () => {
    look(undefined, inDraft);
    look(box, inDraft);
    assert.deepEqual([current.document, current.editor, heard], [draft, inDraft, []]);
    look(undefined, inOther);
    assert.equal(current.document, undefined);
  });

  it('is gone when it is closed', () => {
    Object.assign(draft, { isClosed: true });
    look(undefined, inDraft);
    assert.equal(current.document, undefined);
  });

  it('is edited in the active editor before others that show it', () => {
    const second = editorOf(draft).editor;
    look(second, inDraft, second);
    assert.equal(current.editor, second);
    look(undefined, inDraft, second);
    assert.equal(current.editor, inDraft);
  });
});
