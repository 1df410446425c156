import type { Quotation, Span } from '../model';
import { goesOn, isFragment, isIntroduced } from './introduced';
import { noteAfterQuotation } from './places';
import type { RawFinding, DraftView, Rule } from './types';
import { READ, wordsOf } from './view';

/** A quotation that reads as speech and has no speaker; those of one paragraph are one question. */
export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  name: 'Quotation without a speaker',
  severity: 'warning',
  *findings(draft) {
    let run: Quotation[] = [];
    /** Last block in which somebody speaks who can be told, and who speaks on. */
    let told = -1;
    for (const [index, quotation] of draft.quotations.entries()) {
      const { attribution, block, use } = quotation;
      if (run.length > 0 && run[0].block !== block) {
        yield question(draft, run);
        run = [];
      }
      const carried = draft.attributions[attribution]?.grade === 'named' || goesOn(draft, index, told);
      if (carried) told = block;
      if (use !== 'speech' || isFragment(draft, quotation)) continue;
      if (attribution < 0 && told !== block && isIntroduced(draft, index)) told = block;
      if (attribution < 0 && told !== block && isRead(draft, quotation)) run.push(quotation);
      else if (run.length > 0) {
        yield question(draft, run);
        run = [];
      }
    }
    if (run.length > 0) yield question(draft, run);
  },
};

const isRead = ({ blocks }: DraftView, { block }: Quotation): boolean => READ.has(blocks[block]?.kind ?? '');

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
function joinedSpan(text: string, run: readonly Quotation[]): Span {
  let end = run[0].span[1];
  for (const { span } of run.slice(1)) {
    if (text.slice(end, span[0]).trim() !== '') break;
    end = span[1];
  }
  return [run[0].span[0], end];
}
