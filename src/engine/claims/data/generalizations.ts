import { needing, phrases } from '../phrases';
import type { ClaimSign } from './types';

const reason = 'generalization';

/** What many, most or all of some people are said to do or think. */
export const GENERALIZATIONS: readonly ClaimSign[] = [
  {
    reason,
    points: 5,
    words:
      phrases(`hardly anyone | hardly anybody | hardly ever | no one is | no one has | no one wants | nobody is | nobody has | nobody wants | everyone is |
    everyone knows | everybody is | everybody knows | the majority of | the vast majority | most people | many people | few people | tend to | tends to | en masse |
    it is well known | across the board | only a handful of | only a few | only the most | alike are | everyone knew |
    no one wanted | nobody wanted | no one knows | no one seems | nobody seems | no one expected | few expected | few doubt | little doubt | few dispute | the public is | the public has`),
  },
  {
    reason,
    points: 5,
    words: needing(
      'almost nearly virtually practically',
      /(?<!\p{L})(?:almost|nearly|virtually|practically)\s(?:all|always|every|everybody|everyone|everything|never|no|no one|nobody|none)(?!\p{L})/giu,
    ),
  },
  // "There is little appetite for", "a widespread belief".
  {
    reason,
    points: 5,
    words: needing(
      'sense belief feeling recognition consensus agreement perception fear concern unease appetite enthusiasm interest anger frustration suspicion',
      /(?<!\p{L})(?:a\s(?:general|growing|widespread|deep)|no|little)\s(?:sense|belief|feeling|recognition|consensus|agreement|perception|fear|concern|unease|appetite|enthusiasm|interest|anger|frustration|suspicion)\s(?:that|of|among|about|in|for|over)(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 5,
    words: phrases(`few are | few were | few have | few would | many have | many are | many were | many
    had | most have | most are | most were | some are | some have | some were | face problems`),
  },
  { reason, points: 5, words: needing('many most some', /^\s*(?:but |and |yet )?for (?:many|most|some),/giu) },
  // Not "three people have".
  { reason, points: 4, words: needing('people', /(?<![\p{L}\p{N}]\s?)people\s(?:are|have)(?!\p{L})/giu) },
  // As a subject: "Most of the pupils …", but not "like many of the pupils".
  {
    reason,
    points: 5,
    words: needing(
      'most many few all',
      /(?:^\s*|[;:—]\s+|(?<!\p{L})(?:but|and|while|that|because)\s+)(?:most|many|few|nearly all|almost all)\s+of\s+(?:the|them|those|these|its|their|his|her)(?!\p{L})/giu,
    ),
  },
  // As a subject: "Most traders are …", but not "for many hours".
  {
    reason,
    points: 4,
    words: needing(
      'most many few all',
      /(?:^\s*|[,;:—]\s+|\b(?:but|and|while|as|that|because)\s+)(?:most|many|few|all)\s+(?!(?:as|years|days|hours|weeks|months|of)\b)(?:\p{L}+\s+)?\p{L}+s\s/giu,
    ),
  },
  // "Investors dislike", "young voters have grown", "traders in the town fear": what a whole group is or does.
  {
    reason,
    points: 5,
    words: needing(
      'are have know want like feel see think need love hate prefer favor favour fear face live expect seem believe tend support oppose distrust trust worry rely care agree find consider view enjoy',
      /^\s*(?:(?:but|and|yet|today|now|meanwhile|still),?\s+)?(?:(?:most|many|some|young|older|ordinary|white|black|working|\p{L}+(?:ic|al|an|ive))\s+)*(?:americans|voters|democrats|republicans|conservatives|liberals|moderates|independents|women|men|parents|students|workers|employees|employers|investors|consumers|customers|residents|fans|supporters|opponents|experts|officials|leaders|politicians|lawmakers|reporters|journalists|companies|businesses|firms|families|teachers|doctors|farmers|traders|banks|markets|immigrants|muslims|christians|jews|catholics|evangelicals|hispanics|latinos|whites|blacks|millennials|retirees|tourists|members|developers|users|children|teenagers|drivers|owners|critics|historians|economists|analysts|scientists|candidates|presidents|parties)(?:\s(?:in|of|on|from|with|at|across|who)\s[^,;]{1,40}?)?\s(?:(?:also|still|now|often|rarely|simply|\p{L}+ly)\s)?(?:are|have|know|want|like|feel|see|think|need|love|hate|prefer|favou?r|fear|face|live|expect|seem|believe|tend|support|oppose|distrust|trust|worry|rely|care|agree|find|consider|view|enjoy)(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 3,
    words:
      phrases(`largely | mostly | primarily | predominantly | overwhelmingly | disproportionately | almost exclusively |
    almost entirely | for the most part`),
  },
  {
    reason,
    points: 2,
    words: phrases(
      'widely | generally | on the whole | by and large | in general | usually | typically | commonly | often | invariably | traditionally | always',
    ),
  },
  {
    reason,
    points: 1,
    words: phrases(`many | most | everyone | everybody | nobody | no one | few | voters | residents | people |
    supporters | investors | analysts | fans | critics | observers`),
  },
];
