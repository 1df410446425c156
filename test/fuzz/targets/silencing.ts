import {
  entriesIn,
  NO_BASELINE,
  readBaseline,
  silencedIn,
  withEntries,
  withoutEntries,
  writeBaseline,
  type BaselineEntry,
} from '../../../src/desk/baseline';
import { directiveInsertion } from '../../../src/engine/copy/directive-edits';
import { DEFAULT_NOTE_TEXTS } from '../../../src/engine/copy/notes';
import { directiveRemoval } from '../../../src/engine/copy/directive-places';
import { findDirectives } from '../../../src/engine/copy/directives';
import type { Finding, Markup, Report } from '../../../src/engine/model';
import { readParagraph } from '../../../src/engine/text/prose/read-paragraph';
import type { Broken, Target } from '../target';
import { around, numberOf, read } from './reader';

/** The same each time, so that a find can be played again. */
const SALT = '00112233445566778899aabbccddeeff';
const PATHS = ['draft.md', 'a/b c.md', '__proto__', 'constructor', 'Größe “x”.md', '', '../x', 'a\\b\n.md'];

/** Silencing a finding by a comment, and all of them by a baseline. */
export const silencing: Target = {
  name: 'silencing',
  seeds: 'drafts',
  make: ({ text, markup }, { random, fresh }) => ({
    markup,
    texts: [fresh(text), random.pick(REASONS)],
    choices: { finding: random.below(1_000), path: random.below(PATHS.length) },
  }),
  check({ markup, texts: [text = '', reason = ''], choices }, broken) {
    const report = read(text, markup);
    if (report.findings.length === 0) return;
    const finding = report.findings[numberOf(choices.finding) % report.findings.length];
    // A comment that has nothing to do is taken out, and nobody is offered to silence it.
    if (finding.rule !== 'unused-directive') checkComment(text, report, finding, reason, broken);
    checkBaseline(text, report, PATHS[numberOf(choices.path)] ?? '', reason, broken);
  },
};

const REASONS = [
  '',
  'the desk knows the name, JW',
  '-->',
  '--',
  'x\n\ny',
  '\r',
  '<!--',
  'a -- b',
  '“',
  '`',
  '>',
  '\u2028',
  '\ud83d',
  '*',
];

function checkComment(text: string, report: Report, finding: Finding, reason: string, broken: Broken): void {
  const { markup } = report;
  const { rule, fingerprint } = finding;
  const insertion = directiveInsertion(text, report, finding, reason, DEFAULT_NOTE_TEXTS);
  if (!insertion) return;
  const { at, text: words } = insertion;
  const with_ = text.slice(0, at) + words + text.slice(at);
  const after = read(with_, markup);
  const directive = findDirectives(with_, markup, after.blocks).find(
    ({ span }) => span[0] >= at && span[1] <= at + words.length,
  );
  if (!directive) return broken('a comment that silences is not found again', around(with_, at));
  if (directive.rules.length !== 1 || directive.rules[0] !== rule) broken('a comment that silences another rule', rule);
  if (after.findings.some((each) => each.fingerprint === fingerprint)) broken('a comment that silences nothing', rule);
  const [from, to] = directiveRemoval(with_, directive.span);
  if (with_.slice(0, from) + with_.slice(to) !== text)
    broken('a comment does not come out as it went in', around(with_, at));
  if (wordsIn(with_, after) !== wordsIn(text, report)) broken('a comment that changes the copy', around(with_, at));
}

/** Every word that is read, block by block. */
function wordsIn(text: string, { blocks, markup }: { blocks: Report['blocks']; markup: Markup }): string {
  return blocks
    .filter(({ kind }) => kind !== 'comment')
    .map(({ kind, span }) => {
      const { sentences } = readParagraph(text.slice(...span), kind, markup);
      return sentences.flatMap(({ tokens }) => tokens.map(({ text: word }) => word)).join(' ');
    })
    .filter(Boolean)
    .join('\n');
}

function checkBaseline(text: string, report: Report, path: string, reason: string, broken: Broken): void {
  const entries = report.findings.map(({ rule, fingerprint }): BaselineEntry => ({ rule, fingerprint, reason }));
  const other: BaselineEntry = { rule: 'hearsay', fingerprint: 'other' };
  const baseline = withEntries(withEntries(NO_BASELINE, 'other.md', [other], SALT), path, entries, SALT);
  const again = readBaseline(writeBaseline(baseline));
  if (!again) return broken('a baseline that was written cannot be read');
  const isSilenced = silencedIn(again, path);
  const kept = entriesIn(again, path);
  if (kept.length !== entries.length || !entries.every(({ fingerprint }) => isSilenced(fingerprint))) {
    broken('a baseline that lost a finding', path);
  }
  if (entries.some(({ fingerprint }) => kept.some((entry) => entry.fingerprint === fingerprint))) {
    broken('a baseline with a fingerprint that another file could have');
  }
  if (kept.some((entry) => entry.reason !== reason)) broken('a baseline that lost a reason');
  if (writeBaseline(again) !== writeBaseline(baseline)) broken('a baseline that changes when it is written again');
  const back = withoutEntries(again, path, new Set(kept.map(({ fingerprint }) => fingerprint)), SALT);
  if (entriesIn(back, path).length > 0 || entriesIn(back, 'other.md').length !== 1) {
    broken('a baseline that does not let go of a finding, or of too much');
  }
  const { findings, silenced } = read(text, report.markup, { silenced: isSilenced });
  if (findings.length > 0) broken('a finding that the baseline does not silence', findings[0].rule);
  if (silenced < report.silenced) broken('fewer silenced than before');
  // Whatever stands in a file: an answer, never an exception.
  readBaseline(text);
}
