import { DraftPass } from './attribution/draft-pass';
import { Placing } from './attribution/placing';
import { NO_ATTRIBUTIONS, readAttributions, type AttributionReading } from './attribution/reading';
import { LEXICONS, vocabularyOf, type Vocabulary } from './attribution/vocabulary';
import { claimsIn } from './claims/claims-in';
import type { Claim } from './claims/types';
import type { Tagger } from './language/types';
import type { BlockKind, Markup, Report } from './model';
import { DEFAULT_OPTIONS, type Options } from './options';
import { lookThrough } from './rules/prose';
import { Inquiry } from './rules/run';
import { silence } from './silence';
import { splitBlocks } from './text/blocks';
import { readParagraph } from './text/paragraph';
import type { Block, Paragraph } from './text/types';
import { NO_WORDS, wordsKey, type DeskWords } from './words';

/** Everything that one block says by itself; offsets relative to it. */
interface BlockReading {
  readonly paragraph: Paragraph;
  readonly attributions: AttributionReading;
  readonly claims: readonly Claim[];
  readonly words: number;
}

/** A block of one version of the draft. */
interface ReadBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly length: number;
  /** Its text. */
  readonly raw: string;
  readonly reading: BlockReading;
}

/** A copy that does not keep the whole draft in memory, as a part of a string does in most engines. */
const detached = (words: string): string => ` ${words}`.slice(1);

/** Blocks of these kinds are read; the rest is kept as a place only. */
const READ: ReadonlySet<BlockKind> = new Set(['body', 'list', 'blockquote']);

/** Reads one text from scratch. See {@link DraftAnalyzer}. */
export function analyze(text: string, markup: Markup, tagger: Tagger, options: Partial<Options> = {}): Report {
  const steps = new DraftAnalyzer(markup, tagger).steps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads one draft over and over while it is edited. What a block says by itself is kept by its text, so an edit costs
 * its own paragraph and one light pass over the draft; the report is the same as one made from scratch.
 */
export class DraftAnalyzer {
  readonly #markup: Markup;
  readonly #pass: DraftPass;
  readonly #placing = new Placing();
  readonly #inquiry = new Inquiry();
  /** The blocks of the last version that was read to its end. */
  #blocks: readonly ReadBlock[] = [];
  /** What was read since and belongs to a version that was not, by kind and text. */
  readonly #loose = new Map<string, BlockReading>();
  #words = wordsKey(NO_WORDS);
  #vocabulary: Vocabulary = LEXICONS;

  constructor(markup: Markup, tagger: Tagger) {
    this.#markup = markup;
    this.#pass = new DraftPass(tagger);
  }

  /**
   * Reads a text in steps of at most some milliseconds. Whoever drives the generator may stop between two of them; the
   * report is what it returns.
   */
  *steps(text: string, options: Partial<Options> = {}): Generator<void, Report, void> {
    const chosen: Options = { ...DEFAULT_OPTIONS, ...options };
    this.#use(chosen.words);
    const found = splitBlocks(text, this.#markup);
    yield;
    yield* this.#readAll(text, found);
    const readings = this.#blocks.map(({ reading }) => reading);
    yield* this.#pass.steps(this.#blocks);
    const { places, untouched } = this.#pass.places();
    const told = this.#placing.place(places, untouched);
    yield;
    const { blocks, attributions, quotations, sources, firstAttribution, firstQuotation, states } = told;
    const view = {
      text,
      markup: this.#markup,
      blocks,
      paragraphs: readings.map(({ paragraph }) => paragraph),
      claims: readings.map(({ claims }) => claims),
      attributions,
      quotations,
      firstAttribution,
      firstQuotation,
      states,
    };
    const { findings, count } = silence(view, yield* this.#inquiry.steps(view, chosen), chosen);
    return {
      markup: this.#markup,
      length: text.length,
      words: readings.reduce((sum, reading) => sum + reading.words, 0),
      blocks,
      attributions,
      quotations,
      sources,
      findings,
      silenced: count,
    };
  }

  /** Reads each block, unless the last version had it where this one has it. */
  *#readAll(text: string, found: readonly Block[]): Generator<void, void, void> {
    const last = this.#blocks;
    const raws = found.map(({ start, end }) => text.slice(start, end));
    const known = (block: number, before: number): boolean =>
      last[before].raw === raws[block] && last[before].kind === found[block].kind;
    const most = Math.min(last.length, found.length);
    let above = 0;
    while (above < most && known(above, above)) above++;
    let below = 0;
    while (below < most - above && known(found.length - 1 - below, last.length - 1 - below)) below++;
    for (const { kind, raw, reading } of last.slice(above, last.length - below))
      this.#loose.set(`${kind}\n${raw}`, reading);
    const blocks: ReadBlock[] = [];
    for (const [index, { kind, start, end }] of found.entries()) {
      const raw = raws[index];
      let reading: BlockReading | undefined;
      if (index < above) ({ reading } = last[index]);
      else if (index >= found.length - below) ({ reading } = last[index - found.length + last.length]);
      else {
        const key = `${kind}\n${raw}`;
        reading = this.#loose.get(key);
        if (!reading) {
          reading = this.#read(detached(raw), kind);
          this.#loose.set(key, reading);
          yield;
        }
      }
      blocks.push({ kind, start, length: end - start, raw, reading });
    }
    this.#blocks = blocks;
    this.#loose.clear();
  }

  /** Other words are another reading: nothing of the last one can be kept. */
  #use(words: DeskWords): void {
    const key = wordsKey(words);
    if (key === this.#words) return;
    this.#words = key;
    this.#vocabulary = vocabularyOf(words);
    this.#blocks = [];
    this.#loose.clear();
  }

  #read(raw: string, kind: BlockKind): BlockReading {
    const paragraph = readParagraph(raw, kind, this.#markup);
    lookThrough(paragraph, kind, raw);
    if (!READ.has(kind)) return { paragraph, attributions: NO_ATTRIBUTIONS, claims: [], words: 0 };
    const attributions = readAttributions(paragraph, this.#vocabulary);
    return {
      paragraph,
      attributions,
      claims: claimsIn(paragraph, attributions.extractions, attributions.sources),
      words: paragraph.sentences.reduce(
        (sum, { tokens }) => sum + tokens.filter(({ kind: token }) => token !== 'mark').length,
        0,
      ),
    };
  }
}
