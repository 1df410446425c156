import type { Paragraph } from '../text/types';
import type { DraftView } from './types';

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

/** How many paragraphs make a stretch. */
const STRETCH = 64;

/** What was read from some paragraphs that stand together; `first` is the block of the first of them. */
export interface Stretch<T> {
  readonly first: number;
  readonly made: T;
}

/**
 * What a rule reads from all paragraphs of a draft, stretch by stretch: each is kept for as long as its paragraphs are the
 * same, so that a keystroke costs its own stretch and a look at the others. Whoever has seen enough need not see them all.
 */
export function perStretch<T>(
  read: (paragraphs: readonly Paragraph[]) => T,
): (paragraphs: readonly Paragraph[]) => Iterable<Stretch<T>> {
  const known = new WeakMap<Paragraph, { readonly of: readonly Paragraph[]; readonly made: T }>();
  return function* (paragraphs) {
    for (let first = 0; first < paragraphs.length; first += STRETCH) {
      const end = Math.min(first + STRETCH, paragraphs.length);
      let stretch = known.get(paragraphs[first]);
      if (!stretch || !isStill(stretch.of, paragraphs, first, end)) {
        const of = paragraphs.slice(first, end);
        stretch = { of, made: read(of) };
        known.set(paragraphs[first], stretch);
      }
      yield { first, made: stretch.made };
    }
  };
}

function isStill(before: readonly Paragraph[], now: readonly Paragraph[], from: number, end: number): boolean {
  if (before.length !== end - from) return false;
  for (let i = 0; i < before.length; i++) if (before[i] !== now[from + i]) return false;
  return true;
}
