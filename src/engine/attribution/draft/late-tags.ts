import type { Span } from '../../model';
import type { Paragraph } from '../../text/types';
import type { Extraction } from '../extraction';
import type { Anchor, IndividualPool, ParagraphIdentity, SpanOrAnchor } from '../journal/anchors';
import { alike, Cell, type Journal } from '../journal/journal';
import type { AttributionReading } from '../paragraph/read-attributions';
import type { ParagraphAttribution, ParagraphResult } from './paragraph-result';

/** A quotation that was never closed, and whose speaker may be named in a paragraph below. */
interface Waiting {
  readonly paragraph: ParagraphIdentity;
  readonly content: readonly Span[];
}

/** What a tag says of a quotation above it: “The lock is old. ¶ “Mend it,” Ann Lee said. */
export interface LateTag {
  readonly paragraph: ParagraphIdentity;
  readonly attribution: ParagraphAttribution;
}

/** A speech of more paragraphs than this has a tag before its last. */
const MOST_WAITING = 8;

/** Ties quotations that were never closed to whoever is named beside the one that closes them. */
export class LateTags {
  readonly #journal: Journal;
  readonly #pool: IndividualPool;
  readonly #waiting = new Cell<readonly Waiting[]>([]);

  constructor(journal: Journal, pool: IndividualPool) {
    this.#journal = journal;
    this.#pool = pool;
  }

  /** A headline or something like it: nothing waits over it. */
  interrupt(): void {
    if (this.#journal.get(this.#waiting).length > 0) this.#journal.put(this.#waiting, []);
  }

  /**
   * What a paragraph says of the quotations above that wait; notes down those of its own. `attributionOf`: its attribution
   * for an extraction. `held`: it goes on with a quotation whose speaker is known.
   */
  read(
    reading: AttributionReading,
    paragraph: Paragraph,
    attributionOf: (extraction: number) => ParagraphAttribution | undefined,
    held: boolean,
  ): readonly LateTag[] {
    const { part, extractions } = reading;
    if (paragraph.sentences.length === 0 || part === 'aside') return [];
    const waiting = this.#journal.get(this.#waiting);
    const first = opening(reading, paragraph);
    const last = ending(reading, paragraph);
    const found = first < 0 || isFree(extractions[first]) ? undefined : attributionOf(first);
    const late = found && found.grade !== 'agentless' ? waiting.map((each) => this.#tag(each, found)) : [];
    const waits = last >= 0 && isFree(extractions[last]) && !held;
    const own = waits ? [{ paragraph: this.#pool.paragraph, content: extractions[last].content }] : [];
    const before = waits && first === last && waiting.length < MOST_WAITING ? waiting : [];
    if (waiting.length > 0 || own.length > 0) this.#journal.put(this.#waiting, [...before, ...own]);
    return late;
  }

  #tag({ paragraph, content }: Waiting, found: ParagraphAttribution): LateTag {
    const anchored = (where: SpanOrAnchor): Anchor => this.#pool.anchor(where);
    const attribution: ParagraphAttribution = {
      ...found,
      source: found.source.map(anchored),
      cue: found.cue.map(anchored),
      content,
      kind: 'direct',
      reasons: found.reasons.map(({ code, span }) => (span ? { code, span: anchored(span) } : { code })),
      flags: [...found.flags.filter((flag) => flag !== 'late' && flag !== 'loadedVerb'), 'carried'],
      pattern: 'carried-quote',
      refersBack: true,
    };
    return { paragraph, attribution };
  }
}

/** The extraction that a paragraph opens with, in quotation marks or as a turn; -1 for none. */
function opening({ extractions, part }: AttributionReading, { prose, quotes }: Paragraph): number {
  const from = prose.length - prose.trimStart().length;
  if (part !== 'turn' && quotes[0]?.span[0] !== from) return -1;
  return extractions.findIndex(({ content }) => content[0]?.[0] === from);
}

/** The extraction that a paragraph leaves open; -1 for none. */
function ending({ extractions, part }: AttributionReading, { quotes }: Paragraph): number {
  if (part === 'turn') return 0;
  const quote = quotes.at(-1);
  if (!quote?.open || part !== undefined) return -1;
  return extractions.findIndex(({ content }) => content.at(-1)?.[0] === quote.span[0]);
}

const isFree = ({ source, pattern }: Extraction): boolean => pattern === 'free-quote' && source.length === 0;

/** A paragraph's result with what a tag below it says: that stands in place of a guess. */
export function withLateTag(own: ParagraphResult, late: ParagraphAttribution | undefined): ParagraphResult {
  if (!late) return own;
  const guess = own.attributions.findIndex(
    ({ content, pattern }) => (pattern === 'carried-quote' || pattern === 'free-quote') && alike(content, late.content),
  );
  const index = guess < 0 ? own.attributions.length : guess;
  const attributions = [...own.attributions];
  attributions[index] = late;
  const quotations = own.quotations.map((each) =>
    each.attribution < 0 && holds(late.content, each.span)
      ? { ...each, attribution: index, use: 'speech' as const }
      : each,
  );
  return { attributions, quotations, refersBack: true };
}

const holds = (content: readonly Span[], [start, end]: Span): boolean =>
  content.some(([from, to]) => from <= start && end <= to);
