import type { Ground } from '../journal/anchors';
import { Cell, type Ledger } from '../journal/journal';
import { LONG_AGO, COUNTED_BACK } from './bars';

/** A sentence of the draft, by its number in its paragraph. */
export interface Moment {
  readonly ground: Ground;
  readonly sentence: number;
}

/**
 * How long ago something was said, in sentences. Only the last paragraphs are counted, so that a sentence that is put in
 * concerns those that follow it and not the whole draft.
 */
export class Recency {
  readonly #ledger: Ledger;
  /** The last paragraphs, the latest last, with how many sentences each has. */
  readonly #last = new Cell<readonly { readonly ground: Ground; readonly sentences: number }[]>([]);

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** A paragraph was read. */
  pass(ground: Ground, sentences: number): void {
    if (sentences === 0) return;
    const all = [...this.#ledger.get(this.#last), { ground, sentences }];
    let first = all.length - 1;
    for (let counted = all[first].sentences; first > 0 && counted < COUNTED_BACK; counted += all[first].sentences)
      first--;
    this.#ledger.put(this.#last, all.slice(first));
  }

  /** How many sentences one moment is before another, in the paragraph that is being read or was read last. */
  since(then: Moment | undefined, now: Moment): number {
    if (!then) return LONG_AGO;
    if (then.ground === now.ground) return now.sentence - then.sentence;
    let distance = now.sentence;
    const last = this.#ledger.get(this.#last);
    for (let i = last.length - 1; i >= 0; i--) {
      const { ground, sentences } = last[i];
      if (ground === now.ground) continue;
      if (ground === then.ground) return distance + sentences - then.sentence;
      distance += sentences;
    }
    return LONG_AGO;
  }
}

export const isSame = (a: Moment | undefined, b: Moment | undefined): boolean =>
  a?.ground === b?.ground && a?.sentence === b?.sentence;

/** Whether one moment is before another, wherever in the draft. */
export const isBefore = (a: Moment, b: Moment): boolean =>
  a.ground === b.ground ? a.sentence < b.sentence : a.ground.block < b.ground.block;
