import type { Claim } from '../../claims/types';
import type { Quotation, Markup, Attribution, ReportBlock, Span } from '../../model';
import type { Stretch } from './stretches';
import type { DeskWords } from '../../words';
import type { InBlocks } from '../../util/in-blocks';
import type { Paragraph } from '../../text/types';
import type { ClaimThreshold } from '../../options';

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
