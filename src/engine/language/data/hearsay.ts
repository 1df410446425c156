const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Participles that pass something on without saying whose it is ("is believed", "was said to"). What is asked, known,
 * called or due is no hearsay, so those are not here.
 */
export const HEARSAY_PARTICIPLES = list(`
  alleged assumed believed claimed considered deemed feared hinted held hoped imagined perceived presumed purported
  regarded reported reputed rumored rumoured said seen speculated suggested supposed suspected thought tipped touted
  understood viewed whispered estimated expected
`);

/**
 * Of these only the impersonal or infinitive use passes something on: "is seen as" and "it is suggested", but not "was
 * seen leaving" or "the idea was suggested".
 */
export const HEARSAY_IN_FRAME = list(`
  claimed held hinted hoped reported regarded said seen suggested supposed viewed considered deemed perceived touted
  imagined estimated
`);

/** Adverbs in the place of a source. */
export const HEARSAY_ADVERBS = list('reportedly allegedly supposedly purportedly rumoredly rumouredly');

/** What somebody arranges beforehand: after "expected to" these announce a schedule and pass on no opinion. */
export const SCHEDULED_VERBS = list(`
  address appear arrive attend begin close convene deliver depart finish gather host hold land launch leave meet open
  perform play publish reconvene release reopen report resume return sit speak start tour travel unveil visit vote
  testify announce decide rule hear discuss join campaign debate compete
`);
