import type { Attribution, BlockKind, Flag, Quotation, Reason, SourceEntry, Span } from '../model';
import type { Tagger } from '../language/types';
import type { Paragraph } from '../text/types';
import { continues, subjectAfterQuote, subjectBeforeQuote, tailOf, type Continued, type Tail } from './continuation';
import { anonymityOf } from './flags';
import type { Group } from './groups';
import type { Mention } from './mentions';
import { ownersOf } from './quotations';
import type { AttributionReading } from './reading';
import { Resolver, type Resolved } from './resolution';
import type { Referent } from './referents';
import type { Extraction } from './types';

/** Blocks that a colon may announce, and those of them that go on together. */
const BLOCKS: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'blockquote', 'list']);
const RUNS_ON: ReadonlySet<BlockKind> = new Set<BlockKind>(['blockquote', 'list']);

/** What the pass over the whole draft adds up to. */
export interface DraftAttributions {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly sources: readonly SourceEntry[];
}

/**
 * The pass over the whole draft: paragraph by paragraph, top to bottom, it ties each extraction to who stands behind it
 * and gives each quotation its speaker. Linear; everything that a paragraph says by itself was read before.
 */
export class Attributor {
  readonly #resolver: Resolver;
  readonly #attributions: Attribution[] = [];
  readonly #quotations: Quotation[] = [];
  readonly #entries = new Map<Referent, { label: string; grade: SourceEntry['grade']; attributions: number[] }>();
  /** Aligned with `#attributions`. */
  readonly #behind: (Referent | undefined)[] = [];
  #tail: Tail | undefined;

  constructor(tagger: Tagger) {
    this.#resolver = new Resolver(tagger);
  }

  /** Takes in the next block that is read. `start`: its place in the draft; `block`: its index. */
  add(paragraph: Paragraph, reading: AttributionReading, start: number, block: number): void {
    const resolved = this.#resolver.paragraph(reading, paragraph, start);
    const indices = new Int32Array(reading.extractions.length).fill(-1);
    const continued = new Map<number, Continued>();
    const whole = this.#block(paragraph, start, block);
    reading.extractions.forEach((extraction, index) => {
      const own = resolved[index]!;
      if (own.grade === 'author') return;
      if (extraction.pattern === 'free-quote' && extraction.source.length === 0) {
        const found = this.#speakerOf(reading, extraction, paragraph, start);
        if (!found) return;
        continued.set(index, found);
        resolved[index] = found.resolved;
      }
      indices[index] = this.#attributions.length;
      const attribution = attributionOf(
        reading,
        index,
        resolved[index]!,
        continued.get(index),
        paragraph,
        start,
        block,
      );
      this.#attributions.push(attribution);
      this.#behind.push(resolved[index]!.referent);
      this.#enter(resolved[index]!, attribution, indices[index]!);
    });
    this.#quote(paragraph, reading, indices, whole, start, block);
    if (whole >= 0 && RUNS_ON.has(paragraph.kind)) return;
    this.#tail = this.#handOver(reading, paragraph, start) ?? tailOf(reading, resolved, paragraph, start);
    const first = continued.get(0);
    // A paragraph that only goes on hands on where its speaker was named.
    if (first && this.#tail && this.#tail.source.length === 0)
      this.#tail = { ...this.#tail, source: first.source, cue: first.cue };
  }

  /** A paragraph that a colon announced, with no quotation marks around it, is its source's as a whole: its index, or -1. */
  #block({ prose, kind, quotes }: Paragraph, start: number, block: number): number {
    const tail = this.#tail;
    if (!tail?.block || !(BLOCKS.has(kind) && prose.trim() !== '')) return -1;
    const from = prose.length - prose.trimStart().length;
    if (quotes[0]?.span[0] === from) return -1;
    const { grade, speaker, namedAt, reasons, flags } = tail.resolved;
    if (grade === 'author') return -1;
    const attribution: Attribution = {
      source: tail.source,
      cue: tail.cue,
      content: [[start + from, start + prose.trimEnd().length]],
      kind: 'indirect',
      grade,
      speaker,
      ...(namedAt ? { namedAt } : {}),
      reasons,
      flags: [...flags, 'carried'],
      pattern: 'carried-quote',
      block,
    };
    this.#attributions.push(attribution);
    this.#behind.push(tail.resolved.referent);
    this.#enter(tail.resolved, attribution, this.#attributions.length - 1);
    return this.#attributions.length - 1;
  }

