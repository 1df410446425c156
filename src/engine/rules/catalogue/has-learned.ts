import type { Span } from '../../model';
import type { Paragraph } from '../../text/types';
import { knows, LONGEST_NAME } from '../../words';
import { keptFor } from '../asking/kept-per-block';
import { OUTLET } from '../evidence/outlets';
import { noteAfterWords } from '../evidence/note-places';
import type { Rule } from '../asking/rule';
import { quotationAt, sentenceAt, wordsOf } from '../evidence/draft-view';
import { READ } from '../../text/read-kinds';
import { HOW_WITHIN } from './bars';

/** "The Courier has learned": the paper knows, and does not say how. */
export const hasLearned: Rule = {
  *candidates(draft, block) {
    const { kind, span: place } = draft.blocks[block];
    if (!READ.has(kind)) return;
    const paragraph = draft.paragraphs[block];
    const from = place[0];
    for (const [start, end] of [...found(paragraph), ...byOwn(paragraph, draft.words.outlets)]) {
      const span: Span = [from + start, from + end];
      const sentence = sentenceAt(draft, block, span[0]);
      if (
        !sentence ||
        quotationAt(draft, span[0]) ||
        HOW.test(paragraph.prose.slice(end, Math.min(sentence[1] - from, end + HOW_WITHIN)))
      )
        continue;
      yield {
        span,
        block,
        args: { words: wordsOf(draft, block, span) },
        note: noteAfterWords(draft, 'according-to-whom', span),
      };
    }
  },
};

const PAPER = `(?:${OUTLET}|(?<![\\p{L}\\p{N}])(?:[Ww]e|(?:[Tt]his|[Tt]he)\\s+(?:newspaper|paper|magazine|website|programme|program|station|broadcaster)))`;
const LEARNING =
  '\\s+(?:(?:has|have)\\s+(?:(?:exclusively|now|also|since)\\s+)?(?:learned|learnt|been\\s+told|been\\s+informed)|(?:exclusively\\s+)?understands|can\\s+(?:now\\s+|exclusively\\s+)?reveal)(?=\\s+(?:that|of|the|an?)\\b|[.,]|\\s+[\\p{L}])';
const LEARNED = new RegExp(`${PAPER}${LEARNING}`, 'gu');
const LEARNS = new RegExp(LEARNING, 'gu');

/** The same of the desk's own outlets, whose names need not be on our list. A desk may have thousands. */
function byOwn(paragraph: Paragraph, outlets: readonly string[]): Span[] {
  if (outlets.length === 0 || !WORTH_A_LOOK.test(paragraph.prose)) return [];
  const ends = new Set(found(paragraph).map(([, end]) => end));
  const out: Span[] = [];
  for (const [start, end] of matches(paragraph.prose, LEARNS)) {
    const name = ends.has(end) ? -1 : nameBefore(paragraph.prose, start, outlets);
    if (name >= 0) out.push([name, end]);
  }
  return out;
}

/** Where the longest name of a list that ends at an offset begins; -1 when none does. */
function nameBefore(prose: string, end: number, names: readonly string[]): number {
  let longest = -1;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_NAME); start--) {
    if (/\s/.test(prose[start]) || (start > 0 && WORD.test(prose[start - 1]))) continue;
    const name = prose.slice(start, end);
    // Case does not matter but for this: "the tide has learned" is no outlet, whatever is called The Tide.
    if (/\p{Lu}/u.test(name) && knows(names, name)) longest = start;
  }
  return longest;
}

const WORD = /[\p{L}\p{N}]/u;

/** How the paper knows, further on in the sentence. */
const HOW =
  /\b(?:from|through|according to|obtained|(?:documents|records|emails|papers) (?:show|seen)|seen by|reviewed by|shown to|sources?|said)\b/i;

const WORTH_A_LOOK = /learn|told|informed|understands|reveal/;

const found = keptFor(({ prose }): Span[] => (WORTH_A_LOOK.test(prose) ? matches(prose, LEARNED) : []));

const matches = (prose: string, pattern: RegExp): Span[] =>
  [...prose.matchAll(pattern)].map(({ 0: words, index }): Span => [index, index + words.length]);
