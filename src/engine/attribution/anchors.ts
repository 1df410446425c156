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

/**
 * Makes the individuals that a paragraph brings in. When it is read again after an edit, the n-th is the n-th of before,
 * so that all who refer to it from further down need not be read again; `same` tells whether it also says the same.
 */
export class Mint {
  #spare: Made = { anchors: [], others: [] };
  #usedAnchors = 0;
  #usedOthers = 0;
  #anchors: Anchor[] = [];
  #others: Individual[] = [];
  #same = true;

  /** From now on what is made is first taken from here. */
  reuse(spare: Made): void {
    this.#spare = spare;
    this.#usedAnchors = 0;
    this.#usedOthers = 0;
    this.#same = true;
  }

  /** Whether all that was made since then, and no more and no less, was there before with the same values. */
  get same(): boolean {
    return (
      this.#same && this.#usedAnchors === this.#spare.anchors.length && this.#usedOthers === this.#spare.others.length
    );
  }

  /** An anchor for words of a paragraph; those of another one keep theirs. */
  anchor(where: Where, ground: Ground): Anchor {
    if (where instanceof Anchor) return where;
    let anchor = this.#spare.anchors[this.#usedAnchors++];
    if (anchor) {
      anchor.ground = ground;
      anchor.span = where;
    } else {
      anchor = new Anchor(ground, where);
      this.#same = false;
    }
    this.#anchors.push(anchor);
    return anchor;
  }

  /** An individual with these values. */
  individual<V extends object, T extends Individual & V>(values: V, create: (values: V) => T): T {
    const spare = this.#spare.others[this.#usedOthers++] as T | undefined;
    let made: T;
    if (spare) {
      for (const key of Object.keys(values) as (keyof V)[]) {
        if (alike(spare[key], values[key])) continue;
        this.#same = false;
        break;
      }
      made = Object.assign(spare, values);
    } else {
      made = create(values);
      this.#same = false;
    }
    this.#others.push(made);
    return made;
  }

  /** What was made since the last call. */
  take(): Made {
    const made = { anchors: this.#anchors, others: this.#others };
    this.#anchors = [];
    this.#others = [];
    return made;
  }
}
