import * as vscode from 'vscode';
import { Checker } from './reading/checker';
import { systemClock } from './reading/clock';
import { CodeActions } from './surfaces/code-actions';
import { registerCommands } from './commands';
import { ContextKeys } from './surfaces/context';
import { Current } from './host/current';
import { Decorations } from './surfaces/decorations';
import { Desks } from './host/desks';
import { Diagnostics } from './surfaces/diagnostics';
import { DRAFT_SELECTOR } from './host/drafts';
import { Engine } from './reading/engine';
import { Hovers } from './surfaces/hover/provider';
import { Log } from './host/log';
import { Panel } from './surfaces/panel/panel';
import { QuotationsView } from './surfaces/panel/view';
import { Pause } from './reading/pause';
import { Documentation } from './host/documentation';
import type { Disposable } from './host/signal';
import { Status } from './surfaces/status';
import { Store } from './reading/store';

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
