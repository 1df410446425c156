import { DraftPass } from './attribution/draft/draft-pass';
import { DraftResults } from './attribution/draft/draft-result';
import { Parts } from './attribution/floor/parts';
import { LEXICONS, vocabularyOf, type Vocabulary } from './attribution/paragraph/desk-vocabulary';
import { BlockReader } from './block-reader';
import type { Tagger } from './language/types';
import type { Markup, Report } from './model';
import { findNotes, maskable, withoutNotes } from './copy/notes';
import { DEFAULT_OPTIONS, type Options } from './options';
import { DraftReport } from './draft-report';
import { FilePlaces } from './file-places';
import { PlacedBlock, printed, type PrintedDraft } from './printed-draft';
import { RuleRunner } from './rules/run-rules';
import { silence } from './silence';
import { finished, type Steps } from './util/steps';
import { NO_WORDS, wordsKey, type DeskWords } from './words';

/** What a draft claims in the paper's own voice: nothing in blocks that are somebody's words, or set large. */
const claimsOf = ({ readings, claims }: PrintedDraft): PrintedDraft['claims'] =>
  claims.map((each, i) => {
    const { part } = readings[i].attributions;
    return part === undefined || part === 'unclosed' ? each : NO_CLAIMS;
  });

const NO_CLAIMS: PrintedDraft['claims'][number] = [];

/** Reads one text from scratch. See {@link DraftAnalyzer}. */
export function analyze(text: string, markup: Markup, tagger: Tagger, options: Partial<Options> = {}): Report {
  return finished(new DraftAnalyzer(markup, tagger).steps(text, options));
}

/**
 * Reads one draft over and over while it is edited. What a block says by itself is kept by its text, so an edit costs
 * its own paragraph and one light pass over the draft; the report is the same as one made from scratch.
 */
export class DraftAnalyzer {
  readonly #markup: Markup;
  readonly #reader: BlockReader;
  readonly #parts = new Parts();
  readonly #pass: DraftPass;
  readonly #results = new DraftResults();
  readonly #rules = new RuleRunner();
  #placed: readonly PlacedBlock[] = [];
  #words = NO_WORDS;
  #wordsKey = wordsKey(NO_WORDS);
  #vocabulary: Vocabulary = LEXICONS;
  #underWay: Steps<Report> | undefined;

  constructor(markup: Markup, tagger: Tagger) {
    this.#markup = markup;
    this.#reader = new BlockReader(markup);
    this.#pass = new DraftPass(tagger);
  }

  /**
   * Reads a text in steps of at most some milliseconds. Whoever drives the generator may stop between two of them; the
   * report is what it returns. A reading that is still under way ends here.
   */
  steps(text: string, options: Partial<Options> = {}): Steps<Report> {
    // It may have been dropped in the middle of a paragraph, which it has to take back.
    this.#underWay?.return(undefined as never);
    return (this.#underWay = this.#steps(text, options));
  }

  *#steps(text: string, options: Partial<Options>): Steps<Report> {
    const asked: Options = { ...DEFAULT_OPTIONS, ...options };
    const chosen: Options = { ...asked, words: this.#use(asked.words) };
    const markup = this.#markup;
    // What a desk has written between the reporter's words does not change what they say.
    const gaps = maskable(text, findNotes(text, chosen.noteTexts));
    const copy = withoutNotes(text, gaps);
    const version = yield* this.#reader.steps(copy, this.#vocabulary, gaps);
    const readings = this.#parts.of(version.readings);
    const copyAsPrinted = printed(version.split.blocks, readings);
    const claims = claimsOf(copyAsPrinted);
    const read = yield* this.#pass.steps(copyAsPrinted);
    const result = this.#results.next(copyAsPrinted.blocks, read);
    yield;
    const blocks = this.#place(copyAsPrinted);
    const places = new FilePlaces(text, markup, version.split.blocks, copyAsPrinted);
    const { attributions, quotations, states } = result;
    const view = { ...copyAsPrinted, claims, written: text, markup, blocks, places, attributions, quotations, states };
    const { findings, count } = silence({ text, markup, places }, yield* this.#rules.steps(view, chosen), chosen);
    return new DraftReport(markup, version, places, result, findings, count);
  }

  /** The blocks in their places; those that stand where they stood are the same objects. */
  #place({ blocks, paragraphs }: PrintedDraft): readonly PlacedBlock[] {
    const last = this.#placed;
    let same = 0;
    while (same < last.length && same < blocks.length && last[same].isAt(blocks[same], paragraphs[same])) same++;
    const placed = new Array<PlacedBlock>(blocks.length);
    for (let i = 0; i < blocks.length; i++) placed[i] = i < same ? last[i] : new PlacedBlock(blocks[i], paragraphs[i]);
    this.#placed = placed;
    return placed;
  }

  /** Other words are another reading. The same are the same object, for which what is made of them is kept. */
  #use(words: DeskWords): DeskWords {
    const key = wordsKey(words);
    if (key === this.#wordsKey) return this.#words;
    this.#words = words;
    this.#wordsKey = key;
    this.#vocabulary = vocabularyOf(words);
    this.#reader.forget();
    return words;
  }
}
