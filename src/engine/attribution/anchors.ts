import type { ReasonCode, Span } from '../model';
import { alike, Individual } from './ledger';

/** A paragraph's place in the draft, which edits above it move. */
export interface Ground {
  readonly start: number;
}

/**
 * A stretch of some paragraph that a later one refers to. It goes where its paragraph goes, and where the words go when
 * the paragraph is read again and says the same.
 */
export class Anchor extends Individual {
  constructor(
    public ground: Ground,
    /** Offsets relative to the paragraph. */
    public span: Span,
  ) {
    super();
  }
}

/** Words of the paragraph that is being read, relative to it, or words of another one. */
export type Where = Span | Anchor;

/** What made a grade what it is; see `Reason` in the model. */
export interface GivenReason {
  readonly code: ReasonCode;
  readonly span?: Where;
}

/** Where words stand in the draft, given where the paragraph that speaks of them begins. */
export function inDraft(where: Where, start: number): Span {
  return where instanceof Anchor
    ? [where.ground.start + where.span[0], where.ground.start + where.span[1]]
    : [start + where[0], start + where[1]];
}

/** The individuals that some paragraphs brought in, in order. */
export interface Made {
  readonly anchors: readonly Anchor[];
  readonly others: readonly Individual[];
}

export const NOTHING_MADE: Made = { anchors: [], others: [] };

/** How many of before are asked: they come back in their order, so the right one is among the first that are left. */
const MOST = 64;

/**
 * Makes the individuals that a paragraph brings in. When it is read again after an edit, it is given those of before
 * wherever they fit, so that all who refer to them from further down need not be read again.
 */
export class Mint {
  #spare: Made = NOTHING_MADE;
  #usedAnchors = 0;
  readonly #left = new Set<Individual>();
  #anchors: Anchor[] = [];
  #others: Individual[] = [];
  #changed: Individual[] = [];

  /** From now on what is made is first taken from here. */
  reuse(spare: Made): void {
    this.#spare = spare;
    this.#usedAnchors = 0;
    this.#left.clear();
    for (const each of spare.others) this.#left.add(each);
    this.#changed = [];
  }

  /** Who of those that were there before is gone or has come back as somebody else. */
  changed(): readonly Individual[] {
    return [...this.#changed, ...this.#left];
  }

  /** Somebody of before who is not back yet and fits. */
  spare<T extends Individual>(fits: (individual: T) => boolean): T | undefined {
    let asked = 0;
    for (const each of this.#left) {
      if (fits(each as T)) return each as T;
      if (++asked === MOST) return undefined;
    }
    return undefined;
  }

  /** An anchor for words that belong to somebody: the one that it had for them before, if there is one. */
  anchorOf(span: Span, ground: Ground, before: Where | undefined): Anchor {
    return before instanceof Anchor ? placed(before, ground, span) : new Anchor(ground, span);
  }

  /** An anchor for other words of a paragraph; those of another paragraph keep theirs. */
  anchor(where: Where, ground: Ground): Anchor {
    if (where instanceof Anchor) return where;
    const spare = this.#spare.anchors[this.#usedAnchors++];
    const anchor = spare ? placed(spare, ground, where) : new Anchor(ground, where);
    this.#anchors.push(anchor);
    return anchor;
  }

  /** Somebody with these values: who was there `before`, or else somebody new. */
  individual<V extends object, T extends Individual & V>(
    values: V,
    before: T | undefined,
    create: (values: V) => T,
  ): T {
    const made = before ? this.#again(before, values) : create(values);
    this.#others.push(made);
    return made;
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

  /** What was made since the last call. */
  take(): Made {
    const made = { anchors: this.#anchors, others: this.#others };
    this.#anchors = [];
    this.#others = [];
    return made;
  }
}

function placed(anchor: Anchor, ground: Ground, span: Span): Anchor {
  anchor.ground = ground;
  anchor.span = span;
  return anchor;
}
