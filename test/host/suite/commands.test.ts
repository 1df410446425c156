import * as vscode from 'vscode';
import { api, assert, clean, cursorAt, openDraft, settled, until } from '../support';

const run = (name: string, ...args: unknown[]) => vscode.commands.executeCommand(`onTheRecord.${name}`, ...args);

describe('commands', () => {
  afterEach(() => clean());

  it('are all there', async () => {
    await api();
    const registered = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.getExtension('on-the-record.on-the-record')!.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    assert.equal(
      manifest.contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  it('walk from finding to finding, and round', async () => {
    const editor = await openDraft();
    const { document } = editor;
    await settled(document);
    const { store } = await api();
    const starts = store
      .get(document.uri.toString())!
      .snapshot!.findings.map(({ span }) => span[0])
      .sort((a, b) => a - b)
      .filter((start, i, all) => start !== all[i - 1]);
    assert.ok(starts.length >= 3);
    const length = document.getText().length;
    const end = document.positionAt(length);
    await cursorAt(document, length, () => (editor.selection = new vscode.Selection(end, end)));
    for (const start of [...starts, starts[0]!]) await cursorAt(document, start, () => run('nextFinding'));
    await cursorAt(document, starts.at(-1)!, () => run('previousFinding'));
  });

  it('open the page of a rule that comes with the extension', async () => {
    await run('openRule', 'vague-source');
    await until('the page in a tab', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('vague-source'))),
    );
  });

  it('do not read what lies outside the pages', async () => {
    const uri = vscode.Uri.from({ scheme: 'on-the-record', path: '/../package.json' });
    const page = await vscode.workspace.openTextDocument(uri).then(
      (document) => document.getText(),
      () => undefined,
    );
    assert.ok(!page, 'a file outside the pages was read');
  });

  it('open an example draft that has something to show', async () => {
    await run('openExample');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal([document.isUntitled, document.languageId], [true, 'markdown']);
    await settled(document);
    const { panel } = await api();
    assert.ok(panel.picture.counts.missing > 0 && panel.picture.counts.weak > 0);
  });

  it('do no harm without a draft or with arguments that nobody meant', async () => {
    await clean();
    for (const name of ['nextFinding', 'markAll', 'removeNotes', 'markSelection', 'goToRow', 'copyRow', 'insertNote']) {
      await run(name);
    }
    await run('goToPlace', 'file:///nowhere', 1, 'a', {});
    await run('copyAttribution', 3, null, 'x');
    await run('insertNote', 'file:///nowhere', 7);
    await run('revealRow', { id: 1 });
  });
});
