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
    const crowds = [...firstOfEach(said.filter(isCrowdSaid), ({ what }) => what.head)];
    const reaches = crowds.map((each) => reachOf(draft, each));
    const beside = reaches.map((reach) => citedIn(said, reach));
    const first = firstPlaces(draft, said, new Set(beside.flat()));
    for (const [i, { start, end }] of reaches.entries()) {
      // Whoever turns up beside a crowd is taken for one of it, but not the person whom the whole story is about.
      const isMember = (speaker: string): boolean => isWithin(first.get(speaker) ?? -1, start, end);
      if (!beside[i].some(isMember)) yield crowds[i];
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

const isCrowdSaid = (said: Said<Crowd | Newcomer>): said is Said<Crowd> => 'head' in said.what;
const isWithin = (at: number, start: number, end: number): boolean => start <= at && at < end;

/** Everybody whom some blocks cite by name. */
function citedIn(said: readonly Said<Crowd | Newcomer>[], { first, last }: Reach): string[] {
  const before = lastFrom(said.length, first - 1, (i) => said[i].about);
  const end = lastFrom(said.length, last, (i) => said[i].about);
  return said.slice(before + 1, end + 1).flatMap(({ what }) => ('speaker' in what ? [what.speaker] : []));
}

/** Where the draft first cites some of those whom it cites by name. */
function firstPlaces(
  { blocks }: DraftView,
  said: readonly Said<Crowd | Newcomer>[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  if (wanted.size === 0) return first;
  for (const { what, about } of said) {
    if ('speaker' in what && wanted.has(what.speaker) && !first.has(what.speaker))
      first.set(what.speaker, blocks[about].span[0] + what.at);
  }
  return first;
}

const IDENTIFIED: ReadonlySet<Attribution['grade']> = new Set(['named', 'document', 'organization']);

/** The copy in which somebody may be a member of a crowd: these blocks, between these offsets into the draft. */
interface Reach {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** The crowd's paragraph, and on to the second sentence after it where that lies further down. */
function reachOf(draft: DraftView, crowd: Said<Crowd>): Reach {
  const { block, span } = crowd.in(draft);
  const own = draft.blocks[block].sentences;
  let left = 2 - (own.length - 1 - lastFrom(own.length, span[0], (i) => own[i][0]));
  const [start, ownEnd] = draft.blocks[block].span;
  let [last, end] = [block, ownEnd];
  for (let next = block + 1; left > 0 && next < draft.blocks.length && next < block + 4; next++) {
    const { kind, sentences } = draft.blocks[next];
    if (!READ.has(kind)) continue;
    const sentence = sentences[Math.min(left, sentences.length) - 1];
    if (!sentence) continue;
    left -= sentences.length;
    [last, end] = [next, sentence[1]];
  }
  return { first: block, last, start, end };
}
