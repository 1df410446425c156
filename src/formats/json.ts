import { STRENGTH, type Attribution, type Finding, type Quotation, type Report, type SourceEntry } from '../engine';
import { LineIndex } from './lines';
import { english, findingMessage, flagSentence, patternSentence, reasonSentence } from '../messages';

/**
 * A report as plain data for scripts: offsets are UTF-16 code units into the file's text, half open. `path` is the
 * file as it was named. Words that depend on a language are in English.
 */
export function jsonReport(path: string, text: string, report: Report) {
  const lines = new LineIndex(text);
  return {
    path,
    markup: report.markup,
    length: report.length,
    words: report.words,
    attributions: report.attributions.map((attribution) => attributionJson(attribution, text)),
    quotations: report.quotations.map((quotation) => quotationJson(quotation, report)),
    sources: report.sources.map(sourceJson),
    findings: report.findings.map((finding) => findingJson(finding, lines)),
    silenced: report.silenced,
  };
}

/** What a file that could not be read or analysed leaves in the array, so that the order of the files is kept. */
export function jsonError(path: string, error: string) {
  return { path, error };
}

/** What a file leaves that the desk does not want read. */
export function jsonSkipped(path: string) {
  return { path, skipped: true };
}

function attributionJson(attribution: Attribution, text: string) {
  const { source, cue, content, kind, grade, speaker, namedAt, pattern, reasons, flags, block } = attribution;
  return {
    source,
    cue,
    content,
    kind,
    grade,
    strength: STRENGTH[grade],
    speaker,
    ...(namedAt ? { namedAt } : {}),
    pattern,
    explanation: patternSentence(attribution, text, english),
    reasons: reasons.map((reason) => ({
      code: reason.code,
      ...(reason.span ? { range: reason.span } : {}),
      message: reasonSentence(reason, text, english),
    })),
    flags: flags.map((flag) => ({ code: flag, message: flagSentence(flag, english) })),
    block,
  };
}

function quotationJson({ span, inner, use, attribution, block }: Quotation, report: Report) {
  const behind = report.attributions[attribution];
  return {
    range: span,
    inner,
    use,
    attribution,
    speaker: behind?.speaker ?? null,
    grade: behind?.grade ?? null,
    strength: behind ? STRENGTH[behind.grade] : 'missing',
    block,
  };
}

function sourceJson({ label, grade, attributions }: SourceEntry) {
  return { label, grade, strength: STRENGTH[grade], attributions };
}

function findingJson(finding: Finding, lines: LineIndex) {
  const { rule, span, severity, args, attribution, block, related, note, fingerprint } = finding;
  return {
    rule,
    range: span,
    ...lines.place(span[0]),
    severity,
    message: findingMessage(finding, english),
    args,
    attribution,
    block,
    ...(related ? { related } : {}),
    ...(note ? { note } : {}),
    fingerprint,
  };
}
