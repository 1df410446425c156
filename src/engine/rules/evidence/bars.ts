import type { ClaimThreshold } from '../../options';

/**
 * The distances and bars of what the rules stand on: each with its reason, lengths in UTF-16 code units where nothing
 * else is said.
 */

/** Confidence from which a claim is shown, for each setting: chosen on articles whose claims readers had marked. */
export const CLAIM_AT_LEAST: Readonly<Record<ClaimThreshold, number>> = { quiet: 0.65, normal: 0.5, thorough: 0.3 };
/** Blocks at the top that may carry the label. */
export const LABEL_WITHIN = 5;
/** Longest label with a headline behind it, in UTF-16 code units. */
export const LONGEST_LABEL = 200;
/** Longest front matter that is read, in UTF-16 code units. */
export const LONGEST_FRONT_MATTER = 20_000;
/** A piece in which at least this share of the sentences … */
export const FIRST_PERSON_SHARE = 0.12;
/** … and this many talk to the reader is in the first person. */
export const FIRST_PERSON_SENTENCES = 4;
/** Of what stands before and after a quotation as many UTF-16 code units are read. */
export const BESIDE_A_QUOTATION = 400;
/** A quotation is a fragment of a sentence when it is no longer than this, in UTF-16 code units … */
export const FRAGMENT = 80;
/** … and than this in words. */
export const FRAGMENT_WORDS = 6;
/** Longest line below a quotation that may be its signature, in UTF-16 code units. */
export const SIGNATURE_LENGTH = 60;
/** A column, a blog or a first-hand report speaks for its writer, and readers know it: only the plainest are asked. */
export const FIRST_PERSON_LOSES = 0.25;
/** What a claim loses when the sentence before it has a source and it goes on about the same. */
export const GOES_ON_LOSES = 0.2;
/** What a figure loses when a poll or a set of data is spoken of shortly before: it is most likely from there. */
export const COUNTED_LOSES = 0.2;
/** How much of a paragraph is searched for a poll or a set of data, in UTF-16 code units. */
export const DATA_TOLD_WITHIN = 5_000;
/** Longest phrase that is marked, in UTF-16 code units: more than that is no phrase any more. */
export const LONGEST_PHRASE = 160;
/** Longest cue that is looked at, in UTF-16 code units. */
export const CUE_LOOKED_AT = 80;
/** How much on either side of a source is read, in UTF-16 code units. */
export const BESIDE_A_SOURCE = 40;
/**
 * By how much of its last digit a headline's figure may be off, by its size: half of it where thousands are rounded, half
 * as much where hundreds are …
 */
export const ROUNDED = [
  { from: 1000, by: 0.5 },
  { from: 100, by: 0.25 },
] as const;
/** … and smaller ones only by what stands behind the point. */
export const LEFT_OUT = 0.5;
/** Share of the words with a capital above which a line is in title case or a row of names. */
export const IN_CAPITALS = 0.6;
