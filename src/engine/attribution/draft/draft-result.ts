import { Alignment } from '../../util/alignment';
import { InBlocks } from '../../util/in-blocks';
import type { Attribution, Quotation, Reason, SourceEntry, Span } from '../../model';
import type { Block } from '../../text/types';
import { Anchor, type ParagraphIdentity, type SpanOrAnchor } from '../journal/anchors';
import type { BetterName, ReadBlock } from './draft-pass';
import type { Referent } from '../people/referent';
import { RunningCount } from './running-count';
import type { BlockMemory, ParagraphAttribution } from './paragraph-result';

/** The best names that the draft gives some of those whom it named otherwise at first. */
type Labels = ReadonlyMap<Referent, BetterName>;

/**
 * What one version of a draft tells of who says what. After each keystroke half a draft stands one place further on, and
 * hardly anybody asks where; so attributions and quotations are put into their places when somebody does. Whatever is
 * read after an edit, a result stays that of its own version.
 */
export class DraftResult {
  readonly attributions: InBlocks<Attribution>;
  readonly quotations: InBlocks<Quotation>;
  /**
   * For each block an object that is the same as in the version before while the block has the same words and tells the
   * same, wherever it stands, of sources whose words are the same.
   */
  readonly states: readonly object[];
  readonly #blocks: readonly Block[];
  readonly #read: readonly ReadBlock[];
  readonly #places: ParagraphPlaces;
  readonly #labels: Labels;
  #sources: readonly SourceEntry[] | undefined;

  constructor(
    blocks: readonly Block[],
    read: readonly ReadBlock[],
    states: readonly object[],
    places: ParagraphPlaces,
    labels: Labels,
    { attributions, quotations }: Counts,
  ) {
    this.#blocks = blocks;
    this.#read = read;
    this.states = states;
    this.#labels = labels;
    this.#places = places;
    this.attributions = new InBlocks(attributions.above, (block) =>
      read[block].result.attributions.map((each) => this.#attribution(each, block)),
    );
    this.quotations = new InBlocks(quotations.above, (block) => this.#quotations(block));
  }

  /** Everybody who is cited, with everything that is attributed to them. */
  get sources(): readonly SourceEntry[] {
    return (this.#sources ??= this.#sourcesOf());
  }

  #attribution(result: ParagraphAttribution, block: number): Attribution {
    const { source, cue, content, kind, namedAt, reasons, flags, pattern } = result;
    const placed = (where: SpanOrAnchor): Span => this.#place(where, block);
    return {
      source: source.map(placed),
      cue: cue.map(placed),
      content: content.map(placed),
      kind,
      ...standingOf(result, this.#labels),
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
    return this.#read[block].result.quotations.map(({ span, inner, attribution, use }) => ({
      span: [start + span[0], start + span[1]],
      inner: [start + inner[0], start + inner[1]],
      attribution: attribution < 0 ? -1 : first + attribution,
      use,
      block,
    }));
  }

  /** Where words stand in the draft of which a block speaks. */
  #place(where: SpanOrAnchor, block: number): Span {
    if (!(where instanceof Anchor)) {
      const { start } = this.#blocks[block];
      return [start + where[0], start + where[1]];
    }
    const at = this.#places.find(where.paragraph);
    const span = this.#read[at].introduced.spans[where.index];
    if (!span) throw new Error('words that a paragraph refers to are gone');
    const { start } = this.#blocks[at];
    return [start + span[0], start + span[1]];
  }

  #sourcesOf(): readonly SourceEntry[] {
    const entries = new Map<Referent, { readonly first: ParagraphAttribution; readonly attributions: number[] }>();
    let index = 0;
    for (const { result: of } of this.#read) {
      for (const result of of.attributions) {
        const at = index++;
        if (!result.referent || result.speaker === null) continue;
        const entry = entries.get(result.referent);
        if (entry) entry.attributions.push(at);
        else entries.set(result.referent, { first: result, attributions: [at] });
      }
    }
    // Not the label that a referent has by now: a later version may have given it another one.
    return Array.from(entries, ([referent, { first, attributions }]) => ({
      label: this.#labels.get(referent)?.label ?? first.speaker ?? '',
      grade: standingOf(first, this.#labels).grade,
      attributions,
    }));
  }
}

/** Where the paragraphs are that others refer to. */
class ParagraphPlaces {
  readonly #read: readonly ReadBlock[];
  #blocks: ReadonlyMap<ParagraphIdentity, number> | undefined;

  constructor(read: readonly ReadBlock[]) {
    this.#read = read;
  }

