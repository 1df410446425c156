import { opinionOf } from './anonymous-opinion';
import { phraseKey } from '../evidence/unnamed-sources';
import type { Rule } from '../asking/rule';
import type { RawFinding } from '../asking/raw-finding';
import { firstOfEach, wordsOf } from '../evidence/draft-view';
import { anonymousVoices, type UnnamedVoice } from '../evidence/unnamed-voices';

/** Words in quotation marks that nobody answers for by name: marked once for each source, at the first of them. */
export const anonymousQuote: Rule<Quoted> = {
  *candidates(draft, block) {
    const voices = new Map<number, UnnamedVoice>();
    for (const voice of anonymousVoices(draft, block)) voices.set(voice.index, voice);
    if (voices.size === 0) return;
    for (const { span, use, attribution } of draft.quotations.of(block)) {
      const voice = use === 'speech' ? voices.get(attribution) : undefined;
      // An opinion is asked for as one already.
      if (!voice || !isSentence(wordsOf(draft, block, span)) || opinionOf(draft, voice)) continue;
      const key = phraseKey(voice.attribution.speaker ?? voice.label);
      yield { span, block, attribution, args: { source: voice.label }, key };
    }
  },
  choose: (_, kept) => firstOfEach(kept, ({ what }) => what.key),
};

/** `key`: the same for all quotations of one source. */
type Quoted = RawFinding & { readonly key: string };

/** A word or two in quotation marks is a term, not somebody's sentence. */
const isSentence = (words: string): boolean => words.split(' ', 5).length > 4;
