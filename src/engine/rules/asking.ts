import type { Span } from '../model';
import { REACH, type DraftView, type RawFinding, type Rule } from './types';

/** What a rule said of a block. `known`: what it is known by (see `fingerprint.ts`), once somebody wanted to know. */
export type Candidate = RawFinding & { readonly known?: { mark?: string } };

/** Everything that one rule said of a draft's blocks, in their order. */
export interface Asked {
  readonly rule: Rule;
  readonly candidates: readonly Candidate[];
}

/** What all rules said of one block, and of what. */
interface Answer {
  /** The states of the blocks around it, and how far off they begin. */
  readonly states: readonly (object | undefined)[];
  readonly distances: readonly number[];
  /** Where the block stood when the candidates were last put in their places, and the index of its first attribution. */
  start: number;
  block: number;
  attribution: number;
  /** Which rules said something, by their index, and what. */
  readonly rules: readonly number[];
  candidates: readonly Candidate[];
}

/** Blocks that are asked about between two yields. */
const PER_STEP = 8;
const NOTHING: readonly never[] = [];

/**
 * Asks rules about each block of a draft, and about those only that have changed since the last time, or that have a
 * neighbour that has. What was said of the others goes with them to where they stand now.
 */
export class Asking {
  readonly #rules: readonly Rule[];
  readonly #answers = new WeakMap<object, Answer>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  *steps(draft: DraftView): Generator<void, readonly Asked[], void> {
    const all = this.#rules.map((): Candidate[] => []);
    let asked = 0;
    for (let block = 0; block < draft.blocks.length; block++) {
      const state = draft.states[block];
      let answer = this.#answers.get(state);
      if (answer && isStill(answer, draft, block)) move(answer, draft, block);
      else {
        answer = this.#ask(draft, block);
        this.#answers.set(state, answer);
        if (++asked % PER_STEP === 0) yield;
      }
      for (let i = 0; i < answer.rules.length; i++) all[answer.rules[i]].push(answer.candidates[i]);
    }
    return this.#rules.map((rule, i) => ({ rule, candidates: all[i] }));
  }

  #ask(draft: DraftView, block: number): Answer {
    const rules: number[] = [];
    const candidates: Candidate[] = [];
    for (const [index, rule] of this.#rules.entries()) {
      for (const candidate of rule.candidates?.(draft, block) ?? NOTHING) {
        rules.push(index);
        candidates.push({ ...candidate, known: {} });
      }
    }
    const states: (object | undefined)[] = [];
    const distances: number[] = [];
    const start = draft.blocks[block].span[0];
    for (let near = block - REACH; near <= block + REACH; near++) {
      states.push(draft.states[near]);
      distances.push(distance(draft, near, start));
    }
    return {
      states,
      distances,
      start,
      block,
      attribution: draft.firstAttribution[block],
      rules,
      candidates,
    };
  }
}

const distance = ({ blocks }: DraftView, block: number, start: number): number =>
  (blocks[block]?.span[0] ?? start) - start;

/** Whether all that the rules could see is as it was. */
function isStill({ states, distances }: Answer, draft: DraftView, block: number): boolean {
  const start = draft.blocks[block].span[0];
  for (let i = 0; i < states.length; i++) {
    const near = block - REACH + i;
    if (states[i] !== draft.states[near] || distances[i] !== distance(draft, near, start)) return false;
  }
  return true;
}

/** Puts an answer where the block stands now. */
function move(answer: Answer, draft: DraftView, block: number): void {
  const start = draft.blocks[block].span[0];
  const attribution = draft.firstAttribution[block];
  if (answer.candidates.length > 0) {
    const by = {
      start: start - answer.start,
      block: block - answer.block,
      attribution: attribution - answer.attribution,
    };
    if (by.start !== 0 || by.block !== 0 || by.attribution !== 0)
      answer.candidates = answer.candidates.map((each) => shifted(each, by));
  }
  answer.start = start;
  answer.block = block;
  answer.attribution = attribution;
}

interface Move {
  readonly start: number;
  readonly block: number;
  readonly attribution: number;
}

type Movable = { -readonly [K in keyof Candidate]: Candidate[K] };

function shifted(candidate: Candidate, by: Move): Candidate {
  const { span, block, attribution, related, note } = candidate;
  const at = ([start, end]: Span): Span => [start + by.start, end + by.start];
  const copy: Movable = { ...candidate };
  copy.span = at(span);
  copy.block = block + by.block;
  if (attribution !== undefined && attribution >= 0) copy.attribution = attribution + by.attribution;
  if (related) copy.related = related.map(at);
  if (note) copy.note = { kind: note.kind, at: note.at + by.start };
  return copy;
}
