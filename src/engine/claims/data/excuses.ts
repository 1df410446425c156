import { needing, phrases } from '../phrases';
import type { Excuse } from './types';

/** The open record: what anybody can look up, or a reporter can see. */
export const EXCUSES: readonly Excuse[] = [
  // Markets and scores.
  {
    points: 6,
    words: needing(
      'clos~ settl~ trad~ finish~',
      /(?<!\p{L})(?:clos|settl|trad|finish)(?:ed?|es|ing)\s(?:at|down|up|unchanged)(?!\p{L})|\bto\s(?:close|settle)\sat\b/giu,
    ),
  },
  {
    points: 6,
    words: needing(
      '#',
      /(?:\d[\d.,]*\s(?:cents?|points?)|[$£€]\d[\d.,]*|\d[\d.,]*\s?(?:percent|per\scent|pct|%)),?\sto\s[$£€]?\d/giu,
    ),
  },
  {
    points: 5,
    words: phrases('yen from | the day before | a barrel | a gallon | an ounce | index rose | index fell | a share'),
  },
  { points: 6, words: needing('#', /(?<![\d-])\d{1,3}\s?[–-]\s?\d{1,3}(?![\d-])/gu) },
  {
    points: 4,
    words: phrases(
      'scored | goal | goals | penalty | half-time | kick-off | the first half | the second half | matchday | innings',
    ),
  },
  {
    reasons: ['number'],
    points: 4,
    words: phrases(
      '# votes | stake of | own # | owns # | per share | in arrears | prize money | of the vote | of the votes | of voters | delegates',
    ),
  },
  // Votes, courts, laws, offices.
  {
    points: 4,
    words:
      phrases(`voted | votes to # | voted # to # | passed the | signed into law | was elected | were elected | was appointed |
    ruled that | the court ruled | was sentenced | was convicted | pleaded guilty | pleaded not guilty | was charged | were charged | was
    arrested | were arrested | was founded | was formed | was born | was published | filed for | was adopted | was ratified | took office`),
  },
  // What a law or a document says will follow: "could face fines of up to $1 million if they …".
  {
    points: 6,
    words: needing(
      'face fac~ fined jailed liable',
      /(?<!\p{L})(?:could|would|may|might|can|will)\s(?:also\s)?(?:face|be\s(?:fined|jailed|liable|sentenced|imprisoned))(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:fines?|years?|months?|prison|jail|penalt(?:y|ies)|liable|sentences?|suspension|bans?|charges|convicted)(?!\p{L})/giu,
    ),
  },
  {
    points: 6,
    words: needing(
      'show~ list~ put~ includ~ call~ set~ allocat~ provid~',
      /(?<!\p{L})(?:budget|accounts|bill|plan|contract|agreement|report|filing|invoice|schedule|register|ledger|balance\ssheet|manifesto|proposal|memo|agenda|map)\s(?:also\s)?(?:shows?|lists?|puts|includes?|calls\sfor|sets|allocates|provides|earmarks)(?!\p{L})/giu,
    ),
  },
  // Why somebody did not play.
  {
    reasons: ['cause', 'judgment'],
    points: 5,
    words: needing(
      'injur~ knee hamstring ankle shoulder groin thigh calf wrist elbow concussion illness flu back foot hip rib ribs suspension',
      /(?<!\p{L})(?:miss(?:ed|es|ing)?|out|absent|sidelined|withdr[ae]w|pulled\sout|replaced|substituted|ruled\sout|sat\sout|doubtful|retired)(?!\p{L})[^.;]{0,80}(?:because\sof|due\sto|owing\sto|with|through|after|by)\s(?:an?|his|her|their|the)?\s?(?:\p{L}+\s){0,2}(?:injur(?:y|ies)|knee|hamstring|ankle|shoulder|groin|thigh|calf|wrist|elbow|concussion|illness|flu|back|foot|hip|ribs?|suspension)(?!\p{L})/giu,
    ),
  },
  // What happened to some of many, on the record: "Drivers have lost a legal challenge".
  {
    reasons: ['generalization'],
    points: 5,
    words: needing(
      'have',
      /^\s*\p{Lu}\p{L}+(?:\s\p{L}+){0,2}\shave\s(?:just\s|now\s|already\s)?(?:lost|won|been\s(?:told|given|asked|warned|sent|offered|granted|refused|ordered|banned|cleared|charged|jailed)|voted|agreed\sto|launched|lodged|filed|submitted|withdrawn|rejected|approved|signed|started|begun|gone\son\sstrike|walked\sout|staged|handed|called\soff|joined|gathered|marched|returned|reached)(?!\p{L})/gu,
    ),
  },
  // A count in a row of holders: "will be the 12th abbot".
  {
    reasons: ['prediction', 'superlative'],
    points: 5,
    words: needing(
      'will would',
      /(?<!\p{L})(?:will|would)\sbe\s(?:the|his|her|their|its)\s(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?!\p{L})/giu,
    ),
  },
  // What somebody was able to do: "could sense their anger", "could hear the crowd".
  {
    reasons: ['prediction'],
    points: 5,
    words: needing(
      'could',
      /(?<!\p{L})could\s(?:barely\s|hardly\s|only\s|still\s|almost\s|just\s|clearly\s|already\s)?(?:sense|feel|hear|see|smell|taste|tell|make\sout|remember|recall|recogni[sz]e|understand|afford|reach|walk|read|write|speak|swim|sleep|breathe|stand|watch|imagine|hold|find|identify)(?!\p{L})/giu,
    ),
  },
  // Schedules.
  {
    reasons: ['prediction'],
    points: 5,
    words: phrases(`will open | will reopen | will begin | will start | will meet | will vote | will hold | will
    be held | will take place | will host | will speak | will appear | will be published | will be released | will air | will play | will
    return | will resume | will be on display | will be available | is scheduled | are scheduled | scheduled for | is due | are due | will
    present | will visit | will be open | will run from | will close on | will close at`),
  },
  {
    reasons: ['prediction'],
    points: 3,
    words:
      phrases(`at # p.m. | at # a.m. | at noon | on Monday | on Tuesday | on Wednesday | on Thursday | on Friday | on
    Saturday | on Sunday | tomorrow | January # | February # | March # | April # | May # | June # | July # | August # | September # | October # |
    November # | December # | # January | # February | # March | # April | # May | # June | # July | # August | # September | # October | #
    November | # December`),
  },
  // A condition foresees nothing by itself.
  {
    reasons: ['prediction', 'generalization'],
    points: 2,
    words: needing(
      'if unless when whenever once example instance',
      /^[^\p{L}]*(?:if|unless|when|whenever|once|for example|for instance)(?!\p{L})/giu,
    ),
  },
  // What a bill, a rule or a plan says of itself.
  {
    reasons: ['prediction', 'generalization'],
    points: 3,
    words: phrases(`the bill would | the law would | the proposal would | the plan would |
    the amendment would | the measure would | legislation would | which would | would have`),
  },
  // What a bill is for stands in the bill.
  {
    reasons: ['motive'],
    points: 5,
    words: needing(
      'seeks sought aims aimed intended meant intends designed',
      /(?<!\p{L})(?:act|agreement|amendment|bill|case|initiative|law|lawsuit|legislation|measure|motion|order|petition|plan|program|programme|project|proposal|resolution|rule|suit|treaty)s?,?\s(?:that\s|which\s)?(?:also\s)?(?:(?:is|are|was|were)\s)?(?:seeks?|sought|aim(?:s|ed)?|intend(?:s|ed)?|meant|designed)\s(?:to|at)(?!\p{L})/giu,
    ),
  },
  { reasons: ['number'], points: 4, words: phrases('lawsuit | lawsuits | a fine of | settlement') },
  // What is still to be found out, and what somebody is accused of.
  {
    reasons: ['allegation', 'motive', 'cause', 'prediction'],
    points: 3,
    words: phrases(
      'whether | there are fears | there are concerns | there are worries | there is concern | there is fear | there is speculation | accused | accuses | accusing | accusations of | alleged | alleging | allegations | suspected of | critics',
    ),
  },
  // Somebody speaks here after all, in a way that is not read as an attribution.
  {
    points: 3,
    words:
      phrases(`said | says | say | according to | told | noted | notes | reported | wrote | writes | argued | argues | warned |
    estimated | estimates | believes | predicts | predicted | announced | stated | urged | tweeted | added | a poll | a new poll | polls | a
    survey | surveyed | pollsters | a study | the study | studies | figures | data | statistics | documents | court papers | the survey`),
  },
  {
    points: 6,
    words: needing(
      'own',
      /(?<!\p{L})by\s(?:his|her|their|its|(?:\p{L}+\s){1,3}\p{L}+['’]s?)\sown\s(?:account|admission|calculation|count|estimate|estimation|figures|reckoning|telling)s?(?!\p{L})/giu,
    ),
  },
  // "Not everyone is convinced" opens what one of them says next, and "has grown weary" is no figure.
  { reasons: ['generalization'], points: 5, words: phrases('not everyone | not everybody') },
  {
    reasons: ['superlative'],
    points: 5,
    words: needing(
      'grown',
      /(?<!\p{L})grown\s(?:\p{L}+ly\s|more\s|so\s|too\s)?(?:accustomed|angry|anxious|bored|close|concerned|fond|frustrated|impatient|nervous|old|restless|suspicious|tired|uneasy|used|wary|weary|worried)(?!\p{L})/giu,
    ),
  },
  // Ages and counts of the scene itself.
  { reasons: ['number'], points: 2, words: phrases('aged # | # years old | #-year-old | at the age of') },
];
