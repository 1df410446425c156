import { takesObject } from './content-of-object';
import { passesOnAlready } from './impersonal';
import {
  CUE_AT_LEAST,
  INTRODUCES,
  NOUN_CUE_AT_LEAST,
  TELLING_CUE_AT_LEAST,
  TELLING_FROM,
  TELLING_VERB_AT_LEAST,
  WITH_PARTICLE,
} from './bars';
import { HEARSAY_ADVERBS } from '../../language/hearsay';
import { verbsThat } from '../../language/verb-table';
import type { VerbLexicon } from '../../language/verb-lexicon';
import type { ClauseWord } from '../../language/word-classes/word-class';
import type { ClauseReading } from '../clauses/verb-groups';
import type { VerbCandidate } from './verb-candidate';
import { likelihood, nounLikelihood } from './likelihood';
import type { NominalCandidate } from './noun-cues';

/** How a possible cue was weighed; all from 0 to 1. */
export interface Weight {
  /** How often the lexicon has it for a cue in its frame. */
  readonly rate: number;
  /** The same in its place. */
  readonly likelihood: number;
  /** What the likelihood must reach. */
  readonly bar: number;
}

/** Which words of a clause stand in what a sure cue introduces: 1 for those that do. */
export function contentDepth(
  { words, strength }: ClauseReading,
  candidates: readonly (VerbCandidate | null)[],
): Uint8Array {
  const depth = new Uint8Array(words.length);
  for (const candidate of candidates) {
    if (!candidate || !(candidate.sure === true || strength(candidate.group.lemma, candidate.frame) >= INTRODUCES))
      continue;
    for (const { from, to } of candidate.content) depth.fill(1, from, to);
  }
  return depth;
}

/** Whether a verb is taken for a cue: it introduces something, and the sentence shows that it speaks or its weight does. */
export function accepts(
  reading: ClauseReading,
  candidate: VerbCandidate,
  depth: Uint8Array,
  lexicon: VerbLexicon,
): boolean {
  if (candidate.content.length === 0) return false;
  if (candidate.sure === true) return true;
  const { lemma } = candidate.group;
  if (isAct(reading, candidate)) return false;
  if (hasHearsayWord(reading, candidate)) {
    // "It has allegedly been claimed": passed on twice, and one question.
    if (passesOnAlready(lemma) && !candidate.frame.startsWith('pp-')) return true;
    // "The clerk has reportedly offered to leave": an act that others tell of is what they tell.
    if (!lexicon.is(lemma, 'tells')) return false;
  }
  return passes(weighVerb(reading, candidate, depth, lexicon));
}

/**
 * "The board voted to build a lock": what is done and seen, and no words of anybody's. An offer to do something is made in
 * words.
 */
const isAct = ({ words, strength }: ClauseReading, { group: { lemma }, frame, content }: VerbCandidate): boolean =>
  ENACTS.has(lemma) &&
  takesObject(frame) &&
  !(frame === 'inf' && strength(lemma, 'inf') >= TELLING_VERB_AT_LEAST) &&
  !content.some(({ from, to }) => words.slice(from, to).some(({ quote }) => quote));

const ENACTS = verbsThat('enacts');

/** "reportedly", "allegedly" among the words of a verb. */
const hasHearsayWord = ({ words }: ClauseReading, { group: { from, to } }: VerbCandidate): boolean =>
  words.slice(from, to).some(({ lower }) => HEARSAY_ADVERBS.has(lower));

const coversStart = ({ content: [first] }: VerbCandidate): boolean => first !== undefined && first.from === 0;

export const passes = (weight: Weight): boolean => weight.likelihood >= weight.bar;

/** Weighs a verb that introduces something. `depth`: see {@link contentDepth}. */
export function weighVerb(
  { words }: ClauseReading,
  candidate: VerbCandidate,
  depth: Uint8Array,
  { strength, is }: VerbLexicon,
): Weight {
  const { group, source, cue } = candidate;
  // "was denied by Lee" is as sure as "Lee denied".
  const active = group.passive && source ? strength(group.lemma.slice(1), 'np') : 0;
  const known = strength(group.lemma, candidate.frame) * (hasParticle(words, candidate) ? WITH_PARTICLE : 1);
  const rate = Math.max(active, known);
  // Behind what it introduces a verb stands in nobody's words: "…, a study projected".
  const inside = depth[cue.from] > 0 && !(candidate.frame === 'post' && source !== null && coversStart(candidate));
  return {
    rate,
    likelihood: likelihood(words, rate, { source, group, content: candidate.content, inside }),
    bar: source && rate >= TELLING_FROM && is(group.lemma, 'tells') ? TELLING_CUE_AT_LEAST : CUE_AT_LEAST,
  };
}

/** Weighs a noun. "her answer was: “…”" is as plain as a verb, and needs no place to say so. */
export function weighNoun({ strength }: ClauseReading, nominal: NominalCandidate, depth: Uint8Array): Weight {
  const { noun, tie, cue } = nominal;
  const rate = strength(`#${noun}`, `pp-${tie}`);
  const likely = isPlain(nominal) ? 1 : nounLikelihood(rate, nominal, depth[cue.from] > 0);
  return { rate, likelihood: likely, bar: NOUN_CUE_AT_LEAST };
}

/** "her answer was: “…”" */
export const isPlain = ({ tie }: NominalCandidate): boolean => tie === 'be';

const PARTICLE = /^(?:off|up|down|back)$/;

const hasParticle = (words: readonly ClauseWord[], { frame, cue }: VerbCandidate): boolean =>
  frame === 'np' && PARTICLE.test(words[cue.to - 1].lower);

/** In a headline only who tells something is cited: what people do there ("Mayor names panel") is news, and nobody's words. */
export const tellsInHeadline = ({ group, source, frame }: VerbCandidate, { is }: VerbLexicon): boolean =>
  source !== null && is(group.lemma, 'tells') && !frame.startsWith('pp-');
