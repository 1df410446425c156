import { needing, phrases } from '../phrases';
import type { ClaimSign } from './types';

const reason = 'superlative';

/** Rankings, records and trends: somebody keeps the list. */
export const SUPERLATIVES: readonly ClaimSign[] = [
  {
    reason,
    points: 5,
    words: phrases(`the worst | the best | the deadliest | the richest | the poorest | the strongest | the weakest | the
    wettest | the driest | the hottest | the coldest | the costliest | the busiest | the greatest | the heaviest | the fiercest |
    the finest | the toughest | the closest | the clearest | the sharpest | the safest | the easiest | the hardest | the bitterest | the rarest | the boldest | the
    surest | the wildest | the bloodiest | the ugliest | the nastiest | the hardest-hit | the hardest hit | the fastest-growing | its best | its worst | their worst`),
  },
  // A rank that is often common knowledge: "the country's largest port".
  {
    reason,
    points: 4,
    words:
      phrases(`the longest | the largest | the biggest | the highest | the lowest | the fastest | the slowest | the smallest
    | the shortest | the oldest | the youngest | its biggest | its largest | its highest | its lowest | second largest | second-largest | second biggest | third largest | third-largest`),
  },
  {
    reason,
    points: 5,
    words: phrases(`one of the most | one of the largest | one of the biggest | one of the best | one of the
    worst | one of the few | among the most | among the best | among the worst | among the largest | the least |
    perhaps the most | the latest and`),
  },
  {
    reason,
    points: 5,
    words: needing(
      'most',
      /(?<!\p{L})the most(?!\s(?:common|delegates|important|of|part|points|recent|seats|votes)\b)(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 5,
    words: phrases(`first time in | first time since | first time ever | first ever | first-ever | first of
    its kind | first since | never before | never been | ever since | has ever |
    have ever | ever recorded | ever made | ever held | ever built | on record | record-breaking | record high | record low |
    record number | an all-time | in living memory | in its history | in history | since records |
    unparalleled | unrivalled | than ever | than ever before | than any | than anyone | unlike any | unheard of | unmatched |
    second to none | by far | at its lowest | at its highest | to its lowest | to its highest | all-time high | all-time low | at an all-time`),
  },
  {
    reason,
    points: 5,
    words: needing(
      'first',
      /(?<!\p{L})the first (?:\p{L}+ ){1,3}(?:to|ever|since|in (?:more|over|decades|years|\d))(?!\p{L})/giu,
    ),
  },
  { reason, points: 5, words: needing('ever', /(?<!\p{L})first\s(?:\p{L}+\s){1,5}ever(?!\p{L})/giu) },
  {
    reason,
    points: 5,
    words: needing(
      'record records',
      /(?<!\p{L})(?:break|broke|set|shatter|smash)(?:s|en|ing|ting|ed)?\s(?:(?:a|the|all|every)\s)?(?:\p{L}+\s)?records?(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 5,
    words: needing(
      'history',
      /(?<!\p{L})in (?:(?:the )?\p{L}+['’]s|its|their|the|his|her) (?:[\p{L}\d-]+ )?history(?!\p{L})/giu,
    ),
  },
  { reason, points: 5, words: needing('best worst', /(?<!\p{L})\p{L}+['’]s\s(?:best|worst)(?!\p{L})/giu) },
  {
    reason,
    points: 3,
    words: needing(
      'largest biggest oldest longest highest',
      /(?<!\p{L})\p{L}+['’]s\s(?:largest|biggest|oldest|longest|highest)(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 4,
    words: phrases('increasingly | first victory | first win | unprecedented'),
  },
  { reason, points: 3, words: phrases('for the first time | the only | the sole') },
  {
    reason,
    points: 3,
    words: phrases(`in decades | in a decade | in a generation | in # years | in more than a decade | in
    years | in two decades | since the war | since the #s | since #`),
  },
  {
    reason,
    points: 5,
    words: phrases(`more and more | less and less | ever more | every year | grows in | growing
    number | growing numbers | grows every | is growing | are growing | has grown | have grown | keeps growing | continues to
    grow | continue to grow | is slipping | is falling | are falling | is rising | are rising | is declining | are
    declining | in decline | is shrinking | are shrinking | is losing | gaining ground | on the
    rise | on the wane | proliferat~ | surging | soaring | plummet~ | skyrocket~ | gotten ~er | getting ~er | become more |
    becoming more | increasing its | increase their`),
  },
  {
    reason,
    points: 4,
    words: needing(
      'see~ saw',
      /(?<!\p{L})(?:saw|sees?|seen|seeing)\s(?:a|an)\s(?:\p{L}+\s)?(?:boom|decline|drop|explosion|fall|flood|increase|jump|rise|spike|surge|wave)\s(?:in|of)(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 4,
    words: needing(
      'than',
      /(?<!\p{L})(?:far|much|even|significantly|considerably|substantially|markedly)\s(?:(?:more|less|fewer)(?:\s[\p{L}-]+)?|\p{L}+er)\sthan(?!\p{L})/giu,
    ),
  },
  // "Than she ever had", "than any mayor before him": somebody has looked at all the others.
  {
    reason,
    points: 5,
    words: needing(
      'than',
      /(?<!\p{L})than\s(?:\p{L}+\s){0,5}(?:ever|before)(?!\p{L})|(?<!\p{L})than\s(?:has|had|have|did)\s(?:any|all|most)(?!\p{L})|(?<!\p{L}|\b(?:no|not|little|some)\s)(?:more|less|fewer)\s[\p{L}-]{2,}\s(?:[\p{L}-]+\s)?than(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 5,
    words: phrases(`exceeded | exceeds | surpass~ | outpac~ | outstrip~ | outperform~ | outnumber~ | dwarf~ | outspent |
    outraised | has become a | has become an | has become the | have become a | have become the | has become more | have become more | a dramatic shift | a sharp decline | a sharp rise | a steep decline |
    a sharp increase | a dramatic increase`),
  },
  {
    reason,
    points: 5,
    words: needing(
      'more fewer',
      /(?:^\s*|[,;]\s+|(?<!\p{L})(?:and|but|as)\s+)(?:more|fewer)\s(?:\p{L}+\s)?(?:\p{L}+s|children|men|people|women)\s(?:are|have)(?!\p{L})/giu,
    ),
  },
  // "Has vastly improved", "is steadily shrinking": a trend that somebody has followed.
  {
    reason,
    points: 5,
    words: needing(
      'drop~ slump~ grow~ ris~ fall~ shr~ declin~ improv~ worsen~ spread~ soar~ surg~ dwindl~ erod~ ebb~ wan~ reced~ stall~ slow~ widen~ narrow~ evolv~ escalat~ multipl~ proliferat~ balloon~ flourish~ collaps~ evaporat~ intensif~ accelerat~ deteriorat~ mounting suffered',
      /(?<!\p{L})(?:is|are|has|have|been|keeps|kept)\s(?:been\s)?(?:\p{L}+ly\s)?(?:(?:grow|ris|fall|shrink|declin|improv|worsen|dropp|slump|spread|soar|surg|dwindl|erod|ebb|wan|reced|stall|slow|widen|narrow|evolv|escalat|multiply|proliferat|balloon|flourish|collaps|evaporat|intensify|accelerat|deteriorat|mount)ing|grown|risen|fallen|shrunk|declined|improved|worsened|spread|soared|surged|dwindled|eroded|ebbed|waned|receded|stalled|slowed|widened|narrowed|evolved|escalated|multiplied|proliferated|ballooned|flourished|collapsed|evaporated|intensified|accelerated|deteriorated|suffered)(?!\p{L}|\s(?:by|from|to)\s)/giu,
    ),
  },
  {
    reason,
    points: 3,
    words:
      phrases(`significantly | sharply | dramatically | substantially | steadily | rapidly | gradually | markedly | momentum |
    backlash | resurgence | groundswell | a surge in | a surge of | a spike in | a rise in | an increase in | a drop in | a decline in |
    a shortage of | the decline of | the rise of`),
  },
  {
    reason,
    points: 2,
    words: phrases(`the main | the top | leading |
    most popular | biggest | largest | slowest | most dramatic | rare | rarely | unusual | unusually | no other | the heart of`),
  },
];
