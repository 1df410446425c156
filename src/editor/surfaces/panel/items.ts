import * as vscode from 'vscode';
import type { Strength } from '../../../engine';
import { strengthLabel } from '../../../messages';
import type { GroupBy } from '../../host/setting-values';
import { entry } from '../../host/label';
import { spoken, type RowGroup, type Row } from './model';

/** Shapes and colours: the shape alone tells the strength. */
const ICON: Readonly<Record<Strength, readonly [icon: string, color: string]>> = {
  strong: ['pass-filled', 'onTheRecord.strongIcon'],
  fair: ['pass', 'onTheRecord.fairIcon'],
  weak: ['warning', 'onTheRecord.describedBorder'],
  veryWeak: ['question', 'onTheRecord.vagueBorder'],
  missing: ['circle-slash', 'onTheRecord.missingBorder'],
};

/** The command behind a click on a row. */
const REVEAL_ROW = 'onTheRecord.revealRow';

/** A row as the tree draws it. The heading above says the strength or the source when rows are grouped by it. */
export function rowItem(row: Row, by: GroupBy): vscode.TreeItem {
  const strength = strengthLabel(row.strength, vscode.l10n.t);
  // Nobody stands behind it: what was said is all there is to know it by.
  const nobody = row.strength === 'missing';
  const name = nobody ? row.content : row.source;
  const item = entry({
    label: by === 'strength' ? name : by === 'source' && !nobody ? strength : `${strength}: ${name}`,
    description: nobody ? row.kind : row.content,
    tooltip: [`${strength}: ${row.source}`, row.content, row.kind],
    spoken: spoken(row, vscode.l10n.t),
  });
  item.id = row.id;
  item.iconPath = iconOf(row.strength);
  item.contextValue = ['row', row.noteFor ? 'noted' : ''].join(' ').trim();
  item.command = { command: REVEAL_ROW, title: vscode.l10n.t('Go to'), arguments: [row.id] };
  return item;
}

/** A heading as the tree draws it. */
export function groupItem(group: RowGroup): vscode.TreeItem {
  const { label, rows } = group;
  const item = entry(
    { label, description: String(rows.length), spoken: vscode.l10n.t('{0}, {1} entries', label, rows.length) },
    vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = group.id;
  if (group.strength) item.iconPath = iconOf(group.strength);
  item.contextValue = 'group';
  return item;
}

function iconOf(strength: Strength): vscode.ThemeIcon {
  const [icon, color] = ICON[strength];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}
