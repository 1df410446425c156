import { append } from '../../util/append';
import type { Flag, Span } from '../../model';
import { SpanSet } from '../../util/spans';
import { finished, Pace, THINGS_PER_STEP, WORDS_PER_STEP, type Steps } from '../../util/steps';
import type { Paragraph } from '../../text/types';
import { anonymityIn, type Anonymity } from '../sources/anonymity-reason';
import { clauseSteps } from '../clauses/clause';
import { extractionSteps } from './find-attributions';
import type { FloorPart } from './floor-part';
import { flagsOf } from './flags';
import { groupsOf, type UnnamedGroup } from '../sources/unnamed-groups';
import { handOver, type HandOver } from './hand-over';
import { THINGS, withSource } from './place-source';
import { mentionsOf, type Mention } from '../sources/mentions';
import { pseudonymsIn, saysNamesAreChanged, type Pseudonym } from '../sources/pseudonyms';
import { broughtIn, type BroughtIn } from './brought-in';
import { useOf, type QuoteUse } from './quotation-use';
import type { SourceReading } from '../sources/source';
import type { Extraction } from '../extraction';
import { LEXICONS, type Vocabulary } from './desk-vocabulary';
import { sourceOf, UNTOLD } from './whose-words';

/** What one paragraph says by itself of who says what: cached with it, so nothing here may look at its neighbours. */
export interface AttributionReading {
  /** In the order in which their sources stand. */
  readonly extractions: readonly Extraction[];
  /** Aligned with `extractions`. */
  readonly sources: readonly SourceReading[];
  readonly mentions: readonly Mention[];
  readonly groups: readonly UnnamedGroup[];
  readonly pseudonyms: readonly Pseudonym[];
  /** It is the note that asterisks behind names point to. */
  readonly namesChanged: boolean;
  readonly anonymity: readonly Anonymity[];
  /** Aligned with `extractions`: what is worth knowing beside the grade. */
  readonly flags: readonly (readonly Flag[])[];
  /** Aligned with the paragraph's quotations. */
  readonly uses: readonly QuoteUse[];
  /** Whom each of its sentences brings in, in order: a quotation beside it may be theirs. */
  readonly broughtIn: readonly BroughtIn[];
  /** Who is handed the word by a colon at its end. */
  readonly handsTo?: HandOver;
  /** What the paragraph is in view of those around it; undefined while it is copy like any other. */
  readonly part?: FloorPart;
}

export const NO_ATTRIBUTIONS: AttributionReading = {
  extractions: [],
  sources: [],
  mentions: [],
  groups: [],
  pseudonyms: [],
  namesChanged: false,
  anonymity: [],
  flags: [],
  uses: [],
  broughtIn: [],
};

/** Reads one paragraph with the lexicons, or with those of a desk that has words of its own. */
export function readAttributions(paragraph: Paragraph, vocabulary: Vocabulary = LEXICONS): AttributionReading {
  return finished(attributionSteps(paragraph, vocabulary));
}

