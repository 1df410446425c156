import { Alignment } from '../../util/alignment';
import { InBlocks } from '../../util/in-blocks';
import type { Attribution, Quotation, Reason, SourceEntry, Span } from '../../model';
import type { Block } from '../../text/types';
import { Anchor, type Ground, type Where } from '../journal/anchors';
import type { Slot } from './draft-pass';
import type { Referent } from '../people/referent';
import { RunningCount } from './running-count';
import type { Standing, ToldAttribution } from './paragraph-result';

/** The best names that the draft gives some of those whom it named otherwise at first. */
type Labels = ReadonlyMap<Referent, string>;

/**
 * What one version of a draft tells of who says what. After each keystroke half a draft stands one place further on, and
 * hardly anybody asks where; so attributions and quotations are put into their places when somebody does. Whatever is
 * read after an edit, a telling stays that of its own version.
 */
export class Telling {
  readonly attributions: InBlocks<Attribution>;
  readonly quotations: InBlocks<Quotation>;
  /**
   * For each block an object that is the same as in the version before while the block has the same words and tells the
   * same, wherever it stands, of sources whose words are the same.
   */
  readonly states: readonly object[];
  readonly #blocks: readonly Block[];
  readonly #slots: readonly Slot[];
  readonly #grounds: Grounds;
  readonly #labels: Labels;
  #sources: readonly SourceEntry[] | undefined;

  constructor(
    blocks: readonly Block[],
    slots: readonly Slot[],
    states: readonly object[],
    grounds: Grounds,
    labels: Labels,
    { attributions, quotations }: Counts,
  ) {
    this.#blocks = blocks;
    this.#slots = slots;
    this.states = states;
    this.#labels = labels;
    this.#grounds = grounds;
    this.attributions = new InBlocks(attributions.above, (block) =>
      slots[block].told.attributions.map((each) => this.#attribution(each, block)),
    );
    this.quotations = new InBlocks(quotations.above, (block) => this.#quotations(block));
  }

  /** Everybody who is cited, with everything that is attributed to them. */
  get sources(): readonly SourceEntry[] {
    return (this.#sources ??= this.#sourcesOf());
  }

  #attribution(told: ToldAttribution, block: number): Attribution {
    const { source, cue, content, kind, grade, namedAt, reasons, flags, pattern } = told;
    const placed = (where: Where): Span => this.#place(where, block);
    return {
      source: source.map(placed),
      cue: cue.map(placed),
      content: content.map(placed),
      kind,
      grade,
      speaker: speakerOf(told, this.#labels),
      ...(namedAt ? { namedAt: placed(namedAt) } : {}),
      reasons: reasons.map(({ code, span }): Reason => (span ? { code, span: placed(span) } : { code })),
      flags,
      pattern,
      block,
    };
  }

  #quotations(block: number): Quotation[] {
    const { start } = this.#blocks[block];
    const first = this.attributions.first(block);
    return this.#slots[block].told.quotations.map(({ span, inner, attribution, use }) => ({
      span: [start + span[0], start + span[1]],
      inner: [start + inner[0], start + inner[1]],
      attribution: attribution < 0 ? -1 : first + attribution,
      use,
      block,
    }));
  }

  /** Where words stand in the draft of which a block speaks. */
  #place(where: Where, block: number): Span {
    if (!(where instanceof Anchor)) {
      const { start } = this.#blocks[block];
      return [start + where[0], start + where[1]];
    }
    const at = this.#grounds.find(where.ground);
    const span = this.#slots[at].made.spans[where.index];
    if (!span) throw new Error('words that a paragraph refers to are gone');
    const { start } = this.#blocks[at];
    return [start + span[0], start + span[1]];
  }

  #sourcesOf(): readonly SourceEntry[] {
    const entries = new Map<Referent, { readonly first: ToldAttribution; readonly attributions: number[] }>();
    let index = 0;
    for (const { told: of } of this.#slots) {
      for (const told of of.attributions) {
        const at = index++;
        if (!told.referent || told.speaker === null) continue;
        const entry = entries.get(told.referent);
        if (entry) entry.attributions.push(at);
        else entries.set(told.referent, { first: told, attributions: [at] });
      }
    }
    // Not the label that a referent has by now: a later version may have given it another one.
    return Array.from(entries, ([referent, { first, attributions }]) => ({
      label: this.#labels.get(referent) ?? first.speaker ?? '',
      grade: first.grade,
      attributions,
    }));
  }
}

