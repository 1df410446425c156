import * as vscode from 'vscode';
import { ACTS, HOSTILE } from '../../unit/hostile';
import {
  api,
  assert,
  clean,
  codeActions,
  diagnostics,
  inFront,
  marked,
  openDraft,
  set,
  settled,
  until,
  writeFile,
} from '../support';

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;

/** A draft with each of the strings at each place whose words some surface repeats. */
const DRAFT = Object.values(HOSTILE)
  // A draft's own line ends would make another draft of it.
  .map((text) => text.replace(/[\r\n\u2028\u2029\u0085]/g, ' '))
  .flatMap((text) => [
    `Officials said the ${text} mill was close to collapse.`,
    `“They knew ${text} by then. Everybody on the night shift knew.”`,
    `“We are leaving ${text} on Friday,” said Ada Prill, who ran the bakery next door.`,
    `A senior ${text} official said the letter had been lost.`,
    `Sales fell 40% at ${text} in a year.`,
  ])
  .join('\n\n');

/** What a folder's settings could make of a note, which is one line of characters that print. */
const NOTE = `[${HOSTILE['a link that runs a command']} ${HOSTILE['an icon']}]`;

/** All that was looked at in a test. */
let seen = '';

function assertTame(where: string, text: string | undefined): void {
  assert.ok(text !== undefined && text !== '', `${where} says nothing`);
  seen += text;
  for (const line of text.split('\n')) if (ACTS.test(line)) throw new Error(`${where}: ${JSON.stringify(line)}`);
}

/** Links of Markdown, and no others: what is escaped is none. */
const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target!);

describe('a draft and a desk’s file from anybody', () => {
  afterEach(() => clean('notes', 'panel.groupBy'));

  it('do nothing in any surface', async () => {
    await set('notes', { 'citation-needed': NOTE, who: NOTE, 'according-to-whom': NOTE });
    const { document } = await openDraft(DRAFT, 'plaintext');
    await marked(document, 'vague-source');
    await settled(document);
    const { view, panel, status } = await api();

    for (const { range, message, relatedInformation = [] } of diagnostics(document)) {
      assertTame('a mark', message);
      for (const related of relatedInformation) assertTame('a further place', related.message);
      for (const { title, command } of await codeActions(document, range)) {
        if (!command || command.command.startsWith('onTheRecord.')) assertTame('the menu', title);
      }
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        range.start,
      );
      for (const content of hovers.flatMap(({ contents }) => contents)) {
        if (typeof content === 'string' || !('isTrusted' in content) || !content.isTrusted) continue;
        for (const link of linksIn(content.value)) assert.match(link, /^command:onTheRecord\.[A-Za-z]+\?\S*$/);
        assertTame('a hover', content.value.replace(/(?<!\\)\]\(command:onTheRecord\.[^)]*\)/g, ''));
        assert.equal([content.supportHtml ?? false, content.supportThemeIcons ?? false], [false, false]);
      }
    }
    assertTame('the status', status.text);
    assertTame('the status', status.sentence);

    for (const by of ['strength', 'source', 'order']) {
      await set('panel.groupBy', by);
      await until(`rows by ${by}`, () => panel.picture.groupBy === by);
      for (const node of view.getChildren().flatMap((each) => [each, ...view.getChildren(each)])) {
        const item = view.getTreeItem(node);
        assertTame('an entry', item.label as string);
        assertTame('an entry', item.description as string);
        assertTame('an entry', item.accessibilityInformation?.label);
        if (item.tooltip) assertTame('an entry', item.tooltip as string);
      }
    }
    assertTame('the panel', view.view.badge?.tooltip);
    for (const words of [
      '[guide]\u2060(command:',
      'insert [[guide]',
      '$\u2060(trash)',
      '\uFFFD[31mred',
      'draft\uFFFDtxt',
    ]) {
      assert.ok(seen.includes(words), `nothing showed ${words}`);
    }
  });

  it('may be called anything', async () => {
    const uri = vscode.Uri.joinPath(folder(), '[x](command:workbench.action.quit) $(trash) %2F {0}.md');
    await writeFile(uri, 'Officials said the mill was close to collapse.\n');
    const { document } = await inFront(uri);
    await marked(document, 'vague-source');
    await set('enable', false);
    await until('no marks', () => vscode.languages.getDiagnostics(uri).length === 0);
    await clean('enable');
    await vscode.workspace.fs.delete(uri);
  });

  it('are words where VS Code fills in messages', () => {
    assert.equal(vscode.l10n.t('{0}: {1} ({2})', '{1}', '{2} {constructor}', '{0}'), '{1}: {2} {constructor} ({0})');
  });
});

