import type { Attribution, Quotation, Span } from '../../model';
import { sentenceIndexAt } from '../evidence/patterns';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import { attributionBefore, attributionsIn, isReporters, quotationAt, wordsOf, isRead } from '../evidence/draft-view';
import { lastFrom } from '../../util/search';
import { FIRST_SENTENCE, GLANCE, SENTENCE_LOOKED_AT } from './bars';

/** A quotation of several sentences whose speaker is named only after the second: the first is the place. */
export const lateSpeaker: Rule = {
  *candidates(draft, own) {
    for (const [attribution, each] of attributionsIn(draft, own)) {
      const before = attributionBefore(draft, attribution);
      const source = each.source[0];
      const quotation = each.content[0] && quotationAt(draft, each.content[0][0]);
      const known = before?.speaker !== undefined && before.speaker === each.speaker;
      if (
        !source ||
        !quotation ||
        known ||
        each.flags.includes('pronoun') ||
        !DECIDED.has(each.pattern) ||
        !isReporters(draft, each)
      )
        continue;
      const { block } = quotation;
      if (!isRead(draft, block) || !isLate(draft, quotation, firstOf(each))) continue;
      if (isMentionedBefore(draft, block, quotation.span[0], each.speaker)) continue;
      yield {
        span: source,
        block,
        attribution,
        args: { source: wordsOf(draft, block, source) },
        related: [quotation.span],
      };
    }
  },
};

/** The patterns in which source and cue follow the words. */
const DECIDED: ReadonlySet<string> = new Set(['content-verb', 'verb-source']);

const firstOf = ({ source, cue }: Attribution): number => Math.min(source[0]?.[0] ?? Infinity, cue[0]?.[0] ?? Infinity);

function isLate(draft: DraftView, { block, span, inner }: Quotation, speaker: number): boolean {
  if (speaker < span[1] || inner[1] - inner[0] < GLANCE) return false;
  const { sentences } = draft.blocks[block];
  const first = sentenceIndexAt(draft, block, inner[0]);
  const second = sentences[first + 1];
  return second !== undefined && second[0] < inner[1] && second[0] - inner[0] >= FIRST_SENTENCE;
}

/** The sentence before the quotation tells readers whom to expect. */
function isMentionedBefore(draft: DraftView, block: number, quotation: number, speaker: string | null): boolean {
  const surname = speaker?.split(' ').pop();
  if (!surname) return false;
  return sentenceBefore(draft, block, quotation)?.includes(surname) ?? false;
}

function sentenceBefore(draft: DraftView, block: number, at: number): string | undefined {
  const { sentences } = draft.blocks[block];
  const index = lastFrom(sentences.length, at, (i) => sentences[i][0]);
  const here: Span | undefined = sentences[index];
  // Words in front of the quotation, in its own sentence.
  if (here && here[0] < at) return wordsOf(draft, block, [Math.max(here[0], at - SENTENCE_LOOKED_AT), at]);
  const previous = sentences[index - 1];
  if (previous) return wordsOf(draft, block, ending(previous));
  const above = block - 1;
  const last = isRead(draft, above) ? draft.blocks[above].sentences.at(-1) : undefined;
  return last && wordsOf(draft, above, ending(last));
}

const ending = ([start, end]: Span): Span => [Math.max(start, end - SENTENCE_LOOKED_AT), end];
