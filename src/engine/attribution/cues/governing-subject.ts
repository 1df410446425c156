import { Form } from '../../language/morphology';
import { verbsThat } from '../../language/verb-table';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import { type VerbGroup, PERIOD } from '../clauses/clause';
import type { ClauseReading } from '../clauses/verb-groups';
import { isHead, phraseStart, type WordRange } from '../clauses/noun-phrase';
import { skipAdjuncts, subjectBefore } from '../clauses/subject';
import type { VerbCandidate } from './candidate';

/** How many verbs back the one that governs is looked for. */
const BACK = 16;

/** The verbs of a clause that have been read, by the index of their group. */
export type Earlier = readonly (VerbCandidate | null)[];

/** The subject of a group: beside it, shared with the verb before it, or the main clause's for "…, saying". */
export function subjectOf(reading: ClauseReading, index: number, earlier: Earlier): WordRange | null {
  const { words, groups } = reading;
  const group = groups[index];
  const i = skipBack(words, group.from - 1);
  const left = words[i];
  if (group.kind === 'finite') {
    if (left?.cls === W.Coordinator || words[skipAdjuncts(words, i)]?.cls === W.Coordinator) {
      const shared = sharedSubject(reading, index, earlier);
      if (shared) return shared;
    }
    const own = subjectBefore(words, group);
    // "Lee left and in a statement thanked them": the noun is where, not who.
    if (own && words[own.from - 1]?.cls === W.Preposition && words[own.from - 2]?.cls === W.Coordinator)
      return sharedSubject(reading, index, earlier) ?? own;
    if (own) return own;
    return left?.cls === W.Comma || left?.cls === W.Dash ? sharedSubject(reading, index, earlier) : null;
  }
  // "a group seeking to …", "an email sent by …": the noun right before acts.
  if (
    (group.kind === 'gerund' || group.kind === 'participle') &&
    i === group.from - 1 &&
    isHead(left) &&
    left.cls !== W.Quote &&
    !YEAR.test(left.lower) &&
    !isPeriod(words, i)
  ) {
    // "She issued a statement saying …": the paper speaks for the one who sent it.
    if (group.kind === 'gerund' && UTTERANCE.test(left.lower)) {
      const before = groups[index - 1];
      if (before && SENDS.has(before.lemma) && before.to >= i - 4) {
        const sender = earlier[index - 1]?.source;
        if (sender) return sender;
      }
    }
    const from = phraseStart(words, i);
    if (from >= 0) return { from, to: i + 1 };
  }
  if (group.kind === 'infinitive') {
    const actor = actorBefore(words, group.from);
    if (actor) return actor;
  }
  if (group.kind === 'gerund' && left?.cls === W.Coordinator) {
    // "saying she was late but suggesting …"
    for (let k = index - 1; k >= Math.max(0, index - BACK); k--)
      if (groups[k].kind === 'gerund' && earlier[k]?.source) return earlier[k]?.source ?? null;
  }
  if (
    group.kind === 'gerund' &&
    (left?.cls === W.Comma || GOVERNED.test(left?.lower ?? '') || (left?.cls === W.Quote && left.text === ','))
  ) {
    const governing = governingSubject(reading, index, earlier, i);
    if (governing) return governing;
  }
  return sharedSubject(reading, index, earlier) ?? followingSubject(reading, index);
}

/** "a chance for Lee to say so", "leaving many to wonder": the phrase between stands for the one who is to act. */
function actorBefore(words: readonly ClauseWord[], to: number): WordRange | null {
  let from = to;
  while (from > 0 && from > to - ACTOR && ACTORS.has(words[from - 1].cls)) from--;
  const tie = words[from - 1];
  return from < to && tie && (tie.lower === 'for' || LEAVING.test(tie.lower)) ? { from, to } : null;
}

const LEAVING = /^(?:leav|lead|forc|prompt|allow)ing$/;
/** The longest phrase between the two, in words, and what it is made of. */
const ACTOR = 8;
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

/** Words through which a gerund hangs on the main verb: "left before saying". */
const GOVERNED = /^(?:by|before|after|while|without)$/;

/** What people send out in place of saying it. */
const UTTERANCE = /^(?:statement|email|e-mail|letter|memo|tweet|release|note|message|post|ad|video)$/;
const SENDS = verbsThat('sends');

/** "a suit filed in 2012 saying …": no noun that acts, and neither are "this week" and "last month". */
const YEAR = /^\d{4}$/;
const isPeriod = (words: readonly ClauseWord[], i: number): boolean =>
  PERIOD.test(words[i].lower) && /^(?:last|this|that|next|each|every)$/.test(words[i - 1]?.lower ?? '');

/** "Recognizing this, Lee joined them", "Lee, fearing this, joined them": the subject of the clause that follows or goes on. */
function followingSubject({ words, groups }: ClauseReading, index: number): WordRange | null {
  const group = groups[index];
  if (group.kind === 'infinitive') return null;
  const mark = group.kind === 'gerund' && words[group.from - 1]?.cls === W.Comma ? group.from - 1 : -1;
  if (group.from > 3 && mark < 0) return null;
  for (let k = index + 1; k < groups.length && k < index + BACK; k++) {
    if (groups[k].kind !== 'finite') continue;
    const subject = subjectBefore(words, groups[k]);
    if (subject?.to === mark || (subject && group.from <= 3 && words[subject.from - 1]?.cls === W.Comma))
      return subject;
  }
  return null;
}

