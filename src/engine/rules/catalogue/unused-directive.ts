import type { Rule } from '../asking/rule';

/**
 * A comment that silences nothing any more. What it is about are the findings of the other rules, so `run.ts` makes its
 * findings when theirs are there; here it has its name and its severity.
 */
export const unusedDirective: Rule = {
  id: 'unused-directive',
  name: 'Unused directive',
  severity: 'information',
};
