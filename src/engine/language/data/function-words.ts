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

/**
 * Verb forms that are oftener nouns in news copy: after a noun they are read as verbs only when what follows needs a
 * verb ("the group claims that"), not when it does not ("insurance claims in the north").
 */
export const NOUN_LEANING = `
  accounts advances aids aims airs answers appeals approaches arms attacks attempts attributes audits awards backs bans bases bears
  bets bids bills blocks blows bonds boosts bounds brands breaks budgets calls camps cases causes cautions centers
  centres chairs challenges champions changes charges charts checks circles claims clashes clubs comments complaints
  compromises concerns conducts conflicts contacts contests contracts controls costs counts courts covers cracks credits
  crimes cuts damages deals debates debuts declines defaults delays demands deposits designs details disputes doubts drafts draws
  dreams drives drops drugs duties edges ends estimates exercises exits experiences experts exports extracts faces facts fails falls fans
  favors fears features fees feeds fights figures files films finances finds fines fires flags flights floods flows focuses folds follows forces
  forecasts forms frames functions funds gains gambles grants grounds groups guards guides hands handles harms hats heads
  helps hires hits holds homes hopes hosts houses impacts imports increases influences insults interests interviews issues jails
  jobs jokes judges jumps keys kicks kids kills lacks lands laughs laws leads leaks leaves letters levels lies lifts limits lines links lists lives
  loads loans looks losses loves makes mandates maps marches marks markets masters matches matters means measures meets members messages mines
  mistakes models moods moves murders names needs notes notices numbers nurses objects offers officers opens orders outlines owners paces packs pages
  paints pairs papers parties parts passes pays phones photos picks pictures pieces places plans plants plays pleas pledges plots points polls
  positions posts powers praises prayers presents presses pressures prices prints prizes problems proceeds produces profits programs projects promises
  prompts protests questions quotes races raids raises ranges ranks rates reaches reads reasons records reforms regrets reports requests
  researches reserves responses rests results returns reviews rewards rides rights rings rises risks rivals roads robs rocks roles rolls rounds
  rules runs sales sanctions scales scenes schedules schools scores screens scripts seals searches seats sections sentences services sets
  shapes shares shelters shifts ships shocks shops shots shouts shows sides signals signs sites slams slips slots smiles sounds sources spaces
  speaks spots stages stakes stands starts states statements stays steps stocks stops stores stories storms strains streets stresses strikes
  studies styles subjects supplies supports surges surveys suspects swings switches talks targets tasks taxes teams tends terms tests texts thanks thoughts
  threats ties times tips tolls tones tools tops totals touches tours tracks trades trains transfers transports traps travels treats trends tries trips
  trusts turns tweets twists types uses values ventures views visits voices votes wages waits walks wants wars warns watches waters waves ways weights
  wins wishes witnesses words works worries wounds wraps yields zones
`;
