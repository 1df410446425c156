import type { Quotation, Span } from '../../model';
import { goesOn, isFragment, isIntroduced } from '../evidence/introduced-quotations';
import { noteAfterQuotation } from '../evidence/note-places';
import type { Rule } from '../asking/rule';
import type { DraftView, Sliced } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { wordsOf, isRead } from '../evidence/draft-view';

/** A quotation that reads as speech and has no speaker; those of one paragraph, and of paragraphs that do nothing but go on, are one question. */
export const unattributedQuote: Rule = {
  *candidates(draft, block) {
    for (const [i, run] of orphansIn(draft, block).entries())
      if (i > 0 || !isAskedAbove(draft, run)) yield question(draft, run);
  },
};

/** Whether a paragraph begins with words as the one above ends: the question there is the same. */
function isAskedAbove(draft: DraftView, [{ block, span }]: readonly Quotation[]): boolean {
  if (draft.blocks[block].sentences[0]?.[0] !== span[0]) return false;
  const above = block - 1;
  if (above < 0) return false;
  const last = draft.quotations.of(above).at(-1);
  return last !== undefined && orphansIn(draft, above).at(-1)?.at(-1) === last;
}

/** Runs of quotations in a block that are speech and nobody's. */
function orphansIn(draft: DraftView, block: number): Quotation[][] {
  const runs: Quotation[][] = [];
  if (!isRead(draft, block)) return runs;
  let told = false;
  let goes = false;
  for (const [index, quotation] of numbered(draft, block)) {
    told ||= isNamed(draft, quotation) || goesOn(draft, index);
    if (quotation.use !== 'speech' || isFragment(draft, quotation)) continue;
    told ||= quotation.attribution < 0 && isIntroduced(draft, index);
    const orphan = quotation.attribution < 0 && !told;
    if (orphan && goes) runs[runs.length - 1].push(quotation);
    else if (orphan) runs.push([quotation]);
    goes = orphan;
  }
  return runs;
}

/** The quotations of a block with their indices. */
function* numbered(
  { quotations }: DraftView,
  block: number,
): Generator<readonly [index: number, quotation: Quotation]> {
  const first = quotations.first(block);
  for (const [i, quotation] of quotations.of(block).entries()) yield [first + i, quotation];
}

const isNamed = ({ attributions }: DraftView, { attribution }: Quotation): boolean =>
  attributions.at(attribution)?.grade === 'named';

function question(draft: DraftView, run: readonly Quotation[]): RawFinding {
  const { block } = run[0];
  const joined = joinedSpan(draft.text, run);
  const rest = run.filter(({ span }) => span[0] >= joined[1]);
  return {
    span: joined,
    block,
    args: { words: wordsOf(draft, block, joined) },
    ...(rest.length > 0 ? { related: rest.map(({ span }) => span) } : {}),
    note: noteAfterQuotation(draft, 'citation-needed', joined),
  };
}

/** Quotations with nothing but blanks between them are marked as one. */
function joinedSpan(text: Sliced, run: readonly Quotation[]): Span {
  let end = run[0].span[1];
  for (const { span } of run.slice(1)) {
    if (text.slice(end, span[0]).trim() !== '') break;
    end = span[1];
  }
  return [run[0].span[0], end];
}
