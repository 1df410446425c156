import { CUES } from './data/cues';
import { LEXICON } from './lexicon';
import type { Frame } from './frame';

/** A word counts as a cue where that is likelier than not. */
export const THRESHOLD = 0.52;
/** With a verb by which somebody tells something ("said", "warned") a miss costs an editor more than a doubtful reading. */
export const TELLING_THRESHOLD = 0.18;
/** … in the frames in which it often does: who finds that a gate is shut tells so, who finds a pilot does not. */
export const TELLS_FROM = 0.3;
/** Nouns are named oftener than they say something: the bar is higher. */
export const NOUN_THRESHOLD = 0.6;
/** From here on a cue is taken to introduce what follows, before its place is weighed. */
export const SURE = 0.5;

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
