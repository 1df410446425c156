/**
 * How the place of a verb changes the odds that it is a cue whose source and content are read rightly, first outside and
 * then inside of what another cue introduces: the weights of a logistic regression over all verbs of the labelled
 * articles, their rates in the lexicon given, to one decimal (`npm run fit`, which tells what it reads and checks itself on
 * articles that it was not fitted to). Behind each, how many verbs stood so. A place is one answer to each of five
 * questions, so that what goes together counts once.
 */
export const ODDS = {
  side: [-0.3, -1.4], // 21912, 6971
  // Who its subject is.
  name: [0.8, 0.1], // 9366, 1802
  person: [0.7, -0.2], // 2846, 1468
  they: [0.3, -0.5], // 471, 373
  it: [-1, -0.2], // 405, 197
  people: [0.5, 0.1], // 1942, 711
  body: [0.3, 0.1], // 789, 279
  document: [0.1, -0.1], // 713, 203
  noun: [-0.8, -0.6], // 2038, 822
  relative: [-0.7, -0.5], // 496, 218
  /** … behind a passive: "was opposed by Lee". */
  agent: [0.8, 0.3], // 434, 163
  /** … none, where the verb needs none ("it is said", "it seems"), */
  unnamed: [0.4, -0.2], // 642, 126
  /** … or where it does. */
  nobody: [0.3, 0.2], // 725, 262
  // What stands before its subject: nothing, …
  opening: [0.8, 0.4], // 7943, 752
  /** … a verb or "that", */
  embedded: [-0.9, -1.9], // 1168, 2567
  /** … a comma, dash or colon, */
  marked: [0.5, 0.7], // 5061, 786
  /** … "and" or "but", */
  joined: [0.4, 0.5], // 1058, 272
  /** … a quotation, */
  quoted: [0.4, 1.2], // 406, 79
  /** … a noun: "the plan Lee opposes", */
  reduced: [-0.3, -0.8], // 893, 470
  /** … "if", "whether", "how": no fact, */
  conditional: [-0.4, -1.1], // 365, 314
  /** … "when", "while", "after", */
  circumstance: [0.1, 0.2], // 1388, 479
  /** … a preposition: the phrase is hardly the subject. */
  oblique: [-0.6, -0.7], // 1212, 494
  /** Four words or more part it from its subject, or eight. */
  apart: [-0.4, -0.8], // 1273, 581
  far: [-0.9, -0.7], // 1813, 784
  // Its form.
  gerund: [-0.7, -0.4], // 3027, 1128
  infinitive: [-0.8, -0.3], // 1567, 1485
  participle: [-0.5, 0.3], // 41, 5
  modal: [-0.4, -1.4], // 701, 666
  /** What it would introduce holds a quotation, or else has three words at most, or nine at least. */
  quoting: [0.4, 0], // 3638, 942
  short: [-0.3, -0.1], // 3396, 1644
  long: [0.2, -0.1], // 9377, 2299
} as const;

/** The same of nouns, by who holds them, pooled over nouns of equal strength (and the length, of equal holder). */
export const NOUN_ODDS = {
  side: [0.4, -1], // 1068, 616
  owner: [0.5, -1.8], // 268, 208
  giver: [1.2, 1.9], // 114, 58
  subject: [-0.2, 0.4], // 244, 191
  author: [0.4, 0], // 16, 1
  nobody: [-0.6, -0.6], // 377, 149
  /** Those who marked the articles passed over what others say; an editor does not: it goes by its strength alone. */
  others: [0, 0],
  /** What it would introduce has two words at most. */
  short: [-0.3, -0.8], // 266, 192
} as const;
