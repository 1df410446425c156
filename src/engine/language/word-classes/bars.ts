/**
 * Every distance and threshold by which the class of a word is told. Distances are in words. None was counted: each was
 * chosen as far enough for the phrases of news copy that its line speaks of, and bounds a walk from one word, so that
 * the cost stays linear in the length of the sentence.
 */

/** Words folded or settled between two yields: more than any sentence has that somebody meant for one. */
export const WORDS_AT_ONCE = 1_000;

/** Words in a title in quotation marks, at most; a longer quotation is a sentence of somebody's. */
export const TITLE_WORDS = 6;
/** … and the marks that may stand among them: the two of the quotation and one inside. */
export const TITLE_MARKS = 3;

/** Letters up to which a word may be small in a title or a headline ("of", "the", "and"). */
export const SMALL_WORD = 3;

/** Words in a headline, at most: longer ones that are set in capitals are rare, and long sentences full of names are not. */
export const HEADLINE_WORDS = 25;
/** Long words that a headline needs, at least: of fewer, a sentence may have as many names. */
export const HEADLINE_LONG_WORDS = 4;
/** The share (0 to 1) of its long words with a capital: all but the one or two that a desk sets small. */
export const HEADLINE_CAPITALS = 0.85;

/** Letters of the shortest adverb that its ending tells: "only" and "ugly" stand in lists. */
export const ADVERB_LETTERS = 5;

/** Words of a sentence, at least, in which a past form that opens it before a name is a verb and no part of a heading. */
export const SENTENCE_WORDS = 4;

/** How far before "states" the quotation is looked for: the phrase between names a paper or an office. */
export const QUOTED_WITHIN = 8;

/** How far before "show" the polls or records are looked for: "a survey of 500 voters released on Monday shows". */
export const SHOWN_WITHIN = 11;

/** How far before a time its noun is looked for: "figures published on Monday show". */
export const TIME_WITHIN = 5;

/** How long the phrase behind a preposition may be for the noun before it to be the subject: "voters in the old town know". */
export const TIED_WITHIN = 6;

/** How far before "and" the verb is looked for whose form the next one takes: "to meet the crew and discuss". */
export const JOINED_WITHIN = 7;

/** How far before "filing" the article of its phrase is looked for: "a federal court filing". */
export const COMPOUND_WITHIN = 3;

/** How far behind "claims" the verb of what is claimed is looked for: "a woman claims the two safety gates were open". */
export const TOLD_WITHIN = 6;
