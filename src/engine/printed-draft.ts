import type { AttributionReading } from './attribution/paragraph/read-attributions';
import type { FloorSigns } from './attribution/floor/signs';
import type { Claim } from './claims/types';
import type { BlockKind, Span } from './model';
import type { Sliced, ViewBlock } from './rules/asking/draft';
import { BESIDE } from './text/read-kinds';
import type { Block, Paragraph } from './text/types';
import { lastFrom } from './util/search';

/** Everything that one block says by itself; offsets into its prose. */
export interface BlockReading {
  readonly paragraph: Paragraph;
  readonly attributions: AttributionReading;
  readonly signs: FloorSigns;
  readonly claims: readonly Claim[];
  readonly words: number;
}

/**
 * A version of a draft as it is printed: the text of its blocks, each on a line of its own. Those that stand beside the
 * copy, and those of which nothing is printed, come behind the last one, so that whoever looks from a block to the next
 * does not meet them. All that is read and asked of a draft counts in offsets into this text.
 */
export interface PrintedDraft {
  readonly text: PrintedText;
  /** With offsets into `text`. The other lists are aligned with them. */
  readonly blocks: readonly Block[];
  readonly readings: readonly BlockReading[];
  readonly paragraphs: readonly Paragraph[];
  readonly claims: readonly (readonly Claim[])[];
  /** For each block its index among those of the file. */
  readonly inFile: ArrayLike<number>;
}

/** What of a version is printed, whose blocks stand in the file as they are given, each with what was read of it. */
export function printed(inOrder: readonly Block[], readings: readonly BlockReading[]): PrintedDraft {
  const count = inOrder.length;
  const inFile = new Int32Array(count);
  const beside: number[] = [];
  let next = 0;
  for (let i = 0; i < count; i++) {
    if (isBeside(inOrder[i], readings[i])) beside.push(i);
    else inFile[next++] = i;
  }
  inFile.set(beside, next);
  const ordered = beside.length === 0 ? readings : Array.from(inFile, (i) => readings[i]);
  const paragraphs = ordered.map(({ paragraph }) => paragraph);
  const blocks = new Array<Block>(count);
  let start = 0;
  for (let i = 0; i < count; i++) {
    const end = start + paragraphs[i].prose.length;
    blocks[i] = { kind: inOrder[inFile[i]].kind, start, end };
    start = end + BETWEEN.length;
  }
  return {
    text: new PrintedText(blocks, paragraphs),
    blocks,
    readings: ordered,
    paragraphs,
    claims: ordered.map(({ claims }) => claims),
    inFile,
  };
}

const BETWEEN = '\n';

/** The blocks' prose, a line each, without making one string of a book on each keystroke. */
class PrintedText implements Sliced {
  constructor(
    private readonly blocks: readonly Block[],
    private readonly paragraphs: readonly Paragraph[],
  ) {}

  slice(start: number, end: number): string {
    let out = '';
    let at = Math.max(start, 0);
    let block = Math.max(
      0,
      lastFrom(this.blocks.length, at, (i) => this.blocks[i].start),
    );
    for (; at < end && block < this.blocks.length; block++) {
      const { start: first, end: last } = this.blocks[block];
      out += this.paragraphs[block].prose.slice(at - first, Math.max(0, end - first));
      if (end > last && at <= last && block + 1 < this.blocks.length) out += BETWEEN;
      at = last + BETWEEN.length;
    }
    return out;
  }
}

const isBeside = ({ kind }: Block, { paragraph }: BlockReading): boolean =>
  BESIDE.has(kind) || (paragraph.prose === '' && kind !== 'frontmatter');

/** A block of the printed text; its span and its sentences are made when somebody asks for them. */
export class PlacedBlock implements ViewBlock {
  private own: Span | undefined = undefined;
  private placed: readonly Span[] | undefined = undefined;

  constructor(
    private readonly block: Block,
    private readonly paragraph: Paragraph,
  ) {}

  /** Whether it is this block with these words. */
  isAt({ kind, start }: Block, paragraph: Paragraph): boolean {
    return this.block.start === start && this.block.kind === kind && this.paragraph === paragraph;
  }

  get start(): number {
    return this.block.start;
  }

  get kind(): BlockKind {
    return this.block.kind;
  }

  get span(): Span {
    return (this.own ??= [this.block.start, this.block.end]);
  }

  get sentences(): readonly Span[] {
    const { start } = this.block;
    return (this.placed ??= this.paragraph.sentences.map(({ span }): Span => [start + span[0], start + span[1]]));
  }
}
