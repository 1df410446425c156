import { singular, wordSet } from '../language/lexicon';
import { readVerb } from '../language/morphology';
import type { Attribution } from '../model';
import { lastFrom } from '../spans';
import { CROWD_VERBS, CROWDS } from './data/unnamed-people';
import { noteAfterWords } from './places';
import type { Said } from './said';
import type { DraftView, RawFinding, Rule } from './types';
import { tells, unnamedSources } from './unnamed';
import { attributionsIn, firstOfEach, READ, wordsOf } from './view';

/** "Experts", "critics", "residents": a crowd of which the copy names nobody. Marked where the draft first cites it. */
export const vagueGroup: Rule<Crowd | Newcomer> = {
  id: 'vague-group',
  name: 'Group without a member',
  severity: 'information',
  *candidates(draft, own): Generator<Crowd | Newcomer> {
    for (const { attribution, cited, block, span, words, head, kind } of unnamedSources(draft, own, 'vague')) {
      if (
        kind === 'crowd' &&
        isCrowd(words, head) &&
        !RELATIVE.test(draft.text.slice(span[1], span[1] + 6)) &&
        speaks(draft, cited)
      )
        yield { span, block, attribution, args: { source: words }, note: noteAfterWords(draft, 'who', span), head };
    }
    const from = draft.blocks[own].span[0];
    for (const [, cited] of attributionsIn(draft, own)) {
      const { grade, speaker, source, content } = cited;
      const words = source[0] ?? content[0];
      if (words && speaker !== null && IDENTIFIED.has(grade) && tells(draft, cited))
        yield { speaker, at: words[0] - from };
    }
  },
  *choose(draft, said) {
    const crowds = said.filter((each): each is Said<Crowd> => 'head' in each.what);
    if (crowds.length === 0) return;
    const members = newcomers(draft, said);
    for (const each of firstOfEach(crowds, ({ what }) => what.head)) {
      const { block, span } = each.in(draft);
      const reach = endOfReach(draft, block, span[0]);
      const from = draft.blocks[block].span[0];
      if ((members[lastFrom(members.length, reach - 1, (i) => members[i])] ?? -1) < from) yield each;
    }
  },
};

/** `head`: its noun. */
type Crowd = RawFinding & { readonly head: string };
/** Somebody or something that is cited by name; `at` counts from the beginning of the block. */
interface Newcomer {
  readonly speaker: string;
  readonly at: number;
}

const crowds = wordSet(CROWDS);
const verbs = wordSet(CROWD_VERBS);
/** "Critics who say so" are picked out by what they say, and "two of the voters" were counted. */
const RELATIVE = /^,? who\b/;
const COUNTED =
  /^(?:the|all|both|these|those|two|three|four|five|six|\d|half|most|our|like|[a-z]+-[a-z]+ of)\b|\band\b/i;

const isCrowd = (words: string, head: string): boolean =>
  (crowds.has(head) || crowds.has(singular(head))) && !COUNTED.test(words);

function speaks(draft: DraftView, { cue, pattern, block }: Attribution): boolean {
  if (pattern === 'according-to') return true;
  const first = cue[0];
  const words = first ? wordsOf(draft, block, [first[0], Math.min(first[1], first[0] + 60)]).toLowerCase() : '';
  // What a crowd once thought, or does while something else is told ("calling"), is no statement either.
  if (
    /\b(?:not|never|would|could|may|might|must|should|had|thought|saw|viewed|feared|expected)\b|n[’']t\b|^\p{L}+ing\b/u.test(
      words,
    )
  )
    return false;
  return words.split(/[^\p{L}]+/u).some((word) => verbs.has(readVerb(word)?.lemma ?? word));
}

/**
 * Where the draft first cites somebody or something by name, in order: whoever turns up beside a crowd is taken for one of
 * it, but not the person whom the whole story is about.
 */
function newcomers({ blocks }: DraftView, said: readonly Said<Crowd | Newcomer>[]): readonly number[] {
  const known = new Set<string>();
  const out: number[] = [];
  for (const { what, about } of said) {
    if (!('speaker' in what) || known.has(what.speaker)) continue;
    known.add(what.speaker);
    out.push(blocks[about].span[0] + what.at);
  }
  return out.sort((a, b) => a - b);
}

const IDENTIFIED: ReadonlySet<Attribution['grade']> = new Set(['named', 'document', 'organization']);

/** The end of the paragraph, or of the second sentence after an offset where that lies further on. */
function endOfReach(draft: DraftView, block: number, at: number): number {
  const own = draft.blocks[block].sentences;
  let left = 2 - (own.length - 1 - lastFrom(own.length, at, (i) => own[i][0]));
  let [, end] = draft.blocks[block].span;
  for (let next = block + 1; left > 0 && next < draft.blocks.length && next < block + 4; next++) {
    const { kind, sentences } = draft.blocks[next];
    if (!READ.has(kind)) continue;
    const last = sentences[Math.min(left, sentences.length) - 1];
    if (!last) continue;
    left -= sentences.length;
    end = last[1];
  }
  return end;
}
