import type { BlockKind } from '../../model';
import { READ } from '../../text/read-kinds';
import type { Paragraph } from '../../text/types';
import type { Extraction } from '../extraction';
import type { IndividualPool, SpanOrAnchor } from '../journal/anchors';
import { Cell, type Journal } from '../journal/journal';
import type { HandOver } from '../paragraph/hand-over';
import type { FloorPart } from '../paragraph/floor-part';
import type { AttributionReading } from '../paragraph/read-attributions';
import type { Resolver } from '../people/resolve-source';
import type { Resolved } from '../people/resolved';
import type { Mention } from '../sources/mentions';
import type { UnnamedGroup } from '../sources/unnamed-groups';
import { broughtInBefore, isAnswered, subjectAfterQuote } from './beside';
import {
  broughtInAs,
  floorBehind,
  goesOn,
  handedTo,
  isOnePerson,
  isTold,
  spokenBy,
  type Continued,
  type Floor,
} from './floor';

/** Blocks that a colon may announce as one. */
const RUNS_ON: ReadonlySet<BlockKind> = new Set<BlockKind>(['blockquote', 'list']);

/** A block that interrupts whoever speaks. */
interface Interrupting {
  readonly paragraph: Paragraph;
  readonly attributions: AttributionReading;
}

/**
 * Keeps who holds the floor while a draft is read from the top, and says whose a quotation is that has no cue of its own.
 * What it knows is changed through the journal.
 */
export class FloorKeeper {
  readonly #resolver: Resolver;
  readonly #journal: Journal;
  readonly #pool: IndividualPool;
  readonly #floor = new Cell<Floor | undefined>(undefined);
  /** Who answers in an interview. */
  readonly #answers = new Cell<Floor | undefined>(undefined);

  constructor(resolver: Resolver, journal: Journal, pool: IndividualPool) {
    this.#resolver = resolver;
    this.#journal = journal;
    this.#pool = pool;
  }

  /** Whether a quotation is open, so that what comes next is its speaker's. */
  get isOpen(): boolean {
    return this.#journal.get(this.#floor)?.open === true;
  }

  /** A headline or something like it: nobody's words go on over it. It may be a question, or say who answers. */
  interrupt({ attributions: { handsTo, part }, paragraph }: Interrupting): void {
    if (part === 'question') this.#ask();
    if (part === 'question' || part === 'aside') return;
    const named = handsTo && this.#handOver(handsTo, paragraph);
    if (named && part !== 'names') this.#journal.put(this.#answers, named);
    this.#journal.put(this.#floor, part === 'names' ? named : undefined);
  }

  /** Whose a paragraph is as a whole, which a colon announced and which has no quotation marks around it. */
  takes({ prose, kind, quotes }: Paragraph): Floor | undefined {
    const floor = this.#journal.get(this.#floor);
    // What a colon gave to a set-off quotation or a list ends with it.
    if (floor?.begun && !RUNS_ON.has(kind)) return undefined;
    if (floor?.by !== 'block' || !(READ.has(kind) && prose.trim() !== '')) return undefined;
    const from = prose.length - prose.trimStart().length;
    return quotes[0]?.span[0] === from ? undefined : floor;
  }

  /** Whose a quotation is that has no cue in its paragraph. */
  speakerOf(reading: AttributionReading, extraction: Extraction, paragraph: Paragraph): Continued | undefined {
    const after = subjectAfterQuote(reading, extraction, paragraph);
    if (after) return this.#subject(after, paragraph);
    const floor = this.#journal.get(this.#floor);
    if (floor?.holder.referent) this.#journal.read(floor.holder.referent);
    const carried = floor && goesOn(floor, extraction, paragraph);
    if (carried && !(carried.uncertain && isAnswered(extraction, paragraph))) return carried;
    const before = broughtInBefore(reading, extraction);
    const resolved = before && this.#resolver.broughtIn(before);
    return resolved && { resolved, pattern: 'free-quote', source: [before.span], cue: [], uncertain: true };
  }

