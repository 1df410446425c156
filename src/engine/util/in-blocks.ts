import { lastFrom } from './search';

/** Things of a draft that stand in its blocks, such as its quotations: numbered in the order of the text. */
export class InBlocks<T> {
  readonly #firsts: ArrayLike<number>;
  readonly #make: (block: number) => readonly T[];
  readonly #made = new Map<number, readonly T[]>();
  #all: readonly T[] | undefined;

  /**
   * `firsts`: for each block, and one more, the index of its first. `make` gives those of a block; it is asked once for
   * each block that somebody wants to see.
   */
  constructor(firsts: ArrayLike<number>, make: (block: number) => readonly T[]) {
    this.#firsts = firsts;
    this.#make = make;
  }

  /** Those of a list whose elements say in which of so many blocks they stand. */
  static of<T extends { readonly block: number }>(list: readonly T[], blocks: number): InBlocks<T> {
    const firsts = new Int32Array(blocks + 1);
    for (const { block } of list) firsts[block + 1]++;
    for (let block = 0; block < blocks; block++) firsts[block + 1] += firsts[block];
    return new InBlocks(firsts, (block) => list.slice(firsts[block], firsts[block + 1]));
  }

  get length(): number {
    return this.#firsts[this.#firsts.length - 1];
  }

  /** Index of a block's first, or of the next that follows. */
  first(block: number): number {
    return this.#firsts[block];
  }

  of(block: number): readonly T[] {
    if (this.#firsts[block] === this.#firsts[block + 1] || !(block in this.#firsts)) return [];
    let made = this.#made.get(block);
    if (!made) this.#made.set(block, (made = this.#make(block)));
    return made;
  }

  at(index: number): T | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    const block = lastFrom(this.#firsts.length, index, (i) => this.#firsts[i]);
    return this.of(block)[index - this.#firsts[block]];
  }

  /** All of them, in the order of the text. */
  all(): readonly T[] {
    if (!this.#all) {
      const all: T[] = [];
      for (let block = 0; block < this.#firsts.length - 1; block++) for (const each of this.of(block)) all.push(each);
      this.#all = all;
    }
    return this.#all;
  }
}
