import { SIGNS, EXCUSES } from './data';
import type { ClaimSign } from './data/types';
import { rowFinder, type Met } from './phrases';
import type { ClaimReason } from './types';
import { SHARE_OF_OTHERS, MOST_FROM_OTHERS } from './bars';

/** What a sentence's own words add up to. Offsets into the words that were given. */
export interface Weighed {
  readonly reason: ClaimReason;
  /** The words that weigh most. */
  readonly trigger: readonly [start: number, end: number];
  /** Points: about 5 is a question that a desk would ask. */
  readonly points: number;
}

const signsIn = rowFinder(SIGNS);
/** What speaks against asking, in the order of its table. */
export const excusesIn = rowFinder(EXCUSES);

interface Tally {
  points: number;
  best: number;
  trigger: readonly [number, number];
}

/**
 * Adds up the signs of a claim in the paper's own words of one sentence; nothing when there is none. `besideCues` is as long as
 * `words` and keeps what stands beside an attribution's cue.
 */
export function weigh(words: string, besideCues: string): Weighed | undefined {
  const tallies = new Map<ClaimReason, Tally>();
  for (const { row, start, end } of signsOf(words, besideCues)) {
    const { reason, points } = row;
    const trigger = [start, end] as const;
    const tally = tallies.get(reason);
    if (!tally) tallies.set(reason, { points, best: points, trigger });
    else {
      // Several signs of one kind are often the same words twice.
      tally.points = Math.max(tally.points, points) + 1;
      if (points > tally.best) Object.assign(tally, { best: points, trigger });
    }
  }
  if (tallies.size === 0) return undefined;
  for (const { row } of excusesIn(words)) {
    const { points, reasons } = row;
    for (const [reason, tally] of tallies) if (!reasons || reasons.includes(reason)) tally.points -= points;
  }
  return strongest(tallies);
}

/**
 * The signs of a claim in a sentence, in the order of the table: at equal points the message speaks of the first. `words` and
 * `besideCues`: see {@link weigh}.
 */
export function signsOf(words: string, besideCues: string): Met<ClaimSign>[] {
  const all = signsIn(besideCues);
  if (words === besideCues) return all;
  const beside = all.filter(({ row }) => row.besideCue);
  const own = signsIn(words).filter(({ row }) => !row.besideCue);
  return beside.length === 0 ? own : [...beside, ...own].sort((a, b) => a.index - b.index);
}

function strongest(tallies: ReadonlyMap<ClaimReason, Tally>): Weighed | undefined {
  let best: { readonly reason: ClaimReason; readonly tally: Tally } | undefined;
  let sum = 0;
  for (const [reason, tally] of tallies) {
    sum += Math.max(0, tally.points);
    if (!best || tally.points > best.tally.points) best = { reason, tally };
  }
  if (!best || best.tally.points <= 0) return undefined;
  const { reason, tally } = best;
  const others = Math.min(MOST_FROM_OTHERS, (sum - tally.points) * SHARE_OF_OTHERS);
  return { reason, trigger: tally.trigger, points: tally.points + others };
}
