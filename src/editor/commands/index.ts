import * as vscode from 'vscode';
import type { Disposable } from '../host/signal';
import { draftCommands } from './draft';
import { navigationCommands } from './navigate';
import { noteCommands } from './notes';
import { panelCommands } from './panel';
import type { Parts } from './parts';
import { profileCommands } from './profile';
import { ruleCommands } from './rules';
import { silenceCommands } from './silence';

/** Registers every command under `onTheRecord.`. */
export function registerCommands(parts: Parts, extension: vscode.Uri): Disposable {
  const commands = {
    ...draftCommands(parts, extension),
    ...navigationCommands(parts),
    ...noteCommands(parts),
    ...panelCommands(parts),
    ...profileCommands(parts),
    ...ruleCommands(parts),
    ...silenceCommands(parts),
  };
  const registered = Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`onTheRecord.${name}`, run),
  );
  return vscode.Disposable.from(...registered);
}
