import { CUE_ADJECTIVES, CUE_NOUNS } from './data/cues';
import type { Frame } from './frame';
import { ratesOf, VERB_RATES, type Rates } from './verb-table';

const rows = (data: string, mark: string): [string, Rates][] =>
  data
    .trim()
    .split('\n')
    .map((row) => {
      const [, word, rates] = /^\s*(\S+) (.*)$/.exec(row)!;
      return [mark + word, ratesOf(rates)];
    });

const nouns = new Map(rows(CUE_NOUNS, '#'));
const table = new Map([...VERB_RATES, ...rows(CUE_ADJECTIVES, '='), ...nouns]);

/**
 * How often (0 to 1) a verb, a passive ("*say"), an adjective ("=sure") or a noun ("#claim") introduces somebody's words in
 * a frame.
 */
export function cueStrength(lemma: string, frame: Frame | string): number {
  const rates = table.get(lemma);
  if (rates === undefined) return 0;
  // A figure behind its object tells something of few verbs: the others have an object like any.
  const like = frame === 'obj-at' ? rates.get('np') : undefined;
  return rates.get(frame) ?? like ?? rates.get('~') ?? 0;
}

/** Is this lower-case noun known as a cue in any frame? */
export const isCueNoun = (noun: string): boolean => nouns.has(`#${noun}`);
