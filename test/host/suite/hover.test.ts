import * as vscode from 'vscode';
import { assert, clean, openDraft, rangeOf, settled } from '../support';

async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const at = rangeOf(document, words).start.translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

describe('hover', () => {
  afterEach(() => clean());

  it('says of a weak source who it is, how weak, which words made it so, and what to ask', async () => {
    const { document } = await openDraft();
    await settled(document);
    const text = await hoverText(document, 'Officials');
    assert.match(text, /Officials/);
    assert.match(text, /Very weak/);
    assert.match(text, /An editor might ask/);
    assert.match(text, /command:onTheRecord\.insertNote/);
  });

  it('says of a quotation who said it', async () => {
    const { document } = await openDraft();
    await settled(document);
    const text = await hoverText(document, '“We are leaving');
    assert.match(text, /Ada Prill/);
    assert.match(text, /Strong/);
  });

  it('trusts its own commands and nothing else', async () => {
    const { document } = await openDraft();
    await settled(document);
    const at = rangeOf(document, 'Officials').start;
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const trusted = hover!.contents.map((content) => (content as vscode.MarkdownString).isTrusted).find(Boolean);
    assert.ok(typeof trusted === 'object');
    assert.equal(
      trusted.enabledCommands.filter((command) => !command.startsWith('onTheRecord.')),
      [],
    );
  });
});
