import type { Paragraph } from '../text/types';
import type { DraftView } from './types';

/**
 * What a rule reads from one paragraph by itself, kept for as long as the paragraph is: a keystroke changes one paragraph,
 * and the others need not be searched again. Offsets in what `read` gives are relative to the paragraph.
 */
export const keptFor = <T>(read: (paragraph: Paragraph) => T): ((paragraph: Paragraph) => T) => remembering(read);

/** What is read from an object that nobody changes, once for as long as there is that object. */
function remembering<K extends object, T>(read: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, T>();
  return (from) => {
    let made = known.get(from);
    if (made === undefined) known.set(from, (made = read(from)));
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

/** Some paragraphs that stand together: the same object while they are the same. */
interface Stretch {
  readonly paragraphs: readonly Paragraph[];
}

/** What was read from a stretch; `first` is the block of the first of its paragraphs. */
export interface Stretched<T> {
  readonly first: number;
  readonly made: T;
}

/**
 * What a rule reads from all paragraphs of a draft, stretch by stretch: each is kept for as long as its paragraphs are the
 * same, so that a keystroke costs its own stretch. Whoever has seen enough need not see them all.
 */
export function perStretch<T>(
  read: (paragraphs: readonly Paragraph[]) => T,
): (paragraphs: readonly Paragraph[]) => Iterable<Stretched<T>> {
  const known = new WeakMap<Stretch, T>();
  return function* (paragraphs) {
    let first = 0;
    for (const stretch of stretchesOf(paragraphs)) {
      let made = known.get(stretch);
      if (made === undefined) known.set(stretch, (made = read(stretch.paragraphs)));
      yield { first, made };
      first += STRETCH;
    }
  };
}

/** All rules share the stretches of a draft, and all versions of it those that are the same in them. */
const stretchesOf = remembering((paragraphs: readonly Paragraph[]): readonly Stretch[] => {
  const out: Stretch[] = [];
  for (let first = 0; first < paragraphs.length; first += STRETCH) {
    const end = Math.min(first + STRETCH, paragraphs.length);
    const before = byFirst.get(paragraphs[first]);
    const stretch =
      before && isStill(before, paragraphs, first, end) ? before : { paragraphs: paragraphs.slice(first, end) };
    byFirst.set(paragraphs[first], stretch);
    out.push(stretch);
  }
  return out;
});
const byFirst = new WeakMap<Paragraph, Stretch>();

function isStill({ paragraphs: before }: Stretch, now: readonly Paragraph[], from: number, end: number): boolean {
  if (before.length !== end - from) return false;
  for (let i = 0; i < before.length; i++) if (before[i] !== now[from + i]) return false;
  return true;
}
