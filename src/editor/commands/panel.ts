import * as vscode from 'vscode';
import type { Attribution } from '../../engine';
import { gradeLabel, oneLine, strengthLabel, wordsOf } from '../../messages';
import { documentOf, keyOf } from '../host/drafts';
import { VIEW } from '../surfaces/panel/view';
import type { GroupBy } from '../host/setting-values';
import { SECTION } from '../host/settings';
import type { Commands, Parts } from './parts';

/** The panel: showing it, grouping it, copying from it. */
export function panelCommands(parts: Parts): Commands {
  return {
    showPanel: () => vscode.commands.executeCommand(`${VIEW}.focus`),
    groupByStrength: () => groupBy('strength'),
    groupBySource: () => groupBy('source'),
    groupByOrder: () => groupBy('order'),
    copyAttribution: (key, version, index) => {
      const document = typeof key === 'string' ? documentOf(key) : undefined;
      if (!document || document.version !== version) return undefined;
      const snapshot = parts.store.snapshot(keyOf(document), document.version);
      const attribution = snapshot?.report.attributions[Number(index)];
      return snapshot && attribution && copy(withSource(attribution, snapshot.text));
    },
    copyRow: (row) => {
      const { picture } = parts.panel;
      const found = parts.panel.row(String((row as { id?: unknown } | undefined)?.id));
      const snapshot = picture.state?.snapshot;
      if (!found || !snapshot) return undefined;
      const attribution = snapshot.report.attributions[found.attribution];
      if (attribution) return copy(withSource(attribution, snapshot.text));
      const missing = strengthLabel('missing', vscode.l10n.t);
      return copy(vscode.l10n.t('{0} — {1}', oneLine(snapshot.text.slice(...found.span)), missing));
    },
  };
}

/** The words and who stands behind them, as they go into an e-mail to the reporter. */
function withSource({ content, cue, source, speaker, grade }: Attribution, text: string): string {
  const { t } = vscode.l10n;
  const words = wordsOf(text, content.length > 0 ? content : cue);
  const who = (speaker !== null && oneLine(speaker)) || wordsOf(text, source) || t('Nobody');
  return t('{0} — {1} ({2})', words, who, gradeLabel(grade, t));
}

async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
}

async function groupBy(by: GroupBy): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  // Where the workspace has a value of its own, another one for the user would change nothing.
  const { workspaceValue } = configuration.inspect('panel.groupBy') ?? {};
  const { Global, Workspace } = vscode.ConfigurationTarget;
  await configuration.update('panel.groupBy', by, workspaceValue === undefined ? Global : Workspace);
}
