import * as vscode from 'vscode';
import { Checker } from './checker';
import { systemClock } from './clock';
import { CodeActions } from './code-actions';
import { registerCommands } from './commands/index';
import { ContextKeys } from './context';
import { Current } from './current';
import { Decorations } from './decorations';
import { Desks } from './desks';
import { Diagnostics } from './diagnostics';
import { DRAFT_SELECTOR } from './drafts';
import { Engine } from './engine';
import { Hovers } from './hover/provider';
import { Log } from './log';
import { Panel } from './panel/panel';
import { QuotationsView } from './panel/view';
import { Pause } from './pause';
import { Documentation } from './documentation';
import type { Disposable } from './signal';
import { Status } from './status';
import { Store } from './store';

/**
 * What `activate` returns. For the extension's own tests, which cannot see highlights or trees through VS Code's API;
 * it may change with any version.
 */
export interface TestApi {
  readonly store: Store;
  readonly checker: Checker;
  readonly desks: Desks;
  readonly codeActions: CodeActions;
  readonly decorations: Decorations;
  readonly panel: Panel;
  readonly view: QuotationsView;
  readonly status: Status;
  readonly log: Log;
}

/** Makes every part and ties them together: documents → checker → store → surfaces. */
export function openWorkbench(context: vscode.ExtensionContext): TestApi {
  const keep = <T extends Disposable>(part: T): T => {
    context.subscriptions.push(part);
    return part;
  };
  const log = keep(new Log());
  const store = keep(new Store(log.unshown));
  const pause = keep(new Pause(context.workspaceState, log.unshown));
  const desks = keep(new Desks(log.unshown));
  const current = keep(new Current(log.unshown));
  const panel = keep(new Panel(store, current, pause, log.unshown));
  const decorations = keep(new Decorations(store));
  keep(new Diagnostics(store));
  const view = keep(new QuotationsView(panel, current));
  const status = keep(new Status(panel));
  keep(new ContextKeys(current, panel, pause));
  keep(vscode.languages.registerHoverProvider(DRAFT_SELECTOR, new Hovers(store)));
  const engine = new Engine(systemClock);
  const codeActions = new CodeActions(store, desks, engine);
  keep(vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, codeActions, CodeActions.metadata));
  const documentation = keep(new Documentation(context.extensionUri));
  const checker = keep(new Checker(store, pause, desks, engine, systemClock, log));
  keep(registerCommands({ store, checker, engine, current, panel, pause, desks, documentation }, context.extensionUri));
  // Drafts that were open before the extension: all surfaces listen by now.
  checker.refresh();
  return { store, checker, desks, codeActions, decorations, panel, view, status, log };
}
