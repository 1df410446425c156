import { verbsThat } from '../../../language/verb-table';
import {
  FAR_CLAUSE_WITHIN,
  FAR_THAT_WITHIN,
  FIGURE_WITHIN,
  INTRODUCES,
  OPENER_WITHIN,
  STATES,
  TOLD_THAT_WITHIN,
} from '../bars';
import { Form } from '../../../language/morphology';
import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import type { VerbGroup } from '../../clauses/clause';
import type { CueStrength } from '../../clauses/verb-groups';
import { type FrameMatch } from '../frame-match';
import { opensClause, isFiniteStart } from '../../clauses/openings';
import { type Frame } from '../../../language/frame';
import { isHead, phraseEnd, phraseStart, type WordRange } from '../../clauses/noun-phrase';
import { isMark, TOLD } from './verb-place';

/**
 * "called the plan “a trick”", "said the bridge “cannot stand”": without a mark before it the quotation goes on from the
 * words before, which are what is spoken about, unless the verb is one of telling.
 */
export function withObject(words: readonly ClauseWord[], match: FrameMatch, group: VerbGroup): FrameMatch {
  const { frame, from, addressee } = match;
  // "told a meeting in Tarn, on the coast, that …": whoever is told, "that" is near.
  if (frame === 'np' && TOLD.has(group.lemma))
    for (let i = from + 1; i < words.length && i < from + TOLD_THAT_WITHIN && words[i].cls !== W.Stop; i++)
      if (words[i].cls === W.That && words[i - 1].cls !== W.Verb) return { ...match, frame: 'obj-that', from: i };
  if (!addressee || TOLD.has(group.lemma) || isMark(words[from - 1])) return match;
  // "cited figures that had been wrong", "has reports she wrote": what is told is the thing and what is said of it.
  const thing = frame === 'obj-quote' || (OF_THINGS.has(frame) && !HEARERS.has(group.lemma));
  return thing ? { ...match, from: addressee.from } : match;
}

const PLACES: ReadonlySet<Frame> = new Set<Frame>(['pp-in', 'pp-on', 'pp-at', 'pp-during', 'pp-after', 'pp-before']);

/** "as Lee noted in a letter": where it was said, not what. */
export const placed = (match: FrameMatch, group: VerbGroup, strength: CueStrength): boolean =>
  PLACES.has(match.frame) && strength(group.lemma, 'post') >= Math.max(INTRODUCES, strength(group.lemma, match.frame));

/** "points out in a letter": the particle belongs to the verb. */
export const particleEnd = (words: readonly ClauseWord[], { to }: VerbGroup): number =>
  words[to]?.lower === 'out' ? to + 1 : to;

/** "said on Monday in Tarn, on the coast, that …": with a verb of telling what follows "that" is what is told. */
export function farThat(
  words: readonly ClauseWord[],
  match: FrameMatch,
  group: VerbGroup,
  strength: CueStrength,
): FrameMatch {
  if (!match.frame.startsWith('pp-') || group.passive || strength(group.lemma, 'that') < STATES) return match;
  let relative = false;
  for (let i = match.from + 1; i < words.length - 1 && i < match.from + FAR_THAT_WITHIN; i++) {
    const { cls } = words[i];
    if (cls === W.Stop || cls === W.Semicolon || cls === W.Quote || cls === W.Colon) break;
    if (cls === W.Wh || cls === W.Subordinator) relative = true;
    // "did not answer, and has denied that …": another verb's.
    if ((isFiniteStart(words[i]) || words[i].form === 'gerund') && !relative) break;
    if (cls === W.That && opensClause(words, i + 1))
      return { frame: 'that', from: i, cueTo: particleEnd(words, group) };
  }
  return match;
}

/**
 * A clause that what stands before it hides: "said on Monday, [the gate was shut]", "found [staffing was low]", "says
 * [having a hall was a help]".
 */
