import type { SourceReading } from '../attribution/sources/source';
import type { Extraction } from '../attribution/extraction';
import { VERB_LEXICON, type VerbLexicon } from '../language/verb-lexicon';
import { finished, Pace, type Steps } from '../util/steps';
import type { Paragraph, Sentence } from '../text/types';
import { isAnswer } from './interview';
import { SPEAKS_TO_READERS, ownVoice, voiceOf } from './own-voice';
import { isCapitalAt, isLetterAt, isLetterOrNumberAt } from './letter-tests';
import type { Claim } from './types';
import { weigh } from './weigh';
import { lastFrom } from '../util/search';
import { CERTAIN_POINTS, OWN_WORDS, POINTS_BESIDE_A_QUOTE, POINTS_BESIDE_A_SOURCE, A_QUOTE } from './bars';

/** Sentences that are weighed between two yields: the first ones have some hundred patterns made ready. */
const SENTENCES_PER_STEP = 2;

/** The sentences of a paragraph that assert something in the paper's own voice, at most one claim for each. */
export function claimsIn(
  paragraph: Paragraph,
  extractions: readonly Extraction[],
  sources?: readonly SourceReading[],
): Claim[] {
  return finished(claimSteps(paragraph, extractions, VERB_LEXICON, sources));
}

/** The same in steps, with a desk's verbs. */
export function* claimSteps(
  paragraph: Paragraph,
  extractions: readonly Extraction[],
  lexicon: VerbLexicon,
  sources?: readonly SourceReading[],
): Steps<Claim[]> {
  const out: Claim[] = [];
  if (isAnswer(paragraph.prose)) return out;
  const pace = new Pace(SENTENCES_PER_STEP);
  const voice = yield* ownVoice(paragraph, extractions, lexicon, sources);
  for (const sentence of paragraph.sentences) {
    if (pace.isDue()) yield;
    const words = voiceOf(voice.own, sentence);
    const besideCues = voiceOf(voice.besideCues, sentence);
    const count = countWords(besideCues);
    if (count < OWN_WORDS || words.trimEnd().endsWith('?')) continue;
    const weighed = weigh(ownWords(words, besideCues), besideCues);
    if (!weighed || EMBEDDED.test(words) || SPEAKS_TO_READERS.test(words) || isTitle(besideCues, count)) continue;
    const points = weighed.points - heardIn(paragraph, sentence, words, besideCues);
    if (points <= 0) continue;
    const [start] = sentence.span;
    out.push({
      span: sentence.span,
      trigger: [start + weighed.trigger[0], start + weighed.trigger[1]],
      reason: weighed.reason,
      confidence: Math.min(1, points / CERTAIN_POINTS),
    });
  }
  return out;
}

/** The own words of a sentence that are weighed: none where an attribution leaves over too few. */
export const ownWords = (words: string, besideCues: string): string =>
  words === besideCues || countWords(words) >= OWN_WORDS ? words : '';

/** A tag with an attribute in the prose: a post that somebody else wrote, set into the copy. */
const EMBEDDED = /<[a-z-]{1,20}\s[a-z-]{1,30}=/i;

/** What it costs to be said beside a source; nothing where only the words around the cue are the paper's. */
function heardIn({ quotes }: Paragraph, { span: [start, end] }: Sentence, words: string, besideCues: string): number {
  if (countWords(words) < OWN_WORDS) return 0;
  const span = quotes[lastFrom(quotes.length, end - 1, (i) => quotes[i].span[0])]?.span;
  if (span && span[1] > start && span[1] - span[0] >= A_QUOTE) return POINTS_BESIDE_A_QUOTE;
  return words === besideCues ? 0 : POINTS_BESIDE_A_SOURCE;
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
