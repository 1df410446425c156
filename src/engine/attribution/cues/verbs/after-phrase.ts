import { W, type ClauseWord } from '../../../language/word-classes/word-class';
import { isAlone, phraseEnd, type WordRange } from '../../clauses/noun-phrase';
import { opensClause } from '../../clauses/openings';
import type { Frame } from '../../../language/frame';
import { ADJUNCTS_BEHIND_HEARER, AS_WITHIN, FIGURE_WITHIN } from '../bars';
import type { FrameMatch } from '../frame-match';

/** A frame and where its content begins. */
interface Found {
  readonly frame: Frame;
  readonly from: number;
}

/** What a word behind the phrase makes of it: the content, or the index of the word that is asked next. */
type Step = (words: readonly ClauseWord[], j: number, phrase: WordRange) => Found | number | undefined;

const passed: Step = (_, j) => j + 1;

/** What stands behind whoever is spoken to, by its class; for the rest, and where it answers nothing, see {@link clauseAt}. */
const BEHIND: Partial<Record<ClauseWord['cls'], Step>> = {
  // "told the crew [that …]"
  [W.That]: (_, from) => ({ frame: 'obj-that', from }),
  // "called it [“a trick”]"
  [W.Quote]: (_, from) => ({ frame: 'obj-quote', from }),
  // "told the crew, [“…”]", "told the crew, on Monday, [that …]"
  [W.Comma]: (words, j) => {
    const next = words[j + 1]?.cls;
    if (next === W.Quote) return { frame: 'obj-quote', from: j + 1 };
    return next === W.That ? { frame: 'obj-that', from: j + 1 } : undefined;
  },
  // "told the crew: [“…”]", "told the crew: [They would go.]"
  [W.Colon]: (words, j) => {
    const next = words[j + 1]?.cls;
    return next === undefined ? undefined : { frame: next === W.Quote ? 'obj-quote' : 'obj-clause', from: j + 1 };
  },
  // "asked the crew [whether …]"; "who" and "which" say more of the crew.
  [W.Wh]: (words, from) => (/^wh(?:o|ich)$/.test(words[from].lower) ? undefined : { frame: 'obj-wh', from }),
  // "urged the crew [to …]"
  [W.To]: (_, from, { to }) => (from === to ? { frame: 'obj-inf', from } : undefined),
  // "described [the plan] as …"
  [W.Subordinator]: (words, j, { from, to }) =>
    words[j].lower === 'as' && j - to <= AS_WITHIN ? { frame: 'as', from } : undefined,
  [W.Time]: passed,
  [W.Adverb]: passed,
  // "told the crew in a letter [that …]"; "praised the crew [for holding on]" is told of the crew.
  [W.Preposition]: (words, j, { from }) => {
    // "put [the toll at 40]", "at more than 40"
    if (words[j].lower === 'at' && words.slice(j + 1, j + FIGURE_WITHIN).some(({ cls }) => cls === W.Number))
      return { frame: 'obj-at', from };
    const end = phraseEnd(words, j + 1, (preposition) => preposition === 'of');
    if (end > j + 1) return end;
    return words[j + 1]?.cls === W.Time ? j + 2 : undefined;
  },
};

/** "told the crew [the gate was shut]" */
const clauseAt: Step = (words, from) => (opensClause(words, from) ? { frame: 'obj-clause', from } : undefined);

/** A noun phrase after the verb: a clause's subject, somebody spoken to, or the content itself. */
export function afterPhrase(words: readonly ClauseWord[], i: number, cueTo: number): FrameMatch {
  if (opensClause(words, i)) return { frame: 'clause', from: i, cueTo };
  const phrase = isAlone(words[i]) ? i + 1 : phraseEnd(words, i);
  // "told her that …"
  const to = phrase === i && words[i].lower === 'her' ? i + 1 : phrase;
  if (to === i) return { frame: 'none', from: cueTo, cueTo };
  const addressee = { from: i, to };
  let j = to;
  for (let steps = 0; steps < ADJUNCTS_BEHIND_HEARER && j < words.length; steps++) {
    const answer = BEHIND[words[j].cls]?.(words, j, addressee) ?? clauseAt(words, j, addressee);
    if (answer === undefined) break;
    if (typeof answer !== 'number') return { frame: answer.frame, from: answer.from, cueTo, addressee };
    j = answer;
  }
  return { frame: 'np', from: i, cueTo, addressee };
}
