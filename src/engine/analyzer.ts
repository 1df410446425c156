import { Attributor } from './attribution/attribute';
import { NO_ATTRIBUTIONS, readAttributions, type AttributionReading } from './attribution/reading';
import { LEXICONS, vocabularyOf, type Vocabulary } from './attribution/vocabulary';
import { claimsIn, openClaims } from './claims/index';
import type { Claim } from './claims/types';
import type { Tagger } from './language/types';
import type { BlockKind, Markup, Report, ReportBlock, Span } from './model';
import { DEFAULT_OPTIONS, type Options } from './options';
import { lookThrough } from './rules/prose';
import { findingSteps } from './rules/run';
import { silence } from './silence';
import { splitBlocks } from './text/blocks';
import { readParagraph } from './text/paragraph';
import type { Paragraph } from './text/types';
import { NO_WORDS, wordsKey, type DeskWords } from './words';

/** Everything that one block says by itself; offsets relative to it. */
interface BlockReading {
  readonly paragraph: Paragraph;
  readonly attributions: AttributionReading;
  readonly claims: readonly Claim[];
  readonly words: number;
}

/** Blocks of these kinds are read; the rest is kept as a place only. */
const READ: ReadonlySet<BlockKind> = new Set(['body', 'list', 'blockquote']);
/** Blocks over which a speaker does not go on. */
const BREAKS: ReadonlySet<BlockKind> = new Set(['headline', 'byline', 'dateline']);
/** Blocks between two yields of the pass over the whole draft, which takes microseconds for each. */
const PER_STEP = 64;

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
  readonly #tagger: Tagger;
  #kept = new Map<string, BlockReading>();
  #words = wordsKey(NO_WORDS);
  #vocabulary: Vocabulary = LEXICONS;

  constructor(markup: Markup, tagger: Tagger) {
    this.#markup = markup;
    this.#tagger = tagger;
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
    const readings: BlockReading[] = [];
    const kept = new Map<string, BlockReading>();
    for (const { kind, start, end } of found) {
      const raw = text.slice(start, end);
      const key = `${kind}\n${raw}`;
      let reading = kept.get(key) ?? this.#kept.get(key);
      if (!reading) {
        reading = this.#read(raw, kind);
        yield;
      }
      kept.set(key, reading);
      readings.push(reading);
    }
    this.#kept = kept;

    const attributor = new Attributor(this.#tagger);
    const blocks: ReportBlock[] = [];
    for (const [index, { kind, start, end }] of found.entries()) {
      const { paragraph, attributions } = readings[index]!;
      blocks.push({
        kind,
        span: [start, end],
        sentences: paragraph.sentences.map(({ span }): Span => [start + span[0], start + span[1]]),
      });
      if (READ.has(kind)) attributor.add(paragraph, attributions, start, index);
      else if (BREAKS.has(kind)) attributor.interrupt();
      if (index % PER_STEP === PER_STEP - 1) yield;
    }
    const { attributions, quotations, sources } = attributor.finish();
    yield;
    const paragraphs = readings.map((reading) => reading.paragraph);
    const view = { text, markup: this.#markup, blocks, paragraphs, attributions, quotations };
    const claims = openClaims(
      view,
      readings.map((reading) => reading.claims),
      chosen.claims,
    );
    yield;
    const { findings, count } = silence(view, yield* findingSteps({ ...view, claims }, chosen), chosen);
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

  /** Other words are another reading: nothing of the last one can be kept. */
  #use(words: DeskWords): void {
    const key = wordsKey(words);
    if (key === this.#words) return;
    this.#words = key;
    this.#vocabulary = vocabularyOf(words);
    this.#kept.clear();
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
