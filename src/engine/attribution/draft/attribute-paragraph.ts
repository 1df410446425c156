import type { BlockKind, Flag, Span, Grade } from '../../model';
import type { Tagger } from '../../language/types';
import type { Steps } from '../../util/steps';
import type { Paragraph } from '../../text/types';
import type { Anchor, GivenReason, IndividualPool, SpanOrAnchor } from '../journal/anchors';
import {
  continues,
  handedOn,
  subjectAfterQuote,
  subjectBeforeQuote,
  tailOf,
  type Continued,
  type Tail,
} from './carried-quotations';
import type { UnnamedGroup } from '../sources/unnamed-groups';
import { Cell, type Journal } from '../journal/journal';
import type { Mention } from '../sources/mentions';
import { ownersOf } from '../paragraph/quotation-use';
import type { AttributionReading } from '../paragraph/read-attributions';
import { Resolver, type Resolved } from '../people/resolve-source';
import {
  isElsewhere,
  type ParagraphResult,
  type ParagraphAttribution,
  type ParagraphQuotation,
} from './paragraph-result';
import type { Extraction } from '../extraction';
import type { Anonymity } from '../sources/anonymity-reason';
import { lastFrom } from '../../util/search';
import { READ } from '../../text/read-kinds';

/** Blocks that a colon may announce as one. */
const RUNS_ON: ReadonlySet<BlockKind> = new Set<BlockKind>(['blockquote', 'list']);

/**
 * Reads a draft's paragraphs top to bottom in the light of those above: ties each extraction to who stands behind it and
 * gives each quotation its speaker. Everything that a paragraph says by itself was read before; all that is known of the
 * draft is changed through the journal.
 */
export class Attributor {
  readonly #resolver: Resolver;
  readonly #journal: Journal;
  readonly #pool: IndividualPool;
  /** What is handed on from paragraph to paragraph. */
  readonly #tail = new Cell<Tail | undefined>(undefined);

  constructor(tagger: Tagger, journal: Journal, pool: IndividualPool) {
    this.#resolver = new Resolver(tagger, journal, pool);
    this.#journal = journal;
    this.#pool = pool;
  }

  /** Takes in the next paragraph that is read, in steps. */
  *read(paragraph: Paragraph, reading: AttributionReading): Steps<ParagraphResult> {
    const resolved = yield* this.#resolver.paragraph(reading, paragraph);
    const attributions: ParagraphAttribution[] = [];
    const indices = new Int32Array(reading.extractions.length).fill(-1);
    const continued = new Map<number, Continued>();
    const block = this.#block(paragraph);
    if (block) attributions.push(block);
    for (const index of inOrder(reading.extractions)) {
      const extraction = reading.extractions[index];
      if (resolved[index].grade === 'author') continue;
      if (extraction.pattern === 'free-quote' && extraction.source.length === 0) {
        const found = this.#speakerOf(reading, extraction, paragraph);
        if (!found) continue;
        continued.set(index, found);
        resolved[index] = found.resolved;
      }
      indices[index] = attributions.length;
      attributions.push(attributionOf(reading, index, resolved[index], continued.get(index), paragraph));
    }
    const quotations = quotationsOf(paragraph, reading, indices, attributions, block ? 0 : -1);
    if (!block || !RUNS_ON.has(paragraph.kind)) {
      const tail = this.#handOver(reading, paragraph) ?? tailOf(reading, resolved, paragraph, this.#pool);
      const first = continued.get(0);
      // A paragraph that only goes on hands on where its speaker was named.
      const goesOn = first && tail && tail.source.length === 0;
      this.#journal.put(this.#tail, goesOn ? { ...tail, ...this.#anchored(first) } : tail);
    } else {
      const tail = this.#journal.get(this.#tail);
      if (tail && !tail.begun) this.#journal.put(this.#tail, { ...tail, begun: true });
    }
    return { attributions, quotations, refersBack: attributions.some(({ refersBack }) => refersBack) };
  }

  /** A headline or something like it stands between: nobody's words go on over it. */
  interrupt(): void {
    this.#journal.put(this.#tail, undefined);
  }

