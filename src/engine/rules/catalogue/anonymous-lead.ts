import type { Rule } from '../asking/rule';
import { tells } from '../evidence/unnamed-sources';
import { attributionsIn, blockAt, isReporters } from '../evidence/draft-view';
import { isKeptBack, unnamedVoices } from '../evidence/unnamed-voices';
import { LEAD_WORDS, LEAD_LOOKED_AT } from './bars';

/** The first paragraph has nobody behind it but an unnamed source: marked at the verb, since the source has its own mark. */
export const anonymousLead: Rule = {
  *choose(draft) {
    const lead = draft.blocks.findIndex(
      ({ kind }, block) =>
        kind === 'body' &&
        (draft.paragraphs[block]?.prose ?? '').slice(0, LEAD_LOOKED_AT).trim().split(/\s+/, LEAD_WORDS).length ===
          LEAD_WORDS,
    );
    if (lead < 0) return;
    const identified = Array.from(attributionsIn(draft, lead), ([, each]) => each).some(
      (each) =>
        each.grade !== 'described' &&
        each.grade !== 'vague' &&
        each.source.length > 0 &&
        tells(draft, each) &&
        isReporters(draft, each),
    );
    if (identified) return;
    for (const { index, attribution, label, kind } of unnamedVoices(draft, lead)) {
      const span = attribution.cue[0];
      // A lead may say "a lawmaker" and give the name in the next paragraph; a source stays one.
      if (!span || kind !== 'insider' || !isKeptBack(label)) continue;
      if (attribution.grade === 'vague' && ANYBODY.test(label)) continue;
      // Who has the word may have been given it in a line above.
      yield { span, block: blockAt(draft, span[0]), attribution: index, args: { source: label } };
      return;
    }
  },
};

/** Without a word of how they know it, these are people in general. */
const ANYBODY = /\b(?:people|persons?|individuals?)$/i;
