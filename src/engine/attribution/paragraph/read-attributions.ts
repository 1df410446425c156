import { append } from '../../util/append';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { Flag, PatternId, Span } from '../../model';
import { SpanSet } from '../../util/spans';
import { finished, Pace, THINGS_PER_STEP, WORDS_PER_STEP, type Steps } from '../../util/steps';
import type { Paragraph } from '../../text/types';
import { anonymityIn, type Anonymity } from '../sources/anonymity-reason';
import { clauseSteps, type Clause } from '../clauses/clause';
import { extractionSteps } from './find-attributions';
import type { FloorPart } from './floor-part';
import { flagsOf } from './flags';
import { groupsOf, type UnnamedGroup } from '../sources/unnamed-groups';
import { handOver, type HandOver } from './hand-over';
import { isDeed, isImpersonal, isUnasked, lentSource } from '../sources/nearest-subject';
import { mentionsOf, type Mention } from '../sources/mentions';
import { pseudonymsIn, saysNamesAreChanged, type Pseudonym } from '../sources/pseudonyms';
import { isHead, phraseEnd, phraseStart } from '../clauses/noun-phrase';
import { HANGS_ON, wordAt } from '../clauses/source-phrase';
import { broughtIn, type BroughtIn } from './brought-in';
import { useOf, type QuoteUse } from './quotation-use';
import { readPhrase, readSource } from '../sources/read-source';
import { NO_SOURCE, type SourceReading } from '../sources/source';
import { isTelling, lemmasOf } from '../cues/verbs-that-tell';
import type { Extraction } from '../extraction';
import type { VerbLexicon } from '../../language/verb-lexicon';
import { LEXICONS, type Vocabulary } from './desk-vocabulary';
import { agentBehind, isUntold } from './untold';
import { firstAt } from '../../util/search';
import { HANGING_PHRASES, HANGS_WITHIN, CUE_LOOKED_AT } from './bars';

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

function sourceOf(
  extraction: Extraction,
  clauses: readonly Clause[],
  prose: string,
  lexicon: VerbLexicon,
): SourceReading {
  const at = extraction.source[0]?.[0];
  const clause = at === undefined ? undefined : clauses[firstAt(clauses.length, (i) => clauses[i].end > at)];
  if (clause) {
    const source = readSource(clause.words, extraction.source);
    return toldOf(recordOf(clause.words, source, extraction) ?? source, extraction, prose, lexicon);
  }
  // A noun that nobody holds passes on what somebody says: "Fears that the wall would fall grew".
  const isPassedOn = extraction.pattern === 'nominal' || isImpersonal(extraction, prose);
  return isPassedOn && !isUnasked(extraction, prose) ? NO_SOURCE : UNTOLD;
}

/** Records that speak for those who wrote them: what stands there can be looked up, whoever held the pen. */
const RECORDS =
  /^(?:report|filing|filings|study|paper|ruling|judgment|judgement|affidavit|complaint|lawsuit|audit|review|memo|petition|document|documents|assessment|submission|minutes|appeal|brief)$/;

/** "officials wrote in the district's report": the report, where those who wrote it have no name. */
function recordOf(words: readonly ClauseWord[], source: SourceReading, { cue }: Extraction): SourceReading | null {
  const last = cue.at(-1);
  if (source.kind !== 'people' || !source.plural || !last) return null;
  const at = firstAt(words.length, (i) => words[i].start >= last[1]);
  if (words[at]?.lower !== 'in') return null;
  const end = phraseEnd(words, at + 1, () => false);
  const record = end > at + 1 ? readPhrase(words, at + 1, end, false) : null;
  return record?.kind === 'document' &&
    RECORDS.test(record.head) &&
    record.reasons.every(({ code }) => code !== 'unidentified')
    ? record
    : null;
}

/** Where a source stands, or else its cue. */
const placeOf = (extraction: Extraction, source: SourceReading): number =>
  extraction.source.length > 0 ? source.span[0] : cueOf(extraction);

