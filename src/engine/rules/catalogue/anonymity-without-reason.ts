import { grantsIn, type Grant } from '../evidence/anonymity-grants';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import { wordsOf } from '../evidence/draft-view';
import { REASON_WITHIN } from './bars';

/** "…, who spoke on condition of anonymity": the copy keeps a name back and does not tell readers why. */
export const anonymityWithoutReason: Rule = {
  *candidates(draft, own) {
    for (const grant of grantsIn(draft, own)) {
      if (grant.reason !== 'none' || explains(draft, grant)) continue;
      yield { span: grant.span, block: grant.block, args: { words: wordsOf(draft, grant.block, grant.span) } };
    }
  },
};

/** The reason often stands before the grant, or has the next sentence to itself. */
const REASON =
  /\b(?:because|citing|fear(?:s|ed|ing|ful)?|afraid|worr(?:y|ied|ies)|retaliation|reprisals?|repercussions|backlash|retribution|protect(?:ing)?|safety|avoid(?:ing)?|(?:so )?as not to|so that|in order to|confidential|private|sensitive|legal reasons|ongoing|policy|rules?|(?:not|n['’]t) (?:been )?(?:authori[sz]ed|allowed|permitted)|to (?:be (?:candid|frank)|speak|talk|discuss|describe|share|offer|detail|assess|avoid|disclose|relay|recount))\b/i;

function explains(draft: DraftView, { block, span, sentence }: Grant): boolean {
  const { prose } = draft.paragraphs[block];
  const from = draft.blocks[block].span[0];
  const before = prose.slice(Math.max(sentence[0], span[0] - REASON_WITHIN) - from, span[0] - from);
  const own = prose.slice(span[1] - from, Math.min(sentence[1], span[1] + REASON_WITHIN) - from);
  const next = prose.slice(sentence[1] - from, sentence[1] - from + REASON_WITHIN);
  return (
    REASON.test(before) ||
    REASON.test(own) ||
    /^\W*(?:[A-Z]\w* ){0,4}(?:fear|worr|cit|because|was not authori|were not authori)/i.test(next)
  );
}
