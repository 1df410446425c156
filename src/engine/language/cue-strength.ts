import { CUES } from './data/cues';
import { LEXICON } from './lexicon';
import type { Frame } from './frame';

const table = new Map<string, Map<string, number>>();
const nouns = new Set<string>();

for (const line of CUES.split('\n')) {
  const [lemma, ...frames] = line.trim().split(/\s+/);
  if (!lemma) continue;
  const rates = new Map<string, number>();
  for (const entry of frames) {
    const at = entry.lastIndexOf(':');
    rates.set(entry.slice(0, at), Number(entry.slice(at + 1)) / 100);
  }
  table.set(lemma, rates);
  if (lemma.startsWith('#')) nouns.add(lemma.slice(1));
}

/** How often (0 to 1) a verb, adjective ("=sure") or noun ("#claim") introduces somebody's words in a frame. */
export function cueStrength(lemma: string, frame: Frame | string): number {
  const rates = table.get(lemma);
  return rates === undefined ? 0 : (rates.get(frame) ?? rates.get('~') ?? 0);
}

/** Is this lower-case noun known as a cue in any frame? */
export const isCueNoun = (noun: string): boolean => nouns.has(noun);

/** Whether a verb, by its base form or as a passive ("*say"), tells, judges or foresees something. */
export const asserts = (lemma: string): boolean =>
  LEXICON.assertions.has(lemma.startsWith('*') ? lemma.slice(1) : lemma);
