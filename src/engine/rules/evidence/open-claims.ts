import type { Span } from '../../model';
import { REACH } from '../asking/rule';
import { type DraftView } from '../asking/draft';
import { keptFor, perBlock } from '../asking/kept-per-block';
import { attributionsIn } from './draft-view';
import { anyWithin } from '../../util/spans';
import { isFirstPerson } from './first-person-piece';
import { FACTS, isDeclaredOpinion } from './declared-opinion';
import type { Paragraph } from '../../text/types';
import type { Claim, ClaimReason } from '../../claims/types';
import { append } from '../../util/append';
import { lastFrom } from '../../util/search';
import { FIRST_PERSON_LOSES, GOES_ON_LOSES, COUNTED_LOSES, DATA_TOLD_WITHIN, CLAIM_AT_LEAST } from './bars';

/** What kind of copy a draft is, and how sure a claim has to be in it. */
export interface Stance {
  readonly opinion: boolean;
  readonly least: number;
}

/** How a draft stands to its own voice: as an opinion piece, in the first person, as news. */
export function stanceOf(draft: DraftView): Stance {
  const opinion = isDeclaredOpinion(draft);
  const firstPerson = !opinion && isFirstPerson(draft);
  return { opinion, least: leastOf(draft) + (firstPerson ? FIRST_PERSON_LOSES : 0) };
}

/** How sure a claim has to be at least, in whatever kind of copy. */
export const leastOf = ({ threshold }: Pick<DraftView, 'threshold'>): number => CLAIM_AT_LEAST[threshold];

/** Whether a claim is one to ask about; opinion is asked for its facts only. */
export function isOpenClaim(
  { reason, confidence }: Pick<Claim, 'reason' | 'confidence'>,
  { opinion, least }: Stance,
): boolean {
  return confidence >= least && (!opinion || FACTS.has(reason));
}

/**
 * How sure a claim is in view of what stands around it: one with a link or a footnote in its sentence shows where it
 * comes from and is none (0); one that goes on from a source's words may be the source's.
 */
export function confidenceIn(draft: DraftView, block: number, claim: Claim): number {
  // A footnote's mark stands right behind the full stop.
  if (anyWithin(draft.paragraphs[block].links, [claim.span[0], claim.span[1] + 1])) return 0;
  return claim.confidence - Math.max(covered(draft, block, claim.span), counted(draft, block, claim));
}

const COUNTS: ReadonlySet<ClaimReason> = new Set(['number', 'generalization']);
const DATA = /(?<!\p{L})(?:polls?|polling|pollsters?|surveys?|surveyed|census|statistics|data)(?!\p{L})/iu;

/** Where a paragraph first speaks of such a count; past its end when it does not. */
const countIn = keptFor(({ prose }: Paragraph): number => {
  const at = prose.slice(0, DATA_TOLD_WITHIN).search(DATA);
  return at < 0 ? Infinity : at;
});

function counted({ paragraphs }: DraftView, block: number, { reason, span }: Claim): number {
  if (!COUNTS.has(reason)) return 0;
  for (let before = Math.max(0, block - REACH); before < block; before++)
    if (countIn(paragraphs[before]) < Infinity) return COUNTED_LOSES;
  return countIn(paragraphs[block]) < span[0] ? COUNTED_LOSES : 0;
}

const ANAPHOR =
  /^\W{0,3}(?:(?:but|and|yet|however|also|instead|meanwhile),?\s+)?(?:he|she|they|it|this|that|these|those|such|his|her|their|its)\b/i;

/** How much of a claim the sentence before it takes over. */
function covered(draft: DraftView, block: number, claim: Span): number {
  const { span, sentences } = draft.blocks[block];
  const index = lastFrom(sentences.length, span[0] + claim[0], (i) => sentences[i][0]);
  if (index < 1 || !isMostlySourced(draft, block, index - 1)) return 0;
  return ANAPHOR.test(draft.paragraphs[block].prose.slice(claim[0], claim[0] + 40)) ? GOES_ON_LOSES : 0;
}

/** Whether most of a sentence is what a source says: of its letters and marks, since a note or a tag leaves only blanks. */
function isMostlySourced(draft: DraftView, block: number, sentence: number): boolean {
  const sourced = sourcedIn(draft, block);
  const from = draft.blocks[block].span[0];
  const { tokens } = draft.paragraphs[block].sentences[sentence];
  let all = 0;
  let theirs = 0;
  let i = Math.max(
    0,
    lastFrom(sourced.length, from + (tokens[0]?.start ?? 0), (k) => sourced[k][0]),
  );
  for (const { start, end } of tokens) {
    all += end - start;
    while (i < sourced.length && sourced[i][1] <= from + start) i++;
    if (i < sourced.length && sourced[i][0] <= from + start) theirs += end - start;
  }
  return theirs * 2 >= all;
}

/** What sources are given as saying in a block, in order and apart. */
const sourcedIn = perBlock((draft, block): readonly Span[] => {
  const spans: Span[] = [];
  for (const [, { grade, source, content }] of attributionsIn(draft, block)) {
    if (grade !== 'agentless' && source.length > 0) append(spans, content);
  }
  const out: Span[] = [];
  for (const span of spans.sort((a, b) => a[0] - b[0])) {
    const last = out[out.length - 1];
    if (last && span[0] <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], span[1])];
    else out.push(span);
  }
  return out;
});
