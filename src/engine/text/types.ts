import type { BlockKind, Span } from '../model';
import type { Places } from './places';

/** A stretch of the draft that is one thing: a paragraph, a headline, a piece of furniture. Offsets into the draft. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** A word, number or mark. Offsets into the prose of its paragraph. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** First letter is a capital. */
  readonly capital: boolean;
}

/** A quotation as its marks show it. Offsets into the prose of its paragraph. */
export interface Quote {
  /** Marks included; to the paragraph's end when it is never closed. */
  readonly span: Span;
  readonly inner: Span;
  /** It has no closing mark in this paragraph: it runs on, or its mark was forgotten. */
  readonly open: boolean;
  /** Quotations inside this one, outermost first. */
  readonly nested: readonly Quote[];
}

export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/**
 * What one paragraph's text says by itself. It depends on the paragraph's raw text, kind and markup alone, so it is
 * cached by them; every offset is one into its prose.
 */
export interface Paragraph {
  readonly kind: BlockKind;
  /** What of the block is printed, without its dateline. */
  readonly prose: string;
  /** Where that stands in the block as the file has it. */
  readonly places: Places;
  readonly sentences: readonly Sentence[];
  /** Outermost quotations, in order. */
  readonly quotes: readonly Quote[];
  /** Where lines of the file begin behind the first, for blocks that quote: a name may stand on a line of its own. */
  readonly lines: readonly number[];
  /** Link targets, footnote references: places where the draft itself points to a source. */
  readonly links: readonly Span[];
}
