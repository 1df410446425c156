import {
  isWriters,
  STRENGTH,
  type Attribution,
  type Finding,
  type Report,
  type Span,
  type Strength,
} from '../../../engine';
import {
  claimReasonLabel,
  kindLabel,
  shortened,
  speakerLabel,
  strengthLabel,
  wordsOf,
  type Translate,
} from '../../../messages';
import type { GroupBy } from '../../host/setting-values';
import type { Snapshot } from '../../reading/store';

/** Worst first: the order in which an editor wants to see them. */
const STRENGTHS: readonly Strength[] = ['missing', 'veryWeak', 'weak', 'fair', 'strong'];

/** One quotation, reported statement or claim of the draft. */
export interface Row {
  readonly type: 'row';
  /** Survives edits elsewhere, so that the tree keeps its selection. */
  readonly id: string;
  readonly strength: Strength;
  /** Who stands behind it, in the draft's words. */
  readonly source: string;
  /** Groups rows of one source. */
  readonly sourceKey: string;
  /** What was said, on one line. */
  readonly content: string;
  /** What it is: "direct quotation", "claim". */
  readonly kind: string;
  /** Where to go. */
  readonly span: Span;
  /** All of its words. */
  readonly spans: readonly Span[];
  /** Index into the report's attributions, or -1. */
  readonly attribution: number;
  /** Fingerprint of the finding on show that a note would answer. */
  readonly noteFor?: string;
  /** It has a finding on show: it counts as weak or missing. */
  readonly queried: boolean;
}

/** Rows under a heading. */
export interface RowGroup {
  readonly type: 'group';
  readonly id: string;
  readonly label: string;
  /** Set when the rows are grouped by it. */
  readonly strength?: Strength;
  readonly rows: readonly Row[];
}

export type Node = RowGroup | Row;

/** How many want an editor's eye. */
export interface Counts {
  readonly missing: number;
  readonly weak: number;
}

const NOBODY = '';
/** No label of a source: those have words. */
const WRITER = ' ';
const LONGEST_CONTENT = 120;

/** The rows of a reading, in the order of the text. */
export function rowsOf(snapshot: Snapshot, showClaims: boolean, t: Translate): readonly Row[] {
  const { report, text, findings } = snapshot;
  const about = grouped(findings, ({ attribution }) => attribution);
  const loose = about.get(-1) ?? [];
  const sources = sourcesOf(report);
  const rows: Omit<Row, 'id'>[] = report.attributions.map((attribution, index) => ({
    type: 'row',
    ...attributed(attribution, text, t),
    sourceKey: sources.get(index)?.key ?? (isWriters(attribution) ? WRITER : NOBODY),
    attribution: index,
    ...queries(about.get(index) ?? []),
  }));
  const nearest = inOrder(loose.filter(({ rule }) => rule === 'unattributed-quote'));
  for (const { span, attribution, use } of report.quotations) {
    if (attribution >= 0 || use !== 'speech') continue;
    rows.push(missing(span, text, t('quotation without a speaker'), nearest(span), t));
  }
  if (showClaims) {
    for (const finding of loose) {
      if (finding.rule !== 'unattributed-claim') continue;
      const kind = t('claim: {0}', claimReasonLabel(String(finding.args['reason'] ?? ''), t));
      rows.push(missing(finding.span, text, kind, [finding], t));
    }
  }
  rows.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return identified(rows);
}

/** Rows under headings; in the order of the text there are none. */
export function arranged(rows: readonly Row[], by: GroupBy, t: Translate): readonly Node[] {
  switch (by) {
    case 'order':
      return rows;
    case 'strength':
      return STRENGTHS.map((strength) => ({
        type: 'group' as const,
        id: `strength:${strength}`,
        label: strengthLabel(strength, t),
        strength,
        rows: rows.filter((row) => row.strength === strength),
      })).filter((group) => group.rows.length > 0);
    case 'source': {
      const groups = grouped(rows, (row) => row.sourceKey);
      // Nobody comes first: that is what an editor has to ask about.
      const keys = [...groups.keys()].sort((a, b) => Number(b === NOBODY) - Number(a === NOBODY));
      return keys.map((key) => ({
        type: 'group' as const,
        id: `source:${key}`,
        label: key === NOBODY ? t('No source given') : groups.get(key)![0]!.source,
        rows: groups.get(key)!,
      }));
    }
  }
}

