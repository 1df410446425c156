import { LONG_PARAGRAPH, type Steps } from '../../util/steps';
import { KeptCandidate } from './kept-candidate';
import { REACH, type Rule } from './rule';
import { type DraftView } from './draft';

/** Everything that one rule said of a draft's blocks, in their order. */
export interface RuleCandidates<R> {
  readonly rule: R;
  readonly candidates: readonly KeptCandidate<object>[];
}

type Seen = Pick<DraftView, 'states' | 'blocks'>;

/** Blocks that are asked about between two yields. */
const PER_STEP = 8;

/**
 * Asks rules about each block of a draft, and about those only that have changed since the last time, or that have a
 * neighbour that has. What was said of the others goes with them to where they stand now.
 */
export class BlockAsker<R extends Rule<object>> {
  readonly #rules: readonly R[];
  #last: Seen = { states: [], blocks: [] };
  #asked: readonly RuleCandidates<R>[];

  constructor(rules: readonly R[]) {
    this.#rules = rules;
    this.#asked = rules.map((rule) => ({ rule, candidates: [] }));
  }

  *steps(draft: DraftView): Steps<readonly RuleCandidates<R>[]> {
    const moves = new Moves(this.#last, draft);
    const fresh = this.#rules.map((): KeptCandidate<object>[] => []);
    let asked = 0;
    for (const block of moves.anew) {
      const long = draft.paragraphs[block].prose.length > LONG_PARAGRAPH;
      if (long) {
        // Thousands of them are put into their places when somebody first asks for one.
        draft.attributions.of(block);
        yield;
        draft.quotations.of(block);
        yield;
      }
      for (let i = 0; i < this.#rules.length; i++) {
        for (const candidate of this.#rules[i].candidates?.(draft, block) ?? [])
          fresh[i].push(KeptCandidate.of(candidate, block, draft));
        if (long) yield;
      }
      if (++asked % PER_STEP === 0) yield;
    }
    this.#asked = this.#asked.map(({ rule, candidates }, i) => ({
      rule,
      candidates: merged(candidates, fresh[i], moves),
    }));
    this.#last = { states: draft.states, blocks: draft.blocks };
    return this.#asked;
  }
}

/** What a rule said before of blocks that are still there, and what it says of the others, in the order of the blocks. */
function merged(
  before: readonly KeptCandidate<object>[],
  fresh: readonly KeptCandidate<object>[],
  moves: Moves,
): readonly KeptCandidate<object>[] {
  if (fresh.length === 0 && before.every(({ about }) => moves.to(about) === about)) return before;
  const all: KeptCandidate<object>[] = [];
  let next = 0;
  for (const kept of before) {
    const about = moves.to(kept.about);
    if (about < 0) continue;
    while (next < fresh.length && fresh[next].about < about) all.push(fresh[next++]);
    all.push(kept.at(about));
  }
  while (next < fresh.length) all.push(fresh[next++]);
  return all;
}

/** From one version of a draft to the next. */
class Moves {
  /** The blocks that have to be asked about: what rules can see from one of them is not as it was. */
  readonly anew: readonly number[];
  readonly #isAnew: Uint8Array;
  /** So many blocks at the top are where they were; those that are left of the others have moved by so many. */
  readonly #above: number;
  readonly #by: number;

  constructor(last: Seen, now: Seen) {
    const count = now.states.length;
    const most = Math.min(last.states.length, count);
    let above = 0;
    while (above < most && last.states[above] === now.states[above]) above++;
    this.#above = above;
    this.#by = count - last.states.length;
    this.#isAnew = new Uint8Array(count);
    const anew: number[] = [];
    /** The copy is another on one side of the beginning of a block: whoever sees across it is asked again. */
    const seam = (at: number): void => {
      for (let block = Math.max(0, at - REACH); block < Math.min(count, at + REACH); block++) {
        if (this.#isAnew[block] === 0) anew.push(block);
        this.#isAnew[block] = 1;
      }
    };
    let next = 0;
    let distance: number | undefined;
    for (let block = 0; block < count; block++) {
      // Between two that are the same, some in the middle may be others.
      const before = block < above ? block : block - this.#by;
      if (before < 0 || last.states[before] !== now.states[block]) {
        seam(block);
        next = -1;
        continue;
      }
      const moved = now.blocks[block].start - last.blocks[before].start;
      // What lies between two blocks may have grown, though they are the same.
      if (before !== next || (distance !== undefined && moved !== distance)) seam(block);
      next = before + 1;
      distance = moved;
    }
    if (next !== last.states.length) seam(count);
    this.anew = anew;
  }

  /** Where a block of the last version stands now; -1 when it is gone or has to be asked about. */
  to(before: number): number {
    const block = before < this.#above ? before : before + this.#by;
    return (before >= this.#above && block < this.#above) || this.#isAnew[block] !== 0 ? -1 : block;
  }
}
