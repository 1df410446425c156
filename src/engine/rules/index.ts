import { describedSource } from './described-source';
import { hearsay } from './hearsay';
import type { Rule } from './types';
import { unattributedClaim } from './unattributed-claim';
import { unattributedQuote } from './unattributed-quote';
import { vagueSource } from './vague-source';

/** The catalogue. Each rule has its page under docs/rules. */
export const RULES: readonly Rule[] = [unattributedQuote, vagueSource, hearsay, describedSource, unattributedClaim];
