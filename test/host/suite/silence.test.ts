import * as vscode from 'vscode';
import { withEntries, withoutEntries } from '../../../src/desk/baseline';
import { newSalt } from '../../../src/desk/salt';
import {
  api,
  assert,
  clean,
  codeActions,
  diagnostics,
  inFront,
  marked,
  openDraft,
  ruleOf,
  settled,
  STORY,
  until,
  writeFile,
} from '../support';

const BASELINE = '.on-the-record-baseline.json';
const file = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
const run = (name: string, ...args: unknown[]) => vscode.commands.executeCommand(`onTheRecord.${name}`, ...args);
const has = (document: vscode.TextDocument, rule: string) =>
  diagnostics(document).some((diagnostic) => ruleOf(diagnostic) === rule);

/** The command behind a quick fix on the first finding of a rule. */
async function fix(document: vscode.TextDocument, rule: string, command: string): Promise<unknown[] | undefined> {
  const diagnostic = await marked(document, rule);
  await settled(document);
  const actions = await codeActions(document, diagnostic.range, 'quickfix');
  const action = actions.find((each) => each.command?.command === `onTheRecord.${command}`);
  assert.ok(!action?.isPreferred, 'silencing must not be preferred');
  return action?.command?.arguments;
}

async function openFile(name: string, content = STORY): Promise<vscode.TextDocument> {
  await writeFile(file(name), content);
  return (await inFront(file(name))).document;
}