/** The same in steps. */
export function* attributionSteps(paragraph: Paragraph, vocabulary: Vocabulary): Steps<AttributionReading> {
  if (paragraph.sentences.length === 0) return NO_ATTRIBUTIONS;
  const clauses = yield* clauseSteps(paragraph, vocabulary.verb);
  const mentions: Mention[][] = [];
  const groups: UnnamedGroup[] = [];
  const words = new Pace(WORDS_PER_STEP);
  for (const clause of clauses) {
    mentions.push(mentionsOf(clause));
    append(groups, groupsOf(clause));
    if (words.isDue(clause.words.length)) yield;
  }
  const anonymity = anonymityIn(paragraph.prose);
  const formulas = new SpanSet(anonymity.flatMap(formulaOf));
  const found: { extraction: Extraction; source: SourceReading }[] = [];
  const things = new Pace(THINGS_PER_STEP);
  let c = 0;
  for (const bare of yield* extractionSteps(paragraph, clauses, vocabulary)) {
    if (things.isDue()) yield;
    const place = cueOf(bare);
    if (formulas.holds(place)) continue;
    while (c > 0 && clauses[c].start > place) c--;
    while (c + 1 < clauses.length && clauses[c].end <= place) c++;
    const extraction = withSource(bare, clauses[c], mentions[c] ?? [], paragraph.prose);
    found.push({ extraction, source: vocabulary.known(sourceOf(extraction, clauses, paragraph.prose, vocabulary)) });
  }
  silenceNested(found);
  found.sort((a, b) => placeOf(a.extraction, a.source) - placeOf(b.extraction, b.source));
  const extractions = wholeTurns(
    found.map(({ extraction }) => extraction),
    paragraph,
  );
  const handsTo = handOver(clauses, mentions.at(-1) ?? [], vocabulary);
  const flags: Flag[][] = [];
  for (const [i, extraction] of extractions.entries()) {
    if (things.isDue()) yield;
    // Who judges in "I admit" is the writer, of nobody else.
    flags.push(found[i].source.kind === 'byline' ? [] : flagsOf(extraction, paragraph.prose));
  }
  const uses: QuoteUse[] = [];
  for (const quote of paragraph.quotes) {
    if (things.isDue()) yield;
    uses.push(useOf(quote, paragraph));
  }
  return {
    extractions,
    sources: found.map(({ source }) => source),
    mentions: mentions.flat(),
    groups,
    pseudonyms: pseudonymsIn(paragraph.prose),
    namesChanged: saysNamesAreChanged(paragraph.prose),
    anonymity,
    flags,
    uses,
    broughtIn: broughtIn(clauses, mentions, groups),
    ...(handsTo ? { handsTo } : {}),
  };
}

/** "… because she was not authorized to discuss it": what somebody may not tell is not told. */
const formulaOf = ({ reason, reasonSpan }: Anonymity): Span[] => (reason === 'rote' && reasonSpan ? [reasonSpan] : []);

/** “SMITH: We are done. The pier is shut.”: a turn in a transcript goes on to the next one, or to the paragraph's end. */
function wholeTurns(extractions: readonly Extraction[], { prose }: Paragraph): Extraction[] {
  let end = prose.trimEnd().length;
  const out = [...extractions];
  for (let i = out.length - 1; i >= 0; i--) {
    const turn = out[i];
    const first = turn.content[0];
    if (turn.pattern !== 'transcript' || !first) continue;
    if (end > first[0]) out[i] = { ...turn, content: [[first[0], end]] };
    end = prose.slice(0, turn.source[0]?.[0] ?? first[0]).trimEnd().length;
  }
  return out;
}

/** Where a source stands, or else its cue. */
const placeOf = (extraction: Extraction, source: SourceReading): number =>
  extraction.source.length > 0 ? source.span[0] : cueOf(extraction);

/**
 * Hearsay inside what somebody says is that somebody's: "Lee said that the span is expected to fall". "Reportedly" there
 * still says that whoever speaks has it from others.
 */
function silenceNested(found: { extraction: Extraction; source: SourceReading }[]): void {
  const spans = found
    .flatMap(({ extraction, source }) =>
      extraction.source.length > 0 && !THINGS.has(source.kind) ? extraction.content : [],
    )
    .sort((a, b) => a[0] - b[0]);
  let covered = -1;
  let s = 0;
  for (const each of [...found].sort((a, b) => cueOf(a.extraction) - cueOf(b.extraction))) {
    const at = cueOf(each.extraction);
    while (s < spans.length && spans[s][0] <= at) covered = Math.max(covered, spans[s++][1]);
    const { source, pattern } = each.extraction;
    if (source.length === 0 && pattern !== 'free-quote' && pattern !== 'hearsay-adverb' && at < covered)
      each.source = UNTOLD;
  }
}

/** Where an extraction’s cue stands, or else its content. */
const cueOf = ({ cue, content }: Extraction): number => (cue[0] ?? content[0] ?? [0])[0];
