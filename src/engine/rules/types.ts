import type { Claim } from '../claims/types';
import type { Attribution, Finding, Markup, NotePlace, Quotation, ReportBlock, Severity, Span } from '../model';
import type { InBlocks } from '../in-blocks';
import type { ClaimThreshold } from '../options';
import type { Paragraph } from '../text/types';
import type { DeskWords } from '../words';
import type { Said } from './said';
import type { Stretch } from './stretches';

/** A finding before its severity and fingerprint are known. Offsets into the draft. */
export type RawFinding = Pick<Finding, 'span' | 'args' | 'block'> & {
  readonly attribution?: number;
  readonly related?: readonly Span[];
  readonly note?: NotePlace;
};

/** `start`: where it begins, as `span` has it; asked of every block on every pass. */
export interface ViewBlock extends ReportBlock {
  readonly start: number;
}

/** The draft as the rules see it: everything that was read, nothing to change. */
export interface DraftView {
  /** The copy: blanks stand in place of the desk's notes. */
  readonly text: string;
  /** The same with the notes in it. */
  readonly written: string;
  readonly markup: Markup;
  /** Aligned: `blocks[i]` is where `paragraphs[i]` stands; a block that is not read has an empty paragraph. */
  readonly blocks: readonly ViewBlock[];
  readonly paragraphs: readonly Paragraph[];
  readonly attributions: InBlocks<Attribution>;
  /** Outermost quotations. */
  readonly quotations: InBlocks<Quotation>;
  /** Per block an object that is the same as in an earlier version when the block says the same. */
  readonly states: readonly object[];
  /** The blocks in stretches that stay the same objects while they say the same. */
  readonly stretches: readonly Stretch[];
  /** Per block, what it asserts in the paper's own voice; offsets relative to the block. */
  readonly claims: readonly (readonly Claim[])[];
  /** How sure a claim has to be. */
  readonly threshold: ClaimThreshold;
  /** The desk's own notes that stand in the copy, in order, each with the space before it. */
  readonly notes: readonly Span[];
  /** Names and verbs that the desk knows. */
  readonly words: DeskWords;
}

/** How many blocks on either side of its own a rule may look at when it is asked about one. */
export const REACH = 2;

/**
 * One rule of the catalogue. It is asked about each block, and what it says is kept for as long as that block and those
 * within {@link REACH} stay as they are; then, on every pass, what it says of all of them is weighed over the draft.
 */
export interface Rule<C extends object = RawFinding> {
  readonly id: string;
  /** Short name for settings and lists, sentence case. */
  readonly name: string;
  readonly severity: Severity | 'off';
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
  choose?(draft: DraftView, said: readonly Said<C>[]): Iterable<Chosen>;
}

/** One of the candidates, or a finding that a rule makes in view of the whole draft. */
export type Chosen = Said<object> | RawFinding;

/** A rule, whatever it asks of blocks. */
export type AnyRule = Rule<object>;
