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
