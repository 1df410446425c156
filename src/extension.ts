import type * as vscode from 'vscode';
import { openWorkbench, type TestApi } from './editor/workbench';

/** Called by VS Code when the first draft is opened, or the panel or a command is asked for. */
export function activate(context: vscode.ExtensionContext): TestApi {
  return openWorkbench(context);
}
