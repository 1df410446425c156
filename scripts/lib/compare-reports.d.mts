type Span = readonly [start: number, end: number];

/** What is compared of an attribution in a report; it may hold more. */
export interface ComparedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly grade: string;
  readonly speaker: string | null;
}

export interface ComparedFinding {
  readonly rule: string;
  readonly range: Span;
  readonly severity: string;
  readonly message: string;
}

export interface ComparedReport {
  readonly attributions: readonly ComparedAttribution[];
  readonly findings: readonly ComparedFinding[];
}

export interface Comparison<Item> {
  readonly gained: Item[];
  readonly lost: Item[];
  /** With the names of the fields that are other than they were. */
  readonly changed: { before: Item; after: Item; parts: string[] }[];
}

/** What the second of two reports on one text has gained, lost and changed. */
export function compareReports(
  before: ComparedReport,
  after: ComparedReport,
): { attributions: Comparison<ComparedAttribution>; findings: Comparison<ComparedFinding> };
