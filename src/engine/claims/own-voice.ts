import type { Extraction } from '../attribution/types';
import { HEARSAY_ADVERBS, HEARSAY_PARTICIPLES } from '../language/data/hearsay';
import type { Span } from '../model';
import type { Paragraph, Sentence } from '../text/types';

/** A paragraph's prose with what is not the paper's own turned into spaces, so that offsets stay. */
export interface Voice {
  /** Without quotations and without attributions: source, cue and content. */
  readonly own: string;
  /** Without quotations and content: what stands beside a cue is the paper's own too. */
  readonly besideCues: string;
}

/** What a paragraph says in the paper's own voice, and not in a source's. */
export function ownVoice({ prose, quotes }: Paragraph, extractions: readonly Extraction[]): Voice {
  const spoken: Span[] = quotes.map(({ span }) => span);
  const cues: Span[] = [];
  for (const { source, cue, content } of extractions) {
    if (isWriter(prose, source) || (source.length === 0 && !isHearsay(prose, cue))) continue;
    spoken.push(...content);
    cues.push(...source, ...cue);
  }
  const besideCues = blanked(prose, spoken);
  return { own: blanked(besideCues, cues), besideCues };
}

/** Longest stretch of a sentence that is looked at, in UTF-16 code units: what is longer is no sentence. */
const LONGEST = 1_200;

/** The words of one sentence in the own voice, its offsets from `sentence.span[0]` on. */
export function voiceOf(voice: string, { span }: Sentence): string {
  return voice.slice(span[0], Math.min(span[1], span[0] + LONGEST));
}

/** "We", "I" and "you" are the writer and the reader, who are no sources. */
function isWriter(prose: string, source: readonly Span[]): boolean {
  const first = source[0];
  return first !== undefined && /^(?:i|we|you)$/i.test(prose.slice(first[0], Math.min(first[1], first[0] + 4)));
}

/** "It is believed": the rule for hearsay asks about it. "Is likely", "seems" are the writer's own words. */
function isHearsay(prose: string, cue: readonly Span[]): boolean {
  return cue.some(([start, end]) =>
    [
      ...prose
        .slice(start, Math.min(end, start + 200))
        .toLowerCase()
        .matchAll(/\p{L}+/gu),
    ].some(([word]) => HEARSAY_PARTICIPLES.has(word) || HEARSAY_ADVERBS.has(word)),
  );
}

function blanked(prose: string, spans: readonly Span[]): string {
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
