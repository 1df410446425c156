import type { Attribution, Finding, Quotation, Report, Span } from '../../../src/engine';

/**
 * A reading to be read in review. Beneath each line of the text, a row for every attribution that has words in it, marked
 * where they stand, and one for quotations; beneath each block, what is said of its attributions and its findings.
 */
export function annotated(text: string, report: Report): string {
  return `${LEGEND}\n\n${report.blocks.map((_, block) => blockLines(text, report, block).join('\n')).join('\n\n')}\n`;
}

const LEGEND = 'S source, C cue, - content; row q: " speech, \' a phrase';

/** UTF-16 code units of text in a line. */
const WIDTH = 100;

function blockLines(text: string, report: Report, block: number): string[] {
  const { kind, span } = report.blocks[block];
  const attributions = report.attributions.filter((each) => each.block === block);
  const rows: Row[] = [
    ...attributions.map(rowOf),
    { label: 'q', marks: report.quotations.filter((each) => each.block === block).map(quotationMark) },
  ];
  const lines = wrapped(text, span).flatMap((line) => [
    `   ${text.slice(...line).replace(/\s/g, ' ')}`,
    ...rows.map((row) => rowLine(row, line)).filter((each) => each !== ''),
  ]);
  const said = [
    ...attributions.map((attribution, i) => attributionLine(text, attribution, i, span)),
    ...report.findings.filter((each) => each.block === block).map((finding) => findingLine(text, finding)),
  ];
  return [...(kind === 'body' ? [] : [`[${kind}]`]), ...lines, ...(said.length > 0 ? ['', ...said] : [])];
}

/** One sign for each character of the spans. */
interface Mark {
  readonly sign: string;
  readonly spans: readonly Span[];
}

interface Row {
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** A mark hides those before it: a cue may stand in its own content. */
const rowOf = ({ source, cue, content }: Attribution, i: number): Row => ({
  label: String(i + 1),
  marks: [
    { sign: '-', spans: content },
    { sign: 'S', spans: source },
    { sign: 'C', spans: cue },
  ],
});

const quotationMark = ({ span, use }: Quotation): Mark => ({ sign: use === 'speech' ? '"' : "'", spans: [span] });

function rowLine({ label, marks }: Row, [start, end]: Span): string {
  const signs = new Array<string>(end - start).fill(' ');
  for (const { sign, spans } of marks) {
    for (const [from, to] of spans) signs.fill(sign, Math.max(0, from - start), Math.max(0, to - start));
  }
  const line = signs.join('').trimEnd();
  return line === '' ? '' : `${label.padEnd(3)}${line}`;
}

/** A block cut into lines at blanks. */
function wrapped(text: string, [start, end]: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
    const at = start + index;
    if (at > from && at + word.length - from > WIDTH) {
      lines.push([from, at]);
      from = at;
    }
  }
  lines.push([from, end]);
  return lines.map(([first, last]) => [first, first + text.slice(first, last).trimEnd().length]);
}

function attributionLine(text: string, attribution: Attribution, i: number, [start, end]: Span): string {
  const { source, cue, kind, grade, speaker, pattern, reasons, flags } = attribution;
  const elsewhere = [...source, ...cue].filter((span) => span[1] <= start || span[0] >= end);
  const said = [
    speaker ?? 'nobody',
    `${pattern}, ${kind}`,
    reasons.map(({ code }) => code).join(', '),
    flags.join(', '),
    elsewhere.length > 0 ? `elsewhere: ${elsewhere.map((span) => quoted(text, span)).join(' ')}` : '',
  ].filter((each) => each !== '');
  return `${String(i + 1).padEnd(3)}${grade.padEnd(13)}${said.join(' · ')}`;
}

const findingLine = (text: string, { rule, severity, span }: Finding): string =>
  `!  ${severity.padEnd(13)}${rule} ${quoted(text, span)}`;

/** Of the words of a finding so many UTF-16 code units are shown. */
const LONGEST = 60;

function quoted(text: string, span: Span): string {
  const words = text.slice(...span).replace(/\s+/g, ' ');
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}”`;
}
