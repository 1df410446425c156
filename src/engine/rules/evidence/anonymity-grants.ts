import { anonymityIn, type Anonymity } from '../../attribution/sources/anonymity-reason';
import type { Span } from '../../model';
import { keptFor } from '../asking/kept-per-block';
import type { DraftView } from '../asking/draft';
import { quotationAt, sentenceAt } from './draft-view';
import { READ } from '../../text/read-kinds';

/** A place where the reporter says that somebody is not named. Offsets into the draft. */
export interface Grant {
  readonly block: number;
  /** "on condition of anonymity". */
  readonly span: Span;
  readonly sentence: Span;
  readonly reason: Anonymity['reason'];
  readonly reasonSpan?: Span;
}

const readGrants = keptFor(({ prose }) => (WORTH_A_LOOK.test(prose) ? anonymityIn(prose) : []));
const WORTH_A_LOOK = /anonym|named|identif|nameless|quoted by name|\bnames?\b/i;

/** Every grant of anonymity in a block, outside quoted words, in the order of the text. */
export function* grantsIn(draft: DraftView, block: number): Generator<Grant> {
  const { kind, span: place } = draft.blocks[block];
  if (!READ.has(kind)) return;
  const from = place[0];
  for (const { span, reason, reasonSpan } of readGrants(draft.paragraphs[block])) {
    const at: Span = [from + span[0], from + span[1]];
    const sentence = sentenceAt(draft, block, at[0]);
    if (!sentence || quotationAt(draft, at[0])) continue;
    yield {
      block,
      span: at,
      sentence,
      reason,
      ...(reasonSpan ? { reasonSpan: [from + reasonSpan[0], from + reasonSpan[1]] as const } : {}),
    };
  }
}
