/** About how many blocks make a stretch: one is read again on each keystroke, and all are looked at. */
const LENGTH = 16;

/** Some blocks that follow each other: the same object while they say the same, wherever they stand. */
export class Stretch {
  /** What was read of it, by the number of the reader. */
  readonly made: unknown[] = [];

  /** `states`: of its blocks, as {@link DraftView.states} has them. */
  constructor(readonly states: readonly object[]) {}

  /** Whether these are the blocks from `first` on. */
  isAt(first: number, states: readonly object[]): boolean {
    if (first + this.states.length > states.length) return false;
    for (let i = 0; i < this.states.length; i++) if (this.states[i] !== states[first + i]) return false;
    return true;
  }
}

/** The stretches of the next version of a draft, those of the last one wherever they fit. */
export function nextStretches(last: readonly Stretch[], states: readonly object[]): readonly Stretch[] {
  let top = 0;
  let start = 0;
  while (top < last.length && last[top].isAt(start, states)) start += last[top++].states.length;
  let bottom = last.length;
  let end = states.length;
  while (bottom > top && end - last[bottom - 1].states.length >= start) {
    const before = end - last[bottom - 1].states.length;
    if (!last[bottom - 1].isAt(before, states)) break;
    end = before;
    bottom--;
  }
  const gone = last.slice(top, bottom);
  return [...last.slice(0, top), ...between(gone, states.slice(start, end)), ...last.slice(bottom)];
}

/** Stretches for what has come in place of some others. */
function between(gone: readonly Stretch[], states: readonly object[]): readonly Stretch[] {
  let at = 0;
  if (gone.reduce((sum, stretch) => sum + stretch.states.length, 0) === states.length) {
    // As many as there were: most of them may be where they were.
    return gone.map((stretch) => {
      const first = at;
      at += stretch.states.length;
      return stretch.isAt(first, states) ? stretch : new Stretch(states.slice(first, at));
    });
  }
  const parts = Math.max(Math.round(states.length / LENGTH), Math.min(states.length, 1));
  return Array.from({ length: parts }, (_, part) => {
    const first = at;
    at = Math.round(((part + 1) * states.length) / parts);
    return new Stretch(states.slice(first, at));
  });
}