  /** Whoever a colon at the paragraph's end gives the word to. */
  #handOver({ handsTo }: AttributionReading, paragraph: Paragraph, start: number): Tail | undefined {
    if (!handsTo) return undefined;
    const { source, cue, block, reading, sentence } = handsTo;
    const resolved = this.#resolver.speaker(reading, sentence, paragraph, start);
    if (resolved.grade === 'author' || resolved.grade === 'agentless') return undefined;
    const shift = (span: Span): Span => [start + span[0], start + span[1]];
    return { resolved, source: source.map(shift), cue: cue.map(shift), open: false, quoted: true, block };
  }

  /** A headline or something like it stands between: nobody's words go on over it. */
  interrupt(): void {
    this.#tail = undefined;
  }

  finish(): DraftAttributions {
    // A surname that opened the draft has its full name once that was given.
    const attributions = this.#attributions.map((attribution, index) => {
      const label = this.#behind[index]?.label;
      return label &&
        attribution.speaker !== null &&
        label.endsWith(` ${attribution.speaker}`) &&
        attribution.grade === 'named'
        ? { ...attribution, speaker: label }
        : attribution;
    });
    return {
      attributions,
      quotations: this.#quotations,
      sources: [...this.#entries].map(([{ label, name }, entry]) => (name.length > 0 ? { ...entry, label } : entry)),
    };
  }

  #speakerOf(
    reading: AttributionReading,
    extraction: Extraction,
    paragraph: Paragraph,
    start: number,
  ): Continued | undefined {
    const after = subjectAfterQuote(reading, extraction, paragraph);
    if (after) return this.#subject(after, paragraph, start);
    const carried = continues(this.#tail, extraction, paragraph);
    if (carried) return carried;
    const before = subjectBeforeQuote(reading, extraction);
    return before && this.#subject(before, paragraph, start);
  }

  /** A subject beside a quotation, of whom no verb says that the words are theirs. */
  #subject(subject: Mention | Group, paragraph: Paragraph, start: number): Continued | undefined {
    const group = 'reading' in subject;
    const span = group ? subject.reading.span : subject.span;
    const resolved = group
      ? this.#resolver.speaker(subject.reading, subject.sentence, paragraph, start)
      : this.#resolver.named(subject);
    if (!resolved) return undefined;
    return { resolved, pattern: 'free-quote', source: [[start + span[0], start + span[1]]], cue: [], uncertain: true };
  }

  #enter({ referent, speaker, grade }: Resolved, attribution: Attribution, index: number): void {
    if (!referent || speaker === null || grade === 'author') return;
    const entry = this.#entries.get(referent);
    if (!entry) this.#entries.set(referent, { label: attribution.speaker ?? speaker, grade, attributions: [index] });
    else {
      entry.attributions.push(index);
      entry.label = referent.label;
    }
  }

  #quote(
    paragraph: Paragraph,
    reading: AttributionReading,
    indices: Int32Array,
    whole: number,
    start: number,
    block: number,
  ): void {
    const owners = ownersOf(
      paragraph.quotes,
      reading.extractions.map(({ content }, index) => (indices[index]! >= 0 ? content : [])),
    );
    paragraph.quotes.forEach((quote, q) => {
      const owner = owners[q]!;
      const attribution = owner < 0 ? whole : indices[owner]!;
      const spoken =
        owner >= 0 &&
        this.#attributions[attribution]!.grade !== 'agentless' &&
        this.#attributions[attribution]!.pattern !== 'nominal';
      this.#quotations.push({
        span: [start + quote.span[0], start + quote.span[1]],
        inner: [start + quote.inner[0], start + quote.inner[1]],
        attribution,
        use: spoken ? reading.uses[q]!.attributed : reading.uses[q]!.alone,
        block,
      });
    });
  }
}

function attributionOf(
  { extractions, anonymity, flags: seen }: AttributionReading,
  index: number,
  { grade, speaker, namedAt, reasons, flags }: Resolved,
  continued: Continued | undefined,
  paragraph: Paragraph,
  start: number,
  block: number,
): Attribution {
  const extraction = extractions[index]!;
  const shift = (span: Span): Span => [start + span[0], start + span[1]];
  const cue = continued?.cue ?? extraction.cue.map(shift);
  const sentence = paragraph.sentences[extraction.sentence]?.span ?? [0, 0];
  const known = grade as Exclude<typeof grade, 'author'>;
  const why = anonymityOf(known, sentence, anonymity, start);
  const all: Flag[] = [...flags, ...seen[index]!, ...why.flags];
  if (continued) all.push(continued.pattern === 'carried-quote' ? 'carried' : 'uncertain');
  if (continued?.uncertain && !all.includes('uncertain')) all.push('uncertain');
  const impersonal: Reason[] =
    known === 'agentless' ? cue.slice(0, 1).map((span) => ({ code: 'impersonal', span })) : [];
  return {
    source: continued?.source ?? extraction.source.map(shift),
    cue,
    content: extraction.content.map(shift),
    kind: extraction.kind,
    grade: known,
    speaker,
    ...(namedAt ? { namedAt } : {}),
    reasons: [...reasons, ...why.reasons, ...impersonal],
    flags: all,
    pattern: continued?.pattern ?? extraction.pattern,
    block,
  };
}
