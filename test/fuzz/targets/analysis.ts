import { hoverAt } from '../../../src/editor/surfaces/hover/content';
import { arranged, countsOf, rowsOf } from '../../../src/editor/surfaces/panel/model';
import type { Snapshot } from '../../../src/editor/reading/store';
import type { Report, Span } from '../../../src/engine/model';
import { DEFAULT_NOTE_TEXTS, findNotes, noteInsertions } from '../../../src/engine/copy/notes';
import { type Options, PROFILES } from '../../../src/engine/options';
import type { Places } from '../../../src/engine/text/places';
import { readParagraph } from '../../../src/engine/text/prose/read-paragraph';
import { jsonReport } from '../../../src/formats/json';
import { shownJson } from '../../../src/messages/shown';
import { textReport } from '../../../src/formats/text';
import { english } from '../../../src/messages';
import type { Broken, Case, Target } from '../target';
import { around, isPlace, isSpan, numberOf, OBEYED, read } from './reader';

const CLAIMS = ['normal', 'thorough', 'quiet'] as const;
const WORDS = [
  { outlets: [], bodies: [], people: [], cues: [] },
  { outlets: ['The Harbour Post'], bodies: ['Brandreth & Sons'], people: ['Ann Prill'], cues: ['quip', 'say'] },
] as const;
const NOTES = [
  DEFAULT_NOTE_TEXTS,
  { 'citation-needed': '(source?)', who: '(who?)', 'according-to-whom': '(who?) (source?)' },
] as const;

/** The whole reading of a draft, and all that is made of it: notes, hovers, the panel, reports. */
export const analysis: Target = {
  name: 'analysis',
  seeds: 'drafts',
  make: ({ text, markup }, { random, fresh }) => ({
    markup,
    texts: [fresh(text)],
    choices: {
      profile: random.chance(0.5) ? 0 : random.below(PROFILES.length),
      claims: random.chance(0.5) ? 0 : random.below(CLAIMS.length),
      words: random.below(WORDS.length),
      notes: random.chance(0.75) ? 0 : 1,
    },
  }),
  check(input, broken) {
    const { markup } = input;
    const [text = ''] = input.texts;
    const options = optionsOf(input);
    const report = read(text, markup, options);
    checkReport(text, report, broken);
    checkMasked(text, report, broken);
    checkNotes(text, report, options, broken);
    checkHover(text, report, options, broken);
    checkPanel(text, report, broken);
    checkOutput(text, report, broken);
  },
};

function optionsOf({ choices }: Case): Pick<Options, 'profile' | 'claims' | 'words' | 'noteTexts'> {
  return {
    profile: PROFILES[numberOf(choices.profile)] ?? 'balanced',
    claims: CLAIMS[numberOf(choices.claims)] ?? 'normal',
    words: WORDS[numberOf(choices.words)] ?? WORDS[0],
    noteTexts: NOTES[numberOf(choices.notes)] ?? NOTES[0],
  };
}

function checkReport(text: string, report: Report, broken: Broken): void {
  const { blocks, attributions, quotations, sources, findings } = report;
  if (report.length !== text.length) broken('a report of another length');
  const check = (what: string, span: Span): void => {
    if (!isSpan(text, span)) broken(`${what}: no place in the text`, `${String(span)} ${around(text, span[0])}`);
  };
  for (const { span, sentences } of blocks) {
    check('a block', span);
    for (const sentence of sentences) {
      check('a sentence', sentence);
      if (sentence[0] < span[0] || sentence[1] > span[1]) broken('a sentence outside its block');
    }
  }
  for (const { source, cue, content, namedAt, reasons, block } of attributions) {
    if (!blocks[block]) broken('an attribution in no block');
    for (const span of [...source, ...cue, ...content]) check('an attribution', span);
    if (namedAt) check('where a source is named', namedAt);
    for (const { span } of reasons) if (span) check('a reason', span);
  }
  let last = 0;
  for (const { span, inner, attribution, block } of quotations) {
    check('a quotation', span);
    check('quoted words', inner);
    if (inner[0] < span[0] || inner[1] > span[1]) broken('quoted words outside their marks');
    if (span[0] < last) broken('quotations out of order');
    last = span[0];
    if (!blocks[block]) broken('a quotation in no block');
    if (attribution !== -1 && !attributions[attribution]) broken('a quotation with a speaker who is not there');
  }
  if (sources.some((source) => source.attributions.some((index) => !attributions[index]))) {
    broken('a source of an attribution that is not there');
  }
  last = 0;
  for (const { rule, span, related = [], note, attribution, block } of findings) {
    for (const each of [span, ...related]) check(`a finding of ${rule}`, each);
    if (note && !isPlace(text, note.at)) broken(`a note of ${rule}: no place in the text`);
    if (attribution !== -1 && !attributions[attribution]) broken('a finding about an attribution that is not there');
    if (block !== -1 && !blocks[block]) broken('a finding in no block', rule);
    if (span[0] < last) broken('findings out of order', rule);
    last = span[0];
  }
  if (new Set(findings.map(({ fingerprint }) => fingerprint)).size !== findings.length) {
    broken('two findings with one fingerprint');
  }
}

