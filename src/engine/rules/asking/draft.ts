import type { Claim } from '../../claims/types';
import type { Quotation, Markup, Attribution, ReportBlock, Span } from '../../model';
import type { Stretch } from './stretches';
import type { DeskWords } from '../../words';
import type { InBlocks } from '../../util/in-blocks';
import type { Paragraph } from '../../text/types';
import type { ClaimThreshold } from '../../options';
import type { RawFinding } from './raw-finding';

/** `start`: where it begins, as `span` has it; asked of every block on every pass. Offsets into the printed text. */
export interface ViewBlock extends ReportBlock {
  readonly start: number;
}
/** A text of which parts are asked for. */
export interface Sliced {
  slice(start: number, end: number): string;
}

/** Where what rules see stands in the file that was read. */
export interface InFile {
  span(printed: Span): Span;
  /** A finding with its places in the file. */
  finding(found: RawFinding): RawFinding;
  /** Where what lies behind a block ends: at the next one. */
  endBehind(block: number): number;
  /** The blocks of the file, in its order. */
  readonly blocks: readonly ReportBlock[];
}

/**
 * The draft as the rules see it: everything that was read, nothing to change. Places are offsets into its printed text
 * where nothing else is said.
 */
export interface DraftView {
  /** What is printed, without the desk's notes; each block is a line. */
  readonly text: Sliced;
  /** The file, notes and markup and all. */
  readonly written: string;
  readonly places: InFile;
  readonly markup: Markup;
  /** Aligned: `blocks[i]` is where `paragraphs[i]` stands. Blocks beside the copy come behind the last of the others. */
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
  /** The desk's own notes, in order, each with the space before it. Offsets into the file. */
  readonly notes: readonly Span[];
  /** Names and verbs that the desk knows. */
  readonly words: DeskWords;
}
