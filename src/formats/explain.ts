import { STRENGTH, type Attribution, type Report, type Span } from '../engine';
import { PLACE_WIDTH, startOf, type LineIndex } from './lines';
import { styled, type Line, type Pen } from './paint';
import {
  english,
  flagSentence,
  kindLabel,
  patternSentence,
  quoted,
  reasonSentence,
  strengthLabel,
  speakerLabel,
  wordsOf,
} from '../messages';

const INDENT = ' '.repeat(PLACE_WIDTH + 2);

/** Attribution by attribution: which words were read as what, what tied them together, and why the grade is what it is. */
export function explanation(text: string, report: Report, lines: LineIndex, pen: Pen): Line[] {
  if (report.attributions.length === 0) return [];
  const out = [pen`${styled('bold', 'How each attribution was read')}`];
  for (const attribution of report.attributions) out.push(...explained(attribution, text, lines, pen));
  return out;
}

function explained(attribution: Attribution, text: string, lines: LineIndex, pen: Pen): Line[] {
  const { source, cue, content, grade, kind, pattern, reasons, flags } = attribution;
  const words = (spans: readonly Span[]) => (spans.length > 0 ? quoted(wordsOf(text, spans)) : '(none)');
  const because = [
    patternSentence(attribution, text, english),
    ...reasons.map((reason) => reasonSentence(reason, text, english)),
    ...flags.map((flag) => flagSentence(flag, english)),
  ];
  const who = speakerLabel(attribution, english) ?? '(nobody named)';
  const strength = strengthLabel(STRENGTH[grade], english);
  const how = `${strength} (${grade}) · ${kindLabel(kind, english)}`;
  const place = lines.label(startOf(attribution)).padStart(PLACE_WIDTH);
  return [
    pen`${place}  ${who} · ${how} ${styled('dim', `[${pattern}]`)}`,
    pen`${INDENT}source   ${words(source)}`,
    pen`${INDENT}cue      ${words(cue)}`,
    pen`${INDENT}content  ${words(content)}`,
    ...because.map((sentence) => pen`${INDENT}- ${sentence}`),
  ];
}