function withSource(
  extraction: Extraction,
  clause: Clause | undefined,
  mentions: readonly Mention[],
  prose: string,
): Extraction {
  const cue = extraction.cue[0];
  if (!cue || !clause) return extraction;
  const [given] = extraction.source;
  // "a rise closer to the 10% called for by the union": what is called for is the whole of it.
  const behind = extraction.content[0];
  if (
    extraction.pattern === 'passive' &&
    given &&
    extraction.content.length === 1 &&
    behind[1] < cue[0] &&
    cue[1] < given[0]
  ) {
    const start = wholePhrase(clause.words, behind[0]);
    if (start < behind[0]) return { ...extraction, content: [[start, behind[1]]] };
  }
  const agent = given && extraction.pattern === 'verb-content' ? agentBehind(extraction, prose) : undefined;
  if (agent)
    return {
      ...extraction,
      source: [agent],
      content: [[wholePhrase(clause.words, given[0]), given[1]]],
      pattern: 'passive',
    };
  if (given) {
    if (!SPOKEN_BY.has(extraction.pattern) || given[0] > cue[0]) return extraction;
    const own = spokenBy(clause.words, given);
    if (own > given[0]) return { ...extraction, source: [[own, given[1]], ...extraction.source.slice(1)] };
    // "a chance for Lee to say so": the chance says nothing.
    const acts = /^to\s/i.test(prose.slice(cue[0], cue[0] + 3)) && prose.slice(given[1], cue[0]).trim() === '';
    const start = acts ? given[0] : wholePhrase(clause.words, given[0]);
    return start < given[0]
      ? { ...extraction, source: [[start, given[1]], ...extraction.source.slice(1)] }
      : extraction;
  }
  if (isImpersonal(extraction, prose) || isDeed(extraction, prose)) return extraction;
  // Whoever comes after a noun is seldom the one whose opinion it is: "Opposition to the lock grew as they built it".
  const lent = lentSource(clause.words, mentions, cue, extraction.pattern !== 'nominal');
  return lent ? { ...extraction, source: [lent] } : extraction;
}

/** Patterns whose source is the subject of its verb. */
const SPOKEN_BY: ReadonlySet<PatternId> = new Set<PatternId>(['verb-content', 'content-verb', 'told']);
const TIES = new Set(['of', 'with', 'for', 'at', 'from', 'in', 'on', 'by', 'against', 'between', 'to', 'as']);

/**
 * Where the one who speaks begins in a phrase that was cut too large: behind a clause that runs before it ("[months passed
 * before] a judge ordered"), behind a thing that is joined to a person ("[studied a pier in Tarn, and] an officer said").
 * Offset; the phrase's own start when it is right as it is.
 */
function spokenBy(words: readonly ClauseWord[], [start, end]: Span): number {
  const from = wordAt(words, start);
  const to = firstAt(words.length, (i) => words[i].start >= end);
  const breaks = (i: number): boolean =>
    words[i].cls === W.Coordinator || words[i].cls === W.Comma || /^(?:before|after|because)$/.test(words[i].lower);
  let whole: SourceReading | undefined;
  for (let i = from + 1; i < to - 1; i++) {
    if (words[i].cls === W.Wh) return start;
    if (!breaks(i) || breaks(i + 1)) continue;
    whole ??= readPhrase(words, from, to, false);
    if (!isThing(whole)) return start;
    const rest = readPhrase(words, i + 1, to, false);
    // A document and somebody are two sources, unless a comma parts them; a thing is none.
    const parted = whole.kind === 'thing' || whole.kind === 'people' || words[i - 1].cls === W.Comma;
    if (parted && SPEAKERS.has(rest.kind)) return words[i + 1].start;
  }
  return start;
}

/** A thing, or a bare number, is no source. */
const isThing = ({ kind, head }: SourceReading): boolean =>
  THINGS.has(kind) || (kind === 'people' && /^[$£€]?\d/.test(head));
