import type { Span } from '../../model';
import { JUDGMENTS, STANCES } from '../data/opinions';
import { headOf } from '../evidence/head-noun';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { phraseKey } from '../evidence/unnamed-sources';
import { quotationAt, wordsOf } from '../evidence/draft-view';
import { anonymousVoices, type UnnamedVoice } from '../evidence/unnamed-voices';
import { wordSet } from '../../util/word-list';
import { OPINION_LOOKED_AT } from './bars';

/** An unnamed source is quoted judging somebody instead of telling what they know: marked at the words that judge. */
export const anonymousOpinion: Rule = {
  *candidates(draft, block) {
    const seen = new Set<string>();
    for (const voice of anonymousVoices(draft, block)) {
      // What one source thinks in one paragraph is one question.
      const key = phraseKey(voice.label);
      const span = seen.has(key) ? undefined : opinionOf(draft, voice);
      if (!span) continue;
      seen.add(key);
      yield finding(draft, voice, span);
    }
  },
};

function finding(draft: DraftView, { label, index, attribution }: UnnamedVoice, span: Span): RawFinding {
  const { block } = attribution;
  return { span, block, attribution: index, args: { source: label, opinion: wordsOf(draft, block, span) } };
}

const judgments = wordSet(JUDGMENTS);
const escaped = (phrase: string): string => phrase.replace(/’/g, "['’]").replace(/ /g, '\\s+');
const STANCE = new RegExp(
  `\\b(?:${STANCES.split(/[|\n]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map(escaped)
    .join('|')})\\b`,
  'gi',
);
const WORD = /\p{L}+(?:-\p{L}+)*/gu;
/** "A candidate" and "a reporter" are mostly somebody whom the story names. */
const SPOKEN_OF = /^(?:candidate|nominee|narrator|reporter|interviewer|moderator)$/;

/** "“Sometimes I Might Be Quiet” has both": a capital that no sentence's start explains is part of a title. */
const isInTitle = (words: string, at: number): boolean =>
  /^\p{Lu}/u.test(words.slice(at)) && /[\p{L},]\s+$/u.test(words.slice(0, at)) && !/^I\b/.test(words.slice(at));

/** The first words of a statement that judge, in quotation marks: outside them they may be the reporter's own. */
export function opinionOf(draft: DraftView, { attribution, index: voice, label }: UnnamedVoice): Span | undefined {
  if (attribution.kind === 'indirect' || SPOKEN_OF.test(headOf(label))) return undefined;
  const { block, content } = attribution;
  // Words that the source passes on are somebody else's opinion.
  const isOwn = (at: number): boolean => quotationAt(draft, at)?.attribution === voice;
  const { prose } = draft.paragraphs[block];
  const from = draft.blocks[block].span[0];
  for (const [start, end] of content) {
    const words = prose.slice(start - from, Math.min(end, start + OPINION_LOOKED_AT) - from);
    for (const { 0: word, index } of words.matchAll(WORD)) {
      if (judgments.has(word.toLowerCase()) && isOwn(start + index) && !isInTitle(words, index))
        return [start + index, start + index + word.length];
    }
    for (const { 0: phrase, index } of words.matchAll(STANCE)) {
      if (isOwn(start + index) && !isInTitle(words, index)) return [start + index, start + index + phrase.length];
    }
  }
  return undefined;
}
