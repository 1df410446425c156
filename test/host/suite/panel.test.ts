import * as vscode from 'vscode';
import { api, assert, ATTEMPT, clean, inFront, openDraft, rangeOf, set, settled, until } from '../support';

describe('panel', () => {
  afterEach(() => clean('panel.groupBy', 'panel.showClaims'));

  it('lists every quotation and statement with its source, what is missing first', async () => {
    const { document } = await openDraft();
    await settled(document);
    const { panel } = await api();
    const { nodes, rows } = panel.picture;
    const first = nodes[0];
    assert.ok(first?.type === 'group');
    assert.equal(first.strength, 'missing');
    const found = (words: string) => rows.find(({ content }) => content.includes(words));
    assert.equal([found('leaving on Friday')?.source, found('leaving on Friday')?.strength], ['Ada Prill', 'strong']);
    assert.equal(found('They knew')?.strength, 'missing');
    assert.equal(found('the letter had been lost')?.strength, 'weak');
  });

  it('counts on the badge what is missing or weak, and says what it counts', async () => {
    const { document } = await openDraft();
    await settled(document);
    const { panel, view, status } = await api();
    const { missing, weak } = panel.picture.counts;
    assert.ok(missing >= 1 && weak >= 3, `${missing} missing, ${weak} weak`);
    assert.equal(view.view.badge?.value, missing + weak);
    assert.match(view.view.badge!.tooltip, /nobody behind them/);
    assert.equal(status.text, `${missing} missing, ${weak} weak`);
  });

  it('groups by source and lists in order on command', async () => {
    const { document } = await openDraft();
    await settled(document);
    const { panel } = await api();
    await vscode.commands.executeCommand('onTheRecord.groupBySource');
    await until('groups by source', () => panel.picture.groupBy === 'source');
    const labels = panel.picture.nodes.map((node) => (node.type === 'group' ? node.label : ''));
    assert.equal(labels[0], 'No source given');
    assert.ok(labels.includes('Ada Prill'), String(labels));
    await vscode.commands.executeCommand('onTheRecord.groupByOrder');
    await until('no groups', () => panel.picture.nodes.every(({ type }) => type === 'row'));
  });

  it('says the strength of a row to a screen reader', async () => {
    const { document } = await openDraft();
    await settled(document);
    const { panel, view } = await api();
    const row = panel.picture.rows.find(({ content }) => content.includes('leaving on Friday'));
    assert.ok(row);
    assert.match(view.getTreeItem(row).accessibilityInformation!.label, /^Strong: Ada Prill/);
  });

  it('goes to the words of a row', async () => {
    const editor = await openDraft();
    await settled(editor.document);
    const { panel } = await api();
    const row = panel.picture.rows.find(({ content }) => content.includes('They knew'));
    assert.ok(row);
    await vscode.commands.executeCommand('onTheRecord.revealRow', row.id);
    await until('the words selected', () => editor.document.getText(editor.selection).includes('They knew'));
  });

  it('goes to the words of a row after an edit above it', async () => {
    const editor = await openDraft();
    await settled(editor.document);
    const { panel } = await api();
    const { id } = panel.picture.rows.find(({ content }) => content.includes('They knew'))!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The mill is old.\n\n'));
    await vscode.commands.executeCommand('onTheRecord.revealRow', id);
    await until('the words selected', () => /^“They knew/.test(editor.document.getText(editor.selection)));
  });

  it('copies a quotation with its source', async () => {
    const { document } = await openDraft();
    await settled(document);
    const { panel } = await api();
    const row = panel.picture.rows.find(({ content }) => content.includes('leaving on Friday'));
    await vscode.commands.executeCommand('onTheRecord.copyRow', row);
    assert.match(
      await vscode.env.clipboard.readText(),
      /We are leaving on Friday.* — Ada Prill \(named, on the record\)/,
    );
  });

  it('inserts the note of a row', async () => {
    const { document } = await openDraft();
    await settled(document);
    const { panel } = await api();
    const row = panel.picture.rows.find(({ content }) => content.includes('They knew'));
    await vscode.commands.executeCommand('onTheRecord.insertNote', row);
    assert.match(document.getText(), /You could hear it\.” \[citation needed\]/);
  });

  it('follows the active editor, and is empty without a draft', async () => {
    const { panel, view } = await api();
    const first = await openDraft();
    await settled(first.document);
    const second = await openDraft('The mill is old.\n', 'plaintext');
    await settled(second.document);
    assert.equal(panel.picture.key, second.document.uri.toString());
    assert.equal(panel.picture.rows.length, 0);
    await until('no badge', () => view.view.badge === undefined);
    assert.match(view.view.message ?? '', /No quotations/);
    await openDraft('{}', 'json');
    await until('no draft', () => panel.picture.key === undefined);
  });

  it('can be shown, and reveals the row at the cursor without taking the focus', async () => {
    const { view } = await api();
    const editor = await openDraft();
    await settled(editor.document);
    await vscode.commands.executeCommand('onTheRecord.showPanel');
    await until('the panel in sight', () => view.view.visible);
    await inFront(editor.document);
    const { start } = rangeOf(editor.document, 'leaving on Friday');
    editor.selection = new vscode.Selection(start, start);
    const selected = () => view.view.selection.some((node) => node.type === 'row' && node.source === 'Ada Prill');
    const moves = ['cursorRight', 'cursorLeft'];
    await until('the row selected', async () => {
      // A move by the keyboard: moves by command are ours. The tree may not have its rows yet, and then waits for the next.
      await vscode.commands.executeCommand(moves[0]!);
      moves.reverse();
      return until('the row at once', selected, ATTEMPT).catch(() => false);
    });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });

  it('leaves out claims when the setting says so', async () => {
    const { document } = await openDraft(`Rents in the town have fallen by 40 percent since March.\n`);
    await settled(document);
    const { panel } = await api();
    assert.equal(panel.picture.rows.length, 1);
    await set('panel.showClaims', false);
    await until('no rows', () => panel.picture.rows.length === 0);
  });
});
