import type { Paragraph } from '../../text/types';
import type { DraftView } from './draft';

/**
 * What a rule reads from one paragraph by itself, kept for as long as the paragraph is: a keystroke changes one paragraph,
 * and the others need not be searched again. Offsets in what `read` gives are relative to the paragraph.
 */
export function keptFor<T>(read: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const known = new WeakMap<Paragraph, T>();
  return (paragraph) => {
    const before = known.get(paragraph);
    if (before !== undefined) return before;
    const made = read(paragraph);
    known.set(paragraph, made);
    return made;
  };
}

/** The same of a block and of what it tells of its sources, wherever they stand. */
export function keptAs<T>(read: (draft: DraftView, block: number) => T): (draft: DraftView, block: number) => T {
  const known = new WeakMap<object, T>();
  return (draft, block) => {
    const state = draft.states[block];
    const before = known.get(state);
    if (before !== undefined) return before;
    const made = read(draft, block);
    known.set(state, made);
    return made;
  };
}

/** What several rules ask of one block, read once while they are asked about it. */
export function perBlock<T>(read: (draft: DraftView, block: number) => T): (draft: DraftView, block: number) => T {
  const known = new WeakMap<DraftView, { readonly block: number; readonly made: T }>();
  return (draft, block) => {
    const before = known.get(draft);
    if (before?.block === block) return before.made;
    const made = read(draft, block);
    known.set(draft, { block, made });
    return made;
  };
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
