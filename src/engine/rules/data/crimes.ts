/** Labels that say of somebody that they did it. */
export const OFFENDERS =
  'killer|murderer|slayer|rapist|molester|robber|burglar|arsonist|bomber|gunman|shooter|attacker|assailant|stabber|kidnapper|abductor|thief|fraudster|embezzler|conman|con man|swindler|stalker|terrorist|smuggler|trafficker|drug dealer|paedophile|pedophile|predator|wife beater|hitman|poisoner|hijacker|vandal';

/** Labels that are a sport, a team or a nickname too … */
export const PLAYED = 'shooter|bomber|hitman|predator|slayer|poisoner|stalker|vandal|thief|attacker';

/** … where words of sport stand near. */
export const SPORT =
  /\b(?:medals?|golds?|silver|bronze|Games|Olympics?|Paralympics?|champion\w*|tournaments?|finals?|semi-finals?|league|match|matches|World Cup|pistol|air rifle|skeet|trap|basketball|three-point\w*|goals?|striker|midfielder|winger|coach|squad|season|relay|podium|qualif\w+|scor\w+|netted|touchdowns?|innings|rugby|football|cricket|hockey)\b/;

/** What makes of a label an accusation that nobody is given for. */
export const ACCUSED = 'accused|alleged|suspected|admitted|reputed|presumed|self-confessed';

/** Verbs that name a crime, past; "killed", "hit" and "shot" may be accidents, war or the law's own. */
export const CRIMES =
  'murdered|raped|molested|embezzled|bribed|robbed|burgled|burglarized|strangled|defrauded|swindled|extorted|blackmailed|kidnapped|abducted|sexually assaulted|sexually abused|assaulted|mugged|carjacked|laundered|forged|smuggled|trafficked|stalked|groped|perjured|stabbed|bludgeoned|beat to death|stabbed to death|shot dead|shot and killed|set fire to|torched|stole|shoplifted|siphoned off|skimmed off|looted|lied under oath|committed (?:murder|fraud|perjury|arson|theft|rape|treason|bribery|tax fraud|a crime|crimes|war crimes)|took bribes|took a bribe|paid bribes|paid a bribe|took kickbacks|fiddled|cheated on (?:his|her) taxes|evaded tax(?:es)?|tampered with';

/** What follows such a verb where it names no crime. */
export const NO_CRIME =
  'the show|the spotlight|the scene|headlines|the headlines|hearts|the thunder|a march|bases?|second|third|a kiss|a glance|a look|away|into|out of|home|himself|herself|itself|his thunder|her thunder|the election|the nomination|a lead|points?|attention|more attention';

/** Words of courts, police and pleas: the sentence says on whose authority. */
export const AUTHORITY =
  /\b(?:police|court|courts|judges?|jury|juror|jurors|magistrate\w*|prosecut\w+|charg(?:e|ed|es|ing)|indict\w*|convict\w*|sentenc\w+|guilty|plead\w*|pled|pleas?|verdict|trial|tried|arrest\w*|detectives?|sheriff\w*|investigat\w+|inquiry|inquest|coroner|tribunal|lawsuit|sued|suit|complaint|affidavit|indictment|warrant|confess\w*|admit\w*|acknowledg\w*|accus\w+|alleg\w+|suspect\w*|authorit\w+|officials?|according|say|says|said|told|testif\w+|testimony|report\w*|wrote|writes|claim\w*|found|ruled|ruling|records?|documents?|evidence|video|footage|fbi|cia|attorney|jailed|jail|prison|imprison\w*|executed|acquitted|cleared|historians?|novel|film|movie|book|play|episode|drama|character|fiction\w*)\b/i;
