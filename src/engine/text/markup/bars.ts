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
/** A class name is shorter; what is longer is a program's state, in UTF-16 code units. */
export const LONGEST_CLASS = 500;
/** How much of a tag is looked at: classes and roles stand before data for programs, in UTF-16 code units. */
export const LONGEST_TAG = 2000;
/** The share of a page's prose from which on what holds it is the article: more than all the rest together. */
export const MOST = 0.5;
/** A part of a page is small beside its article when a reader passes three times as much elsewhere. */
export const SMALL_PART = 0.25;
/**
 * How much less prose speaks for the article where a tag says that it is none. No less, since old pages are a form from
 * top to bottom, and it has to outweigh a line about copyright.
 */
export const TAG_DISCOUNT = 0.5;
/** The same where a class says so, which is less: wrappers of everything are called "has-sidebar". */
export const CLASS_DISCOUNT = 0.67;
/** The same for what stands above the page's title: a wall of cookies may be longer than the article. */
export const ABOVE_TITLE_DISCOUNT = 0.25;
/** How much more it speaks for it inside `<article>` or `<main>`: as much as an aside speaks against. */
export const ARTICLE_TRUST = 2;
/** The same where structured data says "articleBody": nothing else is ever called so. */
export const BODY_TRUST = 4;
/** How many letters tell one beginning of a paragraph from any other: some five words. */
export const BEGINNING = 25;
/** Where these have to stand, with tags and character references, in UTF-16 code units. */
export const LONGEST_BEGINNING = 400;
/** No prose counts less: however many tags are around it, a page that has no other is an article. */
export const LEAST_TRUST = 0.001;
/** How much words count as prose that do not end like a sentence: a label mostly, or a sentence that is being typed. */
export const NO_SENTENCE = 0.25;
/** Text that is shorter and does not end like a sentence is a label, in UTF-16 code units: "Share this story with". */
export const LABEL_INK = 25;
/** Text that is longer is a paragraph even if its end is being typed, in UTF-16 code units: the length of a line. */
export const PARAGRAPH_INK = 80;
/** The share of links from which on a box leads elsewhere: an article has one in a paragraph, not every fourth word. */
export const BOX_LINKS = 0.25;
/** A line is a link when no more than a bullet or a comma stands outside it. */
export const NEARLY_ALL = 0.8;
/** Longest text under the linked title of another story, in UTF-16 code units: two sentences. */
export const LONGEST_TEASER = 300;
