/**
 * The distances and bars where a source is read: each with its reason, lengths in UTF-16 code units where nothing else
 * is said.
 */

/** How far a phrase that tells how a source knows is read, in words. */
export const AFFILIATION_WORDS = 14;
/** How far back a name may stand before its apposition: "Ann Lee (D), 41, a builder". In words. */
export const APPOSITION_WITHIN = 12;
/** Words that an aside between a name and its verb may have. */
export const ASIDE_BEFORE_VERB = 30;
/** How far from its cue a source is looked for, in words. */
export const NEAREST_WITHIN = 40;
/** The same in names. */
export const NEAREST_NAMES = 8;
/** How far behind "on condition of anonymity" its reason may stand, in UTF-16 code units. */
export const REASON_WITHIN = 220;
/** … and where it has to begin, in UTF-16 code units: further on it is of something else. */
export const REASON_BEGINS = 40;
/** Words before a name that may say what its bearer is: "the former port director". */
export const ROLE_BEFORE = 6;
/** … and words of the aside behind it: ", the mayor of Tarn". */
export const ROLE_AFTER = 9;
/** Words in brackets behind a name: "(D-Tarn)". */
export const BRACKETED = 8;
/** Words of a time in front of a source: "Last week, the mayor". */
export const OPENING_TIME = 4;
/** Words in brackets at a source’s end. */
export const BRACKET_BEFORE = 20;
/** A preposition with two words behind it, in UTF-16 code units: "amid growing public". */
export const BEHIND_WITHIN = 40;
