import * as vscode from 'vscode';
import {
  api,
  assert,
  clean,
  diagnostics,
  inFront,
  marked,
  openDraft,
  ruleOf,
  set,
  settled,
  until,
  writeFile,
} from '../support';

const DESK = '.on-the-record.jsonc';
const file = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
const run = (name: string, ...args: unknown[]) => vscode.commands.executeCommand(`onTheRecord.${name}`, ...args);
const has = (document: vscode.TextDocument, rule: string) =>
  diagnostics(document).some((diagnostic) => ruleOf(diagnostic) === rule);
const severity = (document: vscode.TextDocument) =>
  diagnostics(document).find((diagnostic) => ruleOf(diagnostic) === 'vague-source')?.severity;

/** Takes the desk's file away, and waits until the extension knows: VS Code tells late, and the next test begins. */
async function forget(): Promise<void> {
  const { desks } = await api();
  let told = false;
  const listening = desks.onDidChange.on(() => (told = true));
  const there = await Promise.resolve(vscode.workspace.fs.delete(file(DESK))).then(
    () => true,
    () => false,
  );
  if (there) await until('the desk’s file forgotten', () => told);
  listening.dispose();
}

describe('the house', () => {
  afterEach(async () => {
    await clean('profile', 'rules');
    await vscode.workspace
      .getConfiguration('onTheRecord')
      .update('profile', undefined, vscode.ConfigurationTarget.Workspace);
    await forget();
  });

  it('is chosen by a command, and its rules hold at once', async () => {
    const { document } = await openDraft();
    await marked(document, 'described-source');
    await run('chooseProfile', 'quiet');
    await until('no mark of a described source', () => !has(document, 'described-source'));
    assert.equal(vscode.workspace.getConfiguration('onTheRecord').inspect('profile')?.workspaceValue, 'quiet');
    await marked(document, 'vague-source');
  });

  it('is in the desk’s file, which is obeyed as soon as it is written, and not once it is gone', async () => {
    const { document } = await openDraft();
    await marked(document, 'vague-source');
    await writeFile(file(DESK), '{ "rules": { "vague-source": "error" } } // as the desk likes it');
    await until('an error', () => severity(document) === vscode.DiagnosticSeverity.Error);
    await vscode.workspace.fs.delete(file(DESK));
    await until('a warning', () => severity(document) === vscode.DiagnosticSeverity.Warning);
  });

  it('gives way to what somebody has set, rule by rule', async () => {
    await writeFile(file(DESK), '{ "rules": { "vague-source": "error", "described-source": "off" } }');
    await set('rules', { 'vague-source': 'hint' });
    const { document } = await openDraft();
    await until('a hint', () => severity(document) === vscode.DiagnosticSeverity.Hint);
    await until('no mark of a described source', () => !has(document, 'described-source'));
  });

  it('stays in force where the file can be read', async () => {
    await writeFile(file(DESK), '{\n  "profil": "ap",\n  "rules": { "vague-source": "error" }\n}');
    const { document } = await openDraft();
    await until('an error', () => severity(document) === vscode.DiagnosticSeverity.Error);
  });

  it('goes on when the file is mended, whatever it was before', async () => {
    const broken = [`{"rules":${'['.repeat(10_000)}`, ' '.repeat(500_001), `{${'"k":1,'.repeat(20_000)}}`];
    const { document } = await openDraft();
    for (const text of broken) {
      await writeFile(file(DESK), text);
      await until('a warning', () => severity(document) === vscode.DiagnosticSeverity.Warning);
      await writeFile(file(DESK), '{ "rules": { "vague-source": "error" } }');
      await until('an error', () => severity(document) === vscode.DiagnosticSeverity.Error);
    }
  });

  it('leaves alone what the desk does not want read, until somebody asks', async () => {
    await writeFile(file(DESK), '{ "skip": ["*.old.md"] }');
    const uri = file('mill.old.md');
    await writeFile(uri, 'Officials said that the mill was old.\n');
    const { document } = await inFront(uri);
    const other = await openDraft();
    await settled(other.document);
    await until('no marks', () => diagnostics(document).length === 0);
    await inFront(document);
    await run('check');
    await marked(document, 'vague-source');
    await clean();
    await vscode.workspace.fs.delete(uri);
  });

  it('knows names that nobody else knows', async () => {
    await writeFile(file(DESK), '{ "words": { "bodies": ["Millwatch"], "cues": ["kvetch"] } }');
    const { document } = await openDraft('Officials kvetched that the mill was old.\n');
    await marked(document, 'vague-source');
  });

  it('has its settings completed and checked as they are written', async () => {
    await writeFile(file(DESK), '{ "profile": "tabloid" }');
    const { document } = await inFront(file(DESK));
    assert.equal(document.languageId, 'jsonc');
    await until('a complaint', () => vscode.languages.getDiagnostics(document.uri).length > 0);
    await clean();
  });
});
