import * as vscode from 'vscode';
import {
  BASELINE_FILE,
  BASELINE_LIMIT,
  withEntries,
  withoutEntries,
  type Baseline,
  type BaselineEntry,
} from '../../desk/baseline';
import { newSalt } from '../../desk/salt';
import { Fault } from '../../disk/fault';
import type { Finding } from '../../engine';
import { findingMessage, ruleName } from '../../messages';
import type { PathInFolder } from '../host/desks';
import { documentOf } from '../host/drafts';
import { silencingEdit } from '../surfaces/edits';
import { ask, choose, chooseSome, say, warn } from '../host/say';
import type { Snapshot } from '../reading/store';
import type { Commands, Parts } from './parts';

/**
 * Silencing findings, with a reason: by a comment in the copy, or by a fingerprint in the desk's baseline, which leaves
 * the copy as it is.
 */
export function silenceCommands(parts: Parts): Commands {
  const { t } = vscode.l10n;
  return {
    silence: async (key, fingerprint, reason) => {
      const found = await one(parts, key, fingerprint);
      const place = found && placeOf(parts, found.document);
      if (!found || !place) return;
      const why = await reasonFor(found.finding, reason);
      if (why !== undefined) await add(parts, place, [found.finding], why);
    },
    silenceAll: async (reason) => {
      const { document } = parts.current;
      const place = document && placeOf(parts, document);
      const snapshot = document && place && (await parts.checker.fresh(document));
      if (!place || !snapshot) return;
      const { findings } = snapshot.report;
      if (findings.length === 0) return say(t('On the Record: no findings in this draft.'));
      const title = t('Silence all findings of this draft ({0})', findings.length);
      const why = typeof reason === 'string' ? reason : await askWhy(title);
      if (why !== undefined) await add(parts, place, findings, why);
    },
    silenceWithComment: async (key, fingerprint, reason) => {
      const found = await one(parts, key, fingerprint);
      if (!found) return;
      const why = await reasonFor(found.finding, reason);
      if (why === undefined) return;
      // The draft may have changed while the reason was being typed.
      const now = await one(parts, found.document.uri.toString(), found.finding.fingerprint);
      const { notes } = parts.desks.settingsOf(found.document);
      const edit = now && silencingEdit(parts.engine, now.document, now.snapshot, now.finding, why, notes);
      if (!edit) return warn(t('On the Record: no comment can stand here. Silence the finding without one.'));
      if (!(await vscode.workspace.applyEdit(edit))) {
        warn(t('On the Record changed nothing: the draft was edited at the same moment, or is read-only.'));
      }
    },
    unsilence: async () => {
      const { document } = parts.current;
      const place = document && placeOf(parts, document);
      if (!place) return;
      const entries = parts.desks.entriesOf(document);
      if (entries.length === 0) return say(t('On the Record: nothing is silenced in this draft but by its comments.'));
      const picked = await chooseSome(t('Bring back silenced findings'), entries.map(item));
      if (picked.length === 0) return;
      const gone = new Set(picked.map(({ fingerprint }) => fingerprint));
      await change(parts, place, (baseline) => withoutEntries(baseline, place.path, gone, newSalt()));
    },
  };
}

interface Found {
  readonly document: vscode.TextDocument;
  readonly snapshot: Snapshot;
  readonly finding: Finding;
}

/** The finding that a quick fix is about, or the one at the cursor; asks when there are several. */
async function one({ current, checker }: Parts, key: unknown, fingerprint: unknown): Promise<Found | undefined> {
  const { t } = vscode.l10n;
  const document = typeof key === 'string' ? documentOf(key) : current.document;
  const snapshot = document && (await checker.fresh(document));
  if (!document || !snapshot) return undefined;
  const { findings } = snapshot.report;
  if (typeof fingerprint === 'string') {
    const finding = findings.find((each) => each.fingerprint === fingerprint);
    return finding && { document, snapshot, finding };
  }
  const { editor } = current;
  const at = editor?.document === document ? document.offsetAt(editor.selection.active) : -1;
  const here = findings.filter(({ span }) => span[0] <= at && at <= span[1]);
  if (here.length === 0) {
    say(t('On the Record: put the cursor on a finding first.'));
    return undefined;
  }
  if (here.length === 1) return { document, snapshot, finding: here[0]! };
  const items = here.map((finding) => ({ label: ruleName(finding.rule), detail: findingMessage(finding, t), finding }));
  const picked = await choose(t('Which finding?'), items);
  return picked && { document, snapshot, finding: picked.finding };
}

function placeOf({ desks }: Parts, document: vscode.TextDocument): PathInFolder | undefined {
  const place = desks.placeOf(document);
  if (!place) {
    warn(
      vscode.l10n.t(
        'On the Record: save the draft in a folder of the workspace first. What is silenced is kept there.',
      ),
    );
  }
  return place;
}

async function reasonFor({ rule }: Finding, given: unknown): Promise<string | undefined> {
  return typeof given === 'string' ? given : askWhy(vscode.l10n.t('Silence “{0}”', ruleName(rule)));
}

/** A reason, which may be empty; nothing when somebody thought better of it. */
async function askWhy(title: string): Promise<string | undefined> {
  const { t } = vscode.l10n;
  return ask(title, t('Why? Whoever reads the draft next will want to know.'), t('The desk knows the name, JW'));
}

async function add(parts: Parts, place: PathInFolder, findings: readonly Finding[], reason: string): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const why = reason.trim();
  const entries = findings.map(({ rule, fingerprint }): BaselineEntry => ({
    rule,
    fingerprint,
    ...(why ? { reason: why } : {}),
    date,
  }));
  await change(parts, place, (baseline) => withEntries(baseline, place.path, entries, newSalt()));
}

async function change(
  { desks }: Parts,
  { folder }: PathInFolder,
  how: (baseline: Baseline) => Baseline,
): Promise<void> {
  try {
    await desks.silence(folder, how);
  } catch (error) {
    warn(whyNot(Fault.of(error)));
  }
}

/** Why the baseline is as it was. */
function whyNot({ kind }: Fault): string {
  const { t } = vscode.l10n;
  switch (kind) {
    case 'full':
      return t('On the Record: the disk is full. {0} was left as it is.', BASELINE_FILE);
    case 'readOnly':
      return t('On the Record: {0} may not be written: it is read-only, or its folder is.', BASELINE_FILE);
    case 'link':
      return t(
        'On the Record: {0} is a link that leads out of the folder, or nowhere. It was left as it is.',
        BASELINE_FILE,
      );
    case 'busy':
      return t(
        'On the Record: another window keeps writing {0}. Try again in a moment; if no other is open, delete {0}.lock.',
        BASELINE_FILE,
      );
    case 'tooLarge':
      return t(
        'On the Record: {0} cannot be larger than {1} MB, and was left as it is.',
        BASELINE_FILE,
        BASELINE_LIMIT / 1e6,
      );
    case 'unreadable':
      return t('On the Record: {0} cannot be read, and was left as it is.', BASELINE_FILE);
    case 'other':
      return t('On the Record: {0} could not be written.', BASELINE_FILE);
  }
}

const item = ({ rule, fingerprint, reason, date }: BaselineEntry) => ({
  label: ruleName(rule),
  description: date,
  detail: reason,
  fingerprint,
});
