import { analyze, createTagger, type Attribution, type Markup, type Report, type Span } from '../../src/engine';
import { readClauses } from '../../src/engine/attribution/clauses/clause';
import { readGroups } from '../../src/engine/attribution/clauses/verb-groups';
import { LEXICONS } from '../../src/engine/attribution/paragraph/desk-vocabulary';
import { BlockReader } from '../../src/engine/block-reader';
import type { BlockReading } from '../../src/engine/printed-draft';
import { CITES } from '../../src/engine/text/read-kinds';
import { STRENGTH } from '../../src/engine/model';
import { finished } from '../../src/engine/util/steps';
import { english, findingMessage, flagSentence, patternSentence, reasonSentence } from '../../src/messages';
import { claimLines } from './claims';
import { labelled, type Row } from './columns';
import { Cues } from './cues';
import { wordLines } from './words';

/**
 * Why a draft is read as it is, block by block: the words of each clause, what may be a cue and what it weighs, the
 * attributions, the claims, the findings. It asks the functions that the engine asks.
 */
export function explain(text: string, markup: Markup): string {
  const report = analyze(text, markup, createTagger());
  const { readings } = finished(new BlockReader(markup).steps(text, LEXICONS));
  const lines = readings.flatMap((reading, block) => blockLines(text, report, reading, block));
  return `${lines.join('\n').trimEnd()}\n`;
}

function blockLines(text: string, report: Report, reading: BlockReading, block: number): string[] {
  const { kind, span } = report.blocks[block];
  const heading = `${kind.toUpperCase()} ${span[0]}–${span[1]}`;
  const findings = titled('Findings', findingLines(text, report, block));
  const { paragraph, attributions } = reading;
  if (paragraph.sentences.length === 0 || !CITES.has(kind)) {
    return [`${heading}, not read for attributions`, '', ...findings];
  }
  const clauses = readClauses(paragraph, LEXICONS.verb).flatMap((clause, i) => [
    `Clause ${i + 1}`,
    ...wordLines(clause.words),
    ...new Cues(readGroups(clause.words, LEXICONS.strength), paragraph.prose, attributions).lines(),
  ]);
  return [
    heading,
    '',
    ...clauses,
    ...titled('Attributions', attributionLines(text, report, block)),
    ...titled('Claims', claimLines(reading)),
    ...findings,
  ];
}

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [title, ...lines] : [title, '  none', ''];

const attributionLines = (text: string, report: Report, block: number): string[] =>
  report.attributions
    .filter((attribution) => attribution.block === block)
    .flatMap((attribution) => [...labelled(attributionRows(text, attribution)), '']);

function attributionRows(text: string, attribution: Attribution): Row[] {
  const { source, cue, content, kind, grade, speaker, reasons, flags, pattern } = attribution;
  return [
    ['source', wordsAt(text, source)],
    ['cue', wordsAt(text, cue)],
    ['content', `${wordsAt(text, content)} (${kind})`],
    ['pattern', `${pattern}: ${patternSentence(attribution, text, english)}`],
    ['grade', `${grade} (${STRENGTH[grade]}), speaker ${speaker ?? '–'}`],
    ...reasons.map((reason): Row => ['', `${reason.code}: ${reasonSentence(reason, text, english)}`]),
    ...flags.map((flag): Row => ['flag', `${flag}: ${flagSentence(flag, english)}`]),
  ];
}

const findingLines = (text: string, report: Report, block: number): string[] =>
  report.findings
    .filter((finding) => finding.block === block)
    .flatMap((finding) => [
      ...labelled([
        [finding.severity, `${finding.rule} at “${wordsAt(text, [finding.span])}”`],
        ['', findingMessage(finding, english)],
      ]),
      '',
    ]);

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ') || '–';
