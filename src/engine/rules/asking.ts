import { InBlocks } from '../in-blocks';
import type { Span } from '../model';
import { REACH, type AnyRule, type DraftView, type RawFinding } from './types';

/** What a rule said of a block. `mark`: what it is known by (see `fingerprint.ts`), once somebody wanted to know. */
export type Candidate = RawFinding & { mark?: string };

/** Everything that one rule said of a draft's blocks, in their order. */
export interface Asked {
  readonly rule: AnyRule;
  readonly candidates: readonly Candidate[];
  /** Aligned with the candidates: about which block the rule was asked. */
  readonly about: readonly number[];
}

type Seen = Pick<DraftView, 'states' | 'blocks' | 'attributions'>;

/** Blocks that are asked about between two yields. */
const PER_STEP = 8;

/**
 * Asks rules about each block of a draft, and about those only that have changed since the last time, or that have a
 * neighbour that has. What was said of the others goes with them to where they stand now.
 */
export class Asking {
  readonly #rules: readonly AnyRule[];
  #last: Seen = { states: [], blocks: [], attributions: new InBlocks([0], () => []) };
  #asked: readonly Asked[];

  constructor(rules: readonly AnyRule[]) {
    this.#rules = rules;
    this.#asked = rules.map((rule) => ({ rule, candidates: [], about: [] }));
  }

  *steps(draft: DraftView): Generator<void, readonly Asked[], void> {
    const { places, anew } = this.#compare(draft);
    const fresh = this.#rules.map((): Answer[] => []);
    let asked = 0;
    for (const block of anew) {
      for (const [index, rule] of this.#rules.entries()) {
        for (const candidate of rule.candidates?.(draft, block) ?? [])
          fresh[index].push({ candidate: candidate as Candidate, about: block });
      }
      if (++asked % PER_STEP === 0) yield;
    }
    const moves = new Moves(this.#last, draft, places);
    this.#asked = this.#asked.map((before, index) => merged(before, fresh[index], moves));
    this.#last = { states: draft.states, blocks: draft.blocks, attributions: draft.attributions };
    return this.#asked;
  }

  /** Where the blocks of the last version stand now, -1 for those that have to be asked about again; and these, as they stand. */
  #compare(draft: DraftView): { readonly places: Int32Array; readonly anew: readonly number[] } {
    const last = this.#last;
    const places = new Int32Array(last.states.length).fill(-1);
    const anew: number[] = [];
    const most = Math.min(last.states.length, draft.states.length);
    let above = 0;
    while (above < most && last.states[above] === draft.states[above]) above++;
    // Between two that are the same, some in the middle may be others.
    const moved = draft.states.length - last.states.length;
    for (let block = 0; block < draft.states.length; block++) {
      const before = block < above ? block : block - moved;
      if (before >= 0 && isStill(last, before, draft, block)) places[before] = block;
      else anew.push(block);
    }
    return { places, anew };
  }
}

/** Whether all that the rules can see from a block is as it was. */
function isStill(last: Seen, before: number, draft: Seen, block: number): boolean {
  for (let by = -REACH; by <= REACH; by++) {
    if (last.states[before + by] !== draft.states[block + by]) return false;
  }
  for (let by = -REACH; by <= REACH; by++) {
    if (by !== 0 && distance(last, before, by) !== distance(draft, block, by)) return false;
  }
  return true;
}

const distance = ({ blocks }: Seen, block: number, by: number): number =>
  blocks[block + by] ? blocks[block + by].span[0] - blocks[block].span[0] : 0;

interface Answer {
  readonly candidate: Candidate;
  readonly about: number;
}

/** What a rule said before of blocks that are still there, and what it says of the others, in the order of the blocks. */
function merged({ rule, candidates: old, about: oldAbout }: Asked, fresh: readonly Answer[], moves: Moves): Asked {
  const candidates: Candidate[] = [];
  const about: number[] = [];
  let next = 0;
  for (let i = 0; i < old.length; i++) {
    const block = moves.to(oldAbout[i]);
    if (block < 0) continue;
    for (; next < fresh.length && fresh[next].about < block; next++) {
      candidates.push(fresh[next].candidate);
      about.push(fresh[next].about);
    }
    candidates.push(moves.moved(old[i], oldAbout[i]));
    about.push(block);
  }
  for (; next < fresh.length; next++) {
    candidates.push(fresh[next].candidate);
    about.push(fresh[next].about);
  }
  return { rule, candidates, about };
}

type Movable = { -readonly [K in keyof Candidate]: Candidate[K] };

/** From one version of a draft to the next. */
class Moves {
  readonly #last: Seen;
  readonly #now: Seen;
  readonly #places: Int32Array;

  constructor(last: Seen, now: Seen, places: Int32Array) {
    this.#last = last;
    this.#now = now;
    this.#places = places;
  }

  /** Where a block of the last version is, or -1. */
  to(block: number): number {
    return this.#places[block];
  }

  /** What was said of a block of the last version, where that stands now. */
  moved(candidate: Candidate, about: number): Candidate {
    // What only tells something stands nowhere.
    if (!('span' in candidate)) return candidate;
    const to = this.#places[about];
    const by = this.#now.blocks[to].span[0] - this.#last.blocks[about].span[0];
    const attributions = this.#now.attributions.first(to) - this.#last.attributions.first(about);
    if (by === 0 && attributions === 0 && to === about) return candidate;
    const { span, block, attribution, related, note } = candidate;
    const at = ([start, end]: Span): Span => [start + by, end + by];
    const copy: Movable = { ...candidate };
    copy.span = at(span);
    copy.block = block + to - about;
    if (attribution !== undefined && attribution >= 0) copy.attribution = attribution + attributions;
    if (related) copy.related = related.map(at);
    if (note) copy.note = { kind: note.kind, at: note.at + by };
    return copy;
  }
}
