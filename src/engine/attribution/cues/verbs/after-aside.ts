import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import { clauseMark, isFiniteStart, opensClause } from '../../clauses/openings';
import { ASIDE_BEFORE_CLAUSE, CONTENT_ASIDE_WORDS } from '../bars';
import type { FrameMatch } from '../frame-match';

/** "said although it rained, the crews …": a subordinate clause that a main clause follows. */
export function beforeMainClause(words: readonly ClauseWord[], i: number): boolean {
  if (!opensClause(words, i + 1)) return false;
  for (let k = i + 2; k < words.length && k < i + CONTENT_ASIDE_WORDS && !clauseMark(words[k]); k++)
    if (words[k].cls === W.Comma) return words[k + 1]?.cls === W.Quote || opensClause(words, k + 1);
  return false;
}

/** "said, if elected, she would go" */
const CONDITION = /^(?:if|when|once|unless)$/;

/** "said, in a speech on Monday, that …"; "said, adding …" has nothing of its own. `mark` is where the aside opens. */
export function afterAside(words: readonly ClauseWord[], mark: number, cueTo: number): FrameMatch {
  const { cls } = words[mark];
  let k = mark + 1;
  while (
    k < words.length &&
    k - mark < CONTENT_ASIDE_WORDS &&
    words[k].cls !== cls &&
    !clauseMark(words[k]) &&
    words[k].cls !== W.Colon &&
    words[k].cls !== W.Quote
  )
    k++;
  const from = k + 1;
  const next = words[from] as ClauseWord | undefined;
  const nothing: FrameMatch = { frame: 'none', from: mark, cueTo };
  if (!next) return nothing;
  const isPhrase = (): boolean => !hasFinite(words, mark + 1, k);
  // "answered, with a smile: “…”"
  if (words[k].cls === W.Colon) return next.cls === W.Quote && isPhrase() ? { frame: 'quote', from, cueTo } : nothing;
  if (words[k].cls !== cls) return nothing;
  if (next.cls === W.That) return { frame: 'that', from, cueTo };
  const isNear = k - mark < ASIDE_BEFORE_CLAUSE;
  if (isNear && opensClause(words, from) && (CONDITION.test(words[mark + 1].lower) || isPhrase()))
    return { frame: 'clause', from, cueTo };
  return next.cls === W.Quote && isPhrase() ? { frame: 'quote', from, cueTo } : nothing;
}

const hasFinite = (words: readonly ClauseWord[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFiniteStart(words[i])) return true;
  return false;
};
