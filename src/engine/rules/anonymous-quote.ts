import { opinionOf } from './anonymous-opinion';
import { phraseKey } from './unnamed';
import type { Rule } from './types';
import { wordsOf } from './view';
import { anonymousVoices, type Voice } from './voices';

/** Words in quotation marks that nobody answers for by name: marked once for each source, at the first of them. */
export const anonymousQuote: Rule = {
  id: 'anonymous-quote',
  name: 'Quotation from an unnamed source',
  severity: 'hint',
  *findings(draft) {
    const voices = new Map<number, Voice>();
    for (const voice of anonymousVoices(draft)) voices.set(voice.index, voice);
    const seen = new Set<string>();
    for (const { span, block, use, attribution } of draft.quotations) {
      const voice = use === 'speech' ? voices.get(attribution) : undefined;
      if (!voice || !isSentence(wordsOf(draft, block, span))) continue;
      const key = phraseKey(voice.attribution.speaker ?? voice.label);
      // An opinion is asked for as one already.
      if (seen.has(key) || opinionOf(draft, voice)) continue;
      seen.add(key);
      yield { span, block, attribution, args: { source: voice.label } };
    }
  },
};

/** A word or two in quotation marks is a term, not somebody's sentence. */
const isSentence = (words: string): boolean => words.split(' ', 5).length > 4;
