import { fingerprints, hashOfWords, identityKey } from '../fingerprint';
import type { Finding, Severity, Span } from '../model';
import { findNotes, hasNote } from '../copy/notes';
import type { Options } from '../options';
import { anyWithin } from '../util/spans';
import { finished, type Steps } from '../util/steps';
import { BlockAsker } from './asking/ask-blocks';
import { RULES } from './index';
import { profileSeverities, type Loudness, type RuleId } from './profiles';
import { KeptCandidate } from './asking/kept-candidate';
import { nextStretches, type Stretch } from './asking/stretches';
import type { Chosen } from './asking/rule';
import type { DraftView } from './asking/draft';
import { FileFinding, type RawFinding } from './asking/raw-finding';
import { wordsOf } from './evidence/draft-view';
import { lastFrom } from '../util/search';

/** What was read of a draft, without what the options say of it. */
export type ReadDraft = Omit<DraftView, 'notes' | 'words' | 'threshold' | 'stretches'>;

/** What the rules of the catalogue find in a draft, in the order of the text, with the desk's severities. */
export function findingsOf(read: ReadDraft, options: Options): Finding[] {
  return finished(new RuleRunner().steps(read, options));
}

/** Asks the rules about one draft over and over while it is edited. */
export class RuleRunner {
  #asker = new BlockAsker<(typeof RULES)[number]>([]);
  #stretches: readonly Stretch[] = [];
  /** What everything that is kept depends on, apart from the draft. */
  #terms = '';
  /** What the findings of the last version are known by, and their fingerprints: most edits change neither. */
  #identityKeys: readonly string[] = [];
  #names: readonly string[] = [];

  /** The same as {@link findingsOf}, in steps: whoever drives it may do something else between two of them. */
  *steps(read: ReadDraft, options: Options): Steps<Finding[]> {
    const notes = findNotes(read.written, options.noteTexts);
    const severityOf = severitiesOf(options);
    const rules = RULES.filter(({ id }) => severityOf(id) !== 'off');
    const terms = JSON.stringify([rules.map(({ id }) => id), options.noteTexts, options.words, options.claims]);
    if (terms !== this.#terms) {
      this.#asker = new BlockAsker(rules);
      this.#stretches = [];
    }
    this.#terms = terms;
    const stretches = (this.#stretches = nextStretches(this.#stretches, read.states));
    const draft: DraftView = { ...read, notes, stretches, words: options.words, threshold: options.claims };

    yield;
    const asked = yield* this.#asker.steps(draft);
    const found: Found[] = [];
    for (const { rule, candidates } of asked) {
      const severity = severityOf(rule.id) as Severity;
      for (const chosen of rule.choose?.(draft, candidates) ?? candidates) {
        const each = placed(draft, rule.id, severity, chosen);
        if (!isNoted(draft, each, notes)) found.push(each);
      }
      yield;
    }
    found.sort((a, b) => a.filed.span[0] - b.filed.span[0] || a.filed.span[1] - b.filed.span[1]);
    const names = this.#namesOf(identityKeysOf(draft, found));
    return found.map(({ rule, severity, filed: { span, args, block, attribution, related, note } }, i) => {
      const finding: Writable<Finding> = {
        rule,
        severity,
        span,
        args,
        block,
        attribution: attribution ?? -1,
        fingerprint: names[i],
      };
      if (related) finding.related = related;
      if (note) finding.note = note;
      return finding;
    });
  }

  #namesOf(identityKeys: readonly string[]): readonly string[] {
    if (!isSame(identityKeys, this.#identityKeys)) this.#names = fingerprints(identityKeys);
    this.#identityKeys = identityKeys;
    return this.#names;
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Found {
  readonly rule: string;
  readonly severity: Severity;
  /** With its places in the printed text; undefined where it is about what is not printed. */
  readonly raw: RawFinding | undefined;
  /** With its places in the file. */
  readonly filed: RawFinding;
  readonly chosen: Chosen;
}

function placed(draft: DraftView, rule: string, severity: Severity, chosen: Chosen): Found {
  if (chosen instanceof FileFinding) return { rule, severity, raw: undefined, filed: chosen.raw, chosen };
  const raw = chosen instanceof KeptCandidate ? (chosen.in(draft) as RawFinding) : chosen;
  return { rule, severity, raw, filed: draft.places.finding(raw), chosen };
}

/** How loud each rule is: as somebody has set it, or as the house has it. */
export function severitiesOf({ severities, profile }: Options): (rule: RuleId) => Loudness {
  const house = profileSeverities(profile);
  return (rule) => severities[rule] ?? house[rule];
}

/** What carries its note has been asked already; "[citation needed]" may stand anywhere in the sentence. */
function isNoted(
  { written, places, blocks }: DraftView,
  { raw, filed: { note } }: Found,
  notes: readonly Span[],
): boolean {
  if (!note || !raw?.note || notes.length === 0) return false;
  if (hasNote(written, notes, note.at)) return true;
  if (note.kind !== 'citation-needed') return false;
  const { sentences } = blocks[raw.block];
  const index = sentenceBefore(sentences, raw.note.at - 1);
  if (index < 0) return false;
  // The notes behind a sentence are no part of it: they end at the next one.
  const end = index + 1 < sentences.length ? places.span(sentences[index + 1])[0] : places.endBehind(raw.block);
  return anyWithin(notes, [places.span(sentences[index])[0] + 1, end]);
}

/** Index of the sentence that holds an offset, or behind which it stands. */
const sentenceBefore = (sentences: readonly Span[], at: number): number =>
  lastFrom(sentences.length, at, (i) => sentences[i][0]);

/** What findings are known by, in their order, wherever their sentences stand; chosen with each as long as its block is. */
function identityKeysOf(draft: DraftView, found: readonly Found[]): string[] {
  let last: Span | undefined;
  let hash = '';
  return found.map(({ rule, raw, filed, chosen }) => {
    const known = chosen instanceof KeptCandidate ? chosen.identityKey : undefined;
    if (known !== undefined) return known;
    if (!raw) {
      const words = draft.written.slice(...filed.span);
      return identityKey({ rule, sentence: hashOfWords(words), words });
    }
    const { span, block } = raw;
    const { sentences } = draft.blocks[block];
    const sentence = sentences[sentenceBefore(sentences, span[0])] ?? span;
    // A sentence of a megabyte may have thousands of findings.
    if (sentence !== last) hash = hashOfWords(wordsOf(draft, block, sentence));
    last = sentence;
    const key = identityKey({ rule, sentence: hash, words: wordsOf(draft, block, span) });
    if (chosen instanceof KeptCandidate) chosen.identityKey = key;
    return key;
  });
}
