import type { Claim } from '../claims/types';
import type { Attribution, Finding, Markup, NotePlace, Quotation, ReportBlock, Severity, Span } from '../model';
import type { Paragraph } from '../text/types';
import type { DeskWords } from '../words';

/** A finding before its severity and fingerprint are known. Offsets into the draft. */
export type RawFinding = Pick<Finding, 'span' | 'args' | 'block'> & {
  readonly attribution?: number;
  readonly related?: readonly Span[];
  readonly note?: NotePlace;
};

/** The draft as the rules see it: everything that was read, nothing to change. */
export interface DraftView {
  readonly text: string;
  readonly markup: Markup;
  /** Aligned: `blocks[i]` is where `paragraphs[i]` stands; a block that is not read has an empty paragraph. */
  readonly blocks: readonly ReportBlock[];
  readonly paragraphs: readonly Paragraph[];
  readonly attributions: readonly Attribution[];
  /** Outermost quotations, in the order of the text. */
  readonly quotations: readonly Quotation[];
  /** Per block, claims that no neighbour covers; offsets relative to the block. */
  readonly claims: readonly (readonly Claim[])[];
  /** The desk's own notes that stand in the copy, in order, each with the space before it. */
  readonly notes: readonly Span[];
  /** Names and verbs that the desk knows. */
  readonly words: DeskWords;
}

/** One rule of the catalogue. It sees the whole draft on every pass, so it stays linear in what was read. */
export interface Rule {
  readonly id: string;
  /** Short name for settings and lists, sentence case. */
  readonly name: string;
  readonly severity: Severity | 'off';
  findings(draft: DraftView): Iterable<RawFinding>;
}
