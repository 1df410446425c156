import type { Span } from '../model';
import type { ClaimThreshold } from '../options';
import type { DraftView } from '../rules/types';
import { anyWithin, lastFrom } from '../spans';
import { isFirstPerson } from './first-person';
import { FACTS, isDeclaredOpinion } from './opinion';
import type { Claim } from './types';

type Draft = Omit<DraftView, 'claims' | 'notes' | 'words'>;

/** Confidence from which a claim is shown. */
const LEAST: Readonly<Record<ClaimThreshold, number>> = { quiet: 0.65, normal: 0.5, thorough: 0.3 };

/** A column, a blog or a first-hand report speaks for its writer, and readers know it: only the plainest are asked. */
const FIRST_PERSON = 0.25;
/** What a claim loses when the sentence before it has a source, and when it also goes on about the same. */
const AFTER_SOURCE = 0.1;
const GOES_ON = 0.2;

/**
 * The claims of a draft that nothing near them covers, block by block: those with a link or a footnote in their
 * sentence show where they come from, opinion is asked for its facts only, those that go on from a source's words may be the source's, and those below the
 * threshold are not asked about.
 */
export function openClaims(
  draft: Draft,
  perParagraph: readonly (readonly Claim[])[],
  threshold: ClaimThreshold,
): readonly (readonly Claim[])[] {
  const sourced = sourcedWords(draft);
  const opinion = isDeclaredOpinion(draft);
  const least = LEAST[threshold] + (!opinion && isFirstPerson(draft.paragraphs) ? FIRST_PERSON : 0);
  return perParagraph.map((claims, block) =>
    claims.filter((claim) => {
      if (opinion && !FACTS.has(claim.reason)) return false;
      // A footnote's mark stands right behind the full stop.
      if (anyWithin(draft.paragraphs[block].links, [claim.span[0], claim.span[1] + 1])) return false;
      return claim.confidence - covered(draft, sourced, block, claim.span) >= least;
    }),
  );
}

const ANAPHOR =
  /^\W{0,3}(?:(?:but|and|yet|however|also|instead|meanwhile),?\s+)?(?:he|she|they|it|this|that|these|those|such|his|her|their|its)\b/i;

/** How much of a claim the sentence before it takes over. */
function covered({ blocks, paragraphs }: Draft, sourced: readonly Span[], block: number, claim: Span): number {
  const { span, sentences } = blocks[block];
  const index = lastFrom(sentences.length, span[0] + claim[0], (i) => sentences[i][0]);
  const before = sentences[index - 1];
  if (!before || !isSourced(sourced, before)) return 0;
  return ANAPHOR.test(paragraphs[block].prose.slice(claim[0], claim[0] + 40)) ? GOES_ON : AFTER_SOURCE;
}

/** What sources are given as saying, in order and apart. */
function sourcedWords({ attributions }: Draft): Span[] {
  const spans = attributions
    .filter(({ grade, source }) => grade !== 'agentless' && source.length > 0)
    .flatMap(({ content }) => content);
  const out: Span[] = [];
  for (const span of spans.sort((a, b) => a[0] - b[0])) {
    const last = out[out.length - 1];
    if (last && span[0] <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], span[1])];
    else out.push(span);
  }
  return out;
}

/** Whether most of a sentence is what a source says. */
function isSourced(sourced: readonly Span[], [start, end]: Span): boolean {
  let words = 0;
  for (
    let i = Math.max(
      0,
      lastFrom(sourced.length, start, (k) => sourced[k][0]),
    );
    i < sourced.length;
    i++
  ) {
    const [from, to] = sourced[i];
    if (from >= end) break;
    words += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return words * 2 >= end - start;
}
