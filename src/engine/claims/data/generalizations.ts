import { needing, phrases } from '../phrases';
import type { Cue } from './types';

const reason = 'generalization';

/** What many, most or all of some people are said to do or think. */
export const GENERALIZATIONS: readonly Cue[] = [
  {
    reason,
    points: 5,
    words:
      phrases(`hardly anyone | hardly anybody | hardly ever | no one is | no one has | no one wants | nobody is | nobody has | nobody wants | everyone is |
    everyone knows | everybody is | everybody knows | the majority of | the vast majority | most people | many people | few people | tend to | tends to | en masse |
    it is well known`),
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
      'sense belief feeling recognition consensus agreement perception fear concern unease appetite enthusiasm interest doubt anger frustration suspicion',
      /(?<!\p{L})(?:a\s(?:general|growing|widespread|deep)|no|little)\s(?:sense|belief|feeling|recognition|consensus|agreement|perception|fear|concern|unease|appetite|enthusiasm|interest|doubt|anger|frustration|suspicion)\s(?:that|of|among|about|in|for|over)(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 4,
    words: phrases(`few are | few were | few have | few would | many have | many are | many were | many
    had | most have | most are | most were | some are | some have | some were | face problems`),
  },
  { reason, points: 4, words: needing('many most some', /^\s*(?:but |and |yet )?for (?:many|most|some),/giu) },
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
      /(?:^\s*|[,;:—]\s+|\b(?:but|and|while|as|that|because)\s+)(?:most|many|few|all)\s+(?!(?:years|days|hours|weeks|months|of)\b)(?:\p{L}+\s+)?\p{L}+s\s/giu,
    ),
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
