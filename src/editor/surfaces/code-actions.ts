import * as vscode from 'vscode';
import type { Finding, Span } from '../../engine';
import { noteLabel, ruleName } from '../../messages';
import { SOURCE } from './diagnostics';
import { keyOf, rangeOf } from '../host/drafts';
import { directiveRemovalEdit, insertionEdit, silencingEdit } from './edits';
import { OPEN_RULE } from '../host/documentation';
import type { Desks } from '../host/desks';
import type { Engine } from '../reading/engine';
import { menuEntry } from '../host/label';
import type { Settings } from '../host/setting-values';
import type { Snapshot, Store } from '../reading/store';

/**
 * All notes of a draft as a source action. Not under `source.fixAll`: people run that on saving, and nobody wants
 * "[citation needed]" saved into copy without having asked for it.
 */
export const MARK_ALL = vscode.CodeActionKind.Source.append('onTheRecord.markAll');

/** The command behind "switch this rule off". */
const SWITCH_OFF = 'onTheRecord.switchRuleOff';

/** The commands behind "silence this": in the desk's baseline, and by a comment. */
const SILENCE = 'onTheRecord.silence';
const SILENCE_WITH_COMMENT = 'onTheRecord.silenceWithComment';

/** Quick fixes and source actions, out of the last reading: a light bulb must not wait for an analysis. */
export class CodeActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, MARK_ALL],
  };
  readonly #store: Store;
  readonly #desks: Desks;
  readonly #engine: Engine;

  constructor(store: Store, desks: Desks, engine: Engine) {
    this.#store = store;
    this.#desks = desks;
    this.#engine = engine;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    // Places of an older version would point at other words: VS Code asks again when the new ones are there.
    const snapshot = this.#store.snapshot(keyOf(document), document.version);
    if (!snapshot) return [];
    const settings = this.#desks.settingsOf(document);
    const span: Span = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const touched = snapshot.findings.filter((finding) => touches(finding.span, span));
    const actions: vscode.CodeAction[] = [];
    if (!only || only.contains(vscode.CodeActionKind.QuickFix)) {
      for (const finding of touched.slice(0, MOST_FIXED)) {
        const own = diagnostics.filter((diagnostic) => belongs(diagnostic, finding, document));
        actions.push(...fixesOf(document, snapshot, finding, own, settings));
        actions.push(...this.#silencing(document, snapshot, finding, own, settings));
        actions.push(...switches(finding, own));
      }
      if (!range.isEmpty && touched.length > 1) {
        actions.push(...markAction(document, snapshot, touched, settings, vscode.CodeActionKind.QuickFix, true));
      }
    }
    if (only && (only.contains(MARK_ALL) || MARK_ALL.contains(only))) {
      actions.push(...markAction(document, snapshot, snapshot.findings, settings, MARK_ALL, false));
    }
    return actions;
  }

  /** Both ways to silence a finding, where they can be gone. Both ask for a reason. */
  #silencing(
    document: vscode.TextDocument,
    snapshot: Snapshot,
    finding: Finding,
    diagnostics: vscode.Diagnostic[],
    { notes }: Settings,
  ): vscode.CodeAction[] {
    if (finding.rule === UNUSED_DIRECTIVE) return [];
    const name = ruleName(finding.rule);
    const ways: [string, string][] = [];
    if (silencingEdit(this.#engine, document, snapshot, finding, '', notes)) {
      ways.push([SILENCE_WITH_COMMENT, vscode.l10n.t('Silence “{0}” here, with a comment…', name)]);
    }
    if (this.#desks.placeOf(document)) {
      ways.push([SILENCE, vscode.l10n.t('Silence “{0}” here, and leave the copy as it is…', name)]);
    }
    return ways.map(([command, title]) => {
      const action = quickFix(title, diagnostics);
      action.command = { command, title, arguments: [keyOf(document), finding.fingerprint] };
      return action;
    });
  }
}

/** Findings that get quick fixes of their own at one place: nobody reads a longer menu. */
const MOST_FIXED = 20;

/** Has an answer of its own, and is nothing to silence. */
const UNUSED_DIRECTIVE = 'unused-directive';

function fixesOf(
  document: vscode.TextDocument,
  snapshot: Snapshot,
  finding: Finding,
  diagnostics: vscode.Diagnostic[],
  settings: Settings,
): vscode.CodeAction[] {
  const actions: vscode.CodeAction[] = [];
  const note = insertionEdit(document, snapshot, [finding], settings.notes);
  if (note && finding.note) {
    const { kind } = finding.note;
    const action = quickFix(noteLabel(kind, settings.notes[kind], vscode.l10n.t), diagnostics);
    action.edit = note.edit;
    action.isPreferred = true;
    actions.push(action);
  }
  if (finding.rule === UNUSED_DIRECTIVE) {
    const action = quickFix(vscode.l10n.t('Remove this comment'), diagnostics);
    action.edit = directiveRemovalEdit(document, snapshot, finding);
    action.isPreferred = true;
    actions.push(action);
  }
  const about = quickFix(vscode.l10n.t('About “{0}”: open the rule’s page', ruleName(finding.rule)), diagnostics);
  about.command = { command: OPEN_RULE, title: about.title, arguments: [finding.rule] };
  actions.push(about);
  return actions;
}

function switches(finding: Finding, diagnostics: vscode.Diagnostic[]): vscode.CodeAction[] {
  const actions: vscode.CodeAction[] = [];
  const name = ruleName(finding.rule);
  const targets: [vscode.ConfigurationTarget, string][] = [
    [vscode.ConfigurationTarget.Global, vscode.l10n.t('Switch off “{0}” for me, everywhere', name)],
  ];
  if (vscode.workspace.workspaceFolders) {
    targets.unshift([vscode.ConfigurationTarget.Workspace, vscode.l10n.t('Switch off “{0}” in this workspace', name)]);
  }
  for (const [target, title] of targets) {
    const off = quickFix(title, diagnostics);
    off.command = { command: SWITCH_OFF, title, arguments: [finding.rule, target] };
    actions.push(off);
  }
  return actions;
}

function markAction(
  document: vscode.TextDocument,
  snapshot: Snapshot,
  findings: readonly Finding[],
  { notes }: Settings,
  kind: vscode.CodeActionKind,
  selection: boolean,
): vscode.CodeAction[] {
  const all = insertionEdit(document, snapshot, findings, notes);
  if (!all) return [];
  const title = selection
    ? vscode.l10n.t('Insert notes for all findings in the selection ({0})', all.count)
    : vscode.l10n.t('Insert notes for all findings in this draft ({0})', all.count);
  const action = menuEntry(title, kind);
  action.edit = all.edit;
  return [action];
}

function quickFix(title: string, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = menuEntry(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  return action;
}

/** Whether a diagnostic is the one that shows this finding: without that link the Problems panel has no light bulb. */
function belongs(diagnostic: vscode.Diagnostic, finding: Finding, document: vscode.TextDocument): boolean {
  const { code } = diagnostic;
  const rule = typeof code === 'object' ? code.value : code;
  return (
    diagnostic.source === SOURCE && rule === finding.rule && diagnostic.range.isEqual(rangeOf(document, finding.span))
  );
}

function touches([start, end]: Span, [from, to]: Span): boolean {
  return start <= to && from <= end;
}
