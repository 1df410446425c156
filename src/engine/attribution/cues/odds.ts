/**
 * How the place of a verb changes the odds that it is a cue whose source and content are read rightly, first outside and
 * then inside of what another cue introduces. Counted in the articles behind the lexicon: for the words of each place
 * against all on their side, the logarithm of the odds ratio pooled over words of equal strength in the lexicon with the
 * same before their subject (Mantel and Haenszel's), to one decimal; for each side against both, and for what stands
 * before, pooled over words of equal strength alone. Behind each, how many words were counted; 0 where they were too few.
 * A place is one answer to each of five questions, so that what goes together counts once.
 */
export const ODDS = {
  side: [0.5, -1.9], // 20309, 6753
  // Who its subject is.
  name: [0.3, 0], // 8317, 1679
  person: [0.3, 0], // 2655, 1395
  they: [-0.1, -0.4], // 398, 344
  it: [-1.6, -0.1], // 368, 182
  people: [0.1, 0.2], // 1724, 646
  body: [0.1, 0.3], // 652, 242
  noun: [-0.9, -0.3], // 2370, 910
  relative: [-0.7, -0.3], // 434, 192
  /** … behind a passive: "was opposed by Lee". */
  agent: [0.6, 0.4], // 345, 126
  /** … none, where the verb needs none ("it is said", "it seems"), */
  unnamed: [0.3, 0.2], // 1367, 455
  /** … or where it does. */
  nobody: [-1.8, -1.2], // 680, 247
  // What stands before its subject: nothing, …
  opening: [0.8, 0.7], // 6864, 689
  /** … a verb or "that", */
  embedded: [-1.4, -1.7], // 1069, 2353
  /** … a comma, dash or colon, */
  marked: [0.3, 1], // 4531, 721
  /** … "and" or "but", */
  joined: [0.2, 1], // 972, 252
  /** … a quotation, */
  quoted: [-0.2, 1.1], // 388, 74
  /** … a noun: "the plan Lee opposes", */
  reduced: [-0.8, -0.6], // 822, 434
  /** … "if", "whether", "how": no fact, */
  conditional: [-0.6, -1], // 351, 302
  /** … "when", "while", "after", */
  circumstance: [0.1, 0.8], // 1281, 442
  /** … a preposition: the phrase is hardly the subject. */
  oblique: [-0.9, -0.4], // 1036, 438
  /** Four words or more part it from its subject, or eight. */
  apart: [-0.5, -0.8], // 1132, 530
  far: [-1, -0.4], // 1644, 731
  // Its form.
  gerund: [-0.7, -0.4], // 2788, 1066
  infinitive: [-0.9, -0.2], // 1431, 1385
  participle: [-0.2, 0.4], // 221, 42
  modal: [-0.2, -1.2], // 736, 659
  /** What it would introduce holds a quotation, or else has three words at most, or nine at least. */
  quoting: [0.3, 0], // 3264, 920
  short: [-0.5, -0.1], // 3140, 1602
  long: [0.1, 0], // 8821, 2252
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
