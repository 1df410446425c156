/**
 * Verbs of telling that are an act with some objects, one a row: what was declared, claimed or issued is done, and no words
 * of anybody's ("declared a state of emergency", "claimed bronze", "called the police").
 */
export const ACTS_WITH = `
  add: assist assists goal goals point points rebound rebounds run runs try tries
  call: 000 112 911 999 ambulance brigade doctor firefighters guards helpline hotline police services
  claim: bronze crown gold lead medal medals place point points prize silver spot title titles trophy wicket wickets
  declare: bankruptcy calamity ceasefire curfew disaster emergency holiday independence mourning state truce war
  issue: bond bonds commutation commutations fine fines injunction injunctions licence licences license licenses memo memorandum memos pardon pardons permit permits share shares stay subpoena subpoenas summons ticket tickets visa visas warrant warrants
`;
