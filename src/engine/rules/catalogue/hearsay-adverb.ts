import { HEARSAY_ADVERBS } from '../../language/hearsay';
import type { Span } from '../../model';
import { anyWithin } from '../../util/spans';
import { noteAfterWords } from '../evidence/note-places';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import { attributionsIn, blockAt, isReporters, isSourced, sentenceAt, wordsOf, isRead } from '../evidence/draft-view';
import { ADVERB_AROUND } from './bars';

/** "Reportedly", "allegedly": an adverb where a source should stand. */
export const hearsayAdverb: Rule = {
  *candidates(draft, own) {
    for (const [index, attribution] of attributionsIn(draft, own)) {
      const span = attribution.cue[0];
      if (
        attribution.pattern !== 'hearsay-adverb' ||
        !span ||
        !isReporters(draft, attribution) ||
        isSourced(draft, own, span[0])
      )
        continue;
      const block = blockAt(draft, span[0]);
      if (!isRead(draft, block)) continue;
      const words = wordsOf(draft, block, span);
      if (!HEARSAY_ADVERBS.has(words.toLowerCase()) || isExplained(draft, block, span)) continue;
      yield {
        span,
        block,
        attribution: index,
        args: { words },
        note: noteAfterWords(draft, 'according-to-whom', span),
      };
    }
  },
};

/** Who alleges or reports it, in the same sentence: a charge, a court, a paper. */
const AUTHORITY =
  /\b(?:charge[sd]?|charging|indict(?:ed|ment|ments)|accus(?:ed|es|ing|ations?)|allegations?|reports? of|lawsuits?|sued|suing|court|prosecutors?|police|complaints?|affidavit|arrest(?:ed|s)?|trial|convicted|pleaded|according to|documents|reported by)\b/i;

function isExplained(draft: DraftView, block: number, span: Span): boolean {
  const sentence = sentenceAt(draft, block, span[0]);
  const from = draft.blocks[block].span[0];
  // A link in the sentence shows where it comes from.
  if (!sentence || anyWithin(draft.paragraphs[block].links, [sentence[0] - from, sentence[1] - from])) return true;
  const near = draft.paragraphs[block].prose.slice(
    Math.max(sentence[0], span[0] - ADVERB_AROUND) - from,
    Math.min(sentence[1], span[1] + ADVERB_AROUND) - from,
  );
  return AUTHORITY.test(near);
}
