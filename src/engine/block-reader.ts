import { attributionSteps, NO_ATTRIBUTIONS } from './attribution/paragraph/read-attributions';
import { signsOf } from './attribution/floor/signs';
import type { Vocabulary } from './attribution/paragraph/desk-vocabulary';
import { claimSteps } from './claims/claims-in';
import { detached } from './util/detached';
import type { BlockKind, Markup, Span } from './model';
import { PATTERNS } from './rules';
import { lookThrough } from './rules/evidence/patterns';
import type { Steps } from './util/steps';
import { NO_TEXT, splitAgain, type Split } from './text/blocks/split-draft';
import { paragraphSteps } from './text/prose/read-paragraph';
import type { Block } from './text/types';
import type { BlockReading } from './printed-draft';
import { CITES, READ } from './text/read-kinds';

/** A version of a draft: what is read of the blocks of its file. */
export interface Version {
  readonly text: string;
  readonly split: Split;
  /** Aligned with the blocks of `split`. */
  readonly readings: readonly BlockReading[];
  /** Words of prose. */
  readonly words: number;
}

const NOTHING: Version = {
  text: '',
  split: NO_TEXT,
  readings: [],
  words: 0,
};

/** Reads the blocks of one draft over and over while it is edited, each once for the same words. */
export class BlockReader {
  readonly #markup: Markup;
  /** The last version that was read to its end. */
  #last = NOTHING;
  /** What was read for a version that was not, by kind and text. */
  readonly #loose = new Map<string, BlockReading>();

  constructor(markup: Markup) {
    this.#markup = markup;
  }

  /** Other words are another reading: nothing of the last one can be kept. */
  forget(): void {
    this.#last = NOTHING;
    this.#loose.clear();
  }

  /** `gaps`: see {@link splitAgain}. */
  *steps(text: string, vocabulary: Vocabulary, gaps: readonly Span[] = []): Steps<Version> {
    const last = this.#last;
    const { split, same } = splitAgain(text, this.#markup, last.split, gaps);
    const { above, below } = same;
    const { blocks } = split;
    yield;
    const end = blocks.length - below;
    const lastBlocks = last.split.blocks;
    const lastEnd = lastBlocks.length - below;
    let { words } = last;
    for (let i = above; i < lastEnd; i++) {
      this.#loose.set(keyOf(last, lastBlocks[i]), last.readings[i]);
      words -= last.readings[i].words;
    }
    const fresh: BlockReading[] = [];
    for (let i = above; i < end; i++) {
      const key = keyOf({ text }, blocks[i]);
      let reading = this.#loose.get(key);
      if (!reading) {
        reading = yield* this.#read(detached(text.slice(blocks[i].start, blocks[i].end)), blocks[i].kind, vocabulary);
        this.#loose.set(key, reading);
        yield;
      }
      words += reading.words;
      fresh.push(reading);
    }
    const readings = spliced(last.readings, above, lastEnd, fresh);
    this.#last = { text, split, readings, words };
    this.#loose.clear();
    return this.#last;
  }

  *#read(raw: string, kind: BlockKind, vocabulary: Vocabulary): Steps<BlockReading> {
    const paragraph = yield* paragraphSteps(raw, kind, this.#markup);
    yield* lookThrough(paragraph, PATTERNS);
    const signs = signsOf(paragraph, raw);
    if (!CITES.has(kind)) return { paragraph, attributions: NO_ATTRIBUTIONS, signs, claims: [], words: 0 };
    const attributions = yield* attributionSteps(paragraph, vocabulary);
    if (!READ.has(kind)) return { paragraph, attributions, signs, claims: [], words: 0 };
    return {
      paragraph,
      attributions,
      signs,
      claims: yield* claimSteps(paragraph, attributions.extractions, vocabulary, attributions.sources),
      words: paragraph.sentences.reduce(
        (sum, { tokens }) => sum + tokens.filter(({ kind: token }) => token !== 'mark').length,
        0,
      ),
    };
  }
}

/** A list with some others in place of those between two indices. */
function spliced<T>(list: readonly T[], from: number, to: number, middle: readonly T[]): readonly T[] {
  if (middle.length !== to - from) return [...list.slice(0, from), ...middle, ...list.slice(to)];
  // One copy, not three: nearly every edit leaves as many blocks as there were.
  const out = list.slice();
  for (let i = 0; i < middle.length; i++) out[from + i] = middle[i];
  return out;
}

const keyOf = ({ text }: Pick<Version, 'text'>, { kind, start, end }: Block): string =>
  `${kind}\n${text.slice(start, end)}`;
