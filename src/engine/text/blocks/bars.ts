/**
 * The distances and bars where a page’s blocks get their names: each with its reason, lengths in UTF-16 code units
 * where nothing else is said.
 */

/** Longest title at the top of a text, in UTF-16 code units. */
export const LONGEST_TITLE = 160;
/** Longest heading between paragraphs, in UTF-16 code units. */
export const LONGEST_HEADING = 70;
/** Paragraphs in a row that say that a story goes on after other stories' titles. */
export const RESUMES = 2;
/**
 * Length from which a block may be a whole paragraph of an article, in UTF-16 code units: a line of a menu is shorter.
 */
export const WHOLE_PARAGRAPH = 80;
/**
 * How long a block that may be called by its words can be with its markup, in UTF-16 code units: word processors write
 * each run of words with its style, which takes ten times as much room.
 */
export const LONGEST_MARKED_UP = { plaintext: 400, markdown: 2_000, html: 6_000 } as const;
/** Longest block that is looked at as a byline, a dateline, a caption or a line of furniture, in UTF-16 code units. */
export const LONGEST_NAMED_BLOCK = 300;
/** How many blocks down the text a headline may stand: kickers, bylines and labels stand above it. */
export const HEADLINE_WITHIN = 8;
/** Longest signature that is looked at, in UTF-16 code units. */
export const LONGEST_SIGNATURE = 160;
/** A line that ends like a sentence and has more words than these is one, and no label of a site. */
export const LABEL_WORDS = 5;
/** Most words of a byline: two names with their titles. */
export const BYLINE_WORDS = 16;
/** Most parts of a byline between bars: name, post, day, time. */
export const BYLINE_PARTS = 4;
/** How many blocks below the heading over readers' comments the first sign of one stands: a name, a time, the comment. */
export const COMMENT_SIGN_WITHIN = 8;
/** Most words of a heading between paragraphs. */
export const HEADING_WORDS = 11;
/** How much of a paragraph may be its dateline, in UTF-16 code units: place, date, agency. */
export const DATELINE_WITHIN = 200;
/** How much of a paragraph tells a place before a colon from a speaker, in UTF-16 code units: its first long sentence. */
export const COLON_DATELINE_WITHIN = 400;
