/**
 * The distances and bars where clauses are read: each with its reason, lengths in UTF-16 code units where nothing else
 * is said.
 */

/**
 * In words, a quotation counted as one: no sentence is this long; what is gets cut, so that every reader of a clause
 * may look about in it.
 */
export const LONGEST_CLAUSE = 240;
/** The farthest that what describes a speaker runs, in words. */
export const DESCRIPTION_WORDS = 60;
/** How far to the left a subject is looked for, in words: a relative clause of this length has lost its reader too. */
export const SUBJECT_WITHIN = 60;
/** A title in quotation marks ("“The Lock,” a novel") is shorter, in UTF-16 code units. */
export const LONGEST_QUOTED_TITLE = 30;
/** The farthest that one relative clause or aside runs, in words. */
export const ASIDE_WORDS = 25;
/** Words of a phrase between an auxiliary and its participle: "has in the past said". */
export const ADJUNCT_WORDS = 4;
/** Words in brackets inside a phrase, at most: "Lee (who runs the port) said". */
export const BRACKET_WORDS = 30;
/** Longest quotation that is part of a phrase (the “clean” deal), in UTF-16 code units. */
export const QUOTED_IN_PHRASE = 40;
/** How many steps (words, or phrases behind a preposition) from a clause’s subject its verb is looked for. */
export const VERB_WITHIN = 12;
/** Words of a relative clause between a subject and its verb, without commas: "the man who left said". */
export const RELATIVE_WORDS = 18;
/** Asides that may follow each other behind a name or within a phrase: ", 41, the mayor of Tarn, who …". */
export const ASIDES = 4;
/** Stretches between commas and dashes that are gone back over from a verb to its subject. */
export const ASIDES_BEFORE_VERB = 8;
/** Parts of a list of subjects: "Lee, Cruz and Park said". */
export const LISTED = 6;
