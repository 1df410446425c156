import type { Span } from '../model';
import { keptFor } from './kept';
import { OUTLET } from './outlets';
import { noteAfterWords } from './places';
import type { Rule } from './types';
import { quotationAt, READ, sentenceAt, wordsOf } from './view';

/** "The Courier has learned": the paper knows, and does not say how. */
export const hasLearned: Rule = {
  id: 'has-learned',
  name: '“Has learned”',
  severity: 'warning',
  *candidates(draft, block) {
    const { kind, span: place } = draft.blocks[block];
    if (!READ.has(kind)) return;
    const paragraph = draft.paragraphs[block];
    const own = ownOutlets(draft.words.outlets);
    const from = place[0];
    for (const [start, end] of [...found(paragraph), ...(own ? matches(paragraph.prose, own) : [])]) {
      const span: Span = [from + start, from + end];
      const sentence = sentenceAt(draft, block, span[0]);
      if (
        !sentence ||
        quotationAt(draft, span[0]) ||
        HOW.test(paragraph.prose.slice(end, Math.min(sentence[1] - from, end + AFTER)))
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

/** The same of the desk's own outlets, where they have names that no list has; nothing when they have none. */
function ownOutlets(outlets: readonly string[]): RegExp | undefined {
  if (outlets.length === 0) return undefined;
  const names = outlets
    .filter((name) => !new RegExp(`^${OUTLET}$`, 'u').test(name))
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return names.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})${LEARNING}`, 'gu') : undefined;
}

/** How the paper knows, further on in the sentence. */
const HOW =
  /\b(?:from|through|according to|obtained|(?:documents|records|emails|papers) (?:show|seen)|seen by|reviewed by|shown to|sources?|said)\b/i;
const AFTER = 300;

const found = keptFor(({ prose }): Span[] => {
  if (!/learn|told|informed|understands|reveal/.test(prose)) return [];
  return matches(prose, LEARNED);
});

const matches = (prose: string, pattern: RegExp): Span[] =>
  [...prose.matchAll(pattern)].map(({ 0: words, index }): Span => [index, index + words.length]);
