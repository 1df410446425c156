import { analyze } from '../../../../src/engine/analyzer';
import { createTagger } from '../../../../src/engine/language/tagger';
import type { Finding, Markup, Severity } from '../../../../src/engine/model';
import type { Options } from '../../../../src/engine/options';
import { RULE_IDS, type RuleId } from '../../../../src/engine/rules/profiles';

const tagger = createTagger();

/** What one rule finds in a text that the whole engine reads; every other rule is off. */
export function foundBy(
  rule: RuleId,
  text: string,
  markup: Markup = 'plaintext',
  options: Partial<Options> = {},
): readonly Finding[] {
  const severities = Object.fromEntries(
    RULE_IDS.map((id): [string, Severity | 'off'] => [id, id === rule ? 'information' : 'off']),
  );
  return analyze(text, markup, tagger, { severities, ...options }).findings;
}

/** The words that one rule marks in a text. */
export function markedBy(rule: RuleId, text: string, markup: Markup = 'plaintext'): string[] {
  return foundBy(rule, text, markup).map(({ span }) => text.slice(...span));
}
