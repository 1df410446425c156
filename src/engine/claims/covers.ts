import type { SourceKind } from '../attribution/sources/source';
import { isTelling, lemmasOf } from '../attribution/cues/verbs-that-tell';
import type { Extraction } from '../attribution/extraction';
import { HEARSAY_ADVERBS, HEARSAY_PARTICIPLES } from '../language/hearsay';
import type { VerbLexicon } from '../language/verb-lexicon';
import type { PatternId } from '../model';
import { LONGEST_CUE } from './bars';

/** Patterns in which a verb may have been taken for a cue that only says what somebody did or felt. */
const BY_VERB: ReadonlySet<PatternId> = new Set(['verb-content', 'content-verb', 'verb-source', 'told', 'passive']);

/**
 * Whether an attribution stands for what it introduces, so that the paper need not. Speech, documents and quoted words
 * do. A state of mind does where it is one person's ("she wants": somebody asked her), and is the paper's own claim where
 * it is a crowd's, a country's or a firm's. An act ("signed off", "continues to") is always told by the paper.
 */
export function covers(
  prose: string,
  { source, cue, kind, pattern }: Extraction,
  lexicon: VerbLexicon,
  who?: SourceKind,
): boolean {
  const words = cue.map(([start, end]) => prose.slice(start, Math.min(end, start + LONGEST_CUE))).join(' ');
  const first = source[0];
  if (first === undefined) return isHearsay(words);
  if (NO_SOURCE.test(prose.slice(first[0], Math.min(first[1], first[0] + 20)))) return false;
  if (kind === 'direct' || !(BY_VERB.has(pattern) || pattern === 'adjectival')) return true;
  const lemmas = lemmasOf(words, lexicon);
  if (pattern === 'adjectival' || lemmas.some((lemma) => lexicon.is(lemma, 'thinks')))
    return who === 'person' || who === 'pronoun';
  // "…, the court heard": somebody told it there, under the eyes of everybody.
  if (pattern === 'content-verb' && who !== 'person' && lemmas.includes('hear')) return true;
  return lemmas.some((lemma) => isTelling(lemma, lexicon));
}

/** "We", "I" and "you" are the writer and the reader, and a note is the desk's own. */
const NO_SOURCE = /^(?:(?:i|we|you)$|(?:editor|author)['’]s note)/i;

/** "It is believed": the rule for hearsay asks about it. "Is likely", "seems" are the writer's own words. */
function isHearsay(cue: string): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => HEARSAY_PARTICIPLES.has(word) || HEARSAY_ADVERBS.has(word));
}
