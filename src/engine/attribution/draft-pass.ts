import type { Tagger } from '../language/types';
import type { BlockKind } from '../model';
import type { Paragraph } from '../text/types';
import { Mint, type Ground, type Made } from './anchors';
import { Attributor } from './attribute';
import { alike, doAgain, Ledger, sameChanges, takeBack, type Change } from './ledger';
import type { AttributionReading } from './reading';
import { Referent } from './referents';
import { NOTHING_TOLD, type Told } from './told';

/** One block of a draft. Two with the same `reading` have the same words. */
export interface PassBlock {
  readonly kind: BlockKind;
  /** Where it begins in the draft. */
  readonly start: number;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly reading: { readonly paragraph: Paragraph; readonly attributions: AttributionReading };
}

/** A block in its place, and what was read there. */
export interface Place extends Ground {
  readonly kind: BlockKind;
  readonly length: number;
  readonly reading: PassBlock['reading'];
  /** Stays the same object while it says the same. */
  readonly told: Told;
  /** Better names that it gives somebody whom the draft knows. */
  readonly labels: readonly (readonly [Referent, string])[];
}

interface Slot extends Place {
  start: number;
  told: Told;
  labels: Place['labels'];
  /** What it changes in what is known of the draft. */
  changes: readonly Change[];
  made: Made;
}

/** Blocks of these kinds are read; the rest is kept as a place only. */
const READ: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'list', 'blockquote']);
/** Blocks over which a speaker does not go on. */
const BREAKS: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'byline', 'dateline']);
/** Blocks between two yields. */
const PER_STEP = 64;
const NOTHING_MADE: Made = { anchors: [], others: [] };

/**
 * The pass over a draft that says who is behind what, block by block from the top, and over it again after each edit. It
 * goes back to the first block that is another, reads from there, and stops behind the last where that left everything
 * known as it was: what stands below then means what it meant. In any other case it reads on to the end.
 */
export class DraftPass {
  readonly #ledger = new Ledger();
  readonly #mint = new Mint();
  readonly #attributor: Attributor;
  #slots: Slot[] = [];
  /** How many from the top are read, in the light of those that now stand above them. */
  #read = 0;
  /** How many from the top have left their changes in what is known. */
  #reached = 0;
  /** How many from the top are as they were when {@link places} was last asked for. */
  #untouched = 0;

  constructor(tagger: Tagger) {
    this.#attributor = new Attributor(tagger, this.#ledger, this.#mint);
  }

  /** Every block in its place, and how many from the top, with all that they refer to, are as they were the last time. */
  places(): { readonly places: readonly Place[]; readonly untouched: number } {
    const untouched = this.#untouched;
    this.#untouched = this.#slots.length;
    return { places: this.#slots, untouched };
  }

  /** Reads a version of the draft. Whoever drives it may stop between two steps and come back with another version. */
  *steps(blocks: readonly PassBlock[]): Generator<void, void, void> {
    const old = this.#slots;
    const most = Math.min(old.length, blocks.length);
    let above = 0;
    while (above < most && old[above].reading === blocks[above].reading) above++;
    let below = 0;
    while (below < most - above && old[old.length - 1 - below].reading === blocks[blocks.length - 1 - below].reading)
      below++;
    const gone = old.slice(above, old.length - below);
    const come = blocks.slice(above, blocks.length - below);
    this.#untouched = Math.min(this.#untouched, above);
    this.#goTo(Math.min(above, this.#read));
    this.#slots = [...old.slice(0, above), ...come.map(slotOf), ...old.slice(old.length - below)];
    for (const [i, { start }] of blocks.entries()) this.#slots[i].start = start;

    const readBefore = this.#read;
    this.#read = Math.min(above, readBefore);
    if (readBefore >= above + gone.length) {
      this.#mint.reuse({
        anchors: gone.flatMap(({ made }) => made.anchors),
        others: gone.flatMap(({ made }) => made.others),
      });
      yield* this.#readTo(above + come.length, false);
      const now = this.#slots.slice(above, above + come.length).flatMap(({ changes }) => changes);
      if (
        this.#mint.same &&
        sameChanges(
          gone.flatMap(({ changes }) => changes),
          now,
        )
      )
        this.#read = readBefore - gone.length + come.length;
    }
    if (this.#read < this.#slots.length) {
      this.#goTo(this.#read);
      yield* this.#readTo(this.#slots.length, true);
    }
  }

  /** Brings what is known to how it is behind so many blocks, all of which are read. */
  #goTo(count: number): void {
    while (this.#reached > count) takeBack(this.#slots[--this.#reached].changes);
    while (this.#reached < count) doAgain(this.#slots[this.#reached++].changes);
  }

  /** Reads from where everything known has been brought to. `own`: each block may use again what it made itself. */
  *#readTo(end: number, own: boolean): Generator<void, void, void> {
    while (this.#read < end) {
      const slot = this.#slots[this.#read];
      if (own) this.#mint.reuse(slot.made);
      this.#readOne(slot);
      this.#read++;
      this.#reached++;
      if (this.#read % PER_STEP === 0) yield;
    }
  }

  #readOne(slot: Slot): void {
    const { kind, reading } = slot;
    let told = NOTHING_TOLD;
    if (READ.has(kind)) told = this.#attributor.read(reading.paragraph, reading.attributions, slot);
    else if (BREAKS.has(kind)) this.#attributor.interrupt();
    if (!alike(told, slot.told)) slot.told = told;
    slot.changes = this.#ledger.take();
    slot.made = this.#mint.take();
    slot.labels = slot.changes.flatMap(({ on, key, after }) =>
      on instanceof Referent && key === 'label' ? [[on, after as string] as const] : [],
    );
  }
}

const slotOf = ({ kind, start, length, reading }: PassBlock): Slot => ({
  kind,
  start,
  length,
  reading,
  told: NOTHING_TOLD,
  labels: [],
  changes: [],
  made: NOTHING_MADE,
});
