import { pastMarkup } from './copy/past-markup';
import type { Attribution, BlockKind, Markup, Quotation, Reason, ReportBlock, Span } from './model';
import type { PrintedDraft } from './printed-draft';
import type { RawFinding } from './rules/asking/raw-finding';
import { AS_IT_STANDS, rawSpan } from './text/places';
import { sentencesFrom } from './text/prose/read-paragraph';
import type { Block, Paragraph } from './text/types';
import { lastFrom } from './util/search';

type Printed = Pick<PrintedDraft, 'blocks' | 'paragraphs' | 'inFile'>;

/**
 * Where what is printed stands in the file. All that is read of a draft counts in offsets into its printed text, and
 * becomes an offset into the file here and nowhere else.
 */
export class FilePlaces {
  #blocks: readonly ReportBlock[] | undefined;

  /** `text`: the file. `blocks`: those of the file, in its order. */
  constructor(
    private readonly text: string,
    private readonly markup: Markup,
    private readonly inFile: readonly Block[],
    private readonly printed: Printed,
  ) {}

  /** The blocks as a report gives them. */
  get blocks(): readonly ReportBlock[] {
    if (!this.#blocks) {
      const blocks = new Array<ReportBlock>(this.inFile.length);
      for (let i = 0; i < this.inFile.length; i++) {
        const at = this.block(i);
        blocks[at] = new FileBlock(this.inFile[at], this.printed.paragraphs[i]);
      }
      this.#blocks = blocks;
    }
    return this.#blocks;
  }

  /** Which block of the file a printed one is. */
  block(index: number): number {
    return index < 0 ? index : this.printed.inFile[index];
  }

  /** From the first of some printed characters to the last. `near`: the block in which they are looked for first. */
  span([start, end]: Span, near = 0): Span {
    const index = this.#printedBlock(start, near);
    const { start: from } = this.printed.blocks[index];
    const base = this.inFile[this.block(index)].start;
    const { places } = this.printed.paragraphs[index];
    if (places === AS_IT_STANDS) return [base + start - from, base + end - from];
    const [first, last] = rawSpan(places, [start - from, end - from]);
    return [base + first, base + last];
  }

  /** Behind a printed character, and behind the markup that closes there. */
  behind(at: number, near = 0): number {
    const index = this.#printedBlock(at, near);
    const end = this.printed.paragraphs[index].places.endOf(at - this.printed.blocks[index].start);
    return pastMarkup(this.text, this.inFile[this.block(index)].start + end, this.markup);
  }

  /** Where what lies behind a printed block, and is no part of it, ends. */
  endBehind(index: number): number {
    return this.inFile[this.block(index) + 1]?.start ?? this.text.length;
  }

  finding(found: RawFinding): RawFinding {
    const { span, block, related, note } = found;
    return {
      ...found,
      span: this.span(span, block),
      block: this.block(block),
      ...(related ? { related: related.map((each) => this.span(each, block)) } : {}),
      ...(note ? { note: { kind: note.kind, at: this.behind(note.at, block) } } : {}),
    };
  }

  attribution(read: Attribution): Attribution {
    const { source, cue, content, namedAt, reasons, block } = read;
    const placed = (span: Span): Span => this.span(span, block);
    return {
      ...read,
      source: source.map(placed),
      cue: cue.map(placed),
      content: content.map(placed),
      ...(namedAt ? { namedAt: placed(namedAt) } : {}),
      reasons: reasons.map((reason): Reason => (reason.span ? { ...reason, span: placed(reason.span) } : reason)),
      block: this.block(block),
    };
  }

  quotation(read: Quotation): Quotation {
    return {
      ...read,
      span: this.span(read.span, read.block),
      inner: this.span(read.inner, read.block),
      block: this.block(read.block),
    };
  }

  #printedBlock(at: number, near: number): number {
    const { blocks } = this.printed;
    const own = blocks[near] as Block | undefined;
    if (own && own.start <= at && at <= own.end) return near;
    return Math.max(
      0,
      lastFrom(blocks.length, at, (i) => blocks[i].start),
    );
  }
}

/** A block of the file; its sentences are placed when somebody asks for them. */
class FileBlock implements ReportBlock {
  #sentences: readonly Span[] | undefined;

  constructor(
    private readonly own: Block,
    private readonly paragraph: Paragraph,
  ) {}

  get kind(): BlockKind {
    return this.own.kind;
  }

  get span(): Span {
    return [this.own.start, this.own.end];
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentencesFrom(this.paragraph, this.own.start));
  }

  toJSON(): ReportBlock {
    const { kind, span, sentences } = this;
    return { kind, span, sentences };
  }
}
