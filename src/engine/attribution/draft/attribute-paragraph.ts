import type { Flag, Span, Grade } from '../../model';
import type { Tagger } from '../../language/types';
import type { Steps } from '../../util/steps';
import type { Paragraph } from '../../text/types';
import type { Extraction } from '../extraction';
import type { Continued, Floor } from '../floor/floor';
import { FloorKeeper } from '../floor/keeper';
import type { GivenReason, IndividualPool } from '../journal/anchors';
import type { Journal } from '../journal/journal';
import { ownersOf } from '../paragraph/quotation-use';
import type { AttributionReading } from '../paragraph/read-attributions';
import { Resolver } from '../people/resolve-source';
import type { Resolved } from '../people/resolved';
import type { Anonymity } from '../sources/anonymity-reason';
import { lastFrom } from '../../util/search';
import { LateTags, type LateTag } from './late-tags';
import {
  isElsewhere,
  type ParagraphResult,
  type ParagraphAttribution,
  type ParagraphQuotation,
} from './paragraph-result';

/**
 * Reads a draft's paragraphs top to bottom in the light of those above: ties each extraction to who stands behind it and
 * gives each quotation its speaker. Everything that a paragraph says by itself was read before; all that is known of the
 * draft is changed through the journal.
 */
export class Attributor {
  readonly #resolver: Resolver;
  readonly #floor: FloorKeeper;
  readonly #lateTags: LateTags;

  constructor(tagger: Tagger, journal: Journal, pool: IndividualPool) {
    this.#resolver = new Resolver(tagger, journal, pool);
    this.#floor = new FloorKeeper(this.#resolver, journal, pool);
    this.#lateTags = new LateTags(journal, pool);
  }

  /** Takes in the next paragraph that is read, in steps. */
  *read(paragraph: Paragraph, reading: AttributionReading): Steps<Attributed> {
    const resolved = yield* this.#resolver.paragraph(reading, paragraph);
    const attributions: ParagraphAttribution[] = [];
    const indices = new Int32Array(reading.extractions.length).fill(-1);
    const continued = new Map<number, Continued>();
    const floor = this.#floor.takes(paragraph);
    const block = floor && announced(floor, paragraph);
    if (block) attributions.push(block);
    for (const index of inOrder(reading.extractions)) {
      const extraction = reading.extractions[index];
      if (resolved[index].grade === 'author') continue;
      if (extraction.pattern === 'free-quote' && extraction.source.length === 0) {
        const found = this.#floor.speakerOf(reading, extraction, paragraph);
        if (!found) continue;
        continued.set(index, found);
        resolved[index] = found.resolved;
      }
      indices[index] = attributions.length;
      attributions.push(attributionOf(reading, index, resolved[index], continued.get(index), paragraph));
    }
    const late = this.#lateTags.read(reading, paragraph, (index) => attributions[indices[index]], this.#floor.isOpen);
    const quotations = quotationsOf(paragraph, reading, indices, attributions, block ? 0 : -1);
    this.#floor.handOn(reading, resolved, paragraph, block !== undefined, continued.get(0));
    return { own: { attributions, quotations, refersBack: attributions.some(({ refersBack }) => refersBack) }, late };
  }

  /** A headline or something like it stands between: nobody's words go on over it. */
  interrupt(reading: { readonly paragraph: Paragraph; readonly attributions: AttributionReading }): void {
    this.#floor.interrupt(reading);
    this.#lateTags.interrupt();
  }
}

/** What a paragraph tells in the light of those above, and what it tells of quotations in them. */
export interface Attributed {
  readonly own: ParagraphResult;
  readonly late: readonly LateTag[];
}

/** A paragraph that a colon announced, with no quotation marks around it, is its source's as a whole. */
function announced({ holder, source, cue }: Floor, { prose }: Paragraph): ParagraphAttribution | undefined {
  const { grade, speaker, namedAt, reasons, flags, referent } = holder;
  if (grade === 'author') return undefined;
  return {
    source,
    cue,
    content: [[prose.length - prose.trimStart().length, prose.trimEnd().length]],
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
  { extractions, anonymity, flags: seen, part }: AttributionReading,
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
  // Where its mark was forgotten, nobody can tell where the quotation ends.
  const unclosed = part === 'unclosed' && extraction.content.at(-1)?.[1] === paragraph.quotes.at(-1)?.span[1];
  if ((continued?.uncertain || unclosed) && !all.includes('uncertain')) all.push('uncertain');
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
