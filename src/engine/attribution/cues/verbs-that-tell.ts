import { TELLING_VERB_AT_LEAST } from './bars';
import type { VerbLexicon } from '../../language/verb-lexicon';

/** Whether a verb, by its base form, tells of something ("say", "praise") and is no mere act ("sign", "continue"). */
export function isTelling(lemma: string, lexicon: VerbLexicon): boolean {
  return lexicon.is(lemma, 'tells') || lexicon.strength(lemma, '~') >= TELLING_VERB_AT_LEAST;
}

/** The base forms of the words of some prose; a word that is no verb stands for itself. */
export function lemmasOf(prose: string, lexicon: VerbLexicon): string[] {
  return (prose.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => lexicon.verb(word)?.lemma ?? word);
}
