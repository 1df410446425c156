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

/** What several rules ask of one draft, read once for all of them. */
export function perDraft<T>(read: (draft: DraftView) => T): (draft: DraftView) => T {
  const known = new WeakMap<DraftView, T>();
  return (draft) => {
    const before = known.get(draft);
    if (before !== undefined) return before;
    const made = read(draft);
    known.set(draft, made);
    return made;
  };
}
