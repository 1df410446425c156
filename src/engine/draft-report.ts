import type { DraftResult } from './attribution/draft/draft-result';
import type { Version } from './block-reader';
import type { FilePlaces } from './file-places';
import type { Attribution, Finding, Markup, Quotation, Report, ReportBlock, SourceEntry } from './model';

/** A report that makes what is long and seldom asked for when it is asked for. */
export class DraftReport implements Report {
  readonly length: number;
  readonly words: number;
  readonly #places: FilePlaces;
  readonly #result: DraftResult;
  #attributions: readonly Attribution[] | undefined;
  #quotations: readonly Quotation[] | undefined;

  constructor(
    readonly markup: Markup,
    { text, words }: Version,
    places: FilePlaces,
    result: DraftResult,
    readonly findings: readonly Finding[],
    readonly silenced: number,
  ) {
    this.length = text.length;
    this.words = words;
    this.#places = places;
    this.#result = result;
  }

  get blocks(): readonly ReportBlock[] {
    return this.#places.blocks;
  }

  get attributions(): readonly Attribution[] {
    return (this.#attributions ??= this.#result.attributions.all().map((each) => this.#places.attribution(each)));
  }

  get quotations(): readonly Quotation[] {
    return (this.#quotations ??= this.#result.quotations.all().map((each) => this.#places.quotation(each)));
  }

  get sources(): readonly SourceEntry[] {
    return this.#result.sources;
  }

  toJSON(): Report {
    const { markup, length, words, blocks, attributions, quotations, sources, findings, silenced } = this;
    return { markup, length, words, blocks, attributions, quotations, sources, findings, silenced };
  }
}
