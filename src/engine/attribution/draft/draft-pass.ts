import { Alignment } from '../../util/alignment';
import type { Tagger } from '../../language/types';
import type { BlockKind, Grade } from '../../model';
import type { Steps } from '../../util/steps';
import type { Block, Paragraph } from '../../text/types';
import { ParagraphIdentity, IndividualPool, NOTHING_INTRODUCED, type Introduced } from '../journal/anchors';
import { Attributor } from './attribute-paragraph';
import { Affected } from '../journal/affected';
import { alike, doAgain, Journal, NO_ENTRY, takeBack, type JournalEntry } from '../journal/journal';
import type { AttributionReading } from '../paragraph/read-attributions';
import { Referent } from '../people/referent';
import { withLateTag, type LateTag } from './late-tags';
import { NO_RESULT, BlockMemory, type ParagraphAttribution, type ParagraphResult } from './paragraph-result';
import { BREAKS } from '../floor/parts';
import { CITES } from '../../text/read-kinds';

/** What one block says by itself. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly attributions: AttributionReading;
}

/** The blocks of a draft and what each says: the lists are aligned. The same reading is the same words. */
export interface BlockReadings {
  readonly blocks: readonly Block[];
  readonly readings: readonly Reading[];
}

/** One block and what was read there in the light of those above; another object when it is read again. */
export interface ReadBlock {
  readonly kind: BlockKind;
  readonly reading: Reading;
  readonly identity: ParagraphIdentity;
  /** What it tells in the light of those above, and what a tag below it says of a quotation of its own. */
  readonly own: ParagraphResult;
  readonly given: ParagraphAttribution | undefined;
  /** The two together: stays the same object while it says the same, and `memory` with it. */
  readonly result: ParagraphResult;
  /** What it says of quotations above it. */
  readonly late: readonly LateTag[];
  readonly memory: BlockMemory;
  readonly introduced: Introduced;
  /** Better names that it gives somebody whom the draft knows. */
  readonly labels: readonly (readonly [Referent, BetterName])[];
  /** What it looks at and changes in what is known of the draft. */
  readonly entry: JournalEntry;
}

/** What the draft calls somebody from a place on. */
export interface BetterName {
  readonly label: string;
  /** Set where it makes another source of whoever it was: a name for "a doctor", or a name that is not the real one. */
  readonly grade: Grade | undefined;
}

/** Blocks between two yields. */
const PER_STEP = 64;

/**
 * The pass over a draft that says who is behind what, block by block from the top, and over it again after each edit. It
 * goes back to the first block that is another and reads what is new; of what stands below, it reads again only the
 * blocks that had looked at somebody who is now known otherwise.
 */
export class DraftPass {
  readonly #journal = new Journal();
  readonly #pool = new IndividualPool();
  readonly #affected = new Affected();
  readonly #attributor: Attributor;
  #blocks: ReadBlock[] = [];
  /** Aligned with the blocks. */
  #readings: readonly Reading[] = [];
  /** How many from the top are read, in the light of those that now stand above them. */
  #read = 0;
  /** How many from the top have left their changes in what is known. */
  #reached = 0;

  constructor(tagger: Tagger) {
    this.#attributor = new Attributor(tagger, this.#journal, this.#pool);
  }

