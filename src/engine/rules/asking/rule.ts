import type { KeptCandidate } from './kept-candidate';
import type { FileFinding, RawFinding } from './raw-finding';
import type { DraftView } from './draft';

/** How many blocks on either side of its own a rule may look at when it is asked about one. */
export const REACH = 2;

/** A pattern that is looked for in drafts: global, and bounded, since it is tried at each character of what may be one line. */
export interface Searched {
  /** What every match contains: plain words, found many times faster, without which the pattern need not be tried. */
  readonly needed: RegExp;
  readonly pattern: RegExp;
}

/**
 * One rule of the catalogue; its id and how loud it is are in the table of `rules/profiles.ts`. It is asked about each
 * block, and what it says is kept for as long as that block and those within {@link REACH} stay as they are; then, on
 * every pass, what it says of all of them is weighed over the draft.
 */
export interface Rule<C extends object = RawFinding> {
  /** The patterns that it asks for, of each paragraph: they are looked for once, when a paragraph is first read. */
  searches?(): readonly Searched[];
  /**
   * What may be a finding in a block, and whatever else {@link choose} has to know of it, in objects without a `span`. All
   * places in it are those of a raw finding: what a rule adds of its own holds no offset into the draft and no index,
   * since the block may move.
   */
  candidates?(draft: DraftView, block: number): Iterable<C>;
  /**
   * Which of them are findings, in view of the whole draft; all, where a rule has no such view. Linear in what was said,
   * in the order of the blocks, since nothing of it is kept.
   */
  choose?(draft: DraftView, kept: readonly KeptCandidate<C>[]): Iterable<Chosen>;
}

/** One of the candidates, or a finding that a rule makes in view of the whole draft. */
export type Chosen = KeptCandidate<object> | RawFinding | FileFinding;
