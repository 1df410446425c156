import type { ContentKind, Flag, Grade, PatternId, Quotation, Span } from '../../model';
import { Anchor, type GivenReason, type SpanOrAnchor } from '../journal/anchors';
import type { Referent } from '../people/referent';

/** An attribution with its spans relative to its paragraph, or anchored in others. See `Attribution` in the model. */
export interface ParagraphAttribution {
  readonly source: readonly SpanOrAnchor[];
  readonly cue: readonly SpanOrAnchor[];
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
  /** Its source or its cue stands in another paragraph. */
  readonly refersBack: boolean;
}

/** A quotation with its spans relative to its paragraph. `attribution`: index among those of the paragraph, or -1. */
export interface ParagraphQuotation {
  readonly span: Span;
  readonly inner: Span;
  readonly attribution: number;
  readonly use: Quotation['use'];
}

/** What a paragraph tells of who says what, in the light of all above it. */
export interface ParagraphResult {
  readonly attributions: readonly ParagraphAttribution[];
  readonly quotations: readonly ParagraphQuotation[];
  /** Some source or some cue stands in another paragraph. */
  readonly refersBack: boolean;
}

/** What is remembered from version to version of a block that has the same words and tells the same. */
export class BlockMemory {
  /** The paragraphs in which its sources stand, and how far above it. */
  referredTo: readonly { readonly reading: object; readonly distance: number }[] = [];
  /** The same object while the words of its sources are the same too. */
  state: object = {};
}

export const NO_RESULT: ParagraphResult = { attributions: [], quotations: [], refersBack: false };

/** Whether some of these words stand in another paragraph. */
export const isElsewhere = (places: readonly SpanOrAnchor[]): boolean =>
  places.some((where) => where instanceof Anchor);