/** A finding marks words that a reader sees, but for those about comments and notes. */
function checkMasked(text: string, { blocks, findings, markup }: Report, broken: Broken): void {
  const places = new Map<number, Places>();
  for (const { rule, span, block } of findings) {
    const own = blocks[block];
    if (rule === 'unused-directive' || rule === 'notes-left' || !own || own.kind === 'comment') continue;
    const raw = text.slice(...own.span);
    const printed = places.get(block) ?? readParagraph(raw, own.kind, markup).places;
    places.set(block, printed);
    const at = span[0] - own.span[0];
    if (printed.printedAt(at + 1) === printed.printedAt(at)) {
      broken(`a finding of ${rule} begins in markup`, around(text, span[0]));
    }
  }
}

function checkNotes(text: string, report: Report, options: Pick<Options, 'noteTexts'>, broken: Broken): void {
  const { noteTexts } = options;
  const insertions = noteInsertions(text, report, report.findings, noteTexts);
  if (insertions.length === 0) return;
  const noted = [...insertions]
    .reverse()
    .reduce((done, { at, text: note }) => done.slice(0, at) + note + done.slice(at), text);
  const without = [...findNotes(noted, noteTexts)]
    .reverse()
    .reduce((done, [start, end]) => done.slice(0, start) + done.slice(end), noted);
  if (findNotes(text, noteTexts).length === 0 && without !== text)
    broken('notes do not come out as they went in', noted);
  const again = read(noted, report.markup, options);
  const more = noteInsertions(noted, again, again.findings, noteTexts);
  if (more.length > 0) broken('notes inserted twice are more than once', around(noted, more[0].at));
}

/** Offsets that are asked about, at most. */
const HOVERS = 20;

function checkHover(text: string, report: Report, { noteTexts }: Pick<Options, 'noteTexts'>, broken: Broken): void {
  const snapshot = snapshotOf(text, report);
  const offsets = [
    ...report.findings.map(({ span }) => span[0]),
    ...report.attributions.flatMap(({ source, content }) => [...source, ...content].map(([start]) => start)),
  ];
  for (const offset of offsets.slice(0, HOVERS)) {
    const context = { key: 'file:///draft', notes: noteTexts, messagesShown: offset % 2 === 0, t: english };
    const content = hoverAt(snapshot, offset, context);
    if (!content) {
      broken('nothing to say of a finding or an attribution', around(text, offset));
      continue;
    }
    if (!isSpan(text, content.span)) broken('a hover out of the text');
    const strange = OBEYED.exec(content.markdown.replace(/\n/g, ''));
    if (strange) broken('a control character in a hover', JSON.stringify(strange[0]));
    for (const [, target] of content.markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) {
      if (!target.startsWith('command:onTheRecord.')) broken('a link of the draft’s in a hover', target);
    }
  }
}

function checkPanel(text: string, report: Report, broken: Broken): void {
  const rows = rowsOf(snapshotOf(text, report), true, english);
  countsOf(rows);
  for (const by of ['strength', 'source', 'order'] as const) arranged(rows, by, english);
  if (new Set(rows.map(({ id }) => id)).size !== rows.length) broken('two rows with one name');
  if (!rows.every(({ spans }) => spans.every((span) => isSpan(text, span)))) broken('a row out of the text');
}

function checkOutput(text: string, report: Report, broken: Broken): void {
  const path = 'draft\u001b[31m.md';
  for (const explain of [false, true]) {
    const strange = OBEYED.exec(textReport(path, text, report, { explain }).replace(/\n/g, ''));
    if (strange) broken('a control character in a report', JSON.stringify(strange[0]));
  }
  const json = shownJson(jsonReport(path, text, report));
  if (OBEYED.test(json)) broken('a control character in JSON', around(json, json.search(OBEYED)));
  if (!isSame(JSON.parse(json) as { path: string; findings: unknown[] }, report, path))
    broken('JSON that says something else');
  JSON.stringify(report);
}

const isSame = (json: { path: string; findings: unknown[] }, report: Report, path: string): boolean =>
  json.path === path && json.findings.length === report.findings.length;

const snapshotOf = (text: string, report: Report): Snapshot => ({
  version: 1,
  text,
  report,
  findings: report.findings,
});
