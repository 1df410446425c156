import { fingerprints, type Identity } from '../fingerprint';
import type { Finding, Severity, Span } from '../model';
import { findNotes, hasNote } from '../notes';
import type { Options } from '../options';
import { anyWithin, lastFrom } from '../spans';
import { RULES } from './index';
import { profileSeverities } from './profiles';
import type { DraftView, RawFinding, Rule } from './types';
import { sentenceAt, wordsOf } from './view';

/** What the rules of the catalogue find in a draft, in the order of the text, with the desk's severities. */
export function findingsOf(read: Omit<DraftView, 'notes' | 'words'>, options: Options): Finding[] {
  const steps = findingSteps(read, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, rule by rule: whoever drives it may do something else between two of them. */
export function* findingSteps(
  read: Omit<DraftView, 'notes' | 'words'>,
  options: Options,
): Generator<void, Finding[], void> {
  const notes = findNotes(read.text, options.noteTexts);
  const draft: DraftView = { ...read, notes, words: options.words };
  const found: { readonly rule: string; readonly severity: Severity; readonly raw: RawFinding }[] = [];
  const severityOf = severitiesOf(options);
  for (const rule of RULES) {
    const severity = severityOf(rule);
    if (severity === 'off') continue;
    for (const raw of rule.findings(draft)) {
      if (!isNoted(draft, raw, notes)) found.push({ rule: rule.id, severity, raw });
    }
    yield;
  }
  found.sort((a, b) => a.raw.span[0] - b.raw.span[0] || a.raw.span[1] - b.raw.span[1]);
  const names = fingerprints(identities(draft, found, notes));
  return found.map(({ rule, severity, raw }, i) => ({
    rule,
    severity,
    ...raw,
    attribution: raw.attribution ?? -1,
    fingerprint: names[i],
  }));
}

/** How loud each rule is: as somebody has set it, or as the house has it, or as it is by itself. */
export function severitiesOf({ severities, profile }: Options): (rule: Rule) => Severity | 'off' {
  const house = profileSeverities(profile);
  return ({ id, severity }) => severities[id] ?? house[id] ?? severity;
}

/** What carries its note has been asked already; "[citation needed]" may stand anywhere in the sentence. */
function isNoted(draft: DraftView, { note, block }: RawFinding, notes: readonly Span[]): boolean {
  if (!note || notes.length === 0) return false;
  if (hasNote(draft.text, notes, note.at)) return true;
  const sentence = sentenceAt(draft, block, note.at - 1);
  return note.kind === 'citation-needed' && sentence !== undefined && anyWithin(notes, [sentence[0] + 1, sentence[1]]);
}

function identities(
  draft: DraftView,
  found: readonly { readonly rule: string; readonly raw: RawFinding }[],
  notes: readonly Span[],
): Identity[] {
  let last: Span | undefined;
  let words = '';
  return found.map(({ rule, raw: { span, block } }) => {
    const sentence = sentenceAt(draft, block, span[0]) ?? span;
    if (sentence !== last) {
      last = sentence;
      words = withoutNotes(draft, block, sentence, notes);
    }
    return { rule, sentence: words, words: wordsOf(draft, block, span) };
  });
}

/** A note put into a sentence does not make it another sentence. */
function withoutNotes(draft: DraftView, block: number, [start, end]: Span, notes: readonly Span[]): string {
  const parts: string[] = [];
  let from = start;
  const first = lastFrom(notes.length, start, (i) => notes[i][1]) + 1;
  for (let i = first; i < notes.length && notes[i][0] < end; i++) {
    parts.push(wordsOf(draft, block, [from, Math.max(from, notes[i][0])]));
    from = notes[i][1];
  }
  if (from < end) parts.push(wordsOf(draft, block, [from, end]));
  return parts.join(' ');
}
