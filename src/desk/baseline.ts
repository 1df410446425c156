import type { Translate } from '../messages/translate';
import { salted } from './salt';

/** The file that holds what a desk has silenced without touching the copy: hashes, and no word of a draft. */
export const BASELINE_FILE = '.on-the-record-baseline.json';

/** Bytes: some 200,000 findings with their reasons. A longer one is neither obeyed nor written. */
export const BASELINE_LIMIT = 32_000_000;

/** One silenced finding. What a later version or another tool has added to it is carried along. */
export interface BaselineEntry {
  /** As a report has it, or hashed with the salt of the draft: see {@link Draft.salt}. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason?: string;
  /** The day, as "2025-03-31". */
  readonly date?: string;
}

/** What the file says. Nothing in it is lost when it is written again, also what nobody here knows. */
export interface Baseline {
  /** By the draft's path, relative to the file's folder, with "/" between names: see {@link draftIn}. */
  readonly drafts: ReadonlyMap<string, unknown>;
  /** The file's other members. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** What is silenced in one draft. */
interface Draft {
  /** Absent in files of older versions, which hold fingerprints as they are. */
  readonly salt?: string | undefined;
  readonly entries: readonly BaselineEntry[];
  /** What stands among the entries and is none. */
  readonly others: readonly unknown[];
  /** The draft's other members. */
  readonly more: Readonly<Record<string, unknown>>;
}

export const NO_BASELINE: Baseline = { drafts: new Map(), more: {} };

/** Reads the text of a baseline; nothing when it is none, so that nobody writes over what could not be read. */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const { files, ...more } = value;
  return isObject(files) ? { drafts: new Map(Object.entries(files)), more } : undefined;
}

/** The text of a baseline: one finding a line, paths and findings in a fixed order, so that two desks’ changes merge. */
export function writeBaseline({ drafts, more }: Baseline): string {
  const paths = [...drafts.keys()].sort();
  const files = block(
    '{}',
    paths.map((path) => member(path, draftText(drafts.get(path)))),
    '  ',
  );
  return `${block('{}', [member('files', files), ...members(more)], '')}\n`;
}

/** A baseline with more findings of one draft; `salt` is for a draft that has none. One that is there gets the new reason. */
export function withEntries(
  baseline: Baseline,
  path: string,
  entries: readonly BaselineEntry[],
  salt: string,
): Baseline {
  const draft = saltedDraft(draftIn(baseline, path), salt);
  const byFingerprint = new Map(draft.entries.map((entry) => [entry.fingerprint, entry]));
  for (const entry of entries) {
    const fingerprint = salted(draft.salt, entry.fingerprint);
    byFingerprint.set(fingerprint, { ...byFingerprint.get(fingerprint), ...entry, fingerprint });
  }
  return withDraft(baseline, path, { ...draft, entries: [...byFingerprint.values()] });
}

/** A baseline without some entries of one draft, named by their fingerprints as {@link entriesIn} had them. */
export function withoutEntries(
  baseline: Baseline,
  path: string,
  fingerprints: ReadonlySet<string>,
  salt: string,
): Baseline {
  const draft = saltedDraft(draftIn(baseline, path), salt);
  // Somebody may have salted them since.
  const gone = new Set([...fingerprints].flatMap((each) => [each, salted(draft.salt, each)]));
  return withDraft(baseline, path, {
    ...draft,
    entries: draft.entries.filter(({ fingerprint }) => !gone.has(fingerprint)),
  });
}

/** What is silenced in one draft, with the fingerprints as they are stored. */
export function entriesIn(baseline: Baseline, path: string): readonly BaselineEntry[] {
  return draftIn(baseline, path).entries;
}

/** Tells whether a finding of one draft is silenced, by the fingerprint that its report has. */
export function silencedIn(baseline: Baseline, path: string): (fingerprint: string) => boolean {
  const { salt, entries } = draftIn(baseline, path);
  if (entries.length === 0) return () => false;
  const stored = new Set(entries.map(({ fingerprint }) => fingerprint));
  return (fingerprint) => stored.has(salt === undefined ? fingerprint : salted(salt, fingerprint));
}

/** The message for a baseline that is there and was not read, or is none. */
export function unreadBaseline(path: string, isTooLarge: boolean, t: Translate): string {
  return isTooLarge
    ? t('{0} is larger than {1} MB: nothing is silenced by it.', path, BASELINE_LIMIT / 1e6)
    : t('{0} cannot be read: nothing is silenced by it.', path);
}

/** A list of entries, as older versions wrote it, or an object with a salt and the list. */
function draftIn({ drafts }: Baseline, path: string): Draft {
  const value = drafts.get(path) ?? [];
  if (!isObject(value) || (value['salt'] !== undefined && typeof value['salt'] !== 'string')) return listed(value);
  const { salt, findings = [], ...more } = value;
  return { ...listed(findings), salt, more };
}

function listed(value: unknown): Draft {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return { entries: list.filter(isEntry), others: list.filter((each) => !isEntry(each)), more: {} };
}

function saltedDraft(draft: Draft, salt: string): Draft & { readonly salt: string } {
  if (draft.salt !== undefined) return { ...draft, salt: draft.salt };
  const entries = draft.entries.map((entry) => ({ ...entry, fingerprint: salted(salt, entry.fingerprint) }));
  return { ...draft, salt, entries };
}

/** A draft of which nothing is silenced is left out, unless somebody else has a use for it. */
function withDraft({ drafts, more }: Baseline, path: string, draft: Draft): Baseline {
  const others = new Map(drafts);
  const { salt, entries, others: rest } = draft;
  const idle = entries.length + rest.length + Object.keys(draft.more).length === 0;
  if (idle) others.delete(path);
  else others.set(path, { salt, findings: [...entries, ...rest], ...draft.more });
  return { drafts: others, more };
}

function draftText(value: unknown): string {
  if (Array.isArray(value)) return listText(value, '    ');
  if (!isObject(value) || !Array.isArray(value['findings'])) return JSON.stringify(value);
  const { salt, findings, ...more } = value;
  const first = salt === undefined ? [] : [member('salt', JSON.stringify(salt))];
  return block(
    '{}',
    [...first, member('findings', listText(findings as unknown[], '      ')), ...members(more)],
    '    ',
  );
}

function listText(list: readonly unknown[], indent: string): string {
  const entries = list
    .filter(isEntry)
    .sort((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
    // These four first, whoever wrote them.
    .map(({ rule, fingerprint, reason, date, ...more }) => ({ rule, fingerprint, reason, date, ...more }));
  const others = list.filter((each) => !isEntry(each));
  return block(
    '[]',
    [...entries, ...others].map((each) => JSON.stringify(each)),
    indent,
  );
}

/** Lines in brackets; the brackets alone where there are none. */
function block(brackets: '{}' | '[]', lines: readonly string[], indent: string): string {
  if (lines.length === 0) return brackets;
  return `${brackets[0]}\n${indent}  ${lines.join(`,\n${indent}  `)}\n${indent}${brackets[1]}`;
}

const member = (name: string, value: string): string => `${JSON.stringify(name)}: ${value}`;

function members(more: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(more).map(([name, value]) => member(name, JSON.stringify(value)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false;
  const { fingerprint, rule, reason = '', date = '' } = value;
  return [fingerprint, rule, reason, date].every((each) => typeof each === 'string');
}
