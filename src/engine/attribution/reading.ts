import type { Paragraph } from '../text/types';
import { anonymityIn, type Anonymity } from './anonymity';
import { readClauses } from './clause';
import { extract } from './extract';
import { mentionsOf, type Mention } from './mentions';
import { readSource, type SourceReading } from './source-reading';
import type { Extraction } from './types';

/** What one paragraph says by itself of who says what: cached with it, so nothing here may look at its neighbours. */
export interface AttributionReading {
  readonly extractions: readonly Extraction[];
  /** Aligned with `extractions`. */
  readonly sources: readonly SourceReading[];
  readonly mentions: readonly Mention[];
  readonly anonymity: readonly Anonymity[];
}

const EMPTY: AttributionReading = { extractions: [], sources: [], mentions: [], anonymity: [] };

export function readAttributions(paragraph: Paragraph): AttributionReading {
  if (paragraph.sentences.length === 0) return EMPTY;
  const clauses = readClauses(paragraph);
  const extractions = extract(paragraph, clauses);
  const sources = extractions.map(({ source }) => {
    const first = source[0];
    const clause = first && clauses.find(({ start, end }) => start <= first[0] && first[0] < end);
    return readSource(clause ? clause.words : [], source);
  });
  return {
    extractions,
    sources,
    mentions: clauses.flatMap((clause) => mentionsOf(clause)),
    anonymity: anonymityIn(paragraph.prose),
  };
}
