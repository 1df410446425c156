import * as vscode from 'vscode';
import type { Options } from '../engine/options';
import { draftSettings, panelSettings, type PanelSettings, type ReadValue, type Settings } from './setting-values';

/** The section that all settings stand under. */
export const SECTION = 'onTheRecord';

/** The settings that hold for one document: its folder's, its language's, the user's. */
export function settingsOf(document: vscode.TextDocument): Settings {
  return draftSettings(reader({ uri: document.uri, languageId: document.languageId }));
}

/** The settings of the panel and the window. */
export function windowSettings(): PanelSettings {
  return panelSettings(reader());
}

/** The part of the settings that the engine knows. */
export function engineOptions(settings: Settings): Partial<Options> {
  return { severities: settings.rules, noteTexts: settings.notes, claims: settings.claims };
}

function reader(scope?: vscode.ConfigurationScope): ReadValue {
  const configuration = vscode.workspace.getConfiguration(SECTION, scope);
  return (name) => configuration.get(name);
}
