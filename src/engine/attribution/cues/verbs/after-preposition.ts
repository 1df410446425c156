import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import { phraseEnd } from '../../clauses/noun-phrase';
import { clauseMark, opensClause } from '../../clauses/openings';
import { ADJUNCTS, COLON_WITHIN } from '../bars';
import type { FrameMatch } from '../frame-match';

/** What a word behind the verb makes of it: the content, or the index of the word that is asked next. */
type Step = (words: readonly ClauseWord[], j: number, cueTo: number) => FrameMatch | number | undefined;

const passed: Step = (_, j) => j + 1;

/** What stands behind the adjunct, by its class; for the rest, and where it answers nothing, see {@link clauseAt}. */
const BEHIND: Partial<Record<ClauseWord['cls'], Step>> = {
  // "said [in a speech] on Monday", "on [Monday]"; "after winning the vote" is none.
  [W.Preposition]: (words, j) => {
    const end = phraseEnd(words, j + 1, (preposition) => TIED.test(preposition));
    if (end > j + 1) return end;
    // "in [late June]"
    const time = PART_OF_TIME.test(words[j + 1]?.lower ?? '') ? j + 2 : j + 1;
    return words[time]?.cls === W.Time ? time + 1 : undefined;
  },
  [W.Time]: passed,
  [W.Adverb]: passed,
  [W.Number]: passed,
  [W.That]: (_, from, cueTo) => ({ frame: 'that', from, cueTo }),
  // "said in a letter [“…”]"; the quotation in "spoke of “…”" belongs to the phrase.
  [W.Quote]: (_, from, cueTo) => ({ frame: 'quote', from, cueTo }),
  [W.Colon]: (words, j, cueTo) => (words[j + 1] ? { frame: 'quote', from: j + 1, cueTo } : undefined),
  [W.Comma]: (words, j, cueTo) => {
    const next = words[j + 1]?.cls;
    if (next === W.Quote) return { frame: 'quote', from: j + 1, cueTo };
    return next === W.That ? { frame: 'that', from: j + 1, cueTo } : undefined;
  },
  [W.Wh]: (words, from, cueTo) =>
    /^(?:whether|how|why)$/.test(words[from].lower) ? { frame: 'wh', from, cueTo } : undefined,
};

const PART_OF_TIME = /^(?:early|mid|late|last|next)$/;
const TIED = /^(?:of|with|for)$/;

/** "said in a speech [the gate was shut]" */
const clauseAt: Step = (words, from, cueTo) =>
  opensClause(words, from) ? { frame: 'clause', from, cueTo } : undefined;

/** A preposition after the verb: an adjunct before the content ("said in a speech that"), or the way to it ("called for"). */
export function afterPreposition(words: readonly ClauseWord[], i: number, cueTo: number): FrameMatch {
  const preposition = words[i].lower;
  // "said [at least 20 boats sank]"
  if (opensClause(words, i)) return { frame: 'clause', from: i, cueTo };
  const quoted = preposition === 'of' || preposition === 'about' ? quotedBehind(words, i) : -1;
  if (quoted > 0) return { frame: 'quote', from: quoted, cueTo };
  let j = i;
  for (let steps = 0; steps < ADJUNCTS && j < words.length; steps++) {
    const answer = BEHIND[words[j].cls]?.(words, j, cueTo) ?? clauseAt(words, j, cueTo);
    if (answer === undefined) break;
    if (typeof answer !== 'number') return answer;
    j = answer;
  }
  if (i + 1 >= words.length) return { frame: 'none', from: cueTo, cueTo };
  return { frame: `pp-${preposition}`, from: i + 1, cueTo: i + 1 };
}

/** "said of a talk he had with Lee: “…”": the quotation that a colon announces, near the verb; -1 for none. */
function quotedBehind(words: readonly ClauseWord[], from: number): number {
  for (let k = from + 1; k < words.length && k < from + COLON_WITHIN && !clauseMark(words[k]); k++)
    if (words[k].cls === W.Colon) return words[k + 1]?.cls === W.Quote ? k + 1 : -1;
  return -1;
}
