import type { Paragraph } from '../text/types';

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
