import type { ReasonCode, Span } from '../../model';
import { alike, Individual } from './journal';

/** A paragraph as later ones refer to it, whatever is edited in it. */
export class ParagraphIdentity extends Individual {
  /** Counts the stretches of it that were ever referred to. */
  anchors = 0;
  /** Which block of the draft it is. */
  block = 0;
}

/**
 * A stretch of some paragraph that a later one refers to: the `index`-th of them. Where it is, is said by each reading
 * of that paragraph, so that the same anchor may stand elsewhere in the next version of a draft.
 */
export class Anchor extends Individual {
  constructor(
    readonly paragraph: ParagraphIdentity,
    readonly index: number,
  ) {
    super();
  }
}

/** Words of the paragraph that is being read, relative to it, or words of another one. */
export type SpanOrAnchor = Span | Anchor;

/** What made a grade what it is; see `Reason` in the model. */
export interface GivenReason {
  readonly code: ReasonCode;
  readonly span?: SpanOrAnchor;
}

/** What the reading of a paragraph brought in. */
export interface Introduced {
  /** Where each anchor of the paragraph is, by its index; offsets relative to the paragraph. */
  readonly spans: readonly (Span | undefined)[];
  /** Anchors that belong to nobody, in order. */
  readonly anchors: readonly Anchor[];
  readonly others: readonly Individual[];
}

export const NOTHING_INTRODUCED: Introduced = { spans: [], anchors: [], others: [] };

/** How many of before are asked: they come back in their order, so the right one is among the first that are left. */
const MOST = 64;

/**
 * Makes the individuals that a paragraph brings in. When it is read again after an edit, it is given those of before
 * wherever they fit, so that all who refer to them from further down need not be read again.
 */
export class IndividualPool {
  #paragraph = new ParagraphIdentity();
  #formerAnchors: readonly Anchor[] = [];
  #usedAnchors = 0;
  readonly #left = new Set<Individual>();
  #spans: (Span | undefined)[] = [];
  #anchors: Anchor[] = [];
  #others: Individual[] = [];
  #changed: Individual[] = [];

  /** From now on what is made is first taken from here. */
  reuse(former: readonly Introduced[]): void {
    this.#formerAnchors = former.flatMap(({ anchors }) => anchors);
    this.#usedAnchors = 0;
    this.#left.clear();
    for (const { others } of former) for (const each of others) this.#left.add(each);
    this.#changed = [];
  }

  /** Begins with a paragraph. */
  begin(paragraph: ParagraphIdentity): void {
    this.#paragraph = paragraph;
  }

  /** What was made since the paragraph was begun. */
  end(): Introduced {
    const introduced = { spans: this.#spans, anchors: this.#anchors, others: this.#others };
    this.#spans = [];
    this.#anchors = [];
    this.#others = [];
    return introduced;
  }

  /** Who of those that were there before is gone or has come back as somebody else. */
  changed(): readonly Individual[] {
    return [...this.#changed, ...this.#left];
  }

  /** Somebody of before who is not back yet and fits. */
  findFormer<T extends Individual>(fits: (individual: T) => boolean): T | undefined {
    let asked = 0;
    for (const each of this.#left) {
      if (fits(each as T)) return each as T;
      if (++asked === MOST) return undefined;
    }
    return undefined;
  }

  /** The paragraph that is being read. */
  get paragraph(): ParagraphIdentity {
    return this.#paragraph;
  }

  /** Whether an anchor stands at a place of the paragraph that is being read. */
  isAt({ paragraph, index }: Anchor, start: number): boolean {
    return paragraph === this.#paragraph && this.#spans[index]?.[0] === start;
  }

  /** An anchor for words that belong to somebody: the one that it had for them before, if there is one. */
  anchorOf(span: Span, before: SpanOrAnchor | undefined): Anchor {
    return this.#at(span, before instanceof Anchor ? before : undefined);
  }

  /** An anchor for other words of the paragraph; those of another one keep theirs. */
  anchor(where: SpanOrAnchor): Anchor {
    if (where instanceof Anchor) return where;
    const anchor = this.#at(where, this.#formerAnchors[this.#usedAnchors++]);
    this.#anchors.push(anchor);
    return anchor;
  }

  #at(span: Span, before: Anchor | undefined): Anchor {
    const paragraph = this.#paragraph;
    const anchor = before?.paragraph === paragraph ? before : new Anchor(paragraph, paragraph.anchors++);
    this.#spans[anchor.index] = span;
    return anchor;
  }

  /** Somebody with these values: who was there `before`, or else somebody new. */
  individual<V extends object, T extends Individual & V>(
    values: V,
    before: T | undefined,
    create: (values: V) => T,
  ): T {
    const introduced = before ? this.#again(before, values) : create(values);
    this.#others.push(introduced);
    return introduced;
  }

  #again<V extends object, T extends Individual & V>(before: T, values: V): T {
    this.#left.delete(before);
    for (const key of Object.keys(values) as (keyof V)[]) {
      if (alike(before[key], values[key])) continue;
      this.#changed.push(before);
      break;
    }
    return Object.assign(before, values);
  }
}
