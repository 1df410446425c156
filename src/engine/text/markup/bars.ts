/**
 * The distances and bars where a file is cut into blocks and printed: each with its reason, lengths in
 * UTF-16 code units where nothing else is said.
 */

/** A line longer than this is searched for markup at its start only, in UTF-16 code units. */
export const LONGEST_LINE = 2000;
/** No wire or mail program wraps wider than this, in UTF-16 code units. */
export const WIDEST_WRAP = 100;
/** Nor narrower. */
export const NARROWEST_WRAP = 45;
/** Nobody writes as many brackets in one paragraph that are not links; a text that has them is not worth the time. */
export const BRACKETS_WITHOUT_LINK = 300;
