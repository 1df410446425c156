/**
 * The distances and bars of the model of who holds the floor: each with its reason, lengths in UTF-16 code units where
 * nothing else is said.
 */

/** A label before a turn stands within so much of its paragraph. */
export const LABEL_WITHIN = 60;
/** A question to somebody who is interviewed is no longer than this: a long paragraph that ends in "?" is an argument. */
export const LONGEST_QUESTION = 400;
/** A line that says no more than who speaks: name, age, trade and place. */
export const LONGEST_NAME_LINE = 100;
/** Words that are set large are few. */
export const LONGEST_PULLED = 320;
/** So many blocks ahead a quotation that was opened may be closed: a longer speech is opened again in each paragraph. */
export const CLOSES_WITHIN = 8;
/** So many blocks to either side are looked through for words that were set large. */
export const PULLED_FROM_WITHIN = 8;
/** A line in quotation marks of so many words that stand in the copy is a heading … */
export const CROSSHEAD_WORDS = 6;
/** … and a quotation of so many is a pull quote; fewer are said by chance. */
export const PULLED_WORDS = 5;
/** Blocks at a draft's top that may say that it is an interview. */
export const ANNOUNCED_WITHIN = 6;
/** Questions to "you" with answers in the first person that make an interview of a draft which does not say that it is one. */
export const QUESTIONS_UNANNOUNCED = 3;
/** And of one that does. */
export const QUESTIONS_ANNOUNCED = 2;
/** Share of the answers that speak as "I" or "we", at least: half of them, since an answer may be about others. */
export const FIRST_PERSON_ANSWERS = 0.5;