  #anchored({ source, cue }: Continued): Pick<Tail, 'source' | 'cue'> {
    const anchored = (where: SpanOrAnchor): Anchor => this.#pool.anchor(where);
    return { source: source.map(anchored), cue: cue.map(anchored) };
  }

  /** A paragraph that a colon announced, with no quotation marks around it, is its source's as a whole. */
  #block({ prose, kind, quotes }: Paragraph): ParagraphAttribution | undefined {
    const tail = this.#journal.get(this.#tail);
    // What a colon gave to a set-off quotation or a list ends with it.
    if (tail?.begun && !RUNS_ON.has(kind)) return undefined;
    if (!tail?.block || !(READ.has(kind) && prose.trim() !== '')) return undefined;
    const from = prose.length - prose.trimStart().length;
    if (quotes[0]?.span[0] === from) return undefined;
    const { grade, speaker, namedAt, reasons, flags, referent } = tail.resolved;
    if (grade === 'author') return undefined;
    return {
      source: tail.source,
      cue: tail.cue,
      content: [[from, prose.trimEnd().length]],
      kind: 'indirect',
      grade,
      speaker,
      ...(namedAt ? { namedAt } : {}),
      reasons,
      flags: [...flags, 'carried'],
      pattern: 'carried-quote',
      referent,
      refersBack: true,
    };
  }

  /** Whoever a colon at the paragraph's end gives the word to. */
  #handOver({ handsTo }: AttributionReading, paragraph: Paragraph): Tail | undefined {
    if (!handsTo) return undefined;
    const resolved = this.#resolver.speaker(handsTo.reading, handsTo.sentence, paragraph);
    if (resolved.grade === 'author' || resolved.grade === 'agentless') return undefined;
    return { ...handedOn(resolved, handsTo, this.#pool), open: false, quoted: true, block: handsTo.block };
  }

  #speakerOf(reading: AttributionReading, extraction: Extraction, paragraph: Paragraph): Continued | undefined {
    const after = subjectAfterQuote(reading, extraction, paragraph);
    if (after) return this.#subject(after, paragraph);
    const tail = this.#journal.get(this.#tail);
    if (tail?.resolved.referent) this.#journal.read(tail.resolved.referent);
    const carried = continues(tail, extraction, paragraph);
    if (carried) return carried;
    const before = subjectBeforeQuote(reading, extraction);
    return before && this.#subject(before, paragraph);
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
}

/** Which of a paragraph's attributions each of its quotations belongs to. `whole`: the one that has all of it, or -1. */
function quotationsOf(
  { quotes }: Paragraph,
  { extractions, uses }: AttributionReading,
  indices: Int32Array,
  attributions: readonly ParagraphAttribution[],
  whole: number,
): ParagraphQuotation[] {
  if (quotes.length === 0) return [];
  const owners = ownersOf(
    quotes,
    extractions.map(({ content }, index) => (indices[index] >= 0 ? content : [])),
  );
  return quotes.map(({ span, inner }, q) => {
    const owner = owners[q];
    const attribution = owner < 0 ? whole : indices[owner];
    const spoken =
      owner >= 0 && attributions[attribution].grade !== 'agentless' && attributions[attribution].pattern !== 'nominal';
    return { span, inner, attribution, use: spoken ? uses[q].attributed : uses[q].alone };
  });
}

/** As their sources stand, but whoever passes on the words of others before those: “…,” Lee said, according to the port. */
function inOrder(extractions: readonly Extraction[]): number[] {
  const places = extractions.map(({ source, cue, content, pattern }): number => {
    const first = content[0]?.[0] ?? 0;
    return pattern === 'according-to' ? first : (source[0]?.[0] ?? cue[0]?.[0] ?? first);
  });
  const isPassedOn = (i: number): number => (extractions[i].pattern === 'according-to' ? 0 : 1);
  return extractions.map((_, i) => i).sort((a, b) => places[a] - places[b] || isPassedOn(a) - isPassedOn(b));
}

function attributionOf(
  { extractions, anonymity, flags: seen }: AttributionReading,
  index: number,
  { grade, speaker, namedAt, reasons, flags, referent }: Resolved,
  continued: Continued | undefined,
  paragraph: Paragraph,
): ParagraphAttribution {
  const extraction = extractions[index];
  const cue = continued?.cue ?? extraction.cue;
  const sentence = paragraph.sentences[extraction.sentence]?.span ?? [0, 0];
  const known = grade as Exclude<typeof grade, 'author'>;
  const why = anonymityOf(known, sentence, anonymity);
  const all: Flag[] = [...flags, ...seen[index], ...why.flags];
  if (continued) all.push(continued.pattern === 'carried-quote' ? 'carried' : 'uncertain');
  if (continued?.uncertain && !all.includes('uncertain')) all.push('uncertain');
  const impersonal: GivenReason[] =
    known === 'agentless' ? cue.slice(0, 1).map((span) => ({ code: 'impersonal', span })) : [];
  const source = continued?.source ?? extraction.source;
  return {
    source,
    cue,
    content: extraction.content,
    kind: extraction.kind,
    grade: known,
    speaker,
    ...(namedAt ? { namedAt } : {}),
    reasons: [...reasons, ...why.reasons, ...impersonal],
    flags: all,
    pattern: continued?.pattern ?? extraction.pattern,
    referent,
    refersBack: continued !== undefined && (isElsewhere(source) || isElsewhere(cue)),
  };
}
/** What the copy says of why an unnamed source is unnamed, when it says so in the attribution's sentence. */
function anonymityOf(
  grade: Grade,
  sentence: Span,
  anonymity: readonly Anonymity[],
): { flags: Flag[]; reasons: GivenReason[] } {
  if (grade !== 'described' && grade !== 'vague') return { flags: [], reasons: [] };
  // They are in the order of the text.
  const granted = anonymity[lastFrom(anonymity.length, sentence[0] - 1, (i) => anonymity[i].span[0]) + 1];
  if (!granted || granted.span[0] >= sentence[1]) return { flags: [], reasons: [] };
  const at = granted.reasonSpan;
  switch (granted.reason) {
    case 'given':
      return { flags: ['reasonGiven'], reasons: at ? [{ code: 'anonymityReason', span: at }] : [] };
    case 'rote':
      return { flags: ['roteReason'], reasons: at ? [{ code: 'anonymityRote', span: at }] : [] };
    case 'none':
      return { flags: ['noReason'], reasons: [] };
  }
}
