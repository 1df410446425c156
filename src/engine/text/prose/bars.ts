/**
 * The distances and bars where prose is read: each with its reason, lengths in UTF-16 code units where nothing else is
 * said.
 */

/** Deeper than this nobody quotes; marks that would go deeper are left out. */
export const DEEPEST_QUOTATION = 6;
/** Of speech, in UTF-16 code units: what is shorter is a name or a stray mark. */
export const SHORTEST_SPEECH = 20;
/** Most tokens that a note in brackets has. */
export const LONGEST_NOTE = 12;
/** Longest word that is looked at closely, in UTF-16 code units; what is longer is not English. */
export const LONGEST_WORD = 80;
