import * as vscode from 'vscode';
import { shown } from '../../messages/shown';
import type { Markdown } from './markdown';

/**
 * The words on what stays in sight: marks, entries, menus, the status. As with what is said in passing (see say.ts) each
 * is prepared here and nowhere else, and lint sees to it.
 */

/** A mark on words of a draft, and what it says. */
export function mark(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  return new vscode.Diagnostic(range, shown(message), severity);
}

/** A further place of a mark. */
export function relatedPlace(location: vscode.Location, message: string): vscode.DiagnosticRelatedInformation {
  return new vscode.DiagnosticRelatedInformation(location, shown(message));
}

/** An entry of the light bulb's menu. */
export function menuEntry(title: string, kind: vscode.CodeActionKind): vscode.CodeAction {
  return new vscode.CodeAction(shown(title), kind);
}

/** A hover over some words. Its links may run `commands` and no others. */
export function hover(markdown: Markdown, range: vscode.Range, commands: readonly string[]): vscode.Hover {
  const content = new vscode.MarkdownString(markdown);
  content.isTrusted = { enabledCommands: commands };
  return new vscode.Hover(content, range);
}

/** Takes the words out of a hover that VS Code still has. */
export function emptyHover(given: vscode.Hover): void {
  given.contents = [];
}

/** The words of an entry of a tree. */
export interface EntryWords {
  readonly label: string;
  readonly description: string;
  /** Line by line. */
  readonly tooltip?: readonly string[];
  /** What a screen reader says. */
  readonly spoken: string;
}

/** An entry of a tree. */
export function entry(words: EntryWords, state?: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(shown(words.label), state);
  item.description = shown(words.description);
  if (words.tooltip) item.tooltip = words.tooltip.map(shown).join('\n');
  item.accessibilityInformation = { label: shown(words.spoken) };
  return item;
}

/** What a tree says above its entries, and the number beside its name. */
export function labelTree<T>(
  view: vscode.TreeView<T>,
  message: string | undefined,
  badge: { readonly value: number; readonly tooltip: string } | undefined,
): void {
  view.message = message === undefined ? undefined : shown(message);
  view.badge = badge && { value: badge.value, tooltip: shown(badge.tooltip) };
}

/** What an item of the status bar says, behind an icon of VS Code's, and what its tooltip and a screen reader say. */
export function labelBar(item: vscode.StatusBarItem, icon: string, text: string, sentence: string): void {
  item.text = `$(${icon}) ${shown(text)}`;
  item.tooltip = shown(sentence);
  item.accessibilityInformation = { label: shown(sentence) };
}

/** What an item among the language's status says. */
export function labelLanguage(item: vscode.LanguageStatusItem, text: string, detail: string): void {
  item.text = shown(text);
  item.detail = shown(detail);
}
