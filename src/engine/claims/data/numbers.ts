import { needing, phrases } from '../phrases';
import type { ClaimSign } from './types';

const reason = 'number';

/** Figures that somebody must have counted, measured or estimated. */
export const NUMBERS: readonly ClaimSign[] = [
  {
    reason,
    points: 3,
    words: needing('#', /\d[\d,.]*(?:\s?%|[\s-](?:per\s?cent|pct|percentage\spoints?)(?!\p{L}))/giu),
  },
  {
    reason,
    points: 5,
    words: phrases(`one in # | one in two | one in three | one in four | one in five | one in six | one
    in ten | two in three | three in four | # in # | # out of # | half of the | half of all | half the | a third of | two
    thirds of | two-thirds of | a quarter of | three quarters of | three-quarters of | a fifth of | a majority of | the bulk of | more than half of | less than half of | nearly half of | almost half of | all but # of | a tenth of | one-third of | two-fifths of | three-fifths of | a minority of | the lion's share | tens of millions | by a margin of | double the | twice the number | by half | by a third | by
    a quarter | by two-thirds`),
  },
  {
    reason,
    points: 3,
    words:
      phrases(`doubled | doubling | tripled | tripling | quadrupl~ | #-fold | twofold | threefold | tenfold | twice as many |
    twice as much | twice the | three times as | three times the`),
  },
  {
    reason,
    points: 3,
    words: needing('#', /(?:[$£€¥]|US\$)\s?\d[\d,.]*\s?(?:million|billion|trillion|mln|bn|m(?!\p{L})|k(?!\p{L}))/giu),
  },
  {
    reason,
    points: 3,
    words: phrases(`# million | # billion | # trillion | # thousand | # mln | # bln | hundreds of thousands
    | tens of thousands | thousands of | millions of | billions of | hundreds of | dozens of | scores of | millions more | thousands more | hundreds more | a million | a billion | one million | two
    million | three million | two billion`),
  },
  { reason, points: 3, words: needing('#', /(?<![\d$£€,.])\d{1,3}(?:,\d{3})+(?![\d,])/gu) },
  // "About 13,000": somebody estimated it.
  {
    reason,
    points: 5,
    words: needing(
      '# million billion',
      /(?<!\p{L})(?:about|around|some|roughly|nearly|almost|approximately|over|estimated|at least|up to|(?:more|fewer|less) than|as many as)\s[$£€]?(?:\d{1,3}(?:,\d{3})+|\d[\d.]*\s(?:million|billion)|(?:an?|one|two|three) (?:million|billion))/giu,
    ),
  },
  {
    reason,
    points: 2,
    words: needing('#', /(?:[$£€]\s?\d[\d,.]*|\d[\d,.]*\s(?:dollars|pounds|euros|yen|dlrs)(?!\p{L}))/giu),
  },
  {
    reason,
    points: 2,
    words: phrases(`about # | around # | some # | roughly # | nearly # | almost # | approximately # | more
    than # | over # | fewer than # | less than # | at least # | up to # | as many as # | as much as # | an estimated # | about
    $# | about £# | more than $# | more than £# | more than one | more than two | more than half | nearly half | almost half |
    an average of | on average`),
  },
  // "Fell by nearly 40": somebody measured it, twice.
  {
    reason,
    points: 4,
    words: needing(
      'rose ris~ fell fall~ drop~ grew grow~ climbed jumped surged soared plunged slumped increas~ decreas~ declin~ shr~ cut cuts up down',
      /(?<!\p{L})(?:rose|risen|rising|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|gr[eo]wn?|climbed|jumped|surged|soared|plunged|slumped|(?:in|de)creas(?:ed|ing)|declin(?:ed|ing)|shr[au]nk|cuts?|up|down)\s(?:by|to|from)\s(?:(?:about|around|some|nearly|almost|more than|less than|just|over|roughly|approximately|as much as)\s)?[$£€]?\d[\d.,]*(?:\s(?:percent|per cent|pct|million|billion)(?!\p{L}))?/giu,
    ),
  },
  {
    reason,
    points: 5,
    words: needing(
      '#',
      /\d(?:\s?%|[\s-](?:per\s?cent|pct|percentage\spoints?))\s(?:fewer|higher|larger|less|lower|more|smaller)(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 5,
    words: needing(
      '#',
      /\d(?:\s?%|[\s-](?:per\s?cent|pct|percentage\spoints?))\s(?:fewer|higher|larger|less|lower|more|smaller)(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 2,
    words: phrases(`received # | killed # | employs # | costs # | cost # | owes | is owed | are owed`),
  },
];
