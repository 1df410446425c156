/**
 * The distances and bars where claims are weighed: each with its reason, lengths in UTF-16 code units where nothing
 * else is said.
 */

/** Points at which a claim is as sure as it gets. */
export const CERTAIN_POINTS = 10;
/** Fewer words in the own voice than this are what an attribution leaves over. */
export const OWN_WORDS = 4;
/**
 * Points that a claim loses where somebody is quoted in its sentence: what stands beside is often that source’s too.
 */
export const POINTS_BESIDE_A_QUOTE = 3;
/** The same where somebody is heard without being quoted. */
export const POINTS_BESIDE_A_SOURCE = 1;
/** What is quoted in fewer UTF-16 code units is a name or a word that is kept at a distance. */
export const A_QUOTE = 20;
/** Of a cue as many UTF-16 code units are read. */
export const LONGEST_CUE = 200;
/** Longest stretch of a sentence that is looked at, in UTF-16 code units: what is longer is no sentence. */
export const LONGEST_STRETCH = 1_200;
/** Each further kind of cue in a sentence adds this share of its points: a claim is seldom one thing only. */
export const SHARE_OF_OTHERS = 0.4;
/** … and no more points than these from all of them. */
export const MOST_FROM_OTHERS = 3;
