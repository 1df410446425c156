import * as vscode from 'vscode';
import { api, assert, clean, diagnostics, inFront, marked, openDraft, settled, STORY, until } from '../support';

const bytes = new TextEncoder().encode(STORY);

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** A file system with one story under every name. */
class Shelf implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  stat = (): vscode.FileStat => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length });
  readFile = (): Uint8Array => bytes;
  readDirectory = (): [string, vscode.FileType][] => [];
  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  createDirectory(): void {}
  writeFile(): void {}
  delete(): void {}
  rename(): void {}
}

describe('where drafts live', () => {
  afterEach(() => clean());

  it('reads a draft on a file system of another extension, when it can be written to', async () => {
    const shelf = vscode.workspace.registerFileSystemProvider('newsroom-shelf', new Shelf());
    const { document } = await inFront(vscode.Uri.parse('newsroom-shelf:/story.md'));
    await marked(document, 'vague-source');
    await clean();
    shelf.dispose();
  });

  it('leaves alone what can only be looked at', async () => {
    const { store } = await api();
    const archive = vscode.workspace.registerFileSystemProvider('newsroom-archive', new Shelf(), { isReadonly: true });
    const { document } = await inFront(vscode.Uri.parse('newsroom-archive:/story.md'));
    assert.equal(document.languageId, 'markdown');
    await settled((await openDraft()).document);
    // One that came later has been read by now.
    assert.equal([store.get(document.uri.toString()), diagnostics(document).length], [undefined, 0]);
    await clean();
    archive.dispose();
  });

  it('keeps two drafts side by side apart', async () => {
    const first = await openDraft();
    const { document } = await inFront(
      await vscode.workspace.openTextDocument({ content: 'The mill is old.\n', language: 'plaintext' }),
      vscode.ViewColumn.Beside,
    );
    await settled(first.document);
    await settled(document);
    await marked(first.document, 'vague-source');
    assert.equal(diagnostics(document).length, 0);
    const { panel } = await api();
    assert.equal(panel.picture.key, document.uri.toString());
    await inFront(first.document, first.viewColumn);
    await until('the first in the panel', () => panel.picture.key === first.document.uri.toString());
    assert.ok(panel.picture.rows.length > 0);
  });
});

describe('hostile drafts', () => {
  afterEach(() => clean());

  const HOSTILE: Readonly<Record<string, string>> = {
    'a hundred thousand quotation marks': '"'.repeat(100_000),
    'fifty thousand quotations': '“No.” '.repeat(50_000),
    'fifty thousand blank lines': '\n'.repeat(50_000),
    'a word of half a megabyte': 'a'.repeat(500_000),
    'NULs and lone surrogates': `Officials said so.\0\n\n\uD800“They\uDC00 knew. We all knew.”\n`,
  };
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`gets through ${name}`, async () => {
      const { document } = await openDraft(text, 'plaintext');
      await settled(document);
    });
  }
});