export function hiddenClause(
  words: readonly ClauseWord[],
  match: FrameMatch,
  group: VerbGroup,
  strength: CueStrength,
): FrameMatch {
  const { frame, from } = match;
  const found = (at: number): FrameMatch => ({ frame: 'clause', from: at, cueTo: particleEnd(words, group) });
  if (frame === 'ing' && isFiniteStart(words[from + 1])) return found(from);
  const rate = (other: Frame): number => strength(group.lemma, other);
  // "found [the bones to be old]": what is so, and nobody is to do it.
  const state = words[from + 1]?.cls === W.Be || words[from + 1]?.cls === W.Have;
  if (frame === 'obj-inf' && match.addressee && state && !TOLD.has(group.lemma) && rate('clause') > rate('obj-inf'))
    return found(match.addressee.from);
  // "put [the number injured at 20]"
  if (frame === 'clause' && rate('obj-at') >= INTRODUCES && rate('clause') < INTRODUCES) {
    const hurt = phraseEnd(words, from, (preposition) => preposition === 'of');
    const figure = words.slice(hurt + 2, hurt + 1 + FIGURE_WITHIN);
    if (isParticiple(words[hurt]) && words[hurt + 1]?.lower === 'at' && figure.some(({ cls }) => cls === W.Number))
      return { ...match, frame: 'obj-at' };
  }
  if (group.passive || rate('that') < STATES) return match;
  if (frame === 'ing') return opensClause(words, from + 1) ? found(from) : match;
  if (!TIMED.test(frame) || hangsOn(words, group)) return match;
  for (let i = from; i < words.length && i < from + FAR_CLAUSE_WITHIN; i++) {
    const { cls } = words[i];
    if (cls === W.Comma) return words[i + 1]?.form !== 'gerund' && opensClause(words, i + 1) ? found(i + 1) : match;
    if (cls > W.Comma || isFiniteStart(words[i])) return match;
  }
  return match;
}

const isParticiple = (word: ClauseWord | undefined): boolean => Boolean((word?.verb?.forms ?? 0) & Form.Participle);

/** "As Fenn said on Monday, the gate …", "When Fenn wrote in May, …": a clause before the main one. */
function hangsOn(words: readonly ClauseWord[], { from }: VerbGroup): boolean {
  let i = from - 1;
  while (i > 0 && i > from - OPENER_WITHIN && words[i].cls < W.Comma) {
    if (words[i].cls === W.Subordinator || words[i].cls === W.Wh) return true;
    i--;
  }
  return i >= 0 && (words[i].cls === W.Subordinator || words[i].cls === W.Wh || words[i].cls === W.Preposition);
}

/** Where and when it was said, and no way to what was said: "on Monday", "in its report". */
const TIMED = /^pp-(?:on|in|at|during|after)$/;

const OF_THINGS: ReadonlySet<Frame> = new Set<Frame>(['obj-that', 'obj-clause', 'obj-wh']);

/** Verbs whose object hears what is said, beside those of telling. */
const HEARERS = verbsThat('reaches');

/** Verbs that give a name. */
export const NAMING = verbsThat('names');

/** "What she called “a trick,” the town …": the quotation is the name and no more. */
export function names(
  words: readonly ClauseWord[],
  group: VerbGroup,
  match: FrameMatch,
  subject: WordRange | null,
): boolean {
  if (match.frame !== 'quote' || words[match.from].cls !== W.Quote || !NAMING.has(group.lemma)) return false;
  return words[(subject ?? group).from - 1]?.lower === 'what';
}

/** ", which officials say was closed, …": the relative clause ends at the comma, and what is said with it. */
export function closesRelative(words: readonly ClauseWord[], { from }: WordRange): boolean {
  const i = words[from - 1]?.cls === W.Adverb ? from - 2 : from - 1;
  return words[i]?.cls === W.Wh && words[i - 1]?.cls === W.Comma;
}

/** "a place Lee said was shut": the antecedent and whoever speaks, also where nothing parts them. */
export function openGap(
  words: readonly ClauseWord[],
  subject: WordRange,
): { antecedent: WordRange; source: WordRange } | null {
  const antecedent = gapSubject(words, subject);
  if (antecedent) return { antecedent, source: subject };
  for (let k = subject.from + 1; k < subject.to; k++)
    if (words[k].cls === W.Proper && (words[k - 1].cls === W.Noun || words[k - 1].cls === W.Pronoun))
      return { antecedent: { from: subject.from, to: k }, source: { from: k, to: subject.to } };
  return null;
}

/** In "resolve [that] she argues is needed", the words before the attribution's subject that its content is about. */
function gapSubject(words: readonly ClauseWord[], subject: WordRange): WordRange | null {
  let i = subject.from - 1;
  // "which even critics say was"
  if (words[i]?.cls === W.Adverb) i--;
  const word = words[i];
  if (!word) return null;
  if (word.cls === W.Wh || word.cls === W.That) return { from: i, to: i + 1 };
  if (!isHead(word)) return null;
  const from = phraseStart(words, i);
  return from < 0 ? null : { from, to: i + 1 };
}
