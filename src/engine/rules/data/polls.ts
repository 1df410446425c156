/** What readers need to judge a poll by, and the words that give it. */
export type PollPart = 'pollster' | 'sample' | 'population' | 'dates' | 'margin';

/** Who was asked. */
export const POPULATIONS =
  'adults|americans|voters|likely voters|registered voters|respondents|residents|people|britons|canadians|australians|women|men|parents|workers|teachers|students|households|caucusgoers|caucus-goers|caucus goers|shoppers|customers|members|doctors|nurses|employees|businesses|firms|companies|employers|traders|farmers|drivers|tenants|pupils|citizens|viewers|readers|consumers|interviews|participants';

/** Houses that ask; general knowledge, and a poll of any other house is told by a name before "poll". */
export const POLLSTERS =
  'gallup|ipsos|yougov|pew|quinnipiac|rasmussen|morning consult|marist|monmouth|suffolk|harris|nielsen|opinium|survation|icm|comres|savanta|redfield|angus reid|leger|newspoll|essential|ssrs|norc|siena|emerson|selzer|mason-dixon|zogby|surveymonkey|public policy polling|ppp';
