import { verbsThat } from '../../../language/verb-table';
import { Form } from '../../../language/morphology';
import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import type { VerbGroup } from '../../clauses/clause';
import type { ClauseReading } from '../../clauses/verb-groups';
import type { VerbCandidate } from '../verb-candidate';
import { subjectOf } from './governing-subject';
import { Occurrence, type Earlier } from './occurrence';
import { SHAPES } from './shapes';

/** The groups of a clause, each read as a possible cue; null for one that can be none. The caller weighs them. */
export function verbCandidates(reading: ClauseReading): (VerbCandidate | null)[] {
  const out: (VerbCandidate | null)[] = [];
  for (let index = 0; index < reading.groups.length; index++) out.push(readCandidate(reading, index, out));
  return out;
}

function readCandidate(reading: ClauseReading, index: number, earlier: Earlier): VerbCandidate | null {
  const verb = occurrenceOf(reading, index, earlier);
  if (!verb) return null;
  const subject = subjectOf(verb);
  for (const shape of SHAPES) {
    const read = shape(verb, subject);
    if (read !== undefined) return read;
  }
  return null;
}

/** The verb of a group where it stands; null for one that can be no cue. */
export function occurrenceOf(reading: ClauseReading, index: number, earlier: Earlier): Occurrence | null {
  const group = predicate(reading.words, reading.groups[index]);
  return group && new Occurrence(reading, index, group, earlier);
}

/**
 * A group as the lexicon knows it: a passive is its own entry ("*say" for "is said to"), and so is an adjective after
 * "be" ("=confident"). Null for a verb that can be no cue.
 */
function predicate(words: readonly ClauseWord[], group: VerbGroup): VerbGroup | null {
  const head = words[group.head];
  if (head.cls === W.Verb)
    return group.passive || isReduced(words, group) ? { ...group, lemma: `*${group.lemma}`, passive: true } : group;
  if (head.cls !== W.Be) return null;
  let i = group.to;
  while (i < words.length && words[i].cls === W.Adverb) i++;
  const word = words[i];
  if (!word || (word.cls !== W.Adjective && word.cls !== W.Noun)) return null;
  const next = words[i + 1];
  if (!next || (next.cls !== W.That && next.cls !== W.To && next.cls !== W.Preposition && next.cls !== W.Wh))
    return null;
  return { ...group, lemma: `=${word.lower}`, head: i, to: i + 1 };
}

/** Is this a passive without its "be"? */
function isReduced(words: readonly ClauseWord[], group: VerbGroup): boolean {
  const { kind, lemma, from, to, head } = group;
  const { forms } = words[head].verb!;
  // "Asked about it, …"; "a town known as “The Elbow”", "a move seen as rash": a form that is a participle and nothing else.
  if (kind === 'participle' && (ASKS.has(lemma) || (from > 0 && !(forms & ~Form.Participle)))) return true;
  const left = words[from - 1];
  if (isPassedOn(words, group)) return true;
  // "asked by reporters", "the rise called for by the union"
  const by = words[to]?.cls === W.Preposition && words[to + 1]?.lower === 'by' ? to + 1 : to;
  return (
    Boolean(forms & Form.Participle) &&
    words[by]?.lower === 'by' &&
    words[by + 1]?.form !== 'gerund' &&
    to - head === 1 &&
    (head === from || words[from].cls === W.Adverb) &&
    left?.cls !== W.Proper &&
    left?.cls !== W.Subject
  );
}

/**
 * "A man believed to be hurt", "anybody found to have left": the active of such a verb takes no "to". That of "expect" does:
 * "sales expected to be low", but "Fenn expected to be late".
 */
function isPassedOn(words: readonly ClauseWord[], { lemma, head, from, to }: VerbGroup): boolean {
  if (words[to]?.cls !== W.To || to !== head + 1 || !(words[head].verb!.forms & Form.Participle)) return false;
  const { cls } = words[from - 1] ?? {};
  if (cls === W.Subject || cls === W.Wh || cls === W.Coordinator) return false;
  // A capital that opens the sentence is no name for certain.
  const isThing = cls === W.Noun || (cls === W.Proper && from === 1);
  if (lemma === 'expect') return isThing && words[to + 1]?.cls === W.Be;
  return ONLY_PASSIVE.has(lemma);
}

const ONLY_PASSIVE: ReadonlySet<string> = new Set(['believe', 'say', 'think', 'find', 'estimate', 'suspect', 'allege']);

const ASKS = verbsThat('asks');
