import * as vscode from 'vscode';
import { DRAFT_SELECTOR } from '../host/drafts';
import { labelBar, labelLanguage } from '../host/label';
import type { Panel, PanelPicture } from './panel/panel';
import { SECTION, windowSettings } from '../host/settings';
import type { Disposable } from '../host/signal';
import { isHardlyRead } from '../../engine';
import { readingSentence, readingText } from './panel/counts-text';

const SHOW_PANEL = 'onTheRecord.showPanel';

interface Line {
  readonly text: string;
  readonly sentence: string;
  readonly command: string;
  readonly commandTitle: string;
  readonly icon: string;
  readonly severity?: vscode.LanguageStatusSeverity;
}

/** One short item in the status bar, and the same with a word of explanation among the language's. */
export class Status implements Disposable {
  readonly #bar = vscode.window.createStatusBarItem('onTheRecord.counts', vscode.StatusBarAlignment.Right, 90);
  readonly #language = vscode.languages.createLanguageStatusItem('onTheRecord.status', DRAFT_SELECTOR);
  readonly #panel: Panel;
  readonly #subscriptions: readonly Disposable[];
  /** What the status bar says; nothing when it is hidden. */
  #shown: Line | undefined;

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#bar.name = 'On the Record';
    this.#language.name = 'On the Record';
    this.#subscriptions = [
      panel.onDidChange.on(() => this.#draw()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) this.#draw();
      }),
    ];
    this.#draw();
  }

  /** What the status bar says, for tests; nothing when it is hidden. */
  get text(): string | undefined {
    return this.#shown?.text;
  }

  /** Its tooltip, for tests. */
  get sentence(): string | undefined {
    return this.#shown?.sentence;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#bar.dispose();
    this.#language.dispose();
  }

  #draw(): void {
    const { picture } = this.#panel;
    const line = lineOf(picture);
    labelLanguage(this.#language, line?.text ?? 'On the Record', 'On the Record');
    this.#language.busy = picture.state?.phase === 'checking' && !picture.state.snapshot;
    this.#language.severity = line?.severity ?? vscode.LanguageStatusSeverity.Information;
    this.#language.command = line && { command: line.command, title: line.commandTitle };
    if (!line || !windowSettings().statusBar) {
      this.#shown = undefined;
      this.#bar.hide();
      return;
    }
    this.#shown = line;
    labelBar(this.#bar, line.icon, line.text, line.sentence);
    this.#bar.command = line.command;
    this.#bar.show();
  }
}

function lineOf({ key, state, paused, counts }: PanelPicture): Line | undefined {
  const { t } = vscode.l10n;
  if (key === undefined) return undefined;
  const panel = { command: SHOW_PANEL, commandTitle: t('Show Quotations') };
  if (state?.phase === 'tooLarge' && !paused) {
    return {
      text: t('Waiting: long draft'),
      sentence: t('On the Record: this draft has {0} characters and waits for “Check This Draft”.', state.length),
      command: 'onTheRecord.check',
      commandTitle: t('Check This Draft'),
      icon: 'quote',
      severity: vscode.LanguageStatusSeverity.Warning,
    };
  }
  if (state?.phase === 'failed') {
    return {
      text: t('Not read'),
      sentence: t('On the Record: this draft could not be read. The log says more.'),
      command: 'onTheRecord.check',
      commandTitle: t('Check This Draft'),
      icon: 'quote',
      severity: vscode.LanguageStatusSeverity.Error,
    };
  }
  if (state?.snapshot) {
    const { report } = state.snapshot;
    return {
      text: readingText(counts, report, t),
      sentence: readingSentence(counts, report, t),
      ...panel,
      icon: 'quote',
      ...(isHardlyRead(report) ? { severity: vscode.LanguageStatusSeverity.Warning } : {}),
    };
  }
  if (paused) {
    return {
      text: t('Paused'),
      sentence: t('On the Record is paused in this workspace. Select to resume.'),
      command: 'onTheRecord.resume',
      commandTitle: t('Resume'),
      icon: 'debug-pause',
    };
  }
  if (state)
    return { text: t('Reading'), sentence: t('On the Record is reading this draft.'), ...panel, icon: 'quote' };
  return undefined;
}