const skipBack = (words: readonly ClauseWord[], i: number): number => {
  while (i >= 0 && (words[i].cls === W.Adverb || words[i].cls === W.Not)) i--;
  return i;
};

const isRelative = (word: ClauseWord): boolean => word.cls === W.Wh || word.cls === W.That;

/**
 * The subject of the clause that a ", saying …" hangs on: the last finite verb before it that stands neither in a
 * relative clause nor inside what an earlier cue introduces.
 */
function governingSubject(
  { words, groups, strength }: ClauseReading,
  index: number,
  earlier: Earlier,
  tie: number,
): WordRange | null {
  const floor = Math.max(0, index - BACK);
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
        strength(cue.group.lemma, cue.frame) >= 0.5 &&
        cue.content.some((range) => before.from >= range.from && before.from < range.to),
      );
    }
    if (!inside) return subject;
  }
  return fallback;
}

/** "the debate hosted by Crole": a participle that looks like a past governs nothing. */
const isReduced = (group: VerbGroup, read: VerbCandidate | null | undefined): boolean =>
  !group.passive && read?.group.lemma.startsWith('*') === true;

/** "Lee spoke after Crole won, saying …": whoever stands in the subordinate clause is not the one who says it. */
function isSubordinate(words: readonly ClauseWord[], subject: WordRange): boolean {
  const opener = words[subject.from - 1];
  return (
    opener !== undefined &&
    (opener.cls === W.Subordinator ||
      (opener.cls === W.That && words[subject.from - 2]?.cls === W.Noun) ||
      /^(?:after|before|since|until)$/.test(opener.lower))
  );
}

/** "Lee praised the plan and said …", "Lee met them, saying …", "Lee went on to say …": the subject of the verb that governs. */
function sharedSubject(reading: ClauseReading, index: number, earlier: Earlier): WordRange | null {
  const { words, groups, strength } = reading;
  const group = groups[index];
  const floor = Math.max(0, index - BACK);
  if (group.kind === 'finite' && strength(group.lemma, 'that') >= 0.5) {
    const speaker = parallelSpeaker(reading, index, earlier, floor);
    if (speaker) return speaker;
  }
  let fallback: WordRange | null = null;
  for (let k = index - 1; k >= floor; k--) {
    const before = groups[k];
    const known = earlier[k];
    if (isReduced(before, known)) continue;
    if (before.kind === 'finite') {
      const subject = known && !before.passive ? known.source : subjectBefore(words, before);
      if (!subject) continue;
      // "Lee left after Crole won and said …": the one in the subordinate clause is the last to be asked.
      if (isSubordinate(words, subject) && group.kind === 'finite' && strength(group.lemma, 'that') >= 0.5) {
        fallback ??= subject;
        continue;
      }
      // A verb inside a relative clause governs only what follows it directly.
      if (
        isRelative(words[subject.from]) &&
        k > 0 &&
        group.kind !== 'infinitive' &&
        crossesComma(words, before.to, group.from)
      )
        continue;
      // "asked Lee to comment", "urged them to say": the object of the verb is the one who acts.
      if (group.kind === 'infinitive' && known?.frame === 'obj-inf' && known.addressee && k === index - 1)
        return known.addressee;
      return subject;
    }
    if (
      known?.source &&
      group.kind !== 'finite' &&
      before.kind !== 'participle' &&
      (group.kind === 'infinitive' || k === index - 1)
    )
      return known.source;
  }
  return fallback;
}

/** "She said the plan had failed but insisted …": two verbs of speech in one tense share a speaker over the first's content. */
function parallelSpeaker(
  { words, groups, strength }: ClauseReading,
  index: number,
  earlier: Earlier,
  floor: number,
): WordRange | null {
  const tense = tenseOf(words, groups[index]);
  for (let k = index - 1; k >= floor; k--) {
    const before = groups[k];
    const known = earlier[k];
    if (before.kind !== 'finite' || !known?.source || isRelative(words[known.source.from])) continue;
    if (strength(before.lemma, known.frame) >= 0.5 && known.frame !== 'none' && tenseOf(words, before) === tense)
      return known.source;
  }
  return null;
}

/** Past, third person or base: what the first word of a verb group shows. */
function tenseOf(words: readonly ClauseWord[], group: VerbGroup): string {
  const first = words[group.from];
  const word = first.cls === W.Adverb ? words[group.head] : first;
  if (word.verb && word.cls === W.Verb)
    return word.verb.forms & Form.Past ? 'past' : word.verb.forms & Form.Present ? 'third' : 'base';
  if (first.cls === W.Modal) return 'modal';
  if (/^(?:was|were|had|did|didn't)$/.test(word.lower)) return 'past';
  return /^(?:is|has|does|doesn't|isn't|hasn't)$/.test(word.lower) ? 'third' : 'base';
}

function crossesComma(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i].cls === W.Comma) return true;
  return false;
}
