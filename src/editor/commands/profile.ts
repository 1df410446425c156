import * as vscode from 'vscode';
import { type Profile, PROFILES } from '../../engine';
import { profileLabel, profileSentence } from '../../messages';
import { choose } from '../host/say';
import { SECTION } from '../host/settings';
import type { Commands, Parts } from './parts';

/** Choosing the house whose standards the rules follow. */
export function profileCommands({ current, desks }: Parts): Commands {
  return {
    chooseProfile: async (profile) => {
      const { document } = current;
      const now = document && desks.settingsOf(document).profile;
      const chosen = PROFILES.find((name) => name === profile) ?? (await chosenFrom(now));
      if (chosen !== undefined) await write(chosen, document?.uri);
    },
  };
}

async function chosenFrom(now: Profile | undefined): Promise<Profile | undefined> {
  const { t } = vscode.l10n;
  const items = PROFILES.map((profile) => ({
    label: profileLabel(profile, t),
    description: profile === now ? t('as it is now') : undefined,
    detail: profileSentence(profile, t),
    profile,
  }));
  return (await choose(t('Which house’s standards shall the rules follow?'), items))?.profile;
}

/** Where it counts: in the innermost place that has a value already, else in the workspace, when there is one. */
async function write(profile: Profile, scope: vscode.Uri | undefined): Promise<void> {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const configuration = vscode.workspace.getConfiguration(SECTION, scope);
  const { workspaceFolderValue } = configuration.inspect('profile') ?? {};
  const shared = vscode.workspace.workspaceFolders ? Workspace : Global;
  await configuration.update('profile', profile, workspaceFolderValue === undefined ? shared : WorkspaceFolder);
}
