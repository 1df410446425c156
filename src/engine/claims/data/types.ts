import type { Needing, Phrases } from '../phrases';
import type { ClaimReason } from '../types';

/**
 * One thing in a sentence that makes an editor ask. `points` are set by hand: 5 is enough by itself, 1 is a straw. They
 * were checked against how often labelled copy with the words was queried, and rounded; no row is fitted to a sentence.
 */
export interface ClaimSign {
  readonly reason: ClaimReason;
  readonly points: number;
  readonly words: Phrases | Needing;
  /** Counts beside an attribution's cue as well: "privately told" says more than that somebody was told. */
  readonly besideCue?: boolean;
}

/** Something that speaks against asking: the open record, a scene, a schedule. `points` are taken away. */
export interface Excuse {
  readonly points: number;
  readonly words: Phrases | Needing;
  /** Only claims of these reasons are excused; all when absent. */
  readonly reasons?: readonly ClaimReason[];
}
