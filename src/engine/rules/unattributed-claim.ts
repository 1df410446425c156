import type { Span } from '../model';
import { noteAfterSentence } from './places';
import type { Rule } from './types';
import { READ, wordsOf } from './view';

/** A sentence in the paper's own voice that a careful reader would question. */
export const unattributedClaim: Rule = {
  id: 'unattributed-claim',
  name: 'Claim without a source',
  severity: 'information',
  *findings(draft) {
    for (const [block, claims] of draft.claims.entries()) {
      const { kind, span: paragraph } = draft.blocks[block];
      if (!READ.has(kind)) continue;
      const inDraft = ([start, end]: Span): Span => [paragraph[0] + start, paragraph[0] + end];
      for (const { span, trigger, reason } of claims) {
        const marked = inDraft(span);
        const words = inDraft(trigger);
        yield {
          span: marked,
          block,
          args: { reason, trigger: wordsOf(draft, block, words) },
          note: noteAfterSentence(draft, 'citation-needed', block, words),
        };
      }
    }
  },
};
