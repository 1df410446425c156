import type { ContentKind, Flag, Grade, PatternId, Quotation, Span } from '../../model';
import { Anchor, type GivenReason, type Where } from '../journal/anchors';
import type { Referent } from '../people/referent';

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
  /** Its source or its cue stands in another paragraph. */
  readonly leans: boolean;
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
  /** Some source or some cue stands in another paragraph. */
  readonly leans: boolean;
}

/** What is remembered from version to version of a block that has the same words and tells the same. */
export class Standing {
  /** The paragraphs in which its sources stand, and how far above it. */
  leans: readonly { readonly reading: object; readonly distance: number }[] = [];
  /** The same object while the words of its sources are the same too. */
  state: object = {};
}

export const NOTHING_TOLD: Told = { attributions: [], quotations: [], leans: false };

/** Whether some of these words stand in another paragraph. */
export const isElsewhere = (places: readonly Where[]): boolean => places.some((where) => where instanceof Anchor);
