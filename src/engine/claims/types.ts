import type { Span } from '../model';

/** Why an editor would ask "says who?" (the reason codes of a desk's query sheet). */
export type ClaimReason =
  | 'number'
  | 'superlative'
  | 'cause'
  | 'motive'
  | 'allegation'
  | 'prediction'
  | 'generalization'
  | 'judgment'
  | 'unwitnessed';

/** An assertion in the paper's own voice that a careful editor would query. Offsets relative to the paragraph. */
export interface Claim {
  /** The sentence (or the part of it that is in the paper's own voice). */
  readonly span: Span;
  /** The words that gave it away. */
  readonly trigger: Span;
  readonly reason: ClaimReason;
  /** 0 to 1; the thresholds quiet, normal and thorough cut it. */
  readonly confidence: number;
}