/** Where the paragraphs are that others refer to. */
class Grounds {
  readonly #slots: readonly Slot[];
  #blocks: ReadonlyMap<Ground, number> | undefined;

  constructor(slots: readonly Slot[]) {
    this.#slots = slots;
  }

  /** The block of a paragraph. */
  find(ground: Ground): number {
    // It knows where it is in the version that was read last.
    if (this.#slots[ground.block]?.ground === ground) return ground.block;
    this.#blocks ??= new Map(this.#slots.map((each, block) => [each.ground, block]));
    return this.#blocks.get(ground) ?? -1;
  }
}

/** A surname that opened the draft has its full name once that was given. */
function speakerOf({ speaker, grade, referent }: ToldAttribution, labels: Labels): string | null {
  const label = speaker !== null && grade === 'named' && referent ? labels.get(referent) : undefined;
  return label?.endsWith(` ${speaker}`) ? label : speaker;
}

/** What the blocks of a version have, counted from the top. */
interface Counts {
  readonly attributions: RunningCount;
  readonly quotations: RunningCount;
  /** Blocks with a source in another one. */
  readonly leaning: RunningCount;
  /** Blocks that give somebody a better name. */
  readonly labelled: RunningCount;
}

const { none } = RunningCount;
const NO_COUNTS: Counts = { attributions: none, quotations: none, leaning: none, labelled: none };

function countsOf(slots: readonly Slot[], same: Alignment, last: Counts): Counts {
  const next = (count: RunningCount, countOf: (slot: Slot) => number): RunningCount =>
    count.next(slots.length, same, (block) => countOf(slots[block]));
  return {
    attributions: next(last.attributions, ({ told }) => told.attributions.length),
    quotations: next(last.quotations, ({ told }) => told.quotations.length),
    leaning: next(last.leaning, ({ told }) => (told.leans ? 1 : 0)),
    labelled: next(last.labelled, ({ labels }) => labels.length),
  };
}

/** Makes the tellings of one draft, version by version: each costs the blocks that tell otherwise than in the last. */
export class Teller {
  #slots: readonly Slot[] = [];
  #counts = NO_COUNTS;
  #labels: Labels = new Map();
  #states: readonly object[] = [];

  tell(blocks: readonly Block[], slots: readonly Slot[]): Telling {
    const same = Alignment.of(this.#slots, slots);
    const counts = countsOf(slots, same, this.#counts);
    const labels = labelsOf(slots, counts);
    const grounds = new Grounds(slots);
    const renamed = !sameLabels(labels, this.#labels);
    const states = new Array<object>(slots.length);
    for (let block = 0; block < slots.length; block++) {
      const before = same.before(block);
      if (before >= 0 && !renamed && !counts.leaning.has(block)) {
        states[block] = this.#states[before];
        continue;
      }
      const { told, standing } = slots[block];
      if (told.leans) {
        const leans = leansOf(blocks, slots, grounds, block);
        if (!sameLeans(leans, standing.leans)) standing.state = {};
        standing.leans = leans;
      }
      if (renamed && told.attributions.some((each) => speakerOf(each, labels) !== speakerOf(each, this.#labels)))
        standing.state = {};
      states[block] = standing.state;
    }
    this.#slots = slots;
    this.#counts = counts;
    this.#labels = labels;
    this.#states = states;
    return new Telling(blocks, slots, states, grounds, labels, counts);
  }
}

function labelsOf(slots: readonly Slot[], { labelled }: Counts): Labels {
  const labels = new Map<Referent, string>();
  for (const block of labelled.blocks())
    for (const [referent, label] of slots[block].labels) labels.set(referent, label);
  return labels;
}

function leansOf(blocks: readonly Block[], slots: readonly Slot[], grounds: Grounds, block: number): Standing['leans'] {
  const out: { reading: object; distance: number }[] = [];
  for (const { leans, source, cue } of slots[block].told.attributions) {
    if (!leans) continue;
    for (const where of [...source, ...cue]) {
      if (!(where instanceof Anchor)) continue;
      const at = grounds.find(where.ground);
      out.push({ reading: slots[at].reading, distance: blocks[block].start - blocks[at].start });
    }
  }
  return out;
}

const sameLeans = (a: Standing['leans'], b: Standing['leans']): boolean =>
  a.length === b.length &&
  a.every(({ reading, distance }, i) => reading === b[i].reading && distance === b[i].distance);

function sameLabels(a: Labels, b: Labels): boolean {
  if (a.size !== b.size) return false;
  for (const [referent, label] of a) if (b.get(referent) !== label) return false;
  return true;
}
