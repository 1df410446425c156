import type { DraftResult } from './attribution/draft/draft-result';
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
import type { ViewBlock } from './rules/asking/draft';
import type { Block, Paragraph } from './text/types';

/** A block of a version; its span and its sentences are made when somebody asks for them. */
export class PlacedBlock implements ViewBlock {
  private own: Span | undefined = undefined;
  private placed: readonly Span[] | undefined = undefined;

  constructor(
    private readonly block: Block,
    private readonly paragraph: Paragraph,
  ) {}

  /** Whether it is this block with these words. */
  isAt({ kind, start }: Block, paragraph: Paragraph): boolean {
    return this.block.start === start && this.block.kind === kind && this.paragraph === paragraph;
  }

  get start(): number {
    return this.block.start;
  }

  get kind(): BlockKind {
    return this.block.kind;
  }

  get span(): Span {
    return (this.own ??= [this.block.start, this.block.end]);
  }

  get sentences(): readonly Span[] {
    const { start } = this.block;
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
  readonly #result: DraftResult;

  constructor(
    readonly markup: Markup,
    { text, words }: Version,
    readonly blocks: readonly ReportBlock[],
    result: DraftResult,
    readonly findings: readonly Finding[],
    readonly silenced: number,
  ) {
    this.length = text.length;
    this.words = words;
    this.#result = result;
  }

  get attributions(): readonly Attribution[] {
    return this.#result.attributions.all();
  }

  get quotations(): readonly Quotation[] {
    return this.#result.quotations.all();
  }

  get sources(): readonly SourceEntry[] {
    return this.#result.sources;
  }

  toJSON(): Report {
    const { markup, length, words, blocks, attributions, quotations, sources, findings, silenced } = this;
    return { markup, length, words, blocks, attributions, quotations, sources, findings, silenced };
  }
}
