import * as vscode from 'vscode';
import type { Finding, Severity } from '../../engine';
import { findingMessage, quoted } from '../../messages';
import { documentOf, rangeOf } from '../host/drafts';
import { rulePage } from '../host/documentation';
import { mark, relatedPlace } from '../host/label';
import { settingsOf } from '../host/settings';
import type { Disposable } from '../host/signal';
import type { DraftStateChange, Snapshot, Store } from '../reading/store';

/** Shown beside every message, and how the code actions know their own diagnostics. */
export const SOURCE = 'On the Record';

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Squiggles in the text and lines in the Problems panel. */
export class Diagnostics implements Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('on-the-record');
  readonly #subscription: Disposable;

  constructor(store: Store) {
    this.#subscription = store.onDidChange.on((change) => this.#show(change));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#collection.dispose();
  }

  #show({ key, before, after }: DraftStateChange): void {
    if (after && after.snapshot === before?.snapshot) return;
    const uri = vscode.Uri.parse(key);
    const document = documentOf(key);
    if (!after?.snapshot || !document) {
      this.#collection.delete(uri);
      return;
    }
    if (document.version !== after.snapshot.version) return;
    const wanted = settingsOf(document).display !== 'highlights';
    this.#collection.set(uri, wanted ? diagnosticsOf(document, after.snapshot) : []);
  }
}

function diagnosticsOf(document: vscode.TextDocument, snapshot: Snapshot): vscode.Diagnostic[] {
  return snapshot.findings.map((finding) => {
    const range = rangeOf(document, finding.span);
    const message = findingMessage(finding, vscode.l10n.t);
    const diagnostic = mark(range, message, SEVERITY[finding.severity]);
    diagnostic.source = SOURCE;
    diagnostic.code = { value: finding.rule, target: rulePage(finding.rule) };
    const places = relatedTo(document, finding, snapshot);
    if (places.length > 0) diagnostic.relatedInformation = places;
    return diagnostic;
  });
}

/** Other words that the query rests on, and where the source is named if that is elsewhere. */
function relatedTo(
  document: vscode.TextDocument,
  { related = [], attribution }: Finding,
  { text, report }: Snapshot,
): vscode.DiagnosticRelatedInformation[] {
  const places = related.map((span) => ({ span, message: quoted(text.slice(...span)) }));
  const cited = report.attributions[attribution];
  if (cited?.namedAt && cited.speaker) {
    places.push({ span: cited.namedAt, message: vscode.l10n.t('Taken to be {0}, from here.', quoted(cited.speaker)) });
  }
  return places.map(({ span, message }) =>
    relatedPlace(new vscode.Location(document.uri, rangeOf(document, span)), message),
  );
}
