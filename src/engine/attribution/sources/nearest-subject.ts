import type { Span } from '../../model';
import { readVerb } from '../../language/morphology';
import { verbsThat } from '../../language/verb-table';
import { W, type ClauseWord } from '../../language/word-classes/word-class';
import type { Mention } from './mentions';
import { wordAt } from '../clauses/source-phrase';
import type { Extraction } from '../extraction';
import { firstAt } from '../../util/search';
import { BEHIND_WITHIN, NEAREST_WITHIN, NEAREST_NAMES } from './bars';

/** Words that say nothing of a source in place of one; all other cues have somebody behind them. */
const IMPERSONAL = /\b(?:seem(?:s|ed)?|appear(?:s|ed)?|asked|(?:un)?clear)\b/i;

/** "Amid new fears that …", "after claims that …": whoever has them, it is not the subject. */
const BEHIND =
  /\b(?:amidst?|after|following|despite|over|from|by|to)\s+(?:(?!the\b|his\b|her\b|its\b|their\b)[\p{L}-]+\s+){0,2}$/iu;

/** "Prompted calls for", "faces questions about": what others say, whoever they are. The noun stands last. */
const isFromOthers = (cue: string): boolean =>
  (cue.toLowerCase().match(/\p{L}+(?=\s)/gu) ?? []).some((word) => {
    const lemma = readVerb(word)?.lemma ?? '';
    return PROMPTING.has(lemma) || EARNING.has(lemma);
  });

const PROMPTING = verbsThat('prompts');
const EARNING = verbsThat('earns');

/** Passives of what somebody feels: the subject is whose it is. */
const FELT =
  /\b(?:impressed|convinced|assured|dedicated|worried|concerned|committed|pleased|determined|prepared|focused|opposed|interested|surprised|encouraged|alarmed|disappointed|satisfied)\b/i;

/** Does this extraction give nobody because there is nobody: hearsay, "asked about it", "it appears"? */
export function isImpersonal({ pattern, cue }: Extraction, prose: string): boolean {
  if (pattern === 'hearsay-adverb' || pattern === 'free-quote') return true;
  const words = cueWords(cue, prose);
  if (pattern === 'hearsay') return !/\bby$/i.test(words) && !FELT.test(words);
  if (pattern === 'passive') return false;
  if (pattern === 'nominal')
    return isFromOthers(words) || BEHIND.test(prose.slice(Math.max(0, cue[0][0] - BEHIND_WITHIN), cue[0][0]));
  return IMPERSONAL.test(words);
}

/** "It appeared to stall", "asked about it": how something looked to whoever wrote it, or who asked, is no hearsay. */
export const isUnasked = ({ cue }: Extraction, prose: string): boolean =>
  /\b(?:seem(?:s|ed)?|appear(?:s|ed)?|asked)\b/i.test(cueWords(cue, prose));

/** "was shown the plan", "was charged with": something done to somebody, and no hearsay. */
export const isDeed = ({ pattern, cue, source }: Extraction, prose: string): boolean =>
  source.length === 0 &&
  (pattern === 'passive' || pattern === 'hearsay' || pattern === 'told') &&
  !FELT.test(cueWords(cue, prose)) &&
  !/\bby$/i.test(cueWords(cue, prose));

const cueWords = (cue: readonly Span[], prose: string): string =>
  cue[0] ? prose.slice(cue[0][0], Math.min(cue[0][1], cue[0][0] + 60)) : '';

const PRONOUNS = new Set(['he', 'she', 'they', 'it']);

/**
 * Somebody for a cue that was found without its source ("Lee, for the port, says …", "In declaring …, Lee"): the nearest
 * subject before it in its sentence, or else, looking `ahead`, the first behind it. Undefined when the sentence has none.
 */
export function lentSource(
  words: readonly ClauseWord[],
  mentions: readonly Mention[],
  cue: Span,
  ahead: boolean,
): Span | undefined {
  let before: Span | undefined;
  let after: Span | undefined;
  const take = (span: Span): void => {
    if (span[1] <= cue[0]) {
      if (!before || span[0] > before[0]) before = span;
    } else if (span[0] >= cue[1] && (!after || span[0] < after[0])) after = span;
  };
  const at = wordAt(words, cue[0]);
  for (let i = Math.max(0, at - NEAREST_WITHIN); i < words.length && i < at + NEAREST_WITHIN; i++) {
    if (words[i].cls === W.Subject && PRONOUNS.has(words[i].lower)) take([words[i].start, words[i].end]);
  }
  const near = firstAt(mentions.length, (i) => mentions[i].span[0] >= cue[0]);
  for (let i = Math.max(0, near - NEAREST_NAMES); i < mentions.length && i < near + NEAREST_NAMES; i++) {
    const { subject, span, kind } = mentions[i];
    if (subject && kind !== 'place' && kind !== 'document') take(span);
  }
  return before ?? (ahead ? after : undefined);
}
