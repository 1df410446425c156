import { findDirectives, scopeKeys, type Directive } from './copy/directives';
import { fingerprints, hashOfWords, identityKey } from './fingerprint';
import type { FilePlaces } from './file-places';
import type { Finding, Markup } from './model';
import type { Options } from './options';
import { severitiesOf } from './rules/run-rules';
import { RULE_IDS } from './rules/profiles';

/** What is left of some findings when those that somebody has silenced are gone. */
export interface Silenced {
  readonly findings: readonly Finding[];
  /** How many were taken out. */
  readonly count: number;
}

interface Draft {
  readonly text: string;
  readonly markup: Markup;
  readonly places: FilePlaces;
}

/** The rule about comments that silence nothing any more. It is about what the others find, so it is asked here. */
const UNUSED = 'unused-directive';

/** Stands for every rule in the key of a directive that names none. */
const ALL = '*';

/**
 * Takes out the findings that directives in the copy silence, and those that are in the desk's baseline; adds those
 * about directives that have nothing to do.
 */
export function silence({ text, markup, places }: Draft, findings: readonly Finding[], options: Options): Silenced {
  const directives = findDirectives(text, markup, places.blocks);
  const wanted = new Set(directives.flatMap(keysOf));
  const used = new Set<string>();
  const left = findings.filter(({ rule, block, span, fingerprint }) => {
    const keys =
      wanted.size === 0
        ? []
        : scopeKeys(places.blocks, block, span[0]).flatMap((scope) => [key(scope, rule), key(scope, ALL)]);
    const hits = keys.filter((each) => wanted.has(each));
    for (const each of hits) used.add(each);
    return hits.length === 0 && !options.silenced(fingerprint);
  });
  const idle = directives.filter((directive) => !keysOf(directive).some((each) => used.has(each)));
  const about = unusedFindings(text, idle, options).filter(({ fingerprint }) => !options.silenced(fingerprint));
  return {
    findings:
      about.length === 0 ? left : [...left, ...about].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]),
    count: findings.length - left.length,
  };
}

const key = (scope: string, rule: string): string => `${scope}\n${rule}`;

function keysOf({ covers, rules }: Directive): string[] {
  return covers === '' ? [] : (rules.length > 0 ? rules : [ALL]).map((rule) => key(covers, rule));
}

function unusedFindings(text: string, directives: readonly Directive[], options: Options): Finding[] {
  const severityOf = severitiesOf(options);
  const severity = severityOf(UNUSED);
  if (severity === 'off') return [];
  const off = new Set<string>(RULE_IDS.filter((rule) => severityOf(rule) === 'off'));
  // Where a rule is off, its directives are for those of the desk who have it on.
  const idle = directives.filter(({ rules }) => rules.length === 0 || !rules.every((rule) => off.has(rule)));
  const names = fingerprints(
    idle.map(({ span }) => identityKey({ rule: UNUSED, sentence: hashOfWords(text.slice(...span)), words: '' })),
  );
  return idle.map(({ span, block, rules }, i) => ({
    rule: UNUSED,
    span,
    severity,
    args: { rule: rules.length === 1 ? rules[0] : '' },
    attribution: -1,
    block,
    fingerprint: names[i],
  }));
}
