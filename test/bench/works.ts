import { isSkipped } from '../../src/desk/skip';
import { arranged, countsOf, rowsOf } from '../../src/editor/surfaces/panel/model';
import type { Finding, Report } from '../../src/engine/model';
import { DEFAULT_NOTE_TEXTS, noteInsertions } from '../../src/engine/copy/notes';
import { english, quoted } from '../../src/messages';

/** Something done beside a reading, or with one, on more than anybody would give it. */
export interface Work {
  readonly name: string;
  /** Makes its input at `scale` times its usual size, and gives what is to be measured. */
  prepare(scale?: number): () => unknown;
}

const MB = 1_000_000;

/** Notes that are put in between these must look around for what they may not tear apart. */
const NOTE_UNITS = ['“', '[who?]', '[', '`', '<', '](', '&', 'a'];

export const WORKS: readonly Work[] = [
  ...NOTE_UNITS.map((unit): Work => ({
    name: `2,000 notes in 1 MB of ${unit}`,
    prepare(scale = 1) {
      const text = unit.repeat((MB * scale) / unit.length);
      const findings = Array.from({ length: 2_000 * scale }, (_, i) => noted(i * 499));
      const report = reportOf(text, { findings });
      return () => noteInsertions(text, report, findings, DEFAULT_NOTE_TEXTS);
    },
  })),
  {
    name: 'a panel of 50,000 quotations that nobody said',
    prepare(scale = 1) {
      const spans = Array.from({ length: 50_000 * scale }, (_, i) => [i * 6, i * 6 + 5] as const);
      const text = '“No.” '.repeat(spans.length);
      const report = reportOf(text, {
        quotations: spans.map((span) => ({ span, inner: span, attribution: -1, use: 'speech', block: 0 })),
        findings: spans.map((span) => ({ ...noted(span[1]), rule: 'unattributed-quote', span })),
      });
      return () => {
        const rows = rowsOf({ version: 1, text, report, findings: report.findings }, true, english);
        return [arranged(rows, 'source', english), countsOf(rows)];
      };
    },
  },
  {
    name: 'a word of 5 MB in a message',
    prepare(scale = 1) {
      const word = 'x'.repeat(5 * MB * scale);
      return () => quoted(word);
    },
  },
  {
    name: 'a pattern of 500 asterisks on a name of 20,000 letters',
    prepare(scale = 1) {
      const name = 'a'.repeat(20_000 * scale);
      return () => isSkipped(name, ['*a'.repeat(500) + 'b']);
    },
  },
  {
    name: 'a pattern of 200 folders on a path of 5,000',
    prepare(scale = 1) {
      const path = 'a/'.repeat(5_000 * scale) + 'a';
      return () => isSkipped(path, ['**/a/'.repeat(200) + 'b']);
    },
  },
];

function noted(at: number): Finding {
  return {
    rule: 'vague-source',
    span: [0, at],
    severity: 'warning',
    args: {},
    attribution: -1,
    block: 0,
    note: { kind: 'who', at },
    fingerprint: String(at),
  };
}

/** A report of one block with what is given in it. */
function reportOf(text: string, given: Partial<Report>): Report {
  return {
    markup: 'markdown',
    length: text.length,
    words: 0,
    blocks: [{ kind: 'body', span: [0, text.length], sentences: [[0, text.length]] }],
    attributions: [],
    quotations: [],
    sources: [],
    findings: [],
    silenced: 0,
    ...given,
  };
}
