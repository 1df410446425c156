import { profileSeverities, RULE_IDS } from '../../../src/engine/rules/profiles.ts';
import { RULE_SUBJECTS, RULE_TEXTS } from '../../../src/messages/rules.ts';

/** The rules of the table, with what is said of them. */
export const RULES = RULE_IDS.map((id) => ({ id, ...RULE_TEXTS[id], severity: profileSeverities('balanced')[id] }));

/** Where a rule's page lies. */
export const PAGE = ({ id }) => `docs/rules/${id}.md`;

const LOUDNESS = ['off', 'hint', 'information', 'warning', 'error'];

/** package.json with the rules among the settings. */
export function inManifest(manifest) {
  const { properties } = manifest.contributes.configuration.find(({ id }) => id === 'reading');
  properties['onTheRecord.rules'].properties = Object.fromEntries(
    RULES.map(({ id, severity }) => [
      id,
      { type: 'string', enum: LOUDNESS, default: severity, markdownDescription: `%rule.${id}%` },
    ]),
  );
  return manifest;
}

/** package.nls.json with what each rule marks, where the first of them stands. */
export function inTexts(texts) {
  const entries = Object.entries(texts);
  const isRule = ([key]) => key.startsWith('rule.');
  const at = entries.findIndex(isRule);
  const rest = entries.filter((entry) => !isRule(entry));
  return Object.fromEntries(rest.toSpliced(at, 0, ...RULES.map(({ id, marks }) => [`rule.${id}`, marks])));
}

/** The README with a table of rules for each subject, between the comments that say so. */
export function inReadme(readme) {
  const tables = Object.entries(RULE_SUBJECTS).map(([subject, heading]) =>
    [
      `**${heading}**\n`,
      '| | asks | by default |',
      '|---|---|---|',
      ...RULES.filter(({ about }) => about === subject).map(
        (rule) => `| [\`${rule.id}\`](${PAGE(rule)}) | ${rule.asks} | ${rule.severity} |`,
      ),
    ].join('\n'),
  );
  const region = /(<!-- rules: [^\n]*-->\n)[^]*?(<!-- end of rules -->)/;
  if (!region.test(readme)) throw new Error('README.md: the comments around the table of rules are gone');
  return readme.replace(region, (_, open, close) => `${open}\n${tables.join('\n\n')}\n\n${close}`);
}

/** A page with the rule's id and how loud it is below its title. */
export function inPage(page, { id, severity }) {
  const [title, blank, , ...rest] = page.split('\n');
  return [title, blank, `\`${id}\` · ${severity} by default`, ...rest].join('\n');
}
