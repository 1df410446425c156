/**
 * The distances and bars where a paragraph’s attributions are found: each with its reason, lengths in UTF-16 code
 * units where nothing else is said.
 */

/** A tag ("the mayor asked.") has no more words than this. */
export const TAG_WORDS = 18;
/**
 * An attribution is late when its source comes this many characters after its content began: the 95th percentile in
 * news copy.
 */
export const LATE = 218;
/** How far before a quotation the words are looked at that make it a title, in UTF-16 code units. */
export const TITLE_TOLD_BEFORE = 30;
/** What a quotation is used for is told by its beginning, in UTF-16 code units; a megabyte of it need not be read. */
export const USE_TOLD_BY = 600;
/** How often a phrase may be found to hang on one before it. */
export const HANGING_PHRASES = 3;
/** Words that are looked through for the noun that a phrase hangs on. */
export const HANGS_WITHIN = 12;
/** How many words make a quotation more than a phrase. */
export const QUOTATION_WORDS = 4;
/** How many words a quotation has is told by its beginning, in UTF-16 code units. */
export const LENGTH_TOLD_BY = 80;
/** How many sentences back a quotation may look for the attribution that it goes on from. */
export const GOES_ON_FROM = 12;
/** Verbs before a quotation that may introduce it. */
export const INTRODUCES_WITHIN = 8;
/** How much of a cue is read for what kind of verb it is, in UTF-16 code units. */
export const CUE_LOOKED_AT = 60;
/** Letters of the small words that titles leave in lower case: "of", "the", "and". */
export const SMALL_WORD = 3;
/** A quotation of fewer words, each with a capital, is a title even where somebody says it. */
export const TITLE_WORDS = 6;
/** A quotation of fewer words behind "called", "titled" and the like is a name. */
export const NAMED_WORDS = 9;
/** A quotation that stands alone is somebody’s speech from this many words on … */
export const SPEECH_WORDS = 12;
/** … and from these where it has words that are spoken rather than written ("I", "we", "you"). */
export const SPOKEN_WORDS = 8;
/** Share of a quotation that a content has to cover to be its owner: more than half. */
export const OWNED = 0.5;
/** Words behind "spoke to" or "came from" among which the one who speaks then is named. */
export const BROUGHT_IN_WITHIN = 14;
/** A nickname with its marks is no longer than this, in UTF-16 code units. */
export const LONGEST_NICKNAME = 40;
