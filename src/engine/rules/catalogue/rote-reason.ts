import { grantsIn } from '../evidence/anonymity-grants';
import type { Rule } from '../asking/rule';
import { wordsOf } from '../evidence/draft-view';

/** "Because he was not authorized to discuss the matter publicly": a formula that every source could give. */
export const roteReason: Rule = {
  *candidates(draft, own) {
    for (const { reason, reasonSpan, block } of grantsIn(draft, own)) {
      if (reason !== 'rote' || !reasonSpan) continue;
      yield { span: reasonSpan, block, args: { words: wordsOf(draft, block, reasonSpan) } };
    }
  },
};
