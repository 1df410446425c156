import { wordSet } from '../language/lexicon';
import type { Span } from '../model';
import { JUDGMENTS, STANCES } from './data/opinions';
import type { DraftView, RawFinding, Rule } from './types';
import { quotationAt, wordsOf } from './view';
import { anonymousVoices, type Voice } from './voices';

/** An unnamed source is quoted judging somebody instead of telling what they know: marked at the words that judge. */
export const anonymousOpinion: Rule = {
  id: 'anonymous-opinion',
  name: 'Opinion from an unnamed source',
  severity: 'information',
  *findings(draft) {
    let last = -1;
    for (const voice of anonymousVoices(draft)) {
      const span = opinionOf(draft, voice);
      // Statements may hold one another: the same words are one opinion.
      if (!span || span[0] === last) continue;
      last = span[0];
      yield finding(draft, voice, span);
    }
  },
};

function finding(draft: DraftView, { label, index, attribution }: Voice, span: Span): RawFinding {
  const { block } = attribution;
  return { span, block, attribution: index, args: { source: label, opinion: wordsOf(draft, block, span) } };
}

const judgments = wordSet(JUDGMENTS);
const escaped = (phrase: string): string => phrase.replace(/’/g, "['’]").replace(/ /g, '\\s+');
const STANCE = new RegExp(`\\b(?:${STANCES.split(/[|\n]/).map((each) => each.trim()).filter(Boolean).map(escaped).join('|')})\\b`, 'gi');
const WORD = /\p{L}+(?:-\p{L}+)*/gu;
/** How much of a statement is read, in UTF-16 code units. */
const LOOKED_AT = 1000;

/** The first words of a statement that judge, in quotation marks: outside them they may be the reporter's own. */
export function opinionOf(draft: DraftView, { attribution }: Voice): Span | undefined {
  const { block, content } = attribution;
  const { prose } = draft.paragraphs[block];
  const from = draft.blocks[block].span[0];
  for (const [start, end] of content) {
    const words = prose.slice(start - from, Math.min(end, start + LOOKED_AT) - from);
    for (const { 0: word, index } of words.matchAll(WORD)) {
      if (judgments.has(word.toLowerCase()) && quotationAt(draft, start + index)) return [start + index, start + index + word.length];
    }
    for (const { 0: phrase, index } of words.matchAll(STANCE)) {
      if (quotationAt(draft, start + index)) return [start + index, start + index + phrase.length];
    }
  }
  return undefined;
}
