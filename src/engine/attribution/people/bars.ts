/**
 * The distances and bars where a source is tied to somebody: each with its reason, lengths in UTF-16 code units where
 * nothing else is said.
 */

/** Sentences after which a reader has forgotten how long ago it was. */
export const FORGOTTEN = 6;
/** For so many sentences whoever spoke has the floor. */
export const FLOOR = 2;
/** Two candidates closer than this leave a reader in doubt. */
export const DOUBT = 0.35;
/** As far back as a reader remembers, and more, in sentences. */
export const LONG_AGO = 99;
/** So many sentences back are counted one by one. */
export const COUNTED_BACK = 10;
/** For so many sentences readers wait for the name of somebody who was given without one ("A doctor said …"). */
export const NAMED_WITHIN = 8;
/** Letters that a short form of a first name has at least: "Ben", "Beth". */
export const SHORT_NAME = 3;
/** How many bearers of one surname are remembered. */
export const BEARERS = 8;
/** How many of the last referents a pronoun may mean: further back a reader has forgotten them too. */
export const REMEMBERED = 14;
/** How much of the sentence before a name the tagger gets to see, in UTF-16 code units. */
export const TAGGED_BEFORE = 120;
/** Words of a phrase that points back to a role met before ("the port’s director"), at most. */
export const ROLE_WORDS = 4;
/**
 * Words with which a phrase still means somebody met before, where its noun is one of an office or a role in court …
 */
export const FIGURE_WORDS = 5;
/** … and where it is any other: with more it is a phrase of its own, and somebody new. */
export const BARE_WORDS = 3;

/**
 * What speaks for somebody as the one whom a pronoun means: a mention in a subject's place, words of theirs just before,
 * a gender that is known to fit; and what speaks against: each sentence in between, a lone capital word that may be
 * nobody, a name that only says where.
 */
export const PRONOUN_WEIGHT = {
  sentence: 1,
  rank: 0.05,
  subject: 0.9,
  spoke: 1.3,
  gender: 0.8,
  unsure: 1.5,
  aside: 2,
  mute: 1.2,
  body: 1,
} as const;
