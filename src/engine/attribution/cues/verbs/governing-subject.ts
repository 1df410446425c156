import { verbsThat } from '../../../language/verb-table';
import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import { type VerbGroup, PERIOD } from '../../clauses/clause';
import { isHead, phraseStart, type WordRange } from '../../clauses/noun-phrase';
import { skipAdjuncts, subjectBefore } from '../../clauses/subject';
import { ACTOR_WORDS, GOVERNED_WITHIN, INTRODUCES, OPENING_WITHIN, SENT_WITHIN } from '../bars';
import type { Occurrence } from './occurrence';
import { isReduced, isRelative, isSubordinate, sharedSubject } from './shared-subject';

/** A way in which a verb has its subject; null where it has none so, and the next is asked. */
export type SubjectShape = (verb: Occurrence) => WordRange | null;

/** Fenn left the hall and denied it: what stands behind "and" has the subject of what stands before it. */
const sharedBehindAnd: SubjectShape = (verb) => {
  const { words, tie } = verb;
  const isJoined = words[tie]?.cls === W.Coordinator || words[skipAdjuncts(words, tie)]?.cls === W.Coordinator;
  return isJoined ? shared(verb) : null;
};

/** Fenn left and in a statement thanked them: the noun is where, not who. */
const sharedAcrossPhrase: SubjectShape = (verb) => {
  const { words, own } = verb;
  return own && words[own.from - 1]?.cls === W.Preposition && words[own.from - 2]?.cls === W.Coordinator
    ? shared(verb)
    : null;
};

/** Fenn denied it. */
const own: SubjectShape = (verb) => verb.own;

/** Fenn left the hall, denied it: what stands behind a mark, with no subject of its own. */
const sharedBehindMark: SubjectShape = (verb) => {
  const cls = verb.words[verb.tie]?.cls;
  return cls === W.Comma || cls === W.Dash ? shared(verb) : null;
};

/** She issued a statement saying so: the paper speaks for the one who sent it. */
const sender: SubjectShape = ({ words, reading: { groups }, index, earlier, tie, group }) => {
  if (tie !== group.from - 1 || !isHead(words[tie]) || !UTTERANCE.test(words[tie].lower)) return null;
  const before = groups[index - 1] as VerbGroup | undefined;
  if (!before || !SENDS.has(before.lemma) || before.to < tie - SENT_WITHIN) return null;
  return earlier[index - 1]?.source ?? null;
};

/** A group seeking a vote met. An email sent by Fenn arrived: the noun right before acts. */
const nounBefore: SubjectShape = ({ words, tie, group }) => {
  const noun = words[tie];
  if (tie !== group.from - 1 || !isHead(noun) || noun.cls === W.Quote) return null;
  if (YEAR.test(noun.lower) || isPeriod(words, tie)) return null;
  const from = phraseStart(words, tie);
  return from < 0 ? null : { from, to: tie + 1 };
};

/** It was a chance for Fenn to say so, leaving many to wonder: the phrase between stands for the one who is to act. */
const actor: SubjectShape = ({ words, group: { from: to } }) => {
  let from = to;
  while (from > 0 && from > to - ACTOR_WORDS && ACTORS.has(words[from - 1].cls)) from--;
  const tie = words[from - 1];
  return from < to && tie && (tie.lower === 'for' || LEAVING.test(tie.lower)) ? { from, to } : null;
};

const LEAVING = /^(?:leav|lead|forc|prompt|allow)ing$/;
/** What the phrase between the two is made of. */
const ACTORS: ReadonlySet<number> = new Set([
  W.Proper,
  W.Noun,
  W.Adjective,
  W.Determiner,
  W.Possessive,
  W.PossessiveMark,
  W.Object,
  W.Pronoun,
  W.Number,
  W.Coordinator,
]);

/** Fenn left, saying she was late but hoping to return: two gerunds, one speaker. */
const gerundBefore: SubjectShape = ({ words, reading: { groups }, index, earlier, tie }) => {
  if (words[tie]?.cls !== W.Coordinator) return null;
  for (let k = index - 1; k >= Math.max(0, index - GOVERNED_WITHIN); k--) {
    const source = groups[k].kind === 'gerund' && earlier[k]?.source;
    if (source) return source;
  }
  return null;
};

