import { singular } from '../../language/lexicon';
import type { Attribution } from '../../model';
import { CROWDS } from '../data/unnamed-people';
import { keptAs, perStretch } from '../asking/kept-per-block';
import { noteAfterWords } from '../evidence/note-places';
import type { KeptCandidate } from '../asking/kept-candidate';
import type { Rule } from '../asking/rule';
import type { DraftView } from '../asking/draft';
import type { RawFinding } from '../asking/raw-finding';
import { tells, unnamedSources, isSaidIn } from '../evidence/unnamed-sources';
import { attributionsIn, firstOfEach, wordsOf } from '../evidence/draft-view';
import { append } from '../../util/append';
import { lastFrom } from '../../util/search';
import { READ } from '../../text/read-kinds';
import { wordSet } from '../../util/word-list';

/** "Experts", "critics", "residents": a crowd of which the copy names nobody. Marked where the draft first cites it. */
export const vagueGroup: Rule<Crowd> = {
  *candidates(draft, own) {
    for (const { attribution, cited, block, span, words, head, kind } of unnamedSources(draft, own, 'vague')) {
      if (
        kind === 'crowd' &&
        isCrowd(words, head) &&
        !RELATIVE.test(draft.text.slice(span[1], span[1] + 6)) &&
        speaks(draft, cited)
      )
        yield { span, block, attribution, args: { source: words }, note: noteAfterWords(draft, 'who', span), head };
    }
  },
  *choose(draft, kept) {
    for (const crowd of firstOfEach(kept, ({ what }) => what.head)) {
      const { first, last, start, end } = reachOf(draft, crowd);
      // Whoever turns up beside a crowd is taken for one of it, but not the person whom the whole story is about.
      const isMember = (speaker: string): boolean => {
        const place = firstPlace(draft, speaker);
        return start <= place && place < end;
      };
      if (!speakersIn(draft, first, last).some(isMember)) yield crowd;
    }
  },
};

/** `head`: its noun. */
type Crowd = RawFinding & { readonly head: string };

const crowds = wordSet(CROWDS);
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
  return first !== undefined && isSaidIn(draft, block, first, 'opines');
}

/** Whom a block cites by name, with the place of the first time counted from the beginning of the block. */
const namedIn = keptAs((draft, block): ReadonlyMap<string, number> => {
  const named = new Map<string, number>();
  const { start } = draft.blocks[block];
  for (const [, cited] of attributionsIn(draft, block)) {
    const { grade, speaker, source, content } = cited;
    const words = source[0] ?? content[0];
    if (words && speaker !== null && IDENTIFIED.has(grade) && !named.has(speaker) && tells(draft, cited))
      named.set(speaker, words[0] - start);
  }
  return named;
});

/** The same of a stretch: in which of its blocks, and where there. */
const namedFirst = perStretch((draft, first, end) => {
  const named = new Map<string, readonly [block: number, at: number]>();
  for (let block = first; block < end; block++) {
    for (const [speaker, at] of namedIn(draft, block)) if (!named.has(speaker)) named.set(speaker, [block - first, at]);
  }
  return named;
});

function speakersIn(draft: DraftView, first: number, last: number): readonly string[] {
  const speakers: string[] = [];
  for (let block = first; block <= last; block++) append(speakers, namedIn(draft, block).keys());
  return speakers;
}

/** Where the draft first cites somebody by name. */
function firstPlace(draft: DraftView, speaker: string): number {
  let place = -1;
  namedFirst.some(draft, (named, first) => {
    const found = named.get(speaker);
    if (found) place = draft.blocks[first + found[0]].start + found[1];
    return found !== undefined;
  });
  return place;
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
function reachOf(draft: DraftView, crowd: KeptCandidate<Crowd>): Reach {
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
