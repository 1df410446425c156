import assert from 'node:assert/strict';
import { documentOf as made, workspace } from '../fake-vscode';
import { documentOf, isDraft, keyOf, markupOf } from '../../../../src/editor/host/drafts';

describe('a draft', () => {
  it('is text, Markdown or HTML', () => {
    const markups = ['plaintext', 'markdown', 'html', 'json', 'constructor'].map((language) => {
      const document = made('', 1, language);
      return [isDraft(document), markupOf(document)];
    });
    assert.deepEqual(markups, [
      [true, 'plaintext'],
      [true, 'markdown'],
      [true, 'html'],
      [false, 'plaintext'],
      [false, 'plaintext'],
    ]);
  });

  it('stands where somebody can save it', () => {
    workspace.writable = new Set(['ftp', 'vscode-userdata']);
    const places = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'ftp', 'vscode-userdata', 'output', 'git'];
    assert.deepEqual(
      places.filter((scheme) => isDraft(made('', 1, 'markdown', `${scheme}:/a.md`))),
      ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'ftp'],
    );
  });

  it('is found again by its key while it is open', () => {
    const document = made('', 1, 'markdown', 'file:///b.md');
    workspace.textDocuments = [made(''), document];
    assert.equal(documentOf(keyOf(document)), document);
    assert.equal(documentOf('file:///c.md'), undefined);
    workspace.textDocuments = [];
  });
});
