import type { Span } from '../../model';
import { spanOf, type Phrase } from '../clauses/source-phrase';
import { W } from '../../language/word-classes/word-class';

/**
 * "47 percent", "two in three", "9 out of 10 voters", "half of respondents": a share of people who were asked, behind which
 * a poll must stand. "Most" and "half of the town" are nobody's count.
 */
export function shareOf({ words, from, end }: Phrase): Span | undefined {
  for (let i = from; i < end; i++) {
    const { cls, lower } = words[i];
    if (cls === W.Wh || cls === W.Comma) return undefined;
    const next = words[i + 1]?.lower ?? '';
    if (cls === W.Number && lower.endsWith('%')) return spanOf(words, from, i + 1);
    if (cls === W.Number && (/^per-?cent$/.test(next) || (next === 'per' && words[i + 2]?.lower === 'cent')))
      return spanOf(words, from, next === 'per' ? i + 3 : i + 2);
    const of = next === 'out' ? i + 2 : i + 1;
    if (NUMBER.test(lower) && /^(?:in|of)$/.test(words[of]?.lower ?? '') && NUMBER.test(words[of + 1]?.lower ?? ''))
      return spanOf(words, from, of + 2);
    if (
      /^(?:half|\S*thirds?|\S*quarters?|majority|most)$/.test(lower) &&
      ASKED.test(
        words
          .slice(i, end)
          .map((w) => w.lower)
          .join(' '),
      )
    )
      return spanOf(words, from, end);
  }
  return undefined;
}

const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** Who answers a poll. */
const ASKED =
  /^\S+ (?:of )?(?:the |all |its |our )?(?:respondents|(?:people |those )?(?:polled|surveyed|asked|questioned)|(?:survey|poll) participants)\b/;
