import { Form } from '../../../language/morphology';
import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import type { VerbGroup } from '../../clauses/clause';
import type { WordRange } from '../../clauses/noun-phrase';
import { subjectBefore } from '../../clauses/subject';
import type { ClauseReading } from '../../clauses/verb-groups';
import { GOVERNED_WITHIN, INTRODUCES } from '../bars';
import type { VerbCandidate } from '../verb-candidate';
import type { Earlier } from './occurrence';

export const isRelative = (word: ClauseWord): boolean => word.cls === W.Wh || word.cls === W.That;

/** "the debate hosted by Crole": a participle that looks like a past governs nothing. */
export const isReduced = (group: VerbGroup, read: VerbCandidate | null | undefined): boolean =>
  !group.passive && read?.group.lemma.startsWith('*') === true;

/** "Lee spoke after Crole won, saying …": whoever stands in the subordinate clause is not the one who says it. */
export function isSubordinate(words: readonly ClauseWord[], subject: WordRange): boolean {
  const opener = words[subject.from - 1];
  return (
    opener !== undefined &&
    (opener.cls === W.Subordinator ||
      (opener.cls === W.That && words[subject.from - 2]?.cls === W.Noun) ||
      /^(?:after|before|since|until)$/.test(opener.lower))
  );
}

/** "Lee praised the plan and said …", "Lee met them, saying …", "Lee went on to say …": the subject of the verb that governs. */
export function sharedSubject(reading: ClauseReading, index: number, earlier: Earlier): WordRange | null {
  const { words, groups, strength } = reading;
  const group = groups[index];
  const floor = Math.max(0, index - GOVERNED_WITHIN);
  if (group.kind === 'finite' && strength(group.lemma, 'that') >= INTRODUCES) {
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
      if (isSubordinate(words, subject) && group.kind === 'finite' && strength(group.lemma, 'that') >= INTRODUCES) {
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
    if (strength(before.lemma, known.frame) >= INTRODUCES && known.frame !== 'none' && tenseOf(words, before) === tense)
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
