import type { ParagraphIdentity } from '../journal/anchors';
import { Cell, type Journal } from '../journal/journal';
import { LONG_AGO, COUNTED_BACK } from './bars';

/** A sentence of the draft, by its number in its paragraph. */
export interface Moment {
  readonly paragraph: ParagraphIdentity;
  readonly sentence: number;
}

/**
 * How long ago something was said, in sentences. Only the last paragraphs are counted, so that a sentence that is put in
 * concerns those that follow it and not the whole draft.
 */
export class Recency {
  readonly #journal: Journal;
  /** The last paragraphs, the latest last, with how many sentences each has. */
  readonly #last = new Cell<readonly { readonly ground: ParagraphIdentity; readonly sentences: number }[]>([]);

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** A paragraph was read. */
  pass(paragraph: ParagraphIdentity, sentences: number): void {
    if (sentences === 0) return;
    const all = [...this.#journal.get(this.#last), { ground: paragraph, sentences }];
    let first = all.length - 1;
    for (let counted = all[first].sentences; first > 0 && counted < COUNTED_BACK; counted += all[first].sentences)
      first--;
    this.#journal.put(this.#last, all.slice(first));
  }

  /** How many sentences one moment is before another, in the paragraph that is being read or was read last. */
  since(then: Moment | undefined, now: Moment): number {
    if (!then) return LONG_AGO;
    if (then.paragraph === now.paragraph) return now.sentence - then.sentence;
    let distance = now.sentence;
    const last = this.#journal.get(this.#last);
    for (let i = last.length - 1; i >= 0; i--) {
      const { ground: paragraph, sentences } = last[i];
      if (paragraph === now.paragraph) continue;
      if (paragraph === then.paragraph) return distance + sentences - then.sentence;
      distance += sentences;
    }
    return LONG_AGO;
  }
}

export const isSame = (a: Moment | undefined, b: Moment | undefined): boolean =>
  a?.paragraph === b?.paragraph && a?.sentence === b?.sentence;

/** Whether one moment is before another, wherever in the draft. */
export const isBefore = (a: Moment, b: Moment): boolean =>
  a.paragraph === b.paragraph ? a.sentence < b.sentence : a.paragraph.block < b.paragraph.block;
