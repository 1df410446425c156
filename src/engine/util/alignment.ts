/**
 * How the list of a version lies on that of the last: the first `above` elements are the same, and so are those from `end`
 * on, which stood `moved` places higher up.
 */
export class Alignment {
  private constructor(
    readonly above: number,
    readonly end: number,
    readonly moved: number,
  ) {}

  static of<T>(last: readonly T[], now: readonly T[]): Alignment {
    const moved = now.length - last.length;
    const most = Math.min(now.length, last.length);
    let above = 0;
    while (above < most && last[above] === now[above]) above++;
    let end = now.length;
    const least = Math.max(above, above + moved);
    while (end > least && last[end - moved - 1] === now[end - 1]) end--;
    return new Alignment(above, end, moved);
  }

  /** Where in the last version an element was; -1 when it was not there. */
  before(index: number): number {
    if (index < this.above) return index;
    return index < this.end ? -1 : index - this.moved;
  }
}