/** What the badge and the status bar count: rows with a finding on show, so that a rule switched off is quiet here too. */
export function countsOf(rows: readonly Row[]): Counts {
  const counted = rows.filter((row) => row.queried);
  return {
    missing: counted.filter(({ strength }) => strength === 'missing').length,
    weak: counted.filter(({ strength }) => strength === 'weak' || strength === 'veryWeak').length,
  };
}

/** The row whose words lie closest around an offset. */
export function rowAt(rows: readonly Row[], offset: number): Row | undefined {
  let best: Row | undefined;
  let bestLength = Infinity;
  for (const row of rows) {
    for (const [start, end] of row.spans) {
      if (start <= offset && offset <= end && end - start < bestLength) {
        best = row;
        bestLength = end - start;
      }
    }
  }
  return best;
}

/** What a screen reader says of a row: its strength first. */
export function spoken(row: Row, t: Translate): string {
  return t('{0}: {1}. {2}. {3}', strengthLabel(row.strength, t), row.source, row.content, row.kind);
}

function attributed(attribution: Attribution, text: string, t: Translate) {
  const { grade, source, cue, content, kind } = attribution;
  const main = content.length > 0 ? content : cue;
  return {
    strength: STRENGTH[grade],
    // Hearsay is best known by its own words: "it is believed".
    source: speakerLabel(attribution, t) ?? (shortened(wordsOf(text, source.length > 0 ? source : cue)) || t('Nobody')),
    content: shortened(wordsOf(text, main), LONGEST_CONTENT),
    kind: kindLabel(kind, t),
    span: main[0] ?? source[0] ?? ([0, 0] as const),
    spans: [...source, ...cue, ...content],
  };
}

function missing(span: Span, text: string, kind: string, findings: readonly Finding[], t: Translate): Omit<Row, 'id'> {
  return {
    type: 'row',
    strength: 'missing',
    source: t('Nobody'),
    sourceKey: NOBODY,
    content: shortened(text.slice(span[0], span[1]), LONGEST_CONTENT),
    kind,
    span,
    spans: [span],
    attribution: -1,
    ...queries(findings),
  };
}

function queries(findings: readonly Finding[]): Pick<Row, 'queried' | 'noteFor'> {
  const noted = findings.find((finding) => finding.note);
  return { queried: findings.length > 0, ...(noted ? { noteFor: noted.fingerprint } : {}) };
}

function sourcesOf(report: Report): ReadonlyMap<number, { readonly key: string }> {
  const sources = new Map<number, { key: string }>();
  for (const { label, grade, attributions } of report.sources) {
    // Hearsay has nobody behind it, whatever the list of sources calls it.
    const key = grade === 'agentless' ? NOBODY : label;
    for (const index of attributions) sources.set(index, { key });
  }
  return sources;
}

/** Ids out of what a row says, numbered where two say the same; places would change with every edit above. */
function identified(rows: readonly Omit<Row, 'id'>[]): readonly Row[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = `${row.sourceKey}|${row.attribution < 0 ? 'x' : 'a'}|${row.content}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { ...row, id: `row:${count}:${name}` };
  });
}

function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Finds the findings that overlap a span, for spans asked in the order of the text: the list is walked once, however
 * many quotations a draft has.
 */
function inOrder(findings: readonly Finding[]): (span: Span) => readonly Finding[] {
  const sorted = [...findings].sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  return ([start, end]) => {
    while (next < sorted.length && sorted[next]!.span[1] <= start) next++;
    const finding = sorted[next];
    return finding && finding.span[0] < end ? [finding] : [];
  };
}
