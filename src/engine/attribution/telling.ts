import { InBlocks } from '../in-blocks';
import type { Attribution, Quotation, Reason, SourceEntry, Span } from '../model';
import type { Block } from '../text/types';
import { Anchor, type Ground, type Where } from './anchors';
import type { Slot } from './draft-pass';
import type { Referent } from './referent';
import type { Told, ToldAttribution } from './told';

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
  readonly #told: readonly Told[];
  readonly #grounds: Grounds;
  readonly #spans: readonly Slot['made']['spans'][];
  readonly #labels: Labels;
  #sources: readonly SourceEntry[] | undefined;

  constructor(
    blocks: readonly Block[],
    slots: readonly Slot[],
    states: readonly object[],
    grounds: Grounds,
    labels: Labels,
  ) {
    this.#blocks = blocks;
    this.states = states;
    this.#labels = labels;
    const told = new Array<Told>(slots.length);
    const spans = new Array<Slot['made']['spans']>(slots.length);
    const attributions = new Int32Array(slots.length + 1);
    const quotations = new Int32Array(slots.length + 1);
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i];
      told[i] = slot.told;
      spans[i] = slot.made.spans;
      attributions[i + 1] = attributions[i] + slot.told.attributions.length;
      quotations[i + 1] = quotations[i] + slot.told.quotations.length;
    }
    this.#told = told;
    this.#grounds = grounds;
    this.#spans = spans;
    this.attributions = new InBlocks(attributions, (block) =>
      told[block].attributions.map((each) => this.#attribution(each, block)),
    );
    this.quotations = new InBlocks(quotations, (block) => this.#quotations(block));
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
    return this.#told[block].quotations.map(({ span, inner, attribution, use }) => ({
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
    const at = this.#grounds.find(where.ground, block);
    const span = this.#spans[at][where.index];
    if (!span) throw new Error('words that a paragraph refers to are gone');
    const { start } = this.#blocks[at];
    return [start + span[0], start + span[1]];
  }

  #sourcesOf(): readonly SourceEntry[] {
    const entries = new Map<Referent, { readonly first: ToldAttribution; readonly attributions: number[] }>();
    let index = 0;
    for (const { attributions } of this.#told) {
      for (const told of attributions) {
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

/** Where the paragraphs are that others refer to: mostly not far above them. */
class Grounds {
  readonly #grounds: readonly Ground[];
  #blocks: ReadonlyMap<Ground, number> | undefined;

  constructor(grounds: readonly Ground[]) {
    this.#grounds = grounds;
  }

  /** The block of a paragraph that a block refers to. */
  find(ground: Ground, from: number): number {
    for (let block = from; block >= 0 && block > from - NEAR; block--)
      if (this.#grounds[block] === ground) return block;
    this.#blocks ??= new Map(this.#grounds.map((each, block) => [each, block]));
    return this.#blocks.get(ground) ?? -1;
  }
}

const NEAR = 32;

/** A surname that opened the draft has its full name once that was given. */
function speakerOf({ speaker, grade, referent }: ToldAttribution, labels: Labels): string | null {
  const label = speaker !== null && grade === 'named' && referent ? labels.get(referent) : undefined;
  return label?.endsWith(` ${speaker}`) ? label : speaker;
}

/** What is remembered of a block from version to version. */
interface Remembered {
  readonly told: Told;
  /** The paragraphs in which its sources stand, and how far above it. */
  readonly leans: readonly { readonly reading: unknown; readonly distance: number }[];
  readonly state: object;
}

const NO_LEANS: Remembered['leans'] = [];

/** Makes the tellings of one draft, version by version. */
export class Teller {
  readonly #remembered = new WeakMap<Slot, Remembered>();
  #labels: Labels = new Map();

  tell(blocks: readonly Block[], slots: readonly Slot[]): Telling {
    const labels = new Map<Referent, string>();
    for (const slot of slots) for (const [referent, label] of slot.labels) labels.set(referent, label);
    const grounds = new Grounds(slots.map(({ ground }) => ground));
    const renamed = !sameLabels(labels, this.#labels);
    const states: object[] = [];
    for (let block = 0; block < slots.length; block++) {
      const slot = slots[block];
      const last = this.#remembered.get(slot);
      const leans = slot.told.leans ? leansOf(blocks, slots, grounds, block) : NO_LEANS;
      if (
        last?.told === slot.told &&
        (leans === NO_LEANS || sameLeans(leans, last.leans)) &&
        !(renamed && slot.told.attributions.some((each) => speakerOf(each, labels) !== speakerOf(each, this.#labels)))
      ) {
        states.push(last.state);
        continue;
      }
      const state = {};
      this.#remembered.set(slot, { told: slot.told, leans, state });
      states.push(state);
    }
    this.#labels = labels;
    return new Telling(blocks, slots, states, grounds, labels);
  }
}

function leansOf(
  blocks: readonly Block[],
  slots: readonly Slot[],
  grounds: Grounds,
  block: number,
): Remembered['leans'] {
  const out: { reading: unknown; distance: number }[] = [];
  for (const { leans, source, cue } of slots[block].told.attributions) {
    if (!leans) continue;
    for (const where of [...source, ...cue]) {
      if (!(where instanceof Anchor)) continue;
      const at = grounds.find(where.ground, block);
      out.push({ reading: slots[at].reading, distance: blocks[block].start - blocks[at].start });
    }
  }
  return out;
}

const sameLeans = (a: Remembered['leans'], b: Remembered['leans']): boolean =>
  a.length === b.length &&
  a.every(({ reading, distance }, i) => reading === b[i].reading && distance === b[i].distance);

function sameLabels(a: Labels, b: Labels): boolean {
  if (a.size !== b.size) return false;
  for (const [referent, label] of a) if (b.get(referent) !== label) return false;
  return true;
}
