import type { ContentKind, PatternId, Span } from '../model';

/**
 * Source, cue and content as one paragraph shows them, before anybody has asked who the source is. Offsets are
 * relative to the paragraph.
 */
export interface Extraction {
  /** Empty when the paragraph gives nobody (hearsay, or a quotation that stands alone). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: ContentKind;
  readonly pattern: PatternId;
  /** Index of the sentence that holds the cue, or in which the content begins. */
  readonly sentence: number;
}

/** An extraction that is still being put together. */
export type ExtractionInProgress = {
  -readonly [K in keyof Extraction]: Extraction[K];
};