describe('commands, whoever calls them', () => {
  afterEach(() => clean('rules'));
  const run = (name: string, ...args: unknown[]) => vscode.commands.executeCommand(`onTheRecord.${name}`, ...args);

  it('take nothing for a rule that is none', async () => {
    for (const rule of ['../privacy', '..\\..\\package', '__proto__', HOSTILE['an icon'], 7, null]) {
      await run('switchRuleOff', rule, vscode.ConfigurationTarget.Global);
    }
    assert.equal(vscode.workspace.getConfiguration('onTheRecord').inspect('rules')?.globalValue, undefined);
    await run('switchRuleOff', 'hearsay', vscode.ConfigurationTarget.Global);
    assert.equal(vscode.workspace.getConfiguration('onTheRecord').inspect('rules')?.globalValue, { hearsay: 'off' });
  });

  it('show no page but ours', async () => {
    await run('openRule', '../../package');
    for (const path of [
      '/../package.json',
      '/rules/../../README.md',
      '/rules/..\\..\\README.md',
      '/rules/%2e%2e/privacy.md',
    ]) {
      const page = vscode.Uri.from({ scheme: 'on-the-record', path });
      const read = await Promise.resolve(vscode.workspace.fs.readFile(page)).then(
        () => true,
        () => false,
      );
      assert.ok(!read, path);
    }
    const page = await vscode.workspace.fs.readFile(vscode.Uri.parse('on-the-record:/rules/vague-source.md'));
    assert.ok(page.length > 0);
  });

  it('go to no place that is none', async () => {
    const { document, selection } = await openDraft();
    const key = document.uri.toString();
    for (const offset of [NaN, Infinity, '1', {}, 1.5]) await run('goToPlace', key, document.version, offset, offset);
    await run('goToPlace', 'file:///etc/passwd', 1, 0, 1);
    await run('insertNote', key, { toString: () => 'x' });
    await run('copyAttribution', key, document.version, '__proto__');
    assert.equal(vscode.window.activeTextEditor?.selection.active.character, selection.active.character);
  });
});

describe('a part of the window that fails', () => {
  afterEach(() => clean());

  it('is in the log once, without words of the draft, and the draft has been read', async () => {
    const { store, status, log } = await api();
    let failures = 0;
    const broken = store.onDidChange.on(({ after }) => {
      if (!after?.snapshot) return;
      failures++;
      throw new TypeError(after.snapshot.text);
    });
    try {
      const { document } = await openDraft('Officials said the kiosk was closed.\n', 'plaintext');
      await marked(document, 'vague-source');
      for (const words of ['The river rose. ', 'It fell. ']) {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(0, 0), words);
        await vscode.workspace.applyEdit(edit);
        await settled(document);
        assert.equal(store.get(document.uri.toString())?.phase, 'ready');
        assert.match(status.text ?? '', /weak/);
      }
      assert.ok(failures > 2, 'nothing failed');
      const entries = log.faults.entries.filter((entry) => entry.includes('TypeError'));
      assert.equal(entries.length, 1);
      assert.match(entries[0]!, /\n\s*(?:at |\S*@)/);
      assert.ok(!/kiosk|Officials|river/.test(entries[0]!), 'words of the draft are in the log');
    } finally {
      broken.dispose();
    }
  });
});
