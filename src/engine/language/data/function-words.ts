/**
 * The closed classes of English, as the clause reader uses them. General knowledge; a word stands in the class that it
 * most often has in news copy, and `word-classes/context.ts` corrects it by its neighbours.
 */
export const FUNCTION_WORDS = {
  determiner: `the a an this these those some any every each another all both several many most few half such
    numerous various certain enough neither either no more fewer less`,
  possessive: 'my your his her its our their whose',
  subject: 'i he she we they',
  object: 'me him us them',
  pronoun: `it you everyone everybody someone somebody anyone anybody nobody none one others nothing something
    everything anything himself herself itself themselves myself ourselves yourself yours hers theirs mine ours there`,
  preposition: `of in on at by for from with about against after before during over under between among through without
    within toward towards upon into onto across behind beyond near around along amid despite since until till per via
    beside besides outside inside off out up down above below beneath regarding concerning including throughout
    alongside following`,
  coordinator: 'and or but nor yet plus',
  subordinator: `because although though while if unless whereas as once so than lest whenever wherever`,
  modal: `will would can could may might must shall should ought cannot can't won't wouldn't couldn't shouldn't
    mustn't mightn't 'll 'd`,
  be: "be am is are was were been being isn't aren't wasn't weren't ain't 'm 're",
  have: "have has had having haven't hasn't hadn't 've",
  do: "do does did doing done don't doesn't didn't",
  negation: "not never n't hardly",
  wh: 'who whom which what whether how why when where whoever whatever',
  adverb: `also just only even still already again ever once now then here perhaps maybe instead indeed however
    meanwhile moreover furthermore therefore thus rather quite very too so almost nearly often sometimes always soon
    later earlier ago further twice together apart away back forward ahead aside long far well yet else anyway
    nonetheless nevertheless otherwise likewise abroad alike overnight afterward afterwards beforehand repeatedly
    once twice much first finally at-least`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec yesterday today tomorrow
    tonight mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
} as const;

/** Frequent adjectives that no suffix gives away, so that a verb form after one is read as a noun ("new claims"). */
export const ADJECTIVES = `
  new old big small large great good bad high low long short early late recent young public private local national
  federal foreign senior junior top former current chief key main major minor real true false full free open clear
  strong weak hard soft hot cold right wrong left black white red green dark poor rich former several own other same
  different first second third last next final further joint direct common special separate repeated previous similar
  secret special wide broad fresh initial official unofficial rival
`;

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = `
  family supply reply early daily weekly monthly yearly only friendly likely unlikely ally july italy assembly monopoly
  elderly costly deadly lonely lovely ugly silly holy orderly scholarly anomaly rally bully belly jelly folly apply
  imply comply multiply rely fly elly kelly emily molly sally billy willy
`;
