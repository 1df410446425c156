import type { Extraction } from '../attribution/types';
import type { Span } from '../model';
import type { Paragraph, Sentence } from '../text/types';

/**
 * What a paragraph says in the paper's own voice: its prose with quoted words and everything that somebody is given as
 * saying turned into spaces, so that offsets stay.
 */
export function ownVoice({ prose, quotes }: Paragraph, extractions: readonly Extraction[]): string {
  const spans: Span[] = quotes.map(({ span }) => span);
  for (const { source, cue, content } of extractions) {
    if (isWriter(prose, source)) continue;
    spans.push(...source, ...cue, ...content);
  }
  return blanked(prose, spans);
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
