import { HANGING_PHRASES, HANGS_WITHIN } from './bars';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { PatternId, Span } from '../../model';
import type { Clause } from '../clauses/clause';
import { isHead, phraseStart } from '../clauses/noun-phrase';
import { HANGS_ON, wordAt } from '../clauses/source-phrase';
import type { Extraction } from '../extraction';
import type { Mention } from '../sources/mentions';
import { isDeed, isImpersonal, lentSource } from '../sources/nearest-subject';
import { readPhrase } from '../sources/read-source';
import type { SourceReading } from '../sources/source';
import { firstAt } from '../../util/search';
import { agentBehind } from './untold';

/** The extraction with the whole of its source, and with one that stands near where it has none. */
export function withSource(
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

/** What neither speaks nor is asked. */
export const THINGS: ReadonlySet<SourceReading['kind']> = new Set<SourceReading['kind']>(['thing', 'document']);

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
