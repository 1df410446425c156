import type { SourceReading } from '../attribution/sources/source';
import type { Extraction } from '../attribution/extraction';
import type { VerbLexicon } from '../language/verb-lexicon';
import type { Span } from '../model';
import { Pace, THINGS_PER_STEP, type Steps } from '../util/steps';
import type { Paragraph, Sentence } from '../text/types';
import { covers } from './covers';
import { append } from '../util/append';
import { LONGEST_STRETCH } from './bars';

/** A paragraph's prose with what is not the paper's own turned into spaces, so that offsets stay. */
export interface OwnVoice {
  /** Without quotations and without attributions: source, cue and content. */
  readonly own: string;
  /** Without quotations and content: what stands beside a cue is the paper's own too. */
  readonly besideCues: string;
}

/**
 * What a paragraph says in the paper's own voice, and not in a source's. `sources` is aligned with `extractions`; where
 * it is missing, nobody is taken to be a person.
 */
export function* ownVoice(
  { prose, quotes }: Paragraph,
  extractions: readonly Extraction[],
  lexicon: VerbLexicon,
  sources: readonly SourceReading[] = [],
): Steps<OwnVoice> {
  const spoken: Span[] = quotes.map(({ span }) => span);
  const cues: Span[] = [];
  const pace = new Pace(THINGS_PER_STEP);
  for (const [i, extraction] of extractions.entries()) {
    if (pace.isDue()) yield;
    if (!covers(prose, extraction, lexicon, sources[i]?.kind)) continue;
    append(spoken, extraction.content);
    append(cues, extraction.source);
    append(cues, extraction.cue);
  }
  const besideCues = blanked(prose, spoken);
  return { own: blanked(besideCues, cues), besideCues };
}

/** The words of one sentence in the own voice, its offsets from `sentence.span[0]` on. */
export function voiceOf(voice: string, { span }: Sentence): string {
  return voice.slice(span[0], Math.min(span[1], span[0] + LONGEST_STRETCH));
}

function blanked(prose: string, spans: readonly Span[]): string {
  if (spans.length === 0) return prose;
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    parts.push(prose.slice(from, begin), ' '.repeat(end - begin));
    from = end;
  }
  parts.push(prose.slice(from));
  return parts.join('');
}
/**
 * "We", "you", "my": the writer talks to the reader. "US" in capitals is a country. The cheap look at a letter and the one
 * before it comes first: the classes of Unicode are asked at the beginnings of few words.
 */
export const SPEAKS_TO_READERS =
  /(?=[IWYMOwymou])(?<![A-Za-z\d’'.])(?<![\p{L}\p{N}])(?:I|I['’]\p{L}+|[Ww]e|WE|[Yy]ou|[Mm]y|[Oo]urs?|us|[Yy]ours?)(?![\p{L}\p{N}.])/u;
