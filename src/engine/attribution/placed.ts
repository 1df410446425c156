import type { Attribution, BlockKind, Quotation, Reason, ReportBlock, Span } from '../model';
import type { Paragraph } from '../text/types';
import { inDraft, type Where } from './anchors';
import type { ToldAttribution, ToldQuotation } from './told';

// After each keystroke half a draft stands one place further on, and hardly anybody asks where. So spans are put into
// their places when somebody asks; those that depend on another paragraph at once, since that may be read anew.

const shift = ([start, end]: Span, by: number): Span => [start + by, end + by];

export class PlacedAttribution implements Attribution {
  private readonly _told: ToldAttribution;
  private readonly _start: number;
  private _source: readonly Span[] | undefined;
  private _cue: readonly Span[] | undefined;
  private _content: readonly Span[] | undefined;
  private _reasons: readonly Reason[] | undefined;
  readonly namedAt: Span | undefined;

  /** `start`: where its paragraph begins; `speaker`: the name as the whole draft gives it. */
  constructor(
    told: ToldAttribution,
    start: number,
    readonly block: number,
    readonly speaker: string | null,
  ) {
    this._told = told;
    this._start = start;
    this.namedAt = told.namedAt && inDraft(told.namedAt, start);
    if (told.tied) this._reasons = this.placedReasons();
    if (told.leans) {
      this._source = this.placed(told.source);
      this._cue = this.placed(told.cue);
    }
  }

  get source(): readonly Span[] {
    return (this._source ??= this.placed(this._told.source));
  }

  get cue(): readonly Span[] {
    return (this._cue ??= this.placed(this._told.cue));
  }

  get content(): readonly Span[] {
    return (this._content ??= this.placed(this._told.content));
  }

  get reasons(): readonly Reason[] {
    return (this._reasons ??= this.placedReasons());
  }

  get kind(): Attribution['kind'] {
    return this._told.kind;
  }

  get grade(): Attribution['grade'] {
    return this._told.grade;
  }

  get flags(): Attribution['flags'] {
    return this._told.flags;
  }

  get pattern(): Attribution['pattern'] {
    return this._told.pattern;
  }

  private placed(places: readonly Where[]): readonly Span[] {
    return places.map((where) => inDraft(where, this._start));
  }

  private placedReasons(): readonly Reason[] {
    return this._told.reasons.map(({ code, span }) => (span ? { code, span: inDraft(span, this._start) } : { code }));
  }

  toJSON(): Attribution {
    const { source, cue, content, kind, grade, speaker, namedAt, reasons, flags, pattern, block } = this;
    const named = namedAt ? { namedAt } : {};
    return { source, cue, content, kind, grade, speaker, ...named, reasons, flags, pattern, block };
  }
}

export class PlacedQuotation implements Quotation {
  private readonly _told: ToldQuotation;
  private readonly _start: number;
  private _span: Span | undefined;
  private _inner: Span | undefined;

  /** `start`: where its paragraph begins; `attribution`: index among those of the draft, or -1. */
  constructor(
    told: ToldQuotation,
    start: number,
    readonly block: number,
    readonly attribution: number,
  ) {
    this._told = told;
    this._start = start;
  }

  get span(): Span {
    return (this._span ??= shift(this._told.span, this._start));
  }

  get inner(): Span {
    return (this._inner ??= shift(this._told.inner, this._start));
  }

  get use(): Quotation['use'] {
    return this._told.use;
  }

  toJSON(): Quotation {
    const { span, inner, attribution, use, block } = this;
    return { span, inner, attribution, use, block };
  }
}

export class PlacedBlock implements ReportBlock {
  private readonly _paragraph: Paragraph;
  private _sentences: readonly Span[] | undefined;

  constructor(
    readonly kind: BlockKind,
    readonly span: Span,
    paragraph: Paragraph,
  ) {
    this._paragraph = paragraph;
  }

  get sentences(): readonly Span[] {
    return (this._sentences ??= this._paragraph.sentences.map(({ span }) => shift(span, this.span[0])));
  }

  toJSON(): ReportBlock {
    const { kind, span, sentences } = this;
    return { kind, span, sentences };
  }
}
