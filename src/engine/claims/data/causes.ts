import { needing, phrases } from '../phrases';
import type { Cue } from './types';

const reason = 'cause';

/** One thing said to have brought about, helped or hurt another. */
export const CAUSES: readonly Cue[] = [
  {
    reason,
    points: 4,
    words: phrases(`because | because of | owing to | thanks to | as a result | as a result of | as a
    consequence | on account of | in part because | for that reason`),
  },
  // "Is due to open" is a schedule.
  { reason, points: 4, words: needing('due', /(?<!\b(?:is|are|was|were|be)\s)(?<!\p{L})due to(?!\p{L})/giu) },
  {
    reason,
    points: 5,
    words:
      phrases(`caus~ | led to | leads to | affects | worsens | increases the | reduces the | raises the | prevents | increases probability | leading to | have led to | resulted in | results in | resulting
    in | brought about | gave rise to | contributed to | contributes to | contributing to | paved the way | stems from | stemmed
    from | resulted from`),
  },
  {
    reason,
    points: 5,
    words: phrases(`helped lift | helped the | helped to | help to | helped by | helped drive | helped push |
    boosted by | buoyed by | driven by | fueled by | fuelled by | spurred by | hurt by | hit by | hit hardest | held back by |
    weighed on | dragged down by | pushed up by | pushed down by | lifted by | undermined by | been harmed | been hurt | been damaged |
    has harmed | has hurt | has damaged | has cost | has already cost | has driven | has pushed | has
    forced`),
  },
  {
    reason,
    points: 3,
    words:
      phrases(`has helped | have helped | prompted | prompting | triggered | triggering | sparked | sparking | fueled | fuelled |
    fueling | fuelling | spurred | spurring | provoked | provoking | ignited | unleashed | forced | forcing | inspired | galvaniz~
    | eroded | crippled | devastated | in the wake of | in response to | reverberat~ | makes it easier | makes it harder | made it
    impossible | makes it possible`),
  },
  {
    reason,
    points: 1,
    words: phrases(`following | after | amid | so that | as investors | thereby | with the result`),
  },
];
