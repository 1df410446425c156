import type { Target } from '../target';
import { analysis } from './analysis';
import { blocks } from './blocks';
import { desk } from './desk';
import { edits } from './edits';
import { growth } from './growth';
import { input } from './input';
import { silencing } from './silencing';

/** In the order in which they are run. */
export const TARGETS: readonly Target[] = [blocks, analysis, edits, silencing, desk, input, growth];
