import * as vscode from 'vscode';
import {
  api,
  assert,
  clean,
  diagnostics,
  marked,
  openDraft,
  pass,
  ruleOf,
  set,
  settled,
  STORY,
  until,
} from '../support';

/** Takes many slices to read: no paragraph is like another, so none is known from before. */
const LONG = Array.from({ length: 400 }, (_, i) => STORY.replaceAll('\n\n', ` That was on day ${i}.\n\n`)).join('');

const rules = (document: vscode.TextDocument) => diagnostics(document).map(ruleOf);

describe('when a draft is read', () => {
  afterEach(() => clean('maximumSize', 'typingRest', 'delay', 'enable'));

  it('is read again after each edit, and what is shown always fits the text', async () => {
    const { store } = await api();
    const editor = await openDraft();
    const { document } = editor;
    await marked(document, 'vague-source');
    const shown: [version: number, fits: boolean][] = [];
    const listening = store.onDidChange.on(({ key, after, before }) => {
      const { snapshot } = after ?? {};
      if (key !== document.uri.toString() || !snapshot || snapshot === before?.snapshot) return;
      shown.push([snapshot.version, snapshot.version === document.version && snapshot.text === document.getText()]);
    });
    await set('delay', 0);
    for (let i = 0; i < 20; i++) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `Line ${i}.\n\n`));
      if (i % 5 === 0) await pass(20);
    }
    await settled(document);
    listening.dispose();
    const versions = shown.map(([version]) => version);
    assert.equal(versions.at(-1), document.version);
    assert.equal(
      [...versions].sort((a, b) => a - b),
      versions,
    );
    assert.equal(
      shown.filter(([, fits]) => !fits),
      [],
    );
  });

  it('drops the reading of a text that has changed meanwhile', async () => {
    const { store } = await api();
    const editor = await openDraft(LONG, 'plaintext');
    const { document } = editor;
    const key = document.uri.toString();
    const first = document.version;
    const shown: number[] = [];
    const listening = store.onDidChange.on(({ after }) => {
      if (after?.snapshot && after === store.get(key)) shown.push(after.snapshot.version);
    });
    await until('the reading under way', () => store.get(key)?.phase === 'checking');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The mill is old.\n\n'));
    await settled(document);
    listening.dispose();
    assert.ok(document.version > first);
    assert.equal([...new Set(shown)], [document.version]);
  });

  it('holds back what is new in the paragraph being typed in, until it rests', async () => {
    await set('typingRest', 3_000);
    await set('delay', 50);
    const editor = await openDraft('The mill is old.\n\nIt rains.\n');
    const { document } = editor;
    await settled(document);
    const end = document.lineAt(0).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: ' Officials said it leaks.' });
    const { store } = await api();
    await until('a reading', () => store.snapshot(document.uri.toString(), document.version));
    assert.equal(rules(document), []);
    await marked(document, 'vague-source');
  });

  it('shows it at once when the cursor leaves the paragraph', async () => {
    await set('typingRest', 60_000);
    await set('delay', 50);
    const editor = await openDraft('The mill is old.\n\nIt rains.\n');
    const { document } = editor;
    await settled(document);
    const end = document.lineAt(0).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: ' Officials said it leaks.' });
    const { store } = await api();
    await until('a reading', () => store.snapshot(document.uri.toString(), document.version));
    await pass(200);
    assert.equal(rules(document), []);
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await marked(document, 'vague-source');
  });

  it('waits for the command above the size that is set, and says so', async () => {
    await set('maximumSize', 100);
    const { document } = await openDraft();
    const { store, status, view } = await api();
    const key = document.uri.toString();
    await until('the size noticed', () => store.get(key)?.phase === 'tooLarge');
    assert.equal(rules(document), []);
    assert.match(status.text ?? '', /long draft/);
    assert.match(view.view.message ?? '', new RegExp(String(STORY.length)));
    await vscode.commands.executeCommand('onTheRecord.check');
    await marked(document, 'vague-source');
  });

  it('is paused and resumed', async () => {
    const { document } = await openDraft();
    await marked(document, 'vague-source');
    await vscode.commands.executeCommand('onTheRecord.pause');
    await until('no marks', () => rules(document).length === 0);
    const other = await openDraft(STORY, 'plaintext');
    await pass(700);
    assert.equal(rules(other.document), []);
    assert.match((await api()).status.text ?? '', /Paused/);
    await vscode.commands.executeCommand('onTheRecord.resume');
    await marked(other.document, 'vague-source');
  });

  it('is read once on command while paused', async () => {
    const { document } = await openDraft();
    await marked(document, 'vague-source');
    await vscode.commands.executeCommand('onTheRecord.pause');
    await until('no marks', () => rules(document).length === 0);
    await vscode.commands.executeCommand('onTheRecord.check');
    await marked(document, 'vague-source');
  });

  it('is left alone when it is switched off', async () => {
    const { document } = await openDraft();
    await marked(document, 'vague-source');
    await set('enable', false);
    await until('no marks', () => rules(document).length === 0);
    await set('enable', true);
    await marked(document, 'vague-source');
  });

  it('reads an empty draft, and one without a paragraph', async () => {
    for (const text of ['', '\n\n\n', '   ']) {
      const { document } = await openDraft(text);
      await settled(document);
      assert.equal(rules(document), []);
    }
  });

  it('leaves the host its turn while it reads a long draft', async () => {
    const { document } = await openDraft(LONG, 'plaintext');
    let turns = 0;
    let longest = 0;
    let last = Date.now();
    const { store } = await api();
    await until(
      'the long draft read',
      async () => {
        const now = Date.now();
        longest = Math.max(longest, now - last);
        last = now;
        turns++;
        return store.snapshot(document.uri.toString(), document.version);
      },
      60_000,
    );
    assert.ok(turns > 2, `${turns} turns, longest wait ${longest} ms`);
  });
});