  /** The block of a paragraph. */
  find(paragraph: ParagraphIdentity): number {
    // It knows where it is in the version that was read last.
    if (this.#read[paragraph.block]?.identity === paragraph) return paragraph.block;
    this.#blocks ??= new Map(this.#read.map((each, block) => [each.identity, block]));
    return this.#blocks.get(paragraph) ?? -1;
  }
}

/**
 * A surname that opened the draft has its full name once that was given, and somebody without a name ("A doctor said …")
 * is named as soon as the draft says who that is.
 */
function standingOf(
  { speaker, grade, referent }: ParagraphAttribution,
  labels: Labels,
): Pick<Attribution, 'grade' | 'speaker'> {
  const better = speaker !== null && referent ? labels.get(referent) : undefined;
  if (!better) return { grade, speaker };
  if (better.grade === 'named' && grade !== 'named') return { grade: 'named', speaker: better.label };
  return {
    grade: grade === 'named' ? (better.grade ?? grade) : grade,
    speaker: speaker !== null && extendsName(better.label, speaker) ? better.label : speaker,
  };
}

/** What the blocks of a version have, counted from the top. */
interface Counts {
  readonly attributions: RunningCount;
  readonly quotations: RunningCount;
  /** Blocks with a source in another one. */
  readonly referring: RunningCount;
  /** Blocks that give somebody a better name. */
  readonly labelled: RunningCount;
}

const { none } = RunningCount;
const NO_COUNTS: Counts = { attributions: none, quotations: none, referring: none, labelled: none };

function countsOf(read: readonly ReadBlock[], same: Alignment, last: Counts): Counts {
  const next = (count: RunningCount, countOf: (each: ReadBlock) => number): RunningCount =>
    count.next(read.length, same, (block) => countOf(read[block]));
  return {
    attributions: next(last.attributions, ({ result }) => result.attributions.length),
    quotations: next(last.quotations, ({ result }) => result.quotations.length),
    referring: next(last.referring, ({ result }) => (result.refersBack ? 1 : 0)),
    labelled: next(last.labelled, ({ labels }) => labels.length),
  };
}

/** Makes the results of one draft, version by version: each costs the blocks that say something else than in the last. */
export class DraftResults {
  #read: readonly ReadBlock[] = [];
  #counts = NO_COUNTS;
  #labels: Labels = new Map();
  #states: readonly object[] = [];

  next(blocks: readonly Block[], read: readonly ReadBlock[]): DraftResult {
    const same = Alignment.of(this.#read, read);
    const counts = countsOf(read, same, this.#counts);
    const labels = labelsOf(read, counts);
    const places = new ParagraphPlaces(read);
    const renamed = !sameLabels(labels, this.#labels);
    const states = new Array<object>(read.length);
    for (let block = 0; block < read.length; block++) {
      const before = same.before(block);
      if (before >= 0 && !renamed && !counts.referring.has(block)) {
        states[block] = this.#states[before];
        continue;
      }
      const { result, memory } = read[block];
      if (result.refersBack) {
        const referredTo = referencesOf(blocks, read, places, block);
        if (!sameReferences(referredTo, memory.referredTo)) memory.state = {};
        memory.referredTo = referredTo;
      }
      if (
        renamed &&
        result.attributions.some((each) => !isAlike(standingOf(each, labels), standingOf(each, this.#labels)))
      )
        memory.state = {};
      states[block] = memory.state;
    }
    this.#read = read;
    this.#counts = counts;
    this.#labels = labels;
    this.#states = states;
    return new DraftResult(blocks, read, states, places, labels, counts);
  }
}

function labelsOf(read: readonly ReadBlock[], { labelled }: Counts): Labels {
  const labels = new Map<Referent, BetterName>();
  for (const block of labelled.blocks())
    for (const [referent, better] of read[block].labels)
      labels.set(referent, { label: better.label, grade: better.grade ?? labels.get(referent)?.grade });
  return labels;
}

function referencesOf(
  blocks: readonly Block[],
  read: readonly ReadBlock[],
  places: ParagraphPlaces,
  block: number,
): BlockMemory['referredTo'] {
  const out: { reading: object; distance: number }[] = [];
  for (const { refersBack, source, cue } of read[block].result.attributions) {
    if (!refersBack) continue;
    for (const where of [...source, ...cue]) {
      if (!(where instanceof Anchor)) continue;
      const at = places.find(where.paragraph);
      out.push({ reading: read[at].reading, distance: blocks[block].start - blocks[at].start });
    }
  }
  return out;
}

const sameReferences = (a: BlockMemory['referredTo'], b: BlockMemory['referredTo']): boolean =>
  a.length === b.length &&
  a.every(({ reading, distance }, i) => reading === b[i].reading && distance === b[i].distance);

/** "Bethany Lee" for "Beth", "Ana Orsel Marlow" for "Orsel" or "Ana Orsel". */
function extendsName(label: string, short: string): boolean {
  const words = label.split(' ');
  const parts = short.split(' ');
  return parts.length < words.length && parts.every((part) => words.some((word) => word.startsWith(part)));
}

const isAlike = (a: Pick<Attribution, 'grade' | 'speaker'>, b: Pick<Attribution, 'grade' | 'speaker'>): boolean =>
  a.grade === b.grade && a.speaker === b.speaker;

function sameLabels(a: Labels, b: Labels): boolean {
  if (a.size !== b.size) return false;
  for (const [referent, { label, grade }] of a) {
    const other = b.get(referent);
    if (other?.label !== label || other.grade !== grade) return false;
  }
  return true;
}
