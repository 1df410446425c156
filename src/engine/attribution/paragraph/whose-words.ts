import { CUE_LOOKED_AT } from './bars';
import type { ClauseWord } from '../../language/word-classes/word-class';
import type { VerbLexicon } from '../../language/verb-lexicon';
import type { Span } from '../../model';
import type { Clause } from '../clauses/clause';
import { phraseEnd } from '../clauses/noun-phrase';
import { isTelling, lemmasOf } from '../cues/verbs-that-tell';
import type { Extraction } from '../extraction';
import { isImpersonal, isUnasked } from '../sources/nearest-subject';
import { readPhrase, readSource } from '../sources/read-source';
import { NO_SOURCE, type SourceReading } from '../sources/source';
import { firstAt } from '../../util/search';
import { isUntold } from './untold';

/** Whose words an extraction gives: its source as it reads, or that nobody is cited by it. */
export function sourceOf(
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

/** What is nobody's in particular and no hearsay either is not told of. */
export const UNTOLD: SourceReading = { ...NO_SOURCE, kind: 'writer' };

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
