import { Alignment } from '../../util/alignment';
import type { Tagger } from '../../language/types';
import type { BlockKind } from '../../model';
import type { Steps } from '../../util/steps';
import type { Block, Paragraph } from '../../text/types';
import { Ground, Mint, NOTHING_MADE, type Made } from '../journal/anchors';
import { Attributor } from './attribute-paragraph';
import { Differences } from '../journal/affected';
import { alike, doAgain, Ledger, NO_ENTRY, takeBack, type Entry } from '../journal/journal';
import type { AttributionReading } from '../paragraph/read-attributions';
import { Referent } from '../people/referent';
import { NOTHING_TOLD, Standing, type Told } from './paragraph-result';
import { READ } from '../../text/read-kinds';

/** What one block says by itself. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly attributions: AttributionReading;
}

/** The blocks of a draft and what each says: the lists are aligned. The same reading is the same words. */
export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly readings: readonly Reading[];
}

/** One block and what was read there in the light of those above; another object when it is read again. */
export interface Slot {
  readonly kind: BlockKind;
  readonly reading: Reading;
  readonly ground: Ground;
  /** Stays the same object while it says the same, and `standing` with it. */
  readonly told: Told;
  readonly standing: Standing;
  readonly made: Made;
  /** Better names that it gives somebody whom the draft knows. */
  readonly labels: readonly (readonly [Referent, string])[];
  /** What it looks at and changes in what is known of the draft. */
  readonly entry: Entry;
}

/** Blocks over which a speaker does not go on. */
const BREAKS: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'byline', 'dateline']);
/** Blocks between two yields. */
const PER_STEP = 64;

/**
 * The pass over a draft that says who is behind what, block by block from the top, and over it again after each edit. It
 * goes back to the first block that is another and reads what is new; of what stands below, it reads again only the
 * blocks that had looked at somebody who is now known otherwise.
 */
export class DraftPass {
  readonly #ledger = new Ledger();
  readonly #mint = new Mint();
  readonly #differences = new Differences();
  readonly #attributor: Attributor;
  #slots: Slot[] = [];
  /** Aligned with the slots. */
  #readings: readonly Reading[] = [];
  /** How many from the top are read, in the light of those that now stand above them. */
  #read = 0;
  /** How many from the top have left their changes in what is known. */
  #reached = 0;

  constructor(tagger: Tagger) {
    this.#attributor = new Attributor(tagger, this.#ledger, this.#mint);
  }

  /**
   * Reads a version of the draft; gives its blocks. Whoever drives it may stop between two steps and come back with
   * another version.
   */
  *steps({ blocks, readings }: ReadBlocks): Steps<readonly Slot[]> {
    const old = this.#slots;
    const { above, end, moved } = Alignment.of(this.#readings, readings);
    const gone = old.slice(above, end - moved);
    const come: Slot[] = [];
    // Where as many come as go, each is the other after an edit.
    const edited = moved === 0;
    for (let i = above; i < end; i++)
      come.push(slotOf(blocks[i], readings[i], edited ? gone[i - above].ground : new Ground()));
    this.#goTo(Math.min(above, this.#read));
    this.#slots = old.slice(0, above).concat(come, old.slice(end - moved));
    this.#readings = readings;
    for (let i = above; i < (edited ? end : blocks.length); i++) this.#slots[i].ground.block = i;

    const readBefore = this.#read;
    this.#read = Math.min(above, readBefore);
    // Where nothing below was read yet, nothing below can be concerned.
    if (readBefore > above + gone.length) {
      try {
        yield* this.#readChanged(gone, end, readBefore - gone.length + come.length);
      } finally {
        this.#differences.clear();
      }
    }
    if (this.#read < this.#slots.length) this.#goTo(this.#read);
    while (this.#read < this.#slots.length) {
      yield* this.#readNext();
      if (this.#read % PER_STEP === 0) yield;
    }
    return this.#slots;
  }

  /** Reads what has come in place of what is gone, up to `end`, and whatever this concerns among what was read below. */
  *#readChanged(gone: readonly Slot[], end: number, last: number): Steps<void> {
    this.#mint.reuse(gone.map(({ made }) => made));
    const start = this.#read;
    while (this.#read < end) {
      yield* this.#readNext(false);
      if (this.#read % PER_STEP === 0) yield;
    }
    for (const each of this.#mint.changed()) this.#differences.mark(each);
    this.#differences.compare(
      gone.flatMap(({ entry }) => entry.changes),
      this.#slots.slice(start, end).flatMap(({ entry }) => entry.changes),
    );
    for (; this.#read < last && !this.#differences.none; this.#read++) {
      const slot = this.#slots[this.#read];
      if (!slot.entry.reads.some((each) => each.differs)) continue;
      this.#goTo(this.#read);
      const { changes } = slot.entry;
      const again = yield* this.#readNext();
      this.#read--;
      for (const each of this.#mint.changed()) this.#differences.mark(each);
      this.#differences.compare(changes, again.entry.changes);
      if (this.#read % PER_STEP === 0) yield;
    }
    this.#read = last;
  }

  /** Brings what is known to how it is behind so many blocks, all of which are read. */
  #goTo(count: number): void {
    while (this.#reached > count) takeBack(this.#slots[--this.#reached].entry);
    while (this.#reached < count) doAgain(this.#slots[this.#reached++].entry);
  }

  /** Reads the next block, behind which everything known has been brought. `own`: it may use again what it made itself. */
  *#readNext(own = true): Steps<Slot> {
    const before = this.#slots[this.#read];
    const { kind, reading, ground } = before;
    if (own) this.#mint.reuse([before.made]);
    this.#mint.begin(ground);
    let told: Told | undefined;
    let entry: Entry;
    let made: Made;
    try {
      if (READ.has(kind)) told = yield* this.#attributor.read(reading.paragraph, reading.attributions);
      else {
        if (BREAKS.has(kind)) this.#attributor.interrupt();
        told = NOTHING_TOLD;
      }
    } finally {
      entry = this.#ledger.take();
      made = this.#mint.end();
      // Whoever drives this has left it in the middle: nobody knows what half a paragraph said.
      if (!told) takeBack(entry);
    }
    const same = alike(told, before.told);
    const slot: Slot = {
      kind,
      reading,
      ground,
      told: same ? before.told : told,
      standing: same ? before.standing : new Standing(),
      made,
      labels: labelsIn(entry),
      entry,
    };
    this.#slots[this.#read++] = slot;
    this.#reached++;
    return slot;
  }
}

const slotOf = ({ kind }: Block, reading: Reading, ground: Ground): Slot => ({
  kind,
  reading,
  ground,
  told: NOTHING_TOLD,
  standing: new Standing(),
  labels: [],
  entry: NO_ENTRY,
  made: NOTHING_MADE,
});

function labelsIn({ changes }: Entry): Slot['labels'] {
  const labels: [Referent, string][] = [];
  for (const { on, key, after } of changes)
    if (key === 'label' && on instanceof Referent) labels.push([on, after as string]);
  return labels;
}
