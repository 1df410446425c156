import { confidenceIn, isOpenClaim, leastOf, stanceOf } from '../evidence/open-claims';
import type { Claim } from '../../claims/types';
import type { Span } from '../../model';
import { noteAfterSentence } from '../evidence/note-places';
import type { Rule } from '../asking/rule';
import type { RawFinding } from '../asking/raw-finding';
import { wordsOf } from '../evidence/draft-view';
import { READ } from '../../text/read-kinds';

/** A sentence in the paper's own voice that a careful reader would question. */
export const unattributedClaim: Rule<Asserted> = {
  *candidates(draft, block) {
    const { kind, span: paragraph } = draft.blocks[block];
    if (!READ.has(kind)) return;
    const inDraft = ([start, end]: Span): Span => [paragraph[0] + start, paragraph[0] + end];
    for (const claim of draft.claims[block]) {
      const confidence = confidenceIn(draft, block, claim);
      if (confidence < leastOf(draft)) continue;
      const words = inDraft(claim.trigger);
      yield {
        span: inDraft(claim.span),
        block,
        args: { reason: claim.reason, trigger: wordsOf(draft, block, words) },
        note: noteAfterSentence(draft, 'citation-needed', block, words),
        claim: { reason: claim.reason, confidence },
      };
    }
  },
  choose(draft, kept) {
    const stance = stanceOf(draft);
    return kept.filter(({ what: { claim } }) => isOpenClaim(claim, stance));
  },
};

type Asserted = RawFinding & { readonly claim: Pick<Claim, 'reason' | 'confidence'> };
