import { needing, phrases } from '../phrases';
import type { ClaimSign } from './types';

const reason = 'prediction';

/** What will or is likely to happen. */
export const PREDICTIONS: readonly ClaimSign[] = [
  {
    reason,
    points: 5,
    words:
      phrases(`is likely to | are likely to | it's likely | it is likely | seems likely | seem likely | looks likely | is unlikely | are unlikely | it's unlikely | most likely |
    unlikely to be | unlikely to win | is bound to | are bound to | is sure to | are sure to | is certain to | is doomed | are doomed |
    poised to | on track to | on course to | set to become | set to rise | set to fall | set to lose | set to win | is
    going to | are going to | will continue to | will finish the | will be hard | will be difficult | will not be easy | won't be easy | would need to | will never | will almost certainly | will inevitably |
    will soon | will be the | will be a | will become | will cost | will lose | will win | will fail | will suffer |
    will need | threatens to | threaten to | promises to be | stands to | stand to | is at risk | are at risk | in danger of | faces an
    uphill | face an uphill | in jeopardy | little chance | no chance | slim chance | the likelihood of | will only | will likely | will surely | will certainly | will probably | will undoubtedly | will eventually | will have to |
     will struggle | will remain | will determine | will decide | will change | will bring | will give | will get | will create | will force | will leave | will see | will increase | will reduce | will prove | will depend | will hurt | will help | will make | will run | will mean | will put`),
  },
  {
    reason,
    points: 4,
    words:
      phrases(`will not | won't | could galvanize | could be the | could also | might be hard-pressed | might be the | may be the | may present |
    would likely | would almost
    certainly | would probably | in the coming months | in the next several months | in the years ahead | for years to come`),
  },
  {
    reason,
    points: 4,
    words: needing(
      'could might may',
      /(?<!\p{L}|\b(?:that|which|who|what|as|how)\s)(?:could|might|may)\s(?:\p{L}+ly\s|well\s|soon\s|also\s)?(?!(?:afford|be|find|get|go|have|hear|not|only|remember|say|see|speak|tell|use)(?!\p{L}))\p{L}{2,}/giu,
    ),
  },
  {
    reason,
    points: 4,
    words: needing(
      'could might may',
      /(?<!\p{L})(?:could|might|may)\s(?:(?:very\s)?well|easily|eventually|ultimately|quickly|yet)\s\p{L}+/giu,
    ),
  },
  {
    reason,
    points: 4,
    words: needing(
      'could might',
      /(?<!\p{L}|\b(?:that|which|who|what)\s)(?:could|might)\s(?:\p{L}+ly\s|well\s|soon\s|also\s)?be\s(?:an?|the|enough|more)(?!\p{L})/giu,
    ),
  },
  // Not "a law that would help": that is what the law says of itself.
  {
    reason,
    points: 4,
    words: needing(
      'would',
      /(?<!\p{L}|\b(?:that|which|who|what)\s)would\s(?:also\s)?(?:be(?!\s(?:\p{L}+(?:ed|en|id|ld|nt)|put|set|cut|made)(?!\p{L}))|represent|mean|make|create|give|lead|hurt|help|leave|force)(?!\p{L})/giu,
    ),
  },
  // What is guessed of the past.
  {
    reason,
    points: 3,
    words: needing('may might', /(?<!\p{L})(?:may|might)\s(?:\p{L}+\s)?have\s\p{L}+(?:ed|en|ne|de|nt|ld)(?!\p{L})/giu),
  },
  { reason, points: 3, words: phrases('will') },
  { reason, points: 2, words: phrases('could | might | may | would | likely | unlikely | looms | looming | set to') },
];
