/** Adverbs in the place of a source. */
export const HEARSAY_ADVERBS = 'reportedly allegedly supposedly purportedly rumoredly rumouredly';
