/**
 * Words that judge somebody or something, and leave no room for a fact. Left out are those that news copy uses of plans,
 * prices and weather ("weak", "strong", "poor", "failed", "dangerous").
 */
export const JUDGMENTS = `
  abysmal absurd appalling arrogant asshole atrocious awful bastard bigot bigoted brilliant buffoon bully bullying charlatan cheater clown
  clueless contemptible coward cowardly crackpot creep crook crooked cruel delusional demagogue deplorable despicable detestable
  dictatorial disastrous disaster disgrace disgraceful disgusting dishonest disloyal dismal dreadful egomaniac   farce farcical foolish fraudster genius ghastly gutless heartless hideous horrendous horrible hypocrite
  hypocritical idiot idiotic idiots immoral imbecile inept incompetent incompetence infantile insane joke laughable laughingstock laughing-stock lazy liar
  liars loser losers ludicrous lunatic mad madness megalomaniac moron moronic narcissist narcissistic nightmare nonsense
  nuts obnoxious outrageous pathetic petty phony pointless prick racist reckless repugnant repulsive ridiculous
  scandalous scumbag selfish shambles shameful shameless sickening sleazy spineless stupid stupidity terrible thug   train-wreck traitor tyrant unhinged unfit useless vicious vile weasel wonderful worthless wretched xenophobic
`;

/** Turns of phrase that say outright that what follows is an opinion; only in quoted words. */
export const STANCES = `
  I think|I believe|I guess|I suspect|I’d say|I would say|in my opinion|in my view|my sense is|my guess|we think|we believe|
  has no idea|have no idea|makes no sense|doesn’t care|don’t care|out of control|out of his depth|out of her depth|not up to the job|
  the worst|a mess|a sham|a coup|a circus|a zoo|in over his head|in over her head|can’t be trusted|cannot be trusted|lost his mind|lost her mind|
  should be fired|should resign|ought to|should have|shouldn’t have|shame on
`;
