import { singular, wordSet } from '../language/lexicon';
import { readVerb } from '../language/morphology';
import type { Attribution } from '../model';
import { lastFrom } from '../spans';
import { CROWD_VERBS, CROWDS } from './data/unnamed-people';
import { headOf, kindOfUnnamed } from './heads';
import { noteAfterWords } from './places';
import type { DraftView, RawFinding, Rule } from './types';
import { tells, unnamedSources } from './unnamed';
import { attributionsIn, firstOfEach, READ, wordsOf } from './view';

/** "Experts", "critics", "residents": a crowd of which the copy names nobody. Marked where the draft first cites it. */
export const vagueGroup: Rule<Crowd> = {
  id: 'vague-group',
  name: 'Group without a member',
  severity: 'information',
  *candidates(draft, own) {
    for (const { attribution, block, span, words } of unnamedSources(draft, own, 'vague')) {
      const head = headOf(words);
      const cited = draft.attributions[attribution];
      if (
        kindOfUnnamed(cited, words) === 'crowd' &&
        isCrowd(words, head) &&
        !RELATIVE.test(draft.text.slice(span[1], span[1] + 6)) &&
        speaks(draft, cited)
      )
        yield { span, block, attribution, args: { source: words }, note: noteAfterWords(draft, 'who', span), head };
    }
  },
  *choose(draft, candidates) {
    for (const each of firstOfEach(candidates, ({ head }) => head)) if (!isNamedNear(draft, each)) yield each;
  },
};

/** `head`: its noun. */
type Crowd = RawFinding & { readonly head: string };

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
 * Whether the draft first cites somebody or something by name beside a crowd: whoever turns up there is taken for one of
 * it, but not the person whom the whole story is about.
 */
function isNamedNear(draft: DraftView, { block, span }: Crowd): boolean {
  const from = draft.blocks[block].span[0];
  const reach = endOfReach(draft, block, span[0]);
  // What is said in quotation marks that go on has its source above.
  for (let near = block; near < draft.blocks.length && draft.blocks[near].span[0] < reach; near++) {
    for (const [index, { source, content, speaker }] of attributionsIn(draft, near)) {
      const at = (source[0] ?? content[0])[0];
      if (at >= from && at < reach && isCitedByName(draft, index) && !isCitedBefore(draft, index, speaker)) return true;
    }
  }
  return false;
}

function isCitedByName(draft: DraftView, index: number): boolean {
  const attribution = draft.attributions[index];
  return IDENTIFIED.has(attribution.grade) && attribution.speaker !== null && tells(draft, attribution);
}

function isCitedBefore(draft: DraftView, index: number, speaker: string | null): boolean {
  for (let before = 0; before < index; before++) {
    if (draft.attributions[before].speaker === speaker && isCitedByName(draft, before)) return true;
  }
  return false;
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
