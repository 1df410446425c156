import * as vscode from 'vscode';
import {
  api,
  assert,
  clean,
  diagnostics,
  inFront,
  marked,
  openDraft,
  pass,
  ruleOf,
  set,
  settled,
  STORY,
  until,
} from '../support';

/** Takes many slices to read: no paragraph is like another, nor like one of another year, so none is known from before. */
const long = (year: number) =>
  Array.from({ length: 400 }, (_, i) => STORY.replaceAll('\n\n', ` That was on day ${i} of ${year}.\n\n`)).join('');

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
    const { document } = await openDraft('', 'plaintext');
    const key = document.uri.toString();
    await settled(document);
    let overtaken = 0;
    const stale: number[] = [];
    const listening = [
      store.onDidChange.on(({ after, before }) => {
        const { snapshot } = after ?? {};
        if (!snapshot || snapshot === before?.snapshot || after !== store.get(key)) return;
        if (snapshot.version !== document.version) stale.push(snapshot.version);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document && store.get(key)?.phase === 'checking') overtaken++;
      }),
    ];
    const write = async (text: string, lines: number) => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, lines, 0), text);
      await vscode.workspace.applyEdit(edit);
    };
    // A machine may be quick enough to read it all before the edit arrives: then it is given another such text.
    for (let year = 1900; overtaken === 0 && year < 1920; year++) {
      await write(long(year), document.lineCount);
      await until('a reading', () => store.get(key)?.phase === 'checking' || store.snapshot(key, document.version));
      await write('The mill is old.\n\n', 0);
    }
    await settled(document);
    for (const one of listening) one.dispose();
    assert.ok(overtaken > 0, 'no edit came while a reading was under way');
    assert.equal(stale, []);
  });

  it('holds back what is new in the paragraph being typed in, until it rests', async () => {
    await set('delay', 50);
    const { store } = await api();
    let held = false;
    // A machine may be so slow to read it that the paragraph has rested meanwhile: then it is given more time.
    for (let rest = 2_000; !held && rest <= 60_000; rest *= 2) {
      await set('typingRest', rest);
      const editor = await openDraft('The mill is old.\n\nIt rains.\n');
      const { document } = editor;
      await settled(document);
      const readings: string[][] = [];
      const listening = store.onDidChange.on(({ key, after, before }) => {
        if (key !== document.uri.toString() || after?.snapshot === before?.snapshot) return;
        readings.push(rules(document));
      });
      const end = document.lineAt(0).range.end;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('type', { text: ' Officials said it leaks.' });
      await marked(document, 'vague-source');
      listening.dispose();
      held = readings.length >= 2 && readings[0]!.length === 0;
    }
    assert.ok(held, 'what was new was shown at once');
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
    const typed = document.lineAt(0).range.end;
    await until('the cursor behind the words', () => editor.selection.active.isEqual(typed));
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
    await until('a word in the status bar', () => /long draft/.test(status.text ?? ''));
    await until('its size in the panel', () => view.view.message?.includes(String(STORY.length)));
    await vscode.commands.executeCommand('onTheRecord.check');
    await marked(document, 'vague-source');
  });

  it('is paused and resumed', async () => {
    const { document } = await openDraft();
    await marked(document, 'vague-source');
    await vscode.commands.executeCommand('onTheRecord.pause');
    await until('no marks', () => rules(document).length === 0);
    const other = await openDraft(STORY, 'plaintext');
    const { status, store } = await api();
    await until('a word in the status bar', () => /Paused/.test(status.text ?? ''));
    // One that came later, and is read because somebody asks for it.
    const asked = await openDraft();
    await until('it in front', () => vscode.window.activeTextEditor?.document === asked.document);
    await vscode.commands.executeCommand('onTheRecord.check');
    await marked(asked.document, 'vague-source');
    assert.equal(rules(other.document), []);
    assert.equal(store.get(other.document.uri.toString()), undefined);
    await inFront(other.document);
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
    const { document } = await openDraft(long(1899), 'plaintext');
    let turns = 0;
    const { store } = await api();
    await until('the long draft read', () => {
      turns++;
      return store.snapshot(document.uri.toString(), document.version);
    });
    assert.ok(turns > 2, `${turns} turns`);
  });
});
