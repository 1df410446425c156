import { ALLEGATIONS } from './allegations';
import { CAUSES } from './causes';
import { GENERALIZATIONS } from './generalizations';
import { JUDGMENTS } from './judgments';
import { MINDS } from './minds';
import { NUMBERS } from './numbers';
import { PREDICTIONS } from './predictions';
import { SUPERLATIVES } from './superlatives';
import type { ClaimSign } from './types';
import { UNWITNESSED } from './unwitnessed';

/** Every sign of a claim, the more telling kinds first: at equal points the message speaks of the first. */
export const SIGNS: readonly ClaimSign[] = [
  ...ALLEGATIONS,
  ...UNWITNESSED,
  ...MINDS,
  ...SUPERLATIVES,
  ...NUMBERS,
  ...CAUSES,
  ...PREDICTIONS,
  ...GENERALIZATIONS,
  ...JUDGMENTS,
];
export { EXCUSES } from './excuses';
