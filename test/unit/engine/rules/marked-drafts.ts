import { analyze } from '../../../../src/engine/analyzer';
import { createTagger } from '../../../../src/engine/language/tagger';
import type { Severity } from '../../../../src/engine/model';
import { RULES } from '../../../../src/engine/rules';

const tagger = createTagger();
const severities = Object.fromEntries(RULES.map(({ id }): [string, Severity] => [id, 'warning']));

/** A draft in plain text with everything that every rule finds in it: "{vague-source:Officials} said so." */
export function marked(text: string): string {
  const { findings } = analyze(text, 'plaintext', tagger, { severities });
  const marks = findings.flatMap(({ rule, span: [start, end] }, i) => [
    // Of two that begin together the longer one is outside, and of two that end together the one that began first.
    { at: start, rank: 1e6 - end + i / 1000, mark: `{${rule}:` },
    { at: end, rank: -start - i / 1000, mark: '}' },
  ]);
  return marks
    .sort((a, b) => b.at - a.at || b.rank - a.rank)
    .reduce((rest, { at, mark }) => rest.slice(0, at) + mark + rest.slice(at), text);
}

/** The draft without its marks. */
export const bare = (text: string): string => text.replace(/\{[a-z]+(?:-[a-z]+)*:|\}/g, '');
