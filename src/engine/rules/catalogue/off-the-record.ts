import type { Span } from '../../model';
import { matchesIn } from '../evidence/patterns';
import type { Rule, Searched } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import { BRACKET_AROUND } from './bars';
import { isDirective } from '../../copy/directives';

/** "OFF THE RECORD", "[not for attribution]": terms that somebody noted beside the copy, not something it reports. */
export const offTheRecord: Rule = {
  searches: () => [TERMS],
  *candidates(draft, own) {
    for (const { block, span, match } of matchesIn(draft, own, TERMS, PRINTED)) {
      if (!isNote(draft, block, span)) continue;
      yield { span, block, args: { words: match[0].replace(/\s+/g, ' ') } };
    }
  },
};

/** Everything that may be printed, and comments: an agreement belongs in no file that goes further. */
const PRINTED: ReadonlySet<string> = new Set([
  'body',
  'list',
  'blockquote',
  'headline',
  'caption',
  'dateline',
  'byline',
  'furniture',
  'comment',
]);

const TERMS: Searched = {
  needed: /the[\s-]record|attribution|publication|broadcast|background|embargo/i,
  pattern:
    /\b(?:off[\s-]the[\s-]record|not\sfor\s(?:attribution|publication|broadcast)|(?:on|for)\s(?:deep\s)?background(?:\sonly)?|background\sonly|embargoed?\s(?:until|till|for)|under\s(?:strict\s)?embargo)\b/gi,
};

const EMBARGO = /^embargo/i;

/** Whether the words stand apart from the sentence: in square brackets, at the head of a line, in capitals. */
function isNote({ text, blocks }: DraftView, block: number, [start, end]: Span): boolean {
  const { kind, span } = blocks[block];
  // One that silences this rule has its name.
  if (kind === 'comment') return !isDirective(text.slice(...span));
  const words = text.slice(start, end);
  const before = text.slice(Math.max(span[0], start - BRACKET_AROUND), start);
  const after = text.slice(end, Math.min(span[1], end + BRACKET_AROUND));
  if (words === words.toUpperCase() && kind !== 'headline') return true;
  if (/[[{][^[\]{}]*$/.test(before)) return true;
  if (/\((?:(?:this|all|quote|it|interview)(?:\s(?:is|was))?\s|strictly\s)?$/i.test(before))
    return /^\s*(?:[):;—–-]|only\b)/.test(after);
  const heads =
    start - span[0] < BRACKET_AROUND &&
    /(?:^|\n)\W*(?:(?:nb|note|please note|this is|all of this is|strictly)\W+)?$/i.test(before);
  if (!heads) return false;
  return EMBARGO.test(words) || /^[ \t]*(?:[:—–]|--|-\s|\n|\.?$)/.test(after);
}
