import * as vscode from 'vscode';
import { RULE_IDS } from '../../engine';
import { ruleName } from '../../messages';
import { keyOf } from '../host/drafts';
import { choose, inform } from '../host/say';
import { SECTION } from '../host/settings';
import type { Commands, Parts } from './parts';

/** A rule's page, and switching a rule off. */
export function ruleCommands(parts: Parts): Commands {
  return {
    openRule: async (rule) => {
      const chosen = typeof rule === 'string' ? rule : await chooseRule(parts);
      if (chosen !== undefined && !(await parts.documentation.showRule(chosen))) {
        inform(vscode.l10n.t('The rule “{0}” has no page yet.', chosen));
      }
    },
    switchRuleOff: async (rule, target) => {
      const { current } = parts;
      const known = RULE_IDS.find((id) => id === rule);
      if (known === undefined) return;
      const workspace = target === vscode.ConfigurationTarget.Workspace;
      const configuration = vscode.workspace.getConfiguration(SECTION, current.document?.uri);
      const { globalValue, workspaceValue } = configuration.inspect<Record<string, string>>('rules') ?? {};
      const rules = { ...(workspace ? workspaceValue : globalValue), [known]: 'off' };
      await configuration.update(
        'rules',
        rules,
        workspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
      );
    },
    openSettings: () =>
      vscode.commands.executeCommand('workbench.action.openSettings', '@ext:on-the-record.on-the-record'),
  };
}

/** Rules with findings in the current draft first, then the rest of the catalogue. */
async function chooseRule({ current, store }: Parts): Promise<string | undefined> {
  const { document } = current;
  const counts = new Map<string, number>();
  for (const { rule } of (document && store.get(keyOf(document))?.snapshot?.findings) ?? []) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const items = RULE_IDS.map((id) => ({
    label: ruleName(id),
    description: id,
    detail: counts.has(id) ? vscode.l10n.t('In this draft: {0}', counts.get(id)!) : undefined,
    id,
  }));
  items.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return (await choose(vscode.l10n.t('Open the page of a rule'), items))?.id;
}
