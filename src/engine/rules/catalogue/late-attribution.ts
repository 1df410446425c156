import type { Attribution, Span } from '../../model';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import {
  attributionBefore,
  attributionsIn,
  blockAt,
  isReporters,
  quotationAt,
  sentenceAt,
  wordsOf,
  isRead,
} from '../evidence/draft-view';
import { LATE_MARKED } from './bars';

/** A long claim before its source: readers take it for the paper's own until they get there. */
export const lateAttribution: Rule = {
  *candidates(draft, own) {
    for (const [attribution, each] of attributionsIn(draft, own)) {
      const place = placeOf(draft, each, attributionBefore(draft, attribution));
      if (!place) continue;
      const { block, span } = place;
      yield {
        span,
        block,
        attribution,
        args: { words: wordsOf(draft, block, span) },
        related: each.content.slice(0, 1),
      };
    }
  },
};

/** The patterns in which the source follows the words. */
const AFTER: ReadonlySet<string> = new Set(['content-verb', 'verb-source', 'according-to']);

function placeOf(
  draft: DraftView,
  each: Attribution,
  previous: Attribution | undefined,
): { block: number; span: Span } | undefined {
  const [source] = each.source;
  const [content] = each.content;
  if (!each.flags.includes('late') || !AFTER.has(each.pattern) || !source || !content || !isReporters(draft, each))
    return undefined;
  // Quotation marks tell readers from the start that somebody is speaking, and so do words of the speaker just before.
  if (each.kind === 'direct' || quotationAt(draft, content[0])) return undefined;
  if (previous?.speaker !== undefined && previous.speaker === each.speaker) return undefined;
  const block = blockAt(draft, source[0]);
  const sentence = isRead(draft, block) ? sentenceAt(draft, block, source[0]) : undefined;
  if (!sentence || content[0] < sentence[0] || (previous?.source[0] && previous.source[0][0] >= sentence[0]))
    return undefined;
  const [cue = source] = each.cue;
  const both: Span = [Math.min(source[0], cue[0]), Math.max(source[1], cue[1])];
  const before = draft.text.slice(Math.max(0, both[0] - 4), both[0]);
  // “In the eyes of” and its kin stand where their words begin.
  if (/["”’']/.test(before) || /^in\b/i.test(draft.text.slice(cue[0], cue[0] + 3))) return undefined;
  return { block, span: both[1] - both[0] > LATE_MARKED ? source : both };
}
