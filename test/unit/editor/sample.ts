import type { Attribution, Finding, Quotation, Report, Span } from '../../../src/engine/model';
import type { Snapshot } from '../../../src/editor/reading/store';

/** Three paragraphs of an invented story, read by hand. */
export const TEXT = [
  'Sources said the mill was doomed. “We are leaving,” said Ada Prill, who ran the bakery.',
  '“They knew. Everybody knew.”',
  'It is believed that the owners left. Rents have fallen by half.',
].join('\n\n');

/** Where words stand in a text. */
export function spanOf(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}

/** An attribution about the given words. */
export function attribution(
  grade: Attribution['grade'],
  words: { source?: string; cue?: string; content: string },
  more: Partial<Attribution> = {},
): Attribution {
  return {
    source: words.source ? [spanOf(words.source)] : [],
    cue: words.cue ? [spanOf(words.cue)] : [],
    content: [spanOf(words.content)],
    kind: 'indirect',
    grade,
    speaker: null,
    reasons: [],
    flags: [],
    pattern: 'verb-content',
    block: 0,
    ...more,
  };
}

/** A finding about the given words. */
export function finding(rule: string, words: string, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    span: spanOf(words),
    severity: 'warning',
    args: { words },
    attribution: -1,
    block: 0,
    fingerprint: `${rule}:${words}`,
    ...more,
  };
}

function quotation(words: string, more: Partial<Quotation>): Quotation {
  const span = spanOf(words);
  return { span, inner: [span[0] + 1, span[1] - 1], attribution: -1, use: 'speech', block: 0, ...more };
}

/** The reading of {@link TEXT}. */
export function sampleReport(): Report {
  const attributions = [
    attribution(
      'vague',
      { source: 'Sources', cue: 'said', content: 'the mill was doomed' },
      { reasons: [{ code: 'bare', span: spanOf('Sources') }] },
    ),
    attribution(
      'named',
      { source: 'Ada Prill', cue: 'said Ada', content: '“We are leaving,”' },
      { kind: 'direct', speaker: 'Ada Prill', pattern: 'verb-source' },
    ),
    attribution('agentless', { cue: 'It is believed', content: 'the owners left' }, { pattern: 'hearsay', block: 2 }),
  ];
  const at = spanOf('Sources')[1];
  return {
    markup: 'plaintext',
    length: TEXT.length,
    words: 30,
    blocks: TEXT.split('\n\n').map((text) => ({ kind: 'body' as const, span: spanOf(text), sentences: [] })),
    attributions,
    quotations: [
      quotation('“We are leaving,”', { attribution: 1 }),
      quotation('“They knew. Everybody knew.”', { block: 1 }),
    ],
    sources: [
      { label: 'Sources', grade: 'vague', attributions: [0] },
      { label: 'Ada Prill', grade: 'named', attributions: [1] },
      { label: 'hearsay', grade: 'agentless', attributions: [2] },
    ],
    findings: [
      finding('vague-source', 'Sources', { attribution: 0, args: { source: 'Sources' }, note: { kind: 'who', at } }),
      finding('unattributed-quote', '“They knew. Everybody knew.”', { block: 1 }),
      finding('hearsay', 'It is believed', { attribution: 2, block: 2 }),
      finding('unattributed-claim', 'Rents have fallen by half.', {
        block: 2,
        severity: 'information',
        args: { reason: 'number', trigger: 'fallen by half' },
      }),
    ],
    silenced: 0,
  };
}

/** A snapshot of a report with all of its findings on show. */
export function snapshotOf(report: Report = sampleReport(), more: Partial<Snapshot> = {}): Snapshot {
  return { version: 1, text: TEXT, report, findings: report.findings, ...more };
}
