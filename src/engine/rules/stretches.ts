import type { DraftView } from './types';

/** How many blocks make a stretch: one is read again on each keystroke, and all are looked at. */
const LENGTH = 16;

/** Some blocks that follow each other: the same object while they say the same, wherever they stand. */
export class Stretch {
  /** What was read of it, by the number of the reader. */
  readonly made: unknown[] = [];

  /** `states`: of its blocks, as {@link DraftView.states} has them. */
  constructor(readonly states: readonly object[]) {}

  /** Whether these are the blocks from `first` on. */
  isAt(first: number, states: readonly object[]): boolean {
    if (first < 0 || first + this.states.length > states.length) return false;
    for (let i = 0; i < this.states.length; i++) if (this.states[i] !== states[first + i]) return false;
    return true;
  }
}

/** The stretches of the next version of a draft, those of the last one wherever they fit: from its top and from its end. */
export function nextStretches(last: readonly Stretch[], states: readonly object[]): readonly Stretch[] {
  const next: Stretch[] = [];
  let at = 0;
  let top = 0;
  for (; top < last.length && last[top].isAt(at, states); at += last[top++].states.length) next.push(last[top]);
  const below: Stretch[] = [];
  let end = states.length;
  for (let bottom = last.length - 1; bottom >= top; bottom--) {
    const start = end - last[bottom].states.length;
    if (start < at || !last[bottom].isAt(start, states)) break;
    below.push(last[bottom]);
    end = start;
  }
  // Between the two, some may still be where they were.
  for (let from = at, i = top; at < end;) {
    while (i < last.length && from < at) from += last[i++].states.length;
    const same = from === at && i < last.length && at + last[i].states.length <= end && last[i].isAt(at, states);
    const length = same ? last[i].states.length : Math.min(LENGTH, end - at);
    next.push(same ? last[i] : new Stretch(states.slice(at, at + length)));
    at += length;
  }
  return next.concat(below.reverse());
}

/** What was read from the stretches of a draft. */
export interface Stretched<T> {
  /** Whether `fits` says so of one of them, asked from the top; `first` is its first block. */
  some(draft: DraftView, fits: (made: T, first: number) => boolean): boolean;
}

let readers = 0;

/**
 * What a rule reads from all blocks of a draft, stretch by stretch: each is kept for as long as its blocks say the same, so
 * that a keystroke costs its own stretch. `read` is asked for the blocks from `first` up to `end`, and looks at no others;
 * places in what it gives count from their block.
 */
export function perStretch<T>(read: (draft: DraftView, first: number, end: number) => T): Stretched<T> {
  const reader = readers++;
  return {
    some(draft, fits) {
      let first = 0;
      for (const { states, made } of draft.stretches) {
        const end = first + states.length;
        if (!(reader in made)) made[reader] = read(draft, first, end);
        if (fits(made[reader] as T, first)) return true;
        first = end;
      }
      return false;
    },
  };
}
