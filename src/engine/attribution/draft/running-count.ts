import type { Alignment } from '../../util/alignment';

/** How many of something there are above each block of a version. */
export class RunningCount {
  /** For each block, and one more. */
  readonly above: Int32Array;

  private constructor(above: Int32Array) {
    this.above = above;
  }

  static readonly none = new RunningCount(new Int32Array(1));

  /** The count of the next version; `countOf` is asked about blocks that are not as they were. */
  next(blocks: number, { above: same, end, moved }: Alignment, countOf: (block: number) => number): RunningCount {
    const now = new Int32Array(blocks + 1);
    now.set(this.above.subarray(0, same + 1));
    for (let block = same; block < end; block++) now[block + 1] = now[block] + countOf(block);
    const more = now[end] - this.above[end - moved];
    for (let block = end; block < blocks; block++) now[block + 1] = this.above[block - moved + 1] + more;
    return new RunningCount(now);
  }

  /** Whether a block has any. */
  has(block: number): boolean {
    return this.above[block] < this.above[block + 1];
  }

  /** The blocks that have any. */
  blocks(): number[] {
    const out: number[] = [];
    for (let block = 0; block + 1 < this.above.length; block++) if (this.has(block)) out.push(block);
    return out;
  }
}
