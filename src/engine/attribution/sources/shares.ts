import type { Span } from '../../model';
import { spanOf, type Phrase } from '../clauses/source-phrase';
import { W } from '../../language/word-classes/word-class';

/**
 * "47 percent", "two in three", "9 out of 10 voters", "half of respondents": a share of people who were asked, behind which
 * a poll must stand. "Most" and "half of the town" are nobody's count, and "the firm with 40% of the market" is a firm.
 */
export function shareOf({ words, from, end }: Phrase): Span | undefined {
  let i = from;
  while (i < end && words[i].cls !== W.Number && OPENS_SHARE.test(words[i].lower)) i++;
  if (i >= end) return undefined;
  const { cls, lower } = words[i];
  const at = (k: number): string => words[k]?.lower ?? '';
  if (cls === W.Number && lower.endsWith('%')) return spanOf(words, from, i + 1);
  if (cls === W.Number && /^per-?cent$/.test(at(i + 1))) return spanOf(words, from, i + 2);
  if (cls === W.Number && at(i + 1) === 'per' && at(i + 2) === 'cent') return spanOf(words, from, i + 3);
  const of = at(i + 1) === 'out' ? i + 2 : i + 1;
  if (NUMBER.test(lower) && /^(?:in|of)$/.test(at(of)) && NUMBER.test(at(of + 1))) return spanOf(words, from, of + 2);
  if (!PARTS.test(lower)) return undefined;
  const rest = words.slice(i + 1, end).map((word) => word.lower);
  return ASKED.test(rest.join(' ')) ? spanOf(words, from, end) : undefined;
}

/** What may stand before a share: "some 56 percent", "a mere 9 percent", "more than half". */
const OPENS_SHARE =
  /^(?:a|about|almost|an|another|around|at|barely|estimated|fewer|full|just|least|less|mere|more|nearly|only|over|roughly|some|than|the|to|under|up|well)$/;
/** "half", "two-thirds", "a majority", "most" */
const PARTS = /^(?:half|\S*thirds?|\S*quarters?|majority|most)$/;
const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** Who answers a poll. */
const ASKED =
  /^(?:of )?(?:the |all |its |our )?(?:respondents|(?:people |those )?(?:polled|surveyed|asked|questioned)|(?:survey|poll) participants)\b/;
