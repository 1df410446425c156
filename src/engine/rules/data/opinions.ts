/**
 * Words that judge somebody or something. They are looked for only in quoted words of unnamed people, where even a mild
 * one ("smart", "weak") is an opinion.
 */
export const JUDGMENTS = `
  abysmal absurd afraid amateur amateurish amazing appalling arrogant asshole atrocious awesome awful awfully bad bastard best bigot
  bigoted brilliant brutal buffoon bully bullying charlatan cheater clown clueless contemptible corrupt cowardly coward crazy creep crook
  crooked crucial cruel dangerous delusional demagogue deplorable desperate despicable dictatorial disaster disastrous disgrace
  disgraceful disgusting dishonest disloyal dismal dreadful dumb egomaniac embarrassing embarrassment excellent extraordinary fabulous
  failure fantastic farce farcical flawed foolish fraud fraudster frightening genius ghastly great greedy gutless heartless hideous hopeless
  horrendous horrible horrific hypocrite hypocritical idiot idiotic idiots ignorant immoral impressive inept incompetence incompetent
  incredible insane insulting irrational irresponsible joke laughable laughingstock lazy liar liars lies loser losers ludicrous lunatic
  mad madness mediocre mess messy moron moronic naive narcissist narcissistic nasty nightmare nonsense nuts obnoxious
  offensive outrageous overrated paranoid pathetic petty phony pointless racist reckless ridiculous rude sad scandalous scary selfish
  shambles shameful shameless shocking sickening silly sleazy sloppy smart spineless stubborn stupid stupidity superb talentless terrible
  terrific terrifying thug thuggish toxic tragic traitor tyrant ugly unacceptable unethical unfair unfit unhinged unprofessional unstable
  useless vicious vile vindictive weak weakness weird wonderful worse worst worthless wretched xenophobic
`;

/** Turns of phrase that say outright that what follows is an opinion, a guess or a reading of somebody's mind. */
export const STANCES = `
  a mistake|a big mistake|a huge mistake|a terrible mistake|a grave mistake|I think|I believe|I guess|I suspect|I’d be|I’d say|I would say|I hope|I doubt|I don’t think|in my opinion|in my view|my sense|my guess|we think|
  we believe|probably|maybe|perhaps|apparently|clearly|likely|unlikely|no idea|makes no sense|doesn’t care|don’t care|doesn’t understand|
  don’t understand|doesn’t know|doesn’t want|wants to|out of control|out of his depth|out of her depth|out of touch|not up to the job|
  a sham|a coup|a circus|a zoo|in over his head|in over her head|can’t be trusted|cannot be trusted|lost his mind|lost her mind|
  should be|should resign|should have|shouldn’t have|ought to|needs to|shame on|the problem with|the problem is|he’s going to|she’s going to|
  it’s going to|they’re going to|might be|may be
`;
