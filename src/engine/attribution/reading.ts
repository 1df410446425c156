import { W, type ClauseWord } from '../language/word-class';
import type { PatternId } from '../model';
import type { Paragraph } from '../text/types';
import { anonymityIn, type Anonymity } from './anonymity';
import { readClauses, type Clause } from './clause';
import { extract } from './extract';
import { groupsOf, type Group } from './groups';
import { isDeed, isImpersonal, lentSource } from './lent-source';
import { mentionsOf, type Mention } from './mentions';
import { firstAt, wordAt } from './phrase';
import { readSource } from './source-reading';
import { NO_SOURCE, type SourceReading } from './source-types';
import type { Extraction } from './types';
import { LEXICONS, type Vocabulary } from './vocabulary';

/** What one paragraph says by itself of who says what: cached with it, so nothing here may look at its neighbours. */
export interface AttributionReading {
  readonly extractions: readonly Extraction[];
  /** Aligned with `extractions`. */
  readonly sources: readonly SourceReading[];
  readonly mentions: readonly Mention[];
  readonly groups?: readonly Group[];
  readonly anonymity: readonly Anonymity[];
}

export const NO_ATTRIBUTIONS: AttributionReading = { extractions: [], sources: [], mentions: [], groups: [], anonymity: [] };

export function readAttributions(paragraph: Paragraph, vocabulary: Vocabulary = LEXICONS): AttributionReading {
  if (paragraph.sentences.length === 0) return NO_ATTRIBUTIONS;
  const clauses = readClauses(paragraph, vocabulary.verb);
  const mentions = clauses.map(mentionsOf);
  const extractions: Extraction[] = [];
  const sources: SourceReading[] = [];
  let c = 0;
  for (const extraction of extract(paragraph, clauses, vocabulary.strength)) {
    const place = (extraction.cue[0] ?? extraction.content[0] ?? [0])[0];
    while (c > 0 && clauses[c].start > place) c--;
    while (c + 1 < clauses.length && clauses[c].end <= place) c++;
    const found = withSource(extraction, clauses[c], mentions[c] ?? [], paragraph.prose);
    const at = found.source[0]?.[0];
    const clause = at === undefined ? undefined : clauses[firstAt(clauses.length, (i) => clauses[i].end > at)];
    extractions.push(found);
    if (clause) sources.push(toldOf(vocabulary.known(readSource(clause.words, found.source)), found, paragraph.prose));
    else sources.push(isImpersonal(found, paragraph.prose) ? NO_SOURCE : UNTOLD);
  }
  silenceNested(extractions, sources);
  return { extractions, sources, mentions: mentions.flat(), groups: clauses.flatMap(groupsOf), anonymity: anonymityIn(paragraph.prose) };
}

function withSource(extraction: Extraction, clause: Clause | undefined, mentions: readonly Mention[], prose: string): Extraction {
  const cue = extraction.cue[0];
  if (!cue || !clause) return extraction;
  if (extraction.source.length > 0 && !(SPOKEN_BY.has(extraction.pattern) && isObject(clause.words, extraction.source[0][0]))) return extraction;
  if ( isImpersonal(extraction, prose) || isDeed(extraction, prose)) return extraction;
  const lent = lentSource(clause.words, mentions, cue);
  return lent ? { ...extraction, source: [lent] } : extraction;
}

/** Patterns whose source is the subject of its verb. */
const SPOKEN_BY: ReadonlySet<PatternId> = new Set<PatternId>(['verb-content', 'content-verb', 'told']);
const TIES = new Set(['of', 'with', 'for', 'at', 'from', 'in', 'on', 'by', 'against', 'between', 'to', 'as']);

/** Does a preposition stand before it? Then it is the end of a longer phrase, and no subject. */
function isObject(words: readonly ClauseWord[], offset: number): boolean {
  const before = words[wordAt(words, offset) - 1];
  return before !== undefined && TIES.has(before.lower) && before.cls !== W.Subordinator;
}

/** What is nobody's in particular and no hearsay either is not told of. */
const UNTOLD: SourceReading = { ...NO_SOURCE, kind: 'writer' };

/** Anybody who does or may do something: that attributes nothing. */
const ANYONE = /^(?:people|those|anyone|everyone|person|someone|ones|everybody|anybody)$/;

/** Not told: "people who support it"; what unnamed others are asked or got to say ("told officials to deny it"). */
function toldOf(source: SourceReading, { cue, source: [at] }: Extraction, prose: string): SourceReading {
  if (source.kind !== 'people') return source;
  if (source.relative && ANYONE.test(source.head) && source.reasons.every(({ code }) => code === 'bare' || code === 'knowledge')) return UNTOLD;
  const first = cue[0];
  const infinitive = first && at && first[0] > at[0] && /^to\s/i.test(prose.slice(first[0], first[0] + 3));
  return infinitive ? UNTOLD : source;
}

/** Hearsay inside what somebody says is that somebody's: "Lee said that the span is expected to fall". */
function silenceNested(extractions: readonly Extraction[], sources: SourceReading[]): void {
  let covered = -1;
  const spans = extractions.flatMap(({ source, content }) => (source.length > 0 ? content : [])).sort((a, b) => a[0] - b[0]);
  let s = 0;
  const order = extractions.map((_, index) => index).sort((a, b) => cueOf(extractions[a]) - cueOf(extractions[b]));
  for (const index of order) {
    const at = cueOf(extractions[index]);
    while (s < spans.length && spans[s][0] <= at) covered = Math.max(covered, spans[s++][1]);
    if (extractions[index].source.length === 0 && extractions[index].pattern !== 'free-quote' && at < covered) sources[index] = UNTOLD;
  }
}

const cueOf = ({ cue, content }: Extraction): number => (cue[0] ?? content[0] ?? [0])[0];
