import { ALLEGATIONS } from './allegations';
import { CAUSES } from './causes';
import { GENERALIZATIONS } from './generalizations';
import { JUDGMENTS } from './judgments';
import { MINDS } from './minds';
import { NUMBERS } from './numbers';
import { PREDICTIONS } from './predictions';
import { SUPERLATIVES } from './superlatives';
import type { Cue } from './types';
import { UNWITNESSED } from './unwitnessed';

/** Every cue, the more telling kinds first: at equal points the message speaks of the first. */
export const CUES: readonly Cue[] = [
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
