import * as vscode from 'vscode';
import {
  api,
  assert,
  clean,
  codeActions,
  diagnostics,
  marked,
  openDraft,
  rangeOf,
  ruleOf,
  set,
  settled,
  STORY,
  until,
} from '../support';

const undo = () => vscode.commands.executeCommand('undo');
const run = (name: string) => vscode.commands.executeCommand(`onTheRecord.${name}`);

describe('notes', () => {
  afterEach(() => clean('notes', 'rules'));

  it('puts a note behind a vague source by a quick fix; Undo gives the same bytes', async () => {
    const { document } = await openDraft();
    const diagnostic = await marked(document, 'vague-source');
    await settled(document);
    const fix = (await codeActions(document, diagnostic.range)).find(({ isPreferred, edit }) => isPreferred && edit);
    assert.ok(fix?.edit, 'no preferred fix');
    assert.equal(fix.kind?.value, 'quickfix');
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /^Officials \[who\?\] said/);
    await undo();
    assert.equal(document.getText(), STORY);
  });

  it('puts a note behind the closing mark of a quotation, never inside', async () => {
    const { document } = await openDraft();
    const diagnostic = await marked(document, 'unattributed-quote');
    await settled(document);
    const fix = (await codeActions(document, diagnostic.range)).find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /You could hear it\.” \[citation needed\]/);
  });

  it('is tied to its diagnostic, so that the Problems panel offers it too', async () => {
    const { document } = await openDraft();
    const diagnostic = await marked(document, 'vague-source');
    await settled(document);
    // VS Code's command for code actions does not hand the diagnostics back.
    const { codeActions: provider } = await api();
    const actions = provider.provideCodeActions(document, diagnostic.range, {
      diagnostics: diagnostics(document),
      only: undefined,
      triggerKind: vscode.CodeActionTriggerKind.Invoke,
    });
    assert.ok(actions.length > 0);
    for (const action of actions) assert.equal(action.diagnostics?.map(ruleOf), ['vague-source']);
  });

  it('is gone from the light bulb once the note is there', async () => {
    const { document } = await openDraft();
    await marked(document, 'hearsay');
    await settled(document);
    await run('markAll');
    await settled(document);
    for (const diagnostic of diagnostics(document)) {
      const fixes = await codeActions(document, diagnostic.range, 'quickfix');
      assert.equal(
        fixes.filter(({ edit }) => edit).map(({ title }) => title),
        [],
      );
    }
  });

  it('offers the rule’s page and switching the rule off', async () => {
    const { document } = await openDraft();
    const diagnostic = await marked(document, 'hearsay');
    await settled(document);
    const actions = await codeActions(document, diagnostic.range);
    assert.ok(actions.some(({ command }) => command?.command === 'onTheRecord.openRule'));
    const off = actions.filter(({ command }) => command?.command === 'onTheRecord.switchRuleOff');
    assert.ok(off.length >= 1);
    const forMe = off.find(({ command }) => command?.arguments?.[1] === vscode.ConfigurationTarget.Global);
    assert.ok(forMe?.command);
    await vscode.commands.executeCommand(forMe.command.command, ...(forMe.command.arguments ?? []));
    await until('no hearsay', () => !diagnostics(document).some((each) => ruleOf(each) === 'hearsay'));
    assert.equal(vscode.workspace.getConfiguration('onTheRecord').get('rules'), { hearsay: 'off' });
  });

  it('marks everything in one step, and not twice', async () => {
    const { document } = await openDraft();
    await settled(document);
    await run('markAll');
    const noted = document.getText();
    assert.match(noted, /^Officials \[who\?\] said/);
    assert.match(noted, /hear it\.” \[citation needed\]/);
    assert.match(noted, /believed \[according to whom\?\]/);
    await settled(document);
    await run('markAll');
    assert.equal(document.getText(), noted);
    await undo();
    assert.equal(document.getText(), STORY);
  });

  it('removes every note in one step, and Undo brings them back', async () => {
    const { document } = await openDraft();
    await settled(document);
    await run('markAll');
    const noted = document.getText();
    assert.ok(noted !== STORY);
    await run('removeNotes');
    assert.equal(document.getText(), STORY);
    await undo();
    assert.equal(document.getText(), noted);
  });

  it('marks only what is selected', async () => {
    const editor = await openDraft();
    const { document } = editor;
    await settled(document);
    const { start, end } = rangeOf(document, 'A senior county official said the letter had been lost.');
    editor.selection = new vscode.Selection(start, end);
    await run('markSelection');
    assert.equal(document.getText(), STORY.replace('A senior county official', 'A senior county official [who?]'));
  });

  it('has a source action for the whole draft that fixing on save does not run', async () => {
    const { document } = await openDraft();
    await settled(document);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await codeActions(document, whole, 'source.onTheRecord.markAll');
    assert.equal(
      actions.map(({ kind }) => kind?.value),
      ['source.onTheRecord.markAll'],
    );
    assert.equal((await codeActions(document, whole, 'source.fixAll')).length, 0);
  });

  it('uses the texts that are set, and removes them again', async () => {
    await set('notes', { who: '(NAME?)' });
    const { document } = await openDraft();
    await settled(document);
    await run('markAll');
    assert.match(document.getText(), /^Officials \(NAME\?\) said/);
    await run('removeNotes');
    assert.equal(document.getText(), STORY);
  });

  it('looks a finding up in the text as it is now when its note is asked for after an edit', async () => {
    const editor = await openDraft();
    const { document } = editor;
    await settled(document);
    const key = document.uri.toString();
    const { fingerprint } = (await api()).store.get(key)!.snapshot!.findings.find(({ rule }) => rule === 'hearsay')!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The mill is old.\n\n'));
    await vscode.commands.executeCommand('onTheRecord.insertNote', key, fingerprint);
    assert.match(document.getText(), /It is believed \[according to whom\?\]/);
  });
});
