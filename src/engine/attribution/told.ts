import type { Attribution, ContentKind, Flag, Grade, PatternId, Quotation, Reason, Span } from '../model';
import { inDraft, type Anchor, type GivenReason, type Where } from './anchors';
import type { Referent } from './referents';

/** An attribution with its spans relative to its paragraph, or anchored in others. See `Attribution` in the model. */
export interface ToldAttribution {
  readonly source: readonly Where[];
  readonly cue: readonly Where[];
  readonly content: readonly Span[];
  readonly kind: ContentKind;
  readonly grade: Grade;
  readonly speaker: string | null;
  readonly namedAt?: Anchor;
  readonly reasons: readonly GivenReason[];
  readonly flags: readonly Flag[];
  readonly pattern: PatternId;
  /** Whom a later word may mean by it; undefined for nobody. */
  readonly referent: Referent | undefined;
}

/** A quotation with its spans relative to its paragraph. `attribution`: index among those of the paragraph, or -1. */
export interface ToldQuotation {
  readonly span: Span;
  readonly inner: Span;
  readonly attribution: number;
  readonly use: Quotation['use'];
}

/** What a paragraph tells of who says what, in the light of all above it. */
export interface Told {
  readonly attributions: readonly ToldAttribution[];
  readonly quotations: readonly ToldQuotation[];
}

export const NOTHING_TOLD: Told = { attributions: [], quotations: [] };

/** An attribution in its place in the draft. `speaker`: the name as the whole draft gives it. */
export function attributionAt(
  told: ToldAttribution,
  start: number,
  block: number,
  speaker: string | null,
): Attribution {
  const { source, cue, content, kind, grade, namedAt, reasons, flags, pattern } = told;
  const placed = (where: Where): Span => inDraft(where, start);
  return {
    source: source.map(placed),
    cue: cue.map(placed),
    content: content.map(placed),
    kind,
    grade,
    speaker,
    ...(namedAt ? { namedAt: placed(namedAt) } : {}),
    reasons: reasons.map(({ code, span }): Reason => (span ? { code, span: placed(span) } : { code })),
    flags,
    pattern,
    block,
  };
}

/** A quotation in its place in the draft. `first`: index of the paragraph's first attribution among the draft's. */
export function quotationAt(
  { span, inner, attribution, use }: ToldQuotation,
  start: number,
  block: number,
  first: number,
): Quotation {
  return {
    span: [start + span[0], start + span[1]],
    inner: [start + inner[0], start + inner[1]],
    attribution: attribution < 0 ? -1 : first + attribution,
    use,
    block,
  };
}
