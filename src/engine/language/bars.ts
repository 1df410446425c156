/**
 * From this rate of its clauses on (0 to 1) a verb is taken to open one: "said the gate …", but not "raised the gate …", and
 * "claims that …", but not "suits that …".
 */
export const CLAUSE_AT_LEAST = 0.4;

/**
 * How long a word in -ed or -ing is that is taken for a verb which the table lacks, in letters: "sped" and "wing" are
 * shorter, and what is longer is no word.
 */
export const SHORTEST_GUESS = 6;
/** … one in -ing: "daring" and "string" look like gerunds, and are none. */
export const SHORTEST_GERUND = 7;
export const LONGEST_GUESS = 20;