  /** A subject beside a quotation, of whom no verb says that the words are theirs. */
  #subject(subject: Mention | UnnamedGroup, paragraph: Paragraph): Continued | undefined {
    const group = 'reading' in subject;
    const span = group ? subject.reading.span : subject.span;
    const resolved = group
      ? this.#resolver.speaker(subject.reading, subject.sentence, paragraph)
      : this.#resolver.named(subject);
    return resolved && { resolved, pattern: 'free-quote', source: [span], cue: [], uncertain: true };
  }

  /**
   * Says who holds the floor behind a paragraph. `taken`: all of it was somebody's, announced by a colon. `first`: its first
   * quotation went on from somebody.
   */
  handOn(
    reading: AttributionReading,
    resolved: readonly Resolved[],
    paragraph: Paragraph,
    taken: boolean,
    first: Continued | undefined,
  ): void {
    // A picture, an embed: nothing of it is read, and nobody is interrupted.
    if (paragraph.sentences.length === 0) return;
    if (reading.part && reading.part !== 'unclosed' && reading.part !== 'names') {
      this.#handOnFrom(reading.part, resolved, reading);
      return;
    }
    if (taken && RUNS_ON.has(paragraph.kind)) {
      const floor = this.#journal.get(this.#floor);
      if (floor && !floor.begun) this.#journal.put(this.#floor, { ...floor, begun: true });
      return;
    }
    const spoke = floorBehind(reading, resolved, paragraph, this.#pool);
    const came = spoke?.by === 'quoted' ? undefined : this.#broughtIn(reading, paragraph);
    // Who was asked answers; anybody else comes in where nobody has spoken since.
    const next = came && (came.by === 'asked' || spoke?.by !== 'reported') ? came : spoke;
    const floor = (reading.handsTo && this.#handOver(reading.handsTo, paragraph)) ?? next;
    // A paragraph that only goes on hands on where its speaker was named.
    const onlyGoesOn = first && floor && floor.source.length === 0;
    this.#journal.put(this.#floor, onlyGoesOn ? { ...floor, ...this.#anchored(first) } : floor);
  }

  /** The same behind a block that is no copy. */
  #handOnFrom(part: FloorPart, resolved: readonly Resolved[], { extractions }: AttributionReading): void {
    if (part === 'question') this.#ask();
    else if (part === 'labelled')
      this.#journal.put(this.#floor, spokenBy(resolved[0], extractions[0], 'interview', this.#pool));
    else if (part === 'crosshead') this.#journal.put(this.#floor, undefined);
  }

  /** A question in an interview gives the floor to whoever answers. */
  #ask(): void {
    const floor = this.#journal.get(this.#answers) ?? this.#journal.get(this.#floor);
    this.#journal.put(this.#floor, floor && { ...floor, by: 'interview', open: false });
  }

  /** A person whom its last sentence brings in. */
  #broughtIn({ broughtIn }: AttributionReading, { sentences }: Paragraph): Floor | undefined {
    const last = broughtIn.at(-1);
    if (last?.sentence !== sentences.length - 1) return undefined;
    const holder = this.#resolver.broughtIn(last);
    return holder && isOnePerson(holder) && isTold(holder) ? broughtInAs(holder, last, this.#pool) : undefined;
  }

  #anchored({ source, cue }: Continued): Pick<Floor, 'source' | 'cue'> {
    const anchored = (where: SpanOrAnchor): Floor['source'][number] => this.#pool.anchor(where);
    return { source: source.map(anchored), cue: cue.map(anchored) };
  }

  /** Whoever a colon at a paragraph's end gives the word to. */
  #handOver(handsTo: HandOver, paragraph: Paragraph): Floor | undefined {
    const resolved = this.#resolver.speaker(handsTo.reading, handsTo.sentence, paragraph);
    if (resolved.grade === 'author' || resolved.grade === 'agentless') return undefined;
    return handedTo(resolved, handsTo, this.#pool);
  }
}