describe('silencing', () => {
  afterEach(async () => {
    await clean();
    for (const name of [BASELINE, 'mill.txt', 'mill.md']) {
      await Promise.resolve(vscode.workspace.fs.delete(file(name))).catch(() => undefined);
    }
    const { desks } = await api();
    // VS Code tells late of files that are gone, and the next test begins with others.
    const document = { uri: file('mill.txt'), isUntitled: false } as vscode.TextDocument;
    await until('an empty baseline', () => desks.entriesOf(document).length === 0);
  });

  it('puts a comment with the reason before the sentence, in one step', async () => {
    const { document } = await openDraft();
    const args = await fix(document, 'vague-source', 'silenceWithComment');
    assert.ok(args, 'no quick fix');
    await run('silenceWithComment', ...args, 'the desk knows the name, JW');
    assert.match(
      document.getText(),
      /^<!-- on-the-record: ignore vague-source -- the desk knows the name, JW -->\nOfficials said/,
    );
    await settled(document);
    await until('no mark', () => !has(document, 'vague-source'));
    assert.equal(has(document, 'unused-directive'), false);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), STORY);
    await marked(document, 'vague-source');
  });

  it('takes the finding from the highlights and the counts, and says how many are silenced', async () => {
    const { document } = await openDraft(`<!-- on-the-record: ignore-file vague-source -->\n\n${STORY}`);
    await settled(document);
    const { store, decorations, status } = await api();
    const key = document.uri.toString();
    assert.equal(decorations.drawn(key)?.vague.length, 0);
    assert.equal(store.get(key)?.snapshot?.report.silenced, 1);
    assert.match(status.sentence ?? '', /1 finding is silenced/);
  });

  it('reports a comment that silences nothing, and takes it out', async () => {
    const { document } = await openDraft(`<!-- on-the-record: ignore vague-source -->\n\nThe mill is old.\n`);
    const diagnostic = await marked(document, 'unused-directive');
    await settled(document);
    const action = (await codeActions(document, diagnostic.range, 'quickfix')).find(({ isPreferred }) => isPreferred);
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(document.getText(), '\nThe mill is old.\n');
  });

  it('keeps a fingerprint and no text in the workspace, and leaves the copy as it is', async () => {
    const document = await openFile('mill.txt');
    assert.equal(await fix(document, 'vague-source', 'silenceWithComment'), undefined);
    const args = await fix(document, 'vague-source', 'silence');
    assert.ok(args, 'no quick fix');
    await run('silence', ...args, 'known');
    await until('no mark', () => !has(document, 'vague-source'));
    assert.equal([document.getText(), document.isDirty], [STORY, false]);
    const text = await read(BASELINE);
    assert.match(
      text,
      /"mill\.txt": \{\s*"salt": "[0-9a-f]{32}",\s*"findings": \[\s*\{"rule":"vague-source","fingerprint":"[0-9a-f]{16}","reason":"known","date":"\d{4}-\d\d-\d\d"\}/,
    );
    assert.ok(!text.includes('Officials'));
  });

  it('survives an edit elsewhere and a new reading, and is over when the entry is gone', async () => {
    const document = await openFile('mill.txt');
    await run('silence', ...((await fix(document, 'vague-source', 'silence')) ?? []), '');
    await until('no mark', () => !has(document, 'vague-source'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'The river rose by night.\n\n');
    await vscode.workspace.applyEdit(edit);
    await settled(document);
    assert.equal(has(document, 'vague-source'), false);
    await vscode.workspace.fs.delete(file(BASELINE));
    await marked(document, 'vague-source');
  });

  it('silences a whole draft', async () => {
    const document = await openFile('mill.md');
    await marked(document, 'vague-source');
    await settled(document);
    await run('silenceAll', 'an old story');
    await until('no marks', () => diagnostics(document).length === 0);
    assert.ok((await api()).store.get(document.uri.toString())!.snapshot!.report.silenced >= 3);
  });

  it('keeps what others have written, and brings back what is picked', async () => {
    await writeFile(
      file(BASELINE),
      '{"files":{"other.txt":[{"rule":"hearsay","fingerprint":"x","by":"JW"}]},"version":7}',
    );
    const document = await openFile('mill.txt');
    await run('silence', ...((await fix(document, 'vague-source', 'silence')) ?? []), '');
    await until('no mark', () => !has(document, 'vague-source'));
    const kept = JSON.parse(await read(BASELINE));
    assert.equal([kept.version, kept.files['other.txt'][0].by], [7, 'JW']);
    const { desks } = await api();
    const { folder, path } = desks.placeOf(document)!;
    const [entry] = desks.entriesOf(document);
    await desks.silence(folder, (baseline) => withoutEntries(baseline, path, new Set([entry!.fingerprint]), newSalt()));
    await marked(document, 'vague-source');
    assert.equal(Object.keys(JSON.parse(await read(BASELINE)).files), ['other.txt']);
  });

  it('loses none of many that are silenced at the same moment', async () => {
    const document = await openFile('mill.txt');
    const { desks } = await api();
    const { folder, path } = desks.placeOf(document)!;
    const names = Array.from({ length: 20 }, (_, i) => `f${i}`);
    await Promise.all(
      names.map((fingerprint) =>
        desks.silence(folder, (baseline) => withEntries(baseline, path, [{ rule: 'hearsay', fingerprint }], newSalt())),
      ),
    );
    // A reading that the watcher of files has asked for may still be under way.
    await until('all of them silenced', () => names.every((name) => desks.silencedIn(document)(name)));
    const entries = await vscode.workspace.fs.readDirectory(folder.uri);
    const beside = entries.map(([name]) => name).filter((name) => name.startsWith(BASELINE));
    assert.equal(beside, [BASELINE]);
  });

  it('never writes over a file that it cannot read', async () => {
    await writeFile(file(BASELINE), '<<<<<<< HEAD');
    const document = await openFile('mill.txt');
    await run('silence', ...((await fix(document, 'vague-source', 'silence')) ?? []), '');
    assert.equal(await read(BASELINE), '<<<<<<< HEAD');
    assert.ok(has(document, 'vague-source'));
  });

  it('has nowhere to keep what is silenced in a draft that is not saved', async () => {
    const { document } = await openDraft(STORY, 'plaintext');
    assert.equal(await fix(document, 'vague-source', 'silence'), undefined);
  });
});

async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
