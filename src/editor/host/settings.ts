import * as vscode from 'vscode';
import { NO_DESK, type Desk } from '../../desk/file';
import type { Options } from '../../engine';
import {
  draftSettings,
  layered,
  panelSettings,
  type PanelSettings,
  type ReadValue,
  type Settings,
} from './setting-values';

/** The section that all settings stand under. */
export const SECTION = 'onTheRecord';

/**
 * The settings that hold for one document: what the user, the workspace, the folder or the language has set, over what
 * the desk's file says, over the defaults.
 */
export function settingsOf(document: vscode.TextDocument, desk: Desk = NO_DESK): Settings {
  return draftSettings(reader({ uri: document.uri, languageId: document.languageId }, desk));
}

/** The settings of the panel and the window. */
export function windowSettings(): PanelSettings {
  return panelSettings(reader());
}

/** The part of the settings that the engine knows. */
export function engineOptions({ profile, rules, notes, claims, words }: Settings): Partial<Options> {
  return { profile, severities: rules, noteTexts: notes, claims, words };
}

function reader(scope?: vscode.ConfigurationScope, desk: Desk = NO_DESK): ReadValue {
  const configuration = vscode.workspace.getConfiguration(SECTION, scope);
  return (name) => {
    const set = configuration.inspect(name);
    return layered(
      set?.defaultValue,
      set?.defaultLanguageValue,
      desk[name as keyof Desk],
      set?.globalValue,
      set?.workspaceValue,
      set?.workspaceFolderValue,
      // VS Code puts what is set for a language over all that is not.
      set?.globalLanguageValue,
      set?.workspaceLanguageValue,
      set?.workspaceFolderLanguageValue,
    );
  };
}
