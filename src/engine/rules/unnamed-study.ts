import { anyWithin } from '../spans';
import { kindOfUnnamed } from './heads';
import { noteAfterSentence } from './places';
import type { Rule } from './types';
import { unnamedSources } from './unnamed';
import { sentenceAt } from './view';

/** "Studies show", "the data suggest": research that readers could not look up. */
export const unnamedStudy: Rule = {
  id: 'unnamed-study',
  name: 'Study without a name',
  severity: 'information',
  *findings(draft) {
    const seen = new Set<number>();
    for (const { attribution, block, span, words } of unnamedSources(draft, 'vague')) {
      if (kindOfUnnamed(draft.attributions[attribution], words) !== 'study' || seen.has(block)) continue;
      const sentence = sentenceAt(draft, block, span[0]);
      const from = draft.blocks[block].span[0];
      // A link in the sentence shows which one.
      if (!sentence || anyWithin(draft.paragraphs[block].links, [sentence[0] - from, sentence[1] - from])) continue;
      seen.add(block);
      yield { span, block, attribution, args: { words }, note: noteAfterSentence(draft, 'citation-needed', block, span) };
    }
  },
};
