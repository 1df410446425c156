import { CUES, EXCUSES } from './data';
import { rowsFor } from './phrases';
import type { ClaimReason } from './types';

/** What a sentence's own words add up to. Offsets into the words that were given. */
export interface Weighed {
  readonly reason: ClaimReason;
  /** The words that weigh most. */
  readonly trigger: readonly [start: number, end: number];
  /** Points: about 5 is a question that a desk would ask. */
  readonly points: number;
}

const cuesFor = rowsFor(CUES);
const excusesFor = rowsFor(EXCUSES);

interface Tally {
  points: number;
  best: number;
  trigger: readonly [number, number];
}

/** Each further kind of cue in a sentence adds this share of its points: a claim is seldom one thing only. */
const OTHERS = 0.4;
const MOST_FROM_OTHERS = 3;

/**
 * Adds up the cues in the paper's own words of one sentence; nothing when there is none. `besideCues` is as long as
 * `words` and keeps what stands beside an attribution's cue.
 */
export function weigh(words: string, besideCues: string): Weighed | undefined {
  const tallies = new Map<ClaimReason, Tally>();
  for (const { reason, points, words: pattern, besideCue } of cuesFor(besideCues)) {
    pattern.lastIndex = 0;
    const match = pattern.exec(besideCue ? besideCues : words);
    if (!match) continue;
    const trigger = [match.index, match.index + match[0].length] as const;
    const tally = tallies.get(reason);
    if (!tally) tallies.set(reason, { points, best: points, trigger });
    else {
      // Several cues of one kind are often the same words twice.
      tally.points = Math.max(tally.points, points) + 1;
      if (points > tally.best) Object.assign(tally, { best: points, trigger });
    }
  }
  if (tallies.size === 0) return undefined;
  for (const { points, reasons, words: pattern } of excusesFor(words)) {
    pattern.lastIndex = 0;
    if (!pattern.test(words)) continue;
    for (const [reason, tally] of tallies) if (!reasons || reasons.includes(reason)) tally.points -= points;
  }
  return strongest(tallies);
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
  const others = Math.min(MOST_FROM_OTHERS, (sum - tally.points) * OTHERS);
  return { reason, trigger: tally.trigger, points: tally.points + others };
}