  /**
   * Reads a version of the draft; gives its blocks. Whoever drives it may stop between two steps and come back with
   * another version.
   */
  *steps({ blocks, readings }: BlockReadings): Steps<readonly ReadBlock[]> {
    const old = this.#blocks;
    const { above, end, moved } = Alignment.of(this.#readings, readings);
    const gone = old.slice(above, end - moved);
    const come: ReadBlock[] = [];
    // Where as many come as go, each is the other after an edit.
    const edited = moved === 0;
    for (let i = above; i < end; i++) come.push(unread(blocks[i], readings[i], edited ? gone[i - above] : undefined));
    this.#goTo(Math.min(above, this.#read));
    this.#blocks = old.slice(0, above).concat(come, old.slice(end - moved));
    this.#readings = readings;
    for (let i = above; i < (edited ? end : blocks.length); i++) this.#blocks[i].identity.block = i;

    if (!edited) for (const { late } of gone) this.#retag(late, []);

    const readBefore = this.#read;
    this.#read = Math.min(above, readBefore);
    // Where nothing below was read yet, nothing below can be concerned.
    if (readBefore > above + gone.length) {
      try {
        yield* this.#readChanged(gone, end, readBefore - gone.length + come.length);
      } finally {
        this.#affected.clear();
      }
    }
    if (this.#read < this.#blocks.length) this.#goTo(this.#read);
    while (this.#read < this.#blocks.length) {
      yield* this.#readNext();
      if (this.#read % PER_STEP === 0) yield;
    }
    return this.#blocks;
  }

  /** Reads what has come in place of what is gone, up to `end`, and whatever this concerns among what was read below. */
  *#readChanged(gone: readonly ReadBlock[], end: number, last: number): Steps<void> {
    this.#pool.reuse(gone.map(({ introduced }) => introduced));
    const start = this.#read;
    while (this.#read < end) {
      yield* this.#readNext(false);
      if (this.#read % PER_STEP === 0) yield;
    }
    for (const each of this.#pool.changed()) this.#affected.mark(each);
    this.#affected.compare(
      gone.flatMap(({ entry }) => entry.changes),
      this.#blocks.slice(start, end).flatMap(({ entry }) => entry.changes),
    );
    for (; this.#read < last && !this.#affected.none; this.#read++) {
      const block = this.#blocks[this.#read];
      if (!block.entry.reads.some((each) => each.differs)) continue;
      this.#goTo(this.#read);
      const { changes } = block.entry;
      const again = yield* this.#readNext();
      this.#read--;
      for (const each of this.#pool.changed()) this.#affected.mark(each);
      this.#affected.compare(changes, again.entry.changes);
      if (this.#read % PER_STEP === 0) yield;
    }
    this.#read = last;
  }

  /** Brings what is known to how it is behind so many blocks, all of which are read. */
  #goTo(count: number): void {
    while (this.#reached > count) takeBack(this.#blocks[--this.#reached].entry);
    while (this.#reached < count) doAgain(this.#blocks[this.#reached++].entry);
  }

  /** Reads the next block, behind which everything known has been brought. `again`: it may use again what it made itself. */
  *#readNext(again = true): Steps<ReadBlock> {
    const before = this.#blocks[this.#read];
    const { kind, reading, identity, given } = before;
    if (again) this.#pool.reuse([before.introduced]);
    this.#pool.begin(identity);
    let own: ParagraphResult | undefined;
    let late: readonly LateTag[] = [];
    let entry: JournalEntry;
    let introduced: Introduced;
    try {
      if (BREAKS.has(kind)) this.#attributor.interrupt(reading);
      if (CITES.has(kind)) ({ own, late } = yield* this.#attributor.read(reading.paragraph, reading.attributions));
      else own = NO_RESULT;
      // Whoever speaks in a headline has the floor no longer than it, and nobody asks whose its quotations are.
      if (BREAKS.has(kind)) {
        this.#attributor.interrupt(reading);
        own = { ...own, quotations: [] };
        late = [];
      }
    } finally {
      entry = this.#journal.take();
      introduced = this.#pool.end();
      // Whoever drives this has left it in the middle: nobody knows what half a paragraph said.
      if (!own) takeBack(entry);
    }
    const result = withLateTag(own, given);
    const same = alike(result, before.result);
    const block: ReadBlock = {
      kind,
      reading,
      identity,
      own,
      given,
      late,
      result: same ? before.result : result,
      memory: same ? before.memory : new BlockMemory(),
      introduced,
      labels: labelsIn(entry),
      entry,
    };
    this.#blocks[this.#read++] = block;
    this.#reached++;
    this.#retag(before.late, late);
    return block;
  }

  /** Gives the quotations above that a tag speaks for what it says of them, and takes it from those that it spoke for. */
  #retag(before: readonly LateTag[], now: readonly LateTag[]): void {
    const given = new Map<ParagraphIdentity, ParagraphAttribution | undefined>();
    for (const { paragraph } of before) given.set(paragraph, undefined);
    for (const { paragraph, attribution } of now) given.set(paragraph, attribution);
    for (const [identity, attribution] of given) {
      const block = this.#blocks[identity.block];
      if (block?.identity !== identity || alike(block.given, attribution)) continue;
      const result = withLateTag(block.own, attribution);
      this.#blocks[identity.block] = { ...block, given: attribution, result, memory: new BlockMemory() };
    }
  }
}

/** A block that is still to be read. `before`: the one that it was before an edit. */
const unread = ({ kind }: Block, reading: Reading, before: ReadBlock | undefined): ReadBlock => ({
  kind,
  reading,
  identity: before?.identity ?? new ParagraphIdentity(),
  own: NO_RESULT,
  given: before?.given,
  late: before?.late ?? [],
  result: NO_RESULT,
  memory: new BlockMemory(),
  labels: [],
  entry: NO_ENTRY,
  introduced: NOTHING_INTRODUCED,
});

function labelsIn({ changes }: JournalEntry): ReadBlock['labels'] {
  const labels: [Referent, BetterName][] = [];
  for (const { on, key, after } of changes) {
    if (!(on instanceof Referent)) continue;
    if (key === 'label') labels.push([on, { label: after as string, grade: undefined }]);
    else if (key === 'grade' && (after === 'named' || after === 'described'))
      labels.push([on, { label: on.label, grade: after }]);
  }
  return labels;
}
