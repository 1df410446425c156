import type { Span } from '../../model';
import type { DraftView } from './draft';
import type { RawFinding } from './raw-finding';

/** What a rule said, apart from where: that is asked of {@link KeptCandidate.in}. */
export type Placeless<C> = C extends unknown ? Omit<C, 'span' | 'block' | 'attribution' | 'related' | 'note'> : never;

type Places = Pick<DraftView, 'blocks' | 'attributions'>;
type Movable = { -readonly [K in keyof RawFinding]: RawFinding[K] };

/**
 * What a rule said of one block, kept for as long as that block and those beside it are as they were. After each keystroke
 * half a draft stands one place further on; so where this stands is reckoned when somebody wants to know.
 */
export class KeptCandidate<C extends object = RawFinding> {
  private constructor(
    /** As it stood when that was last asked: its block began at `start`, with the attribution `first`. */
    private kept: C,
    /** The block that the rule was asked about. */
    readonly about: number,
    private start: number,
    private first: number,
    /** What it is known by (see `fingerprint.ts`), once somebody wanted to know. */
    public identityKey?: string,
  ) {}

  static of<C extends object>(kept: C, about: number, { blocks, attributions }: Places): KeptCandidate<C> {
    return new KeptCandidate(kept, about, blocks[about].start, attributions.first(about));
  }

  get what(): Placeless<C> {
    return this.kept as unknown as Placeless<C>;
  }

  /** As it stands in a draft, places and all. */
  in({ blocks, attributions }: Places): C {
    const { start } = blocks[this.about];
    const first = attributions.first(this.about);
    if (start !== this.start || first !== this.first)
      this.kept = moved(this.kept, start - this.start, first - this.first, 0);
    this.start = start;
    this.first = first;
    return this.kept;
  }

  /** The same of that block when others have come or gone above it. */
  at(about: number): KeptCandidate<C> {
    if (about === this.about) return this;
    return new KeptCandidate(
      moved(this.kept, 0, 0, about - this.about),
      about,
      this.start,
      this.first,
      this.identityKey,
    );
  }
}

/** The same so many code units, attributions and blocks further on. */
function moved<C extends object>(kept: C, by: number, attributions: number, blocks: number): C {
  // What only tells something stands nowhere.
  if (!('span' in kept)) return kept;
  const { span, block, attribution, related, note } = kept as unknown as RawFinding;
  const at = ([start, end]: Span): Span => [start + by, end + by];
  const copy: C & Movable = { ...(kept as C & RawFinding), span: at(span), block: block + blocks };
  if (attribution !== undefined && attribution >= 0) copy.attribution = attribution + attributions;
  if (related) copy.related = related.map(at);
  if (note) copy.note = { kind: note.kind, at: note.at + by };
  return copy;
}
