import type { Span } from '../../model';
import { anyWithin } from '../../util/spans';
import { noteAfterSentence } from '../evidence/note-places';
import { sentenceIndexAt } from '../evidence/patterns';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import { unnamedSources } from '../evidence/unnamed-sources';
import { blockBelow, sentenceAt, wordsOf } from '../evidence/draft-view';
import { STUDY_BEHIND } from './bars';

/** "Studies show", "the data suggest": research that readers could not look up. */
export const unnamedStudy: Rule = {
  *candidates(draft, own) {
    const seen = new Set<number>();
    for (const { attribution, cited, block, span, words, head, kind } of unnamedSources(draft, own, 'vague')) {
      const { cue, pattern } = cited;
      if (kind !== 'study' || seen.has(block)) continue;
      if (!STUDIES.test(head) || /\band\b/.test(words)) continue;
      if (pattern !== 'according-to' && !SHOWS.test(cue[0] ? wordsOf(draft, block, cue[0]) : '')) continue;
      if (isIdentified(draft, block, span)) continue;
      seen.add(block);
      yield {
        span,
        block,
        attribution,
        args: { words },
        note: noteAfterSentence(draft, 'citation-needed', block, span),
      };
    }
  },
};

const STUDIES =
  /^(?:stud(?:y|ies)|research|data|statistics?|surveys?|polls?|polling|evidence|findings?|analys[ie]s|experiments?|trials?|figures|numbers)$/;
const SHOWS =
  /\b(?:show|shows|showed|shown|suggest|suggests|suggested|find|finds|found|indicate|indicates|indicated|prove|proves|proved|proven|demonstrates?|demonstrated|reveals?|revealed|say|says|said|link|links|linked|confirms?|confirmed|estimates?|estimated|points?)\b/i;

/** Who made it or where it can be found, or a poll of the place and day that comes with a name further on. */
const NAMED =
  /\b(?:by|from|at|of|in|published|released|conducted|commissioned|according to)\s+(?:the\s+|an?\s+)?(?:[\p{L}’'-]+\s+){0,2}?\p{Lu}[\p{L}&.’'-]+|\b\p{Lu}[\p{L}&.’'-]+(?:\s+\p{Lu}[\p{L}&.’'-]+)*(?:[’']s)?\s+(?:stud(?:y|ies)|surveys?|polls?|research|data|figures|report|analysis)\b/u;

/** Whether the sentence, or the two that follow, say whose study it is. */
function isIdentified(draft: DraftView, block: number, span: Span): boolean {
  const { span: place, sentences } = draft.blocks[block];
  const sentence = sentenceAt(draft, block, span[0]);
  // A link in the sentence shows which one.
  if (!sentence || anyWithin(draft.paragraphs[block].links, [sentence[0] - place[0], sentence[1] - place[0]]))
    return true;
  const { prose } = draft.paragraphs[block];
  const near = prose.slice(span[1] - place[0], Math.min(sentence[1], span[1] + STUDY_BEHIND) - place[0]);
  if (/^,?\s+(?:[\p{L}]+,?\s+){0,4}?(?:by|from|at|published|released|conducted|commissioned|including)\b/u.test(near))
    return true;
  const next = sentences[sentenceIndexAt(draft, block, sentence[0]) + 1];
  const after = next
    ? prose.slice(next[0] - place[0], next[0] - place[0] + STUDY_BEHIND)
    : followingProse(draft, block).slice(0, STUDY_BEHIND);
  return (
    /\b(?:stud(?:y|ies)|surveys?|polls?|polling|research|data|figures|report|analysis|researchers|results?|findings)\b/i.test(
      after,
    ) && NAMED.test(after)
  );
}

function followingProse(draft: DraftView, block: number): string {
  const below = blockBelow(draft, block);
  return draft.blocks[below]?.kind === 'body' ? draft.paragraphs[below].prose : '';
}
