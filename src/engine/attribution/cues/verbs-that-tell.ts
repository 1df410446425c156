import { TELLING_VERB_AT_LEAST } from './bars';
import { cueStrength } from '../../language/cue-strength';
import { LEXICON } from '../../language/lexicon';
import { readVerb } from '../../language/morphology';

/** Whether a verb, by its base form, tells of something ("say", "praise") and is no mere act ("sign", "continue"). */
export function isTelling(lemma: string): boolean {
  return LEXICON.assertions.has(lemma) || cueStrength(lemma, '~') >= TELLING_VERB_AT_LEAST;
}

/** The base forms of the words of some prose; a word that is no verb stands for itself. */
export function lemmasOf(prose: string): string[] {
  return (prose.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => readVerb(word)?.lemma ?? word);
}
