import { STRENGTH, type Attribution, type Quotation, type Report, type Severity, type Span } from '../engine/model';
import { explanation } from './explain';
import { LineIndex, PLACE_WIDTH, startOf } from './lines';
import { plain, printable, type Paint, type Style } from './paint';
import {
  english,
  findingMessage,
  flagLabel,
  gradeLabel,
  quoted,
  speakerLabel,
  strengthLabel,
  wordsOf,
} from './wording';

/** How a text report is made: whether it explains each attribution, and how it is coloured. */
export interface TextOptions {
  readonly explain?: boolean;
  readonly paint?: Paint;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};
const STRENGTH_WIDTH = 10;

/** A report to read: what there is, the findings in the order of the text, the quotations, the sources. */
export function textReport(path: string, text: string, report: Report, options: TextOptions = {}): string {
  const paint = options.paint ?? plain;
  const lines = new LineIndex(text);
  const sections = [
    [paint('bold', printable(path)), `  ${summary(report)}`],
    findingsSection(text, report, lines, paint),
    quotationsSection(text, report, lines, paint),
    sourcesSection(report, text, lines, paint),
  ];
  if (options.explain) sections.push(explanation(text, report, lines, paint));
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n') + '\n')
    .join('\n');
}

function summary(report: Report): string {
  const speech = report.quotations.filter((quotation) => quotation.use === 'speech').length;
  return [
    counted(report.words, 'word', 'words'),
    counted(speech, 'quotation', 'quotations'),
    counted(report.attributions.length, 'attribution', 'attributions'),
    counted(report.sources.length, 'source', 'sources'),
    findingCounts(report),
    ...(report.silenced > 0 ? [`${report.silenced} silenced`] : []),
  ].join(' · ');
}

function findingCounts({ findings }: Report): string {
  if (findings.length === 0) return 'nothing to ask';
  const bySeverity = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return '';
    return severity === 'information' ? `${count} for information` : counted(count, severity, `${severity}s`);
  });
  return `${counted(findings.length, 'query', 'queries')} (${bySeverity.filter(Boolean).join(', ')})`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function findingsSection(text: string, report: Report, lines: LineIndex, paint: Paint): string[] {
  if (report.findings.length === 0) return [];
  const out = [paint('bold', 'Queries')];
  for (const finding of inOrder(report.findings, (each) => each.span)) {
    const place = lines.label(finding.span[0]).padStart(PLACE_WIDTH);
    const severity = paint(SEVERITY_STYLE[finding.severity], finding.severity.padEnd(11));
    out.push(`${place}  ${severity}  ${printable(quoted(text.slice(...finding.span)))}  ${paint('dim', finding.rule)}`);
    out.push(' '.repeat(PLACE_WIDTH + 2) + printable(findingMessage(finding, english)));
  }
  return out;
}

function quotationsSection(text: string, report: Report, lines: LineIndex, paint: Paint): string[] {
  const speech = inOrder(report.quotations, (each) => each.span).filter((quotation) => quotation.use === 'speech');
  if (speech.length === 0) return [];
  const out = [paint('bold', 'Quotations')];
  for (const quotation of speech) {
    const place = lines.label(quotation.span[0]).padStart(PLACE_WIDTH);
    out.push(
      `${place}  ${strengthCell(behind(quotation, report), paint)}  ${printable(quoted(text.slice(...quotation.inner)))}`,
    );
    out.push(' '.repeat(PLACE_WIDTH + 2 + STRENGTH_WIDTH + 2) + speakerLine(behind(quotation, report), text));
  }
  return out;
}

function sourcesSection(report: Report, text: string, lines: LineIndex, paint: Paint): string[] {
  if (report.sources.length === 0) return [];
  const out = [paint('bold', 'Sources')];
  for (const source of report.sources) {
    const strength = STRENGTH[source.grade];
    const cell = paint(STRENGTH_STYLE[strength], strengthLabel(strength, english).padEnd(STRENGTH_WIDTH));
    const starts = source.attributions.map((index) => startOf(report.attributions[index]!));
    const label = printable(wordsOf(source.label, [[0, source.label.length]]));
    out.push(
      `  ${cell}  ${label} ${paint('dim', `(${gradeLabel(source.grade, english)}, ${linesOf(starts, lines)})`)}`,
    );
  }
  return out;
}

/** "line 4", "lines 4, 9 and 12 more". */
function linesOf(offsets: readonly number[], lines: LineIndex): string {
  const numbers = [...new Set(offsets.map((offset) => lines.place(offset).line))];
  const shown = numbers.slice(0, MOST_LINES).join(', ');
  const rest = numbers.length - MOST_LINES;
  return `${numbers.length === 1 ? 'line' : 'lines'} ${shown}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const MOST_LINES = 12;
const STRENGTH_STYLE = {
  strong: 'green',
  fair: 'cyan',
  weak: 'yellow',
  veryWeak: 'red',
  missing: 'magenta',
} as const satisfies Record<string, Style>;

function behind(quotation: Quotation, report: Report): Attribution | undefined {
  return report.attributions[quotation.attribution];
}

function strengthCell(attribution: Attribution | undefined, paint: Paint): string {
  const strength = attribution ? STRENGTH[attribution.grade] : 'missing';
  return paint(STRENGTH_STYLE[strength], strengthLabel(strength, english).padEnd(STRENGTH_WIDTH));
}

function speakerLine(attribution: Attribution | undefined, text: string): string {
  if (!attribution) return '— nobody given';
  const words = attribution.source.length > 0 ? wordsOf(text, attribution.source) : '';
  const speaker = speakerLabel(attribution, english) ?? words;
  const notes = [gradeLabel(attribution.grade, english), ...attribution.flags.map((flag) => flagLabel(flag, english))];
  return printable(`— ${speaker ? `${speaker}, ` : ''}${notes.join('; ')}`);
}

function inOrder<T>(items: readonly T[], spanOf: (item: T) => Span): readonly T[] {
  return [...items].sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || spanOf(a)[1] - spanOf(b)[1]);
}
