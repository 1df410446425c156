/**
 * The distances and bars of the rules, in the order of their names: each with its reason, lengths in UTF-16 code units
 * where nothing else is said.
 */

/** `ambiguous-pronoun`: how much before the pronoun is read, in UTF-16 code units. */
export const BEFORE_A_PRONOUN = 400;
/** `anonymity-without-reason`: how far from the grant a reason is looked for, in UTF-16 code units. */
export const REASON_WITHIN = 300;
/** `anonymous-lead`: a paragraph with fewer words than these is a headline, a label or a place line. */
export const LEAD_WORDS = 18;
/** `anonymous-lead`: how much of a paragraph is counted, in UTF-16 code units. */
export const LEAD_LOOKED_AT = 400;
/** `anonymous-opinion`: how much of a statement is read, in UTF-16 code units. */
export const OPINION_LOOKED_AT = 1000;
/**
 * `crime-without-authority`: how far from the words their authority may stand in one sentence, in UTF-16 code units.
 */
export const AUTHORITY_WITHIN = 400;
/** `declined-to-comment`: longest name that is looked for in front of a refusal, in UTF-16 code units. */
export const REFUSER_NAME = 90;
/**
 * `declined-to-comment`: how many refusals are looked at for one word: no story has more, and a file that has is no
 * story.
 */
export const REFUSALS = 12;
/** `has-learned`: how far behind "has learned" the way in which the paper knows is looked for, in UTF-16 code units. */
export const HOW_WITHIN = 300;
/** `headline-unsupported`: words below which a story is a note of one. */
export const STORY_WORDS = 60;
/** `headline-unsupported`: what of a headline is read: nobody sets one longer than this. */
export const HEADLINE_READ = { tokens: 60, quotes: 6 } as const;
/**
 * `headline-unsupported`: two words with so many letters in common at their start are taken for the same: "vote",
 * "voted".
 */
export const HEADLINE_STEM = 4;
/** `hearsay-adverb`: how much of a sentence is read on either side, in UTF-16 code units. */
export const ADVERB_AROUND = 300;
/**
 * `hearsay`: how far around a cue its frame ("It …", "… to have been", "… on Tuesday") is looked for, in UTF-16 code
 * units.
 */
export const HEARSAY_AROUND = 200;
/**
 * `incomplete-poll`: so many of a poll’s five particulars have to be there before the rest is asked for: with fewer it
 * is a mention of one.
 */
export const POLL_PARTS = 2;
/** `incomplete-poll`: longest sentence that is read, in UTF-16 code units. */
export const POLL_SENTENCE = 800;
/** `late-attribution`: longest stretch of source and cue that is marked as one, in UTF-16 code units. */
export const LATE_MARKED = 120;
/** `late-speaker`: a first sentence shorter than this leaves no place for a speaker: “No. I won’t,” he said. */
export const FIRST_SENTENCE = 30;
/** `late-speaker`: a quotation shorter than this is read in one glance, in UTF-16 code units. */
export const GLANCE = 110;
/** `late-speaker`: how much of a sentence is read, in UTF-16 code units. */
export const SENTENCE_LOOKED_AT = 400;
/** `loaded-verb`: longest cue that is read and what is looked at on both sides of it, in UTF-16 code units. */
export const CUE_AROUND = 80;
/** `notes-left`: enough to walk through; the command for removing notes takes all. */
export const MOST_RELATED = 50;
/** `off-the-record`: how far around the words their bracket or label is looked for, in UTF-16 code units. */
export const BRACKET_AROUND = 80;
/** `role-missing`: how much of the copy on both sides of a name may say who it is, in UTF-16 code units. */
export const ROLE_WITHIN = 220;
/** `single-source`: with fewer statements … */
export const LEAST_CITED = 4;
/** `single-source`: … or fewer words it is a brief, and a brief has one source. */
export const LEAST_WORDS = 150;
/** `single-source`: how much of a headline or a lead is read, in UTF-16 code units. */
export const HEADLINE_LOOKED_AT = 600;
/** `unnamed-study`: how much behind the words is read, in UTF-16 code units. */
export const STUDY_BEHIND = 500;
/** So many blocks below its headline an interview has its first answer. */
export const ANSWERS_WITHIN = 12;