/** Fenn, whose crew had left, shut the gate, saying so. Fenn left after saying so: the subject of the clause it hangs on. */
const governing: SubjectShape = (verb) => {
  const left = verb.words[verb.tie] as ClauseWord | undefined;
  if (!left) return null;
  const hangs = left.cls === W.Comma || GOVERNED.test(left.lower) || (left.cls === W.Quote && left.text === ',');
  return hangs ? governingSubject(verb) : null;
};

/** Fenn hopes to leave: the subject of the verb before. */
const shared: SubjectShape = ({ reading, index, earlier }) => sharedSubject(reading, index, earlier);

/** Recognizing this, Fenn joined them. Fenn, fearing this, joined them: the subject of the clause that follows or goes on. */
const following: SubjectShape = ({ words, reading: { groups }, index, group }) => {
  const mark = group.kind === 'gerund' && words[group.from - 1]?.cls === W.Comma ? group.from - 1 : -1;
  if (group.from > OPENING_WITHIN && mark < 0) return null;
  for (let k = index + 1; k < groups.length && k < index + GOVERNED_WITHIN; k++) {
    if (groups[k].kind !== 'finite') continue;
    const subject = subjectBefore(words, groups[k]);
    if (subject?.to === mark || (subject && group.from <= OPENING_WITHIN && words[subject.from - 1]?.cls === W.Comma))
      return subject;
  }
  return null;
};

/**
 * Where a verb of each kind has its subject, in the order in which it is looked for: beside it before at a distance, what
 * a word between them tells before what is merely the last to act.
 */
export const SUBJECTS: Readonly<Record<VerbGroup['kind'], readonly SubjectShape[]>> = {
  finite: [sharedBehindAnd, sharedAcrossPhrase, own, sharedBehindMark],
  gerund: [sender, nounBefore, gerundBefore, governing, shared, following],
  participle: [nounBefore, shared, following],
  infinitive: [actor, shared],
};

/** The subject of a verb: beside it, shared with the verb before it, or the main clause's for "…, saying". */
export function subjectOf(verb: Occurrence): WordRange | null {
  for (const shape of SUBJECTS[verb.group.kind]) {
    const subject = shape(verb);
    if (subject) return subject;
  }
  return null;
}

/** Words through which a gerund hangs on the main verb: "left before saying". */
const GOVERNED = /^(?:by|before|after|while|without)$/;

/** What people send out in place of saying it. */
const UTTERANCE = /^(?:statement|email|e-mail|letter|memo|tweet|release|note|message|post|ad|video)$/;
const SENDS = verbsThat('sends');

/** "a suit filed in 2012 saying …": no noun that acts, and neither are "this week" and "last month". */
const YEAR = /^\d{4}$/;
const isPeriod = (words: readonly ClauseWord[], i: number): boolean =>
  PERIOD.test(words[i].lower) && /^(?:last|this|that|next|each|every)$/.test(words[i - 1]?.lower ?? '');

/**
 * The subject of the clause that a ", saying …" hangs on: the last finite verb before it that stands neither in a
 * relative clause nor inside what an earlier cue introduces.
 */
function governingSubject({ words, reading, index, earlier, strength, tie }: Occurrence): WordRange | null {
  const { groups } = reading;
  const floor = Math.max(0, index - GOVERNED_WITHIN);
  // "as Lee won by saying …": with no mark between, it hangs on the clause that it stands in.
  const close = GOVERNED.test(words[tie].lower) && words[tie - 1]?.cls !== W.Comma;
  let fallback: WordRange | null = null;
  for (let k = index - 1; k >= floor; k--) {
    const before = groups[k];
    if (before.kind !== 'finite' || isReduced(before, earlier[k])) continue;
    const subject = (before.passive ? undefined : earlier[k]?.source) ?? subjectBefore(words, before);
    if (!subject) continue;
    if (!close && isRelative(words[subject.from])) continue;
    // "…, she said, adding …": the one named for what stands before.
    if (earlier[k]?.frame === 'post') return subject;
    fallback ??= subject;
    if (!close && isSubordinate(words, subject)) continue;
    let inside = false;
    for (let c = k - 1; c >= floor && !inside; c--) {
      const cue = earlier[c];
      inside = Boolean(
        cue &&
        cue.frame !== 'none' &&
        strength(cue.group.lemma, cue.frame) >= INTRODUCES &&
        cue.content.some((range) => before.from >= range.from && before.from < range.to),
      );
    }
    if (!inside) return subject;
  }
  return fallback;
}
