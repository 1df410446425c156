import type { SourceReading } from '../attribution/source-types';
import type { Extraction } from '../attribution/types';
import type { Paragraph } from '../text/types';
import { isAnswer } from './answer';
import { ADDRESSED } from './first-person';
import { isCapitalAt, isLetterAt, isLetterOrNumberAt } from './letters';
import { ownVoice, voiceOf } from './own-voice';
import type { Claim } from './types';
import { weigh } from './weigh';

/** Points at which a claim is as sure as it gets. */
const SURE = 10;
/** Fewer words in the own voice than this are what an attribution leaves over. */
const FEWEST_WORDS = 4;

/** The sentences of a paragraph that assert something in the paper's own voice, at most one claim for each. */
export function claimsIn(
  paragraph: Paragraph,
  extractions: readonly Extraction[],
  sources?: readonly SourceReading[],
): Claim[] {
  const out: Claim[] = [];
  if (isAnswer(paragraph.prose)) return out;
  const voice = ownVoice(paragraph, extractions, sources);
  for (const sentence of paragraph.sentences) {
    const words = voiceOf(voice.own, sentence);
    const besideCues = voiceOf(voice.besideCues, sentence);
    const count = countWords(besideCues);
    if (count < FEWEST_WORDS || words.trimEnd().endsWith('?')) continue;
    const weighed = weigh(words === besideCues || countWords(words) >= FEWEST_WORDS ? words : '', besideCues);
    if (!weighed || ADDRESSED.test(words) || isTitle(besideCues, count)) continue;
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

/** A long sentence carries more that wants a source. */
function lengthPoints(words: number): number {
  return words > 24 ? 1 : 0;
}

/** A headline that stands in the text: nearly every word has a capital. */
function isTitle(words: string, count: number): boolean {
  let capitals = 0;
  for (let i = 0; i < words.length; i++) {
    if (!isCapitalAt(words, i) || isLetterAt(words, i - 1) || words[i - 1] === '’' || words[i - 1] === "'") continue;
    capitals++;
  }
  return capitals * 4 > count * 3;
}

function countWords(words: string): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    if (!isLetterOrNumberAt(words, i)) continue;
    count++;
    while (isLetterOrNumberAt(words, i) || words[i] === '’' || words[i] === "'" || words[i] === '-') i++;
  }
  return count;
}
