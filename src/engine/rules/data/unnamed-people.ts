/** Words for people who go unnamed, in the singular. General knowledge of news copy. */

/** People who tell what outsiders cannot know: bare as they are, they are asked for themselves. */
export const INSIDERS = `
  source insider official aide adviser advisor assistant associate ally confidant staffer employee executive operative diplomat
  envoy negotiator lawmaker minister senator congressman legislator agent officer investigator prosecutor regulator authority person individual
  somebody someone member delegate colleague friend relative representative spokesman informant whistleblower deputy
  commander bureaucrat director manager leader
`;

/** People who are asked what they think: in the plural they are a crowd that nobody can check. */
export const CROWDS = `
  academic activist advocate analyst backer banker booster broker campaigner citizen commentator commenter conservative consumer
  critic customer dealer democrat detractor doctor economist educator environmentalist expert fan farmer forecaster foe
  historian investor journalist lawyer leftist liberal local loyalist motorist naysayer neighbor neighbour netizen observer
  onlooker opponent parent people philosopher pollster professional progressive proponent protester psychologist pundit
  reader republican researcher resident scholar scientist skeptic sceptic specialist strategist student supporter teacher tourist
  trader user villager viewer visitor watchdog watcher worker some many
`;
