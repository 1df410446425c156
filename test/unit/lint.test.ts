import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

/** The project's own rules on a piece of code, as if it stood in a file; those that need types are left out. */
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function refused(code: string, filePath: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath });
  assert.equal(result?.fatalErrorCount, 0, JSON.stringify(result?.messages));
  return result!.errorCount > 0;
}

const RAW = [
  'void vscode.window.showWarningMessage(name);',
  'void vscode.window.showErrorMessage(`${name}`, { modal: true });',
  'void vscode.window.showQuickPick([name]);',
  'void vscode.window.showInputBox({ prompt: name });',
  'void vscode.window.showSaveDialog({ title: name });',
  'vscode.window.setStatusBarMessage(name, 1);',
  'void vscode.window.withProgress({ location: 1, title: name }, task);',
  'vscode.window.createOutputChannel(name);',
  'vscode.window.createQuickPick().title = name;',
  'new vscode.Diagnostic(range, name);',
  'new vscode.DiagnosticRelatedInformation(place, name);',
  'new vscode.CodeAction(name);',
  'new vscode.MarkdownString(name);',
  'new vscode.Hover(name);',
  'new vscode.TreeItem(name);',
  'item.tooltip = name;',
  'item.text = `$(quote) ${name}`;',
  'item.description = name;',
  'view.message = name;',
  'markdown.isTrusted = yes;',
  'editor.setDecorations(type, [{ range, hoverMessage: name }]);',
  // Ways around it.
  "void vscode.window['showWarningMessage'](name);",
  'const { window } = vscode; window;',
  'const { showWarningMessage } = vscode.window; showWarningMessage(name);',
  'const corner = vscode.window; corner;',
  "import { window } from 'vscode'; window;",
];

const PREPARED = [
  'say(name);',
  'warn(vscode.l10n.t("{0}", name));',
  'void vscode.window.showTextDocument(document);',
  "bar.name = 'On the Record';",
  'const { t } = vscode.l10n; t;',
];

describe('lint', function () {
  this.timeout(60_000);

  for (const code of RAW) {
    it(`refuses in the editor: ${code}`, async () => {
      assert.ok(await refused(code, 'src/editor/commands/draft.ts'));
      assert.ok(await refused(code, 'src/editor/surfaces/status.ts'));
    });
  }

  for (const code of PREPARED) {
    it(`allows in the editor: ${code}`, async () => {
      assert.ok(!(await refused(code, 'src/editor/commands/draft.ts')));
    });
  }

  it('allows it where words are prepared', async () => {
    assert.ok(!(await refused('vscode.window.setStatusBarMessage(shown(name), 1);', 'src/editor/host/say.ts')));
    assert.ok(!(await refused('new vscode.TreeItem(shown(name));', 'src/editor/host/label.ts')));
  });

  for (const code of [
    'process.stderr.write(name);',
    'process.stdout.write(name);',
    'world.err(name);',
    'world.out(name);',
    'console.error(name);',
  ]) {
    it(`refuses in the command line, but where words are prepared: ${code}`, async () => {
      assert.ok(await refused(code, 'src/cli/run.ts'));
      assert.ok(await refused(code, 'src/cli/main.ts'));
      assert.ok(!(await refused(code, 'src/cli/output.ts')));
    });
  }

  it('refuses a rate without a name in the engine', async () => {
    for (const code of ['export const is = rate >= 0.35;', 'export const much = is ? 0.7 : 1;'])
      assert.ok(await refused(code, 'src/engine/claims/weigh.ts'), code);
    assert.ok(!(await refused('export const AT_LEAST = 0.35;', 'src/engine/claims/bars.ts')));
  });
});
