/** The file that holds what a desk has silenced without touching the copy: fingerprints, and no word of a draft. */
export const BASELINE_FILE = '.on-the-record-baseline.json';

/** One silenced finding. */
export interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason?: string;
  /** The day, as "2025-03-31". */
  readonly date?: string;
}

/** By the draft's path, relative to the file's folder, with "/" between names. */
export type Baseline = Readonly<Record<string, readonly Entry[]>>;

/** Reads the text of a baseline; nothing when it is none, so that nobody writes over what could not be read. */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const files = isObject(value) ? value['files'] : undefined;
  if (!isObject(files)) return undefined;
  const entries = Object.entries(files).map(
    ([path, list]) => [path, Array.isArray(list) ? list.filter(isEntry) : []] as const,
  );
  return Object.fromEntries(entries);
}

/** The text of a baseline: one finding a line, paths and findings in a fixed order, so that two desks’ changes merge. */
export function writeBaseline(baseline: Baseline): string {
  const files = Object.keys(baseline)
    .filter((path) => baseline[path].length > 0)
    .sort()
    .map((path) => {
      const entries = [...baseline[path]].sort(
        (a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
      );
      const lines = entries.map(
        ({ fingerprint, rule, reason, date }) => `      ${JSON.stringify({ rule, fingerprint, reason, date })}`,
      );
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
    });
  return files.length === 0 ? '{\n  "files": {}\n}\n' : `{\n  "files": {\n${files.join(',\n')}\n  }\n}\n`;
}

/** A baseline with more findings of one draft; one that is there already gets the new reason. */
export function withEntries(baseline: Baseline, path: string, entries: readonly Entry[]): Baseline {
  const added = new Set(entries.map(({ fingerprint }) => fingerprint));
  const kept = entriesIn(baseline, path).filter(({ fingerprint }) => !added.has(fingerprint));
  return { ...baseline, [path]: [...kept, ...entries] };
}

/** A baseline without some findings of one draft. */
export function withoutEntries(baseline: Baseline, path: string, fingerprints: ReadonlySet<string>): Baseline {
  return { ...baseline, [path]: entriesIn(baseline, path).filter(({ fingerprint }) => !fingerprints.has(fingerprint)) };
}

/** What is silenced in one draft. */
export function entriesIn(baseline: Baseline, path: string): readonly Entry[] {
  return Object.hasOwn(baseline, path) ? baseline[path] : [];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is Entry {
  return isObject(value) && typeof value['fingerprint'] === 'string' && typeof value['rule'] === 'string';
}
