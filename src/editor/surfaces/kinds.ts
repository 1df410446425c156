import type { Finding, Grade, Report, RuleId } from '../../engine';

/** How a finding is drawn: by what is wrong, since a colour alone tells some readers nothing. */
export type FindingKind = 'missing' | 'hearsay' | 'vague' | 'described' | 'query';

export const FINDING_KINDS: readonly FindingKind[] = ['missing', 'hearsay', 'vague', 'described', 'query'];

/** The rules that are drawn in one way, whatever they are about. */
const BY_RULE: Readonly<Partial<Record<RuleId, FindingKind>>> = {
  'unattributed-quote': 'missing',
  'unattributed-claim': 'missing',
  'described-source': 'described',
  'vague-source': 'vague',
  hearsay: 'hearsay',
  'crime-without-authority': 'missing',
  'late-speaker': 'query',
  'late-attribution': 'query',
  'loaded-verb': 'query',
  'role-missing': 'query',
};

const BY_GRADE: Readonly<Partial<Record<Grade, FindingKind>>> = {
  described: 'described',
  vague: 'vague',
  agentless: 'hearsay',
};

/** Rules without a kind of their own take that of the attribution they are about. */
export function kindOf(finding: Finding, report: Report): FindingKind {
  const own = Object.hasOwn(BY_RULE, finding.rule) ? BY_RULE[finding.rule as RuleId] : undefined;
  if (own) return own;
  const grade = report.attributions[finding.attribution]?.grade;
  return (grade && BY_GRADE[grade]) ?? 'query';
}
