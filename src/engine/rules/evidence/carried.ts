import type { DraftView } from '../asking/draft';
import { attributionsIn } from './draft-view';

/**
 * Whether the sentence before, in the same paragraph, gives a statement as somebody's, so that readers take the next one
 * for theirs too: "Storms will grow, the report says. They are expected to …". Counted on labelled articles: of hearsay
 * without a source in such a place, editors asked about one in five.
 */
export function goesOnFromAbove(draft: DraftView, block: number, at: number): boolean {
  const { sentences } = draft.blocks[block];
  const own = sentences.findIndex(([start, end]) => start <= at && at < end);
  const before = own > 0 ? sentences[own - 1] : undefined;
  if (!before) return false;
  return attributionsIn(draft, block).some(([, { source, cue, grade, kind, pattern }]) => {
    const place = cue[0] ?? source[0];
    return (
      grade !== 'agentless' &&
      source.length > 0 &&
      kind === 'indirect' &&
      STATES.has(pattern) &&
      place !== undefined &&
      before[0] <= place[0] &&
      place[0] < before[1]
    );
  });
}

/** Patterns in which a source states something; a view or a wish is not gone on with. */
const STATES: ReadonlySet<string> = new Set([
  'verb-content',
  'content-verb',
  'verb-source',
  'told',
  'according-to',
  'passive',
]);