const SPEAKERS: ReadonlySet<SourceReading['kind']> = new Set<SourceReading['kind']>([
  'people',
  'person',
  'body',
  'spokes',
]);

const THINGS: ReadonlySet<SourceReading['kind']> = new Set<SourceReading['kind']>(['thing', 'document']);

/**
 * Where the phrase begins whose end was taken for a source: a preposition or a participle before it shows that it is no
 * subject itself ("[sources close to] the board said", "[a study of eels in] the estuary showed"). Offsets.
 */
function wholePhrase(words: readonly ClauseWord[], offset: number): number {
  let first = wordAt(words, offset);
  let tied =
    words[first - 1] !== undefined && TIES.has(words[first - 1].lower) && words[first - 1].cls !== W.Subordinator;
  for (let round = 0; tied && round < HANGING_PHRASES; round++) {
    let i = first - 1;
    const least = Math.max(0, i - HANGS_WITHIN);
    while (
      i > least &&
      (TIES.has(words[i].lower) || hangsOn(words[i]) || (words[i].cls === W.Adjective && isHead(words[i - 1])))
    )
      i--;
    const from = isHead(words[i]) ? phraseStart(words, i) : -1;
    if (from < 0) break;
    first = from;
    const before = words[first - 1];
    tied =
      before !== undefined &&
      (before.form === 'gerund' || (TIES.has(before.lower) && before.cls !== W.Subordinator)) &&
      isHead(words[first - 2]);
  }
  return words[first].start;
}

const hangsOn = (word: ClauseWord): boolean =>
  word.cls === W.Adverb || word.form === 'gerund' || word.form === 'participle' || HANGS_ON.test(word.lower);

/** What is nobody's in particular and no hearsay either is not told of. */
const UNTOLD: SourceReading = { ...NO_SOURCE, kind: 'writer' };

/** Anybody who does or may do something: that attributes nothing. */
const ANYONE = /^(?:people|those|anyone|everyone|person|someone|ones|everybody|anybody)$/;

/**
 * Not told: "people who support it"; what unnamed others are asked or got to say ("told officials to deny it"), but
 * "officials hurried to say that …".
 */
function toldOf(source: SourceReading, extraction: Extraction, prose: string, lexicon: VerbLexicon): SourceReading {
  const {
    cue,
    source: [at],
    content,
    kind,
  } = extraction;
  if (source.kind === 'writer' && FIRST_PERSON.test(source.head) && (kind !== 'indirect' || tells(cue, prose, lexicon)))
    return { ...source, kind: 'byline', reasons: [{ code: 'byline', span: source.span }] };
  if (source.kind !== 'people') return source;
  if (isUntold(extraction, source, prose)) return UNTOLD;
  // "Anyone with information should call": that is a request.
  if (/^any(?:one|body)$/.test(source.head)) return UNTOLD;
  if (
    source.relative &&
    ANYONE.test(source.head) &&
    source.reasons.every(({ code }) => code === 'bare' || code === 'knowledge')
  )
    return UNTOLD;
  const first = cue[0];
  const infinitive = first && at && first[0] > at[0] && /^to\s/i.test(prose.slice(first[0], first[0] + 3));
  if (!infinitive) return source;
  const states =
    first[0] > at[1] + 1 && content[0] !== undefined && /^that\s/.test(prose.slice(content[0][0], content[0][0] + 5));
  return states ? source : UNTOLD;
}

/** What the writer wants or knows is the piece itself; what the writer said or asked is told of like anybody's words. */
const FIRST_PERSON = /^(?:i|we|my|our)$/;

const tells = (cue: readonly Span[], prose: string, lexicon: VerbLexicon): boolean =>
  cue.some(([start, end]) =>
    lemmasOf(prose.slice(start, Math.min(end, start + CUE_LOOKED_AT)), lexicon).some((lemma) =>
      isTelling(lemma, lexicon),
    ),
  );

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

const cueOf = ({ cue, content }: Extraction): number => (cue[0] ?? content[0] ?? [0])[0];
