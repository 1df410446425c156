import * as vscode from 'vscode';
import {
  api,
  assert,
  clean,
  diagnostics,
  inFront,
  marked,
  openDraft,
  rangeOf,
  ruleOf,
  set,
  settled,
  STORY,
  until,
} from '../support';

describe('marks in the text', () => {
  afterEach(() => clean('rules', 'display', 'claims'));

  it('has a diagnostic for each fault, with code, link, source and a sentence that quotes the words', async () => {
    const { document } = await openDraft();
    const vague = await marked(document, 'vague-source');
    assert.equal(vague.range, rangeOf(document, 'Officials'));
    assert.equal(vague.source, 'On the Record');
    assert.equal(vague.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(vague.message, /“Officials”/);
    assert.ok(typeof vague.code === 'object');
    assert.equal(vague.code.target.toString(), 'on-the-record:/rules/vague-source.md');
    const page = await vscode.workspace.openTextDocument(vague.code.target);
    assert.match(page.getText(), /`vague-source`/);
    const rules = new Set(diagnostics(document).map(ruleOf));
    for (const rule of ['unattributed-quote', 'described-source', 'hearsay']) {
      assert.ok(rules.has(rule), `no ${rule} among ${[...rules]}`);
    }
  });

  it('leaves a sound quotation alone', async () => {
    const { document } = await openDraft();
    await settled(document);
    const sound = rangeOf(document, '“We are leaving on Friday,”');
    assert.equal(
      diagnostics(document)
        .filter(({ range }) => range.intersection(sound))
        .map(ruleOf),
      [],
    );
  });

  it('draws each kind as its own highlight, in the same place', async () => {
    const { document } = await openDraft();
    await settled(document);
    const drawn = (await api()).decorations.drawn(document.uri.toString());
    assert.ok(drawn);
    assert.equal(drawn.vague, [rangeOf(document, 'Officials')]);
    assert.equal(drawn.missing.length >= 1, true);
    assert.equal(drawn.hearsay.length, 1);
    assert.equal(drawn.described.length, 1);
  });

  it('shows findings where the setting says', async () => {
    const { decorations } = await api();
    const { document } = await openDraft();
    await marked(document, 'vague-source');
    const highlights = () => decorations.drawn(document.uri.toString())?.vague.length;
    assert.equal(highlights(), 1);
    await set('display', 'highlights');
    await until('an empty Problems panel', () => diagnostics(document).length === 0);
    assert.equal(highlights(), 1);
    await set('display', 'squiggles');
    await marked(document, 'vague-source');
    assert.equal(highlights(), 0);
  });

  it('gives a rule the severity that is set, or none', async () => {
    await set('rules', { 'vague-source': 'error', hearsay: 'off' });
    const { document } = await openDraft();
    const vague = await marked(document, 'vague-source');
    assert.equal(vague.severity, vscode.DiagnosticSeverity.Error);
    await settled(document);
    assert.equal(
      diagnostics(document).some((each) => ruleOf(each) === 'hearsay'),
      false,
    );
    await set('rules', undefined);
    await marked(document, 'hearsay');
  });

  for (const [language, before] of [
    ['plaintext', ''],
    ['markdown', '---\ntitle: Officials said so\n---\n\n# The mill\n\n'],
    ['html', '<h1>The mill</h1>\n<!-- Officials said so -->\n'],
  ] as const) {
    it(`reads ${language}, and marks the prose only`, async () => {
      const body = language === 'html' ? STORY.replace(/^(?=.)(.*)$/gm, '<p>$1</p>') : STORY;
      const { document } = await openDraft(before + body, language);
      await settled(document);
      const vague = diagnostics(document).filter((each) => ruleOf(each) === 'vague-source');
      const offset = (before + body).indexOf('Officials said the old mill');
      assert.equal(
        vague.map(({ range }) => document.offsetAt(range.start)),
        [offset],
      );
    });
  }

  it('leaves other languages alone, and starts when a document becomes a draft', async () => {
    const { store } = await api();
    const { document } = await openDraft(STORY, 'json');
    const other = await openDraft();
    await settled(other.document);
    // One that came later has been read by now.
    assert.equal(store.get(document.uri.toString()), undefined);
    await inFront(document);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await marked(vscode.window.activeTextEditor!.document, 'vague-source');
    await vscode.languages.setTextDocumentLanguage(vscode.window.activeTextEditor!.document, 'json');
    await until('no marks', () => diagnostics(document).length === 0);
  });

  it('takes everything away when the draft is closed', async () => {
    const { store } = await api();
    const { document } = await openDraft();
    await marked(document, 'vague-source');
    await clean();
    await until('no marks', () => diagnostics(document).length === 0);
    await until('a store that has forgotten it', () => store.get(document.uri.toString()) === undefined);
  });

  it('reads a saved file with Windows line ends, and offsets fit', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'the tests need a folder');
    const uri = vscode.Uri.joinPath(folder.uri, 'windows.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(STORY.replace(/\n/g, '\r\n')));
    const { document } = await inFront(uri);
    const hearsay = await marked(document, 'hearsay');
    assert.equal(hearsay.range, rangeOf(document, document.getText(hearsay.range)));
    assert.match(document.getText(hearsay.range), /believed/);
    await clean();
    await vscode.workspace.fs.delete(uri);
  });
});

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
