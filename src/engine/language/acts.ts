import { ACTS_WITH } from './data/acts';

const things: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ACTS_WITH.trim()
    .split('\n')
    .map((row) => row.trim().split(': '))
    .map(([lemma, nouns]) => [lemma, new Set(nouns.split(' '))]),
);

/** Is a verb of telling an act with this noun for its object ("declare", "emergency")? */
export const isAct = (lemma: string, noun: string): boolean => things.get(lemma)?.has(noun) ?? false;
