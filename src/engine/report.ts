import type { Telling } from './attribution/telling';
import type { Version } from './block-reader';
import type {
  Attribution,
  BlockKind,
  Finding,
  Markup,
  Quotation,
  Report,
  ReportBlock,
  SourceEntry,
  Span,
} from './model';
import type { Block, Paragraph } from './text/types';

/** A block whose sentences are put into their places when somebody asks for them. */
export class PlacedBlock implements ReportBlock {
  readonly kind: BlockKind;
  readonly span: Span;
  private readonly paragraph: Paragraph;
  private placed: readonly Span[] | undefined = undefined;

  constructor({ kind, start, end }: Block, paragraph: Paragraph) {
    this.kind = kind;
    this.span = [start, end];
    this.paragraph = paragraph;
  }

  /** Whether it is this block with these words. */
  isAt({ kind, start }: Block, paragraph: Paragraph): boolean {
    return this.span[0] === start && this.kind === kind && this.paragraph === paragraph;
  }

  get sentences(): readonly Span[] {
    const [start] = this.span;
    return (this.placed ??= this.paragraph.sentences.map(({ span }): Span => [start + span[0], start + span[1]]));
  }

  toJSON(): ReportBlock {
    const { kind, span, sentences } = this;
    return { kind, span, sentences };
  }
}

/** A report that makes what is long and seldom asked for when it is asked for. */
export class DraftReport implements Report {
  readonly length: number;
  readonly words: number;
  readonly #telling: Telling;

  constructor(
    readonly markup: Markup,
    { text, words }: Version,
    readonly blocks: readonly ReportBlock[],
    telling: Telling,
    readonly findings: readonly Finding[],
    readonly silenced: number,
  ) {
    this.length = text.length;
    this.words = words;
    this.#telling = telling;
  }

  get attributions(): readonly Attribution[] {
    return this.#telling.attributions.all();
  }

  get quotations(): readonly Quotation[] {
    return this.#telling.quotations.all();
  }

  get sources(): readonly SourceEntry[] {
    return this.#telling.sources;
  }

  toJSON(): Report {
    const { markup, length, words, blocks, attributions, quotations, sources, findings, silenced } = this;
    return { markup, length, words, blocks, attributions, quotations, sources, findings, silenced };
  }
}
