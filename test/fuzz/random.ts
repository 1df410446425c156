import { generator } from '../bench/texts';

/** Dice that fall the same way for the same name, on every machine. */
export class Random {
  readonly #next: () => number;

  /** `name`: anything; another name is another sequence. */
  constructor(name: string) {
    this.#next = generator(hash(name));
  }

  /** A whole number from 0 up to, not including, `end`; 0 when there is none. */
  below(end: number): number {
    return Math.floor(this.#next() * Math.max(0, end));
  }

  /** A whole number between two, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True so often: 0.25 is one time in four. */
  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** An element of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
}

/** FNV-1a over code units. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
