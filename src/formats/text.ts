import {
  isHardlyRead,
  STRENGTH,
  type Attribution,
  type Quotation,
  type Report,
  type Severity,
  type Span,
} from '../engine';
import { explanation } from './explain';
import { LineIndex, PLACE_WIDTH, startOf } from './lines';
import { penFor, plain, styled, type Line, type Paint, type Pen, type Style, type Styled } from './paint';
import {
  english,
  findingMessage,
  flagLabel,
  gradeLabel,
  quoted,
  speakerLabel,
  strengthLabel,
  wordsOf,
} from '../messages';

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
  const pen = penFor(options.paint ?? plain);
  const lines = new LineIndex(text);
  const sections: Line[][] = [
    [pen`${styled('bold', path)}`, pen`  ${summary(report)}`],
    findingsSection(text, report, lines, pen),
    quotationsSection(text, report, lines, pen),
    sourcesSection(report, text, lines, pen),
  ];
  if (options.explain) sections.push(explanation(text, report, lines, pen));
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

function findingCounts(report: Report): string {
  const { findings } = report;
  if (findings.length === 0) return isHardlyRead(report) ? 'no article found' : 'nothing to ask';
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

function findingsSection(text: string, report: Report, lines: LineIndex, pen: Pen): Line[] {
  if (report.findings.length === 0) return [];
  const out = [pen`${styled('bold', 'Queries')}`];
  for (const finding of inOrder(report.findings, (each) => each.span)) {
    const place = lines.label(finding.span[0]).padStart(PLACE_WIDTH);
    const severity = styled(SEVERITY_STYLE[finding.severity], finding.severity.padEnd(11));
    const words = quoted(text.slice(...finding.span));
    out.push(pen`${place}  ${severity}  ${words}  ${styled('dim', finding.rule)}`);
    out.push(pen`${' '.repeat(PLACE_WIDTH + 2)}${findingMessage(finding, english)}`);
  }
  return out;
}

function quotationsSection(text: string, report: Report, lines: LineIndex, pen: Pen): Line[] {
  const speech = inOrder(report.quotations, (each) => each.span).filter((quotation) => quotation.use === 'speech');
  if (speech.length === 0) return [];
  const out = [pen`${styled('bold', 'Quotations')}`];
  for (const quotation of speech) {
    const place = lines.label(quotation.span[0]).padStart(PLACE_WIDTH);
    const said = quoted(text.slice(...quotation.inner));
    out.push(pen`${place}  ${strengthCell(behind(quotation, report))}  ${said}`);
    const indent = ' '.repeat(PLACE_WIDTH + 2 + STRENGTH_WIDTH + 2);
    out.push(pen`${indent}${speakerLine(behind(quotation, report), text)}`);
  }
  return out;
}

function sourcesSection(report: Report, text: string, lines: LineIndex, pen: Pen): Line[] {
  if (report.sources.length === 0) return [];
  const out = [pen`${styled('bold', 'Sources')}`];
  for (const source of report.sources) {
    const strength = STRENGTH[source.grade];
    const cell = styled(STRENGTH_STYLE[strength], strengthLabel(strength, english).padEnd(STRENGTH_WIDTH));
    const starts = source.attributions.map((index) => startOf(report.attributions[index]!));
    const label = wordsOf(source.label, [[0, source.label.length]]);
    const where = styled('dim', `(${gradeLabel(source.grade, english)}, ${linesOf(starts, lines)})`);
    out.push(pen`  ${cell}  ${label} ${where}`);
  }
  return out;
}

/** "line 4", "lines 4, 9 and 12 more". */
function linesOf(offsets: readonly number[], lines: LineIndex): string {
  const numbers = [...new Set(offsets.map((offset) => lines.place(offset).line))];
  const first = numbers.slice(0, MOST_LINES).join(', ');
  const rest = numbers.length - MOST_LINES;
  return `${numbers.length === 1 ? 'line' : 'lines'} ${first}${rest > 0 ? ` and ${rest} more` : ''}`;
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

function strengthCell(attribution: Attribution | undefined): Styled {
  const strength = attribution ? STRENGTH[attribution.grade] : 'missing';
  return styled(STRENGTH_STYLE[strength], strengthLabel(strength, english).padEnd(STRENGTH_WIDTH));
}

function speakerLine(attribution: Attribution | undefined, text: string): string {
  if (!attribution) return '— nobody given';
  const words = attribution.source.length > 0 ? wordsOf(text, attribution.source) : '';
  const speaker = speakerLabel(attribution, english) ?? words;
  const notes = [gradeLabel(attribution.grade, english), ...attribution.flags.map((flag) => flagLabel(flag, english))];
  return `— ${speaker ? `${speaker}, ` : ''}${notes.join('; ')}`;
}

function inOrder<T>(items: readonly T[], spanOf: (item: T) => Span): readonly T[] {
  return [...items].sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || spanOf(a)[1] - spanOf(b)[1]);
}
