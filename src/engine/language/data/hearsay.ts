/** Adverbs in the place of a source. */
export const HEARSAY_ADVERBS = 'reportedly allegedly supposedly purportedly rumoredly rumouredly';

/** Adjectives that say the same of a thing: "an alleged theft". */
export const HEARSAY_ADJECTIVES = 'alleged purported reputed';
