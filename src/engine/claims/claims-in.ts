import type { Extraction } from '../attribution/types';
import type { Paragraph } from '../text/types';
import { ownVoice, voiceOf } from './own-voice';
import type { Claim } from './types';
import { weigh } from './weigh';

/** Points at which a claim is as sure as it gets. */
const SURE = 10;
/** Fewer words in the own voice than this are what an attribution leaves over. */
const FEWEST_WORDS = 4;

/** "We", "you", questions: the writer talks to the reader, and nothing is reported. */
const ADDRESSED = /(?<![\p{L}’'])(?:i|we|you|my|our|ours|us|your)(?![\p{L}])(?!\.)/iu;

/** The sentences of a paragraph that assert something in the paper's own voice, at most one claim for each. */
export function claimsIn(paragraph: Paragraph, extractions: readonly Extraction[]): Claim[] {
  const out: Claim[] = [];
  const voice = ownVoice(paragraph, extractions);
  for (const sentence of paragraph.sentences) {
    const words = voiceOf(voice, sentence);
    const count = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    if (count < FEWEST_WORDS || words.trimEnd().endsWith('?') || ADDRESSED.test(words)) continue;
    const weighed = weigh(words);
    if (!weighed) continue;
    const points = weighed.points + lengthPoints(count);
    if (points <= 0) continue;
    const [start] = sentence.span;
    out.push({
      span: sentence.span,
      trigger: [start + weighed.trigger[0], start + weighed.trigger[1]],
      reason: weighed.reason,
      confidence: Math.min(1, points / SURE),
    });
  }
  return out;
}

/** A long sentence carries more that wants a source; a short one is mostly a label or a step in a scene. */
function lengthPoints(words: number): number {
  if (words < 7) return -1;
  return words > 24 ? 1 : 0;
}
