/** Stands wherever words are wanted; a test finds what is left of it. */
export const TO_BE_WRITTEN = '(to be written)';

const TABLE = 'src/engine/rules/profiles.ts';
const CATALOGUE = 'src/engine/rules/index.ts';
const TEXTS = 'src/messages/rules.ts';
const WORDINGS = 'src/messages/findings.ts';

/** Letters that a name has at most: settings and reports have a column for it. */
const LONGEST = 32;

/** Why a rule cannot be called so; undefined when it can. Two words at least, so that its constant is no word of the language. */
export function wrongName(id, ids) {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id) || id.length > LONGEST)
    return `“${id}” is no name of a rule: lower-case words with hyphens, as in rote-reason, of ${LONGEST} letters at most`;
  return ids.includes(id) ? `There is a rule ${id} already` : undefined;
}

/**
 * The files of a rule that does nothing yet: the new ones and, as `read` gives them, those that list the rules.
 * `npm run generate` does the rest.
 */
export function newRule(id, read) {
  const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const { rule, page, test } = pathsOf(id);
  return new Map([
    [rule, ruleFile(name)],
    [test, testFile(id)],
    [page, pageFile(id)],
    [
      TABLE,
      withRow(
        read(TABLE),
        'const TABLE',
        `  '${id}':`.padEnd(30) + '[H,       _, _,      _,  _,  _,       _,  _,        O,    I],',
      ),
    ],
    [CATALOGUE, withRow(withImport(read(CATALOGUE), name, id), 'const CATALOGUE', `  '${id}': ${name},`)],
    [
      WORDINGS,
      withRow(
        read(WORDINGS),
        'const FINDING_WORDINGS',
        `  '${id}': (finding, t) => t('{0}: ${TO_BE_WRITTEN}?', markedWords(finding)),`,
      ),
    ],
    [
      TEXTS,
      withRow(
        read(TEXTS),
        'const RULE_TEXTS',
        `  '${id}': {\n    about: 'assertions',\n    asks: '${TO_BE_WRITTEN}?',\n    marks: '${TO_BE_WRITTEN}.',\n  },`,
      ),
    ],
  ]);
}

/** What its author has to do now. */
export function stepsOf(id) {
  const { rule, page, test } = pathsOf(id);
  return [
    `${test}: copy that it marks and copy that it leaves alone. It fails now:\n   npx mocha ${test}`,
    `${rule}: what it marks, until that test passes`,
    `${WORDINGS}: the sentence that an editor would write to the reporter`,
    `${TEXTS}: its subject, its question for the README, its line in the settings`,
    `${TABLE}: how loud it is by itself and in each house; put the row, and that in ${CATALOGUE}, among its like`,
    `${page}: its page`,
    'npm run generate, then npm run format',
    `npm run rule-counts -- --show ${id}, where there are articles: what it marks on real copy`,
    'CHANGELOG.md: a line under Unreleased; npm test',
  ];
}

const pathsOf = (id) => ({
  rule: `src/engine/rules/catalogue/${id}.ts`,
  page: `docs/rules/${id}.md`,
  test: `test/unit/engine/rules/catalogue/${id}.test.ts`,
});

/** A file with one more row in one of its records: the last, but before `unused-directive`, which is about all others. */
function withRow(text, record, row) {
  const start = text.indexOf(record);
  const end = text.indexOf('\n}', start);
  if (start < 0 || end < 0) throw new Error(`There is no ${record} any more`);
  const last = text.slice(start, end).search(/\n {2}'unused-directive':/);
  const at = last < 0 ? end : start + last;
  return `${text.slice(0, at)}\n${row}${text.slice(at)}`;
}

/** The catalogue's file with one more import, in the order of the alphabet. */
function withImport(text, name, id) {
  const lines = text.split('\n');
  const path = (line) => /from '\.\/catalogue\/([a-z-]+)'/.exec(line)?.[1];
  const after = lines.findLastIndex((line) => path(line) < id);
  const at = after < 0 ? lines.findIndex(path) : after + 1;
  return lines.toSpliced(at, 0, `import { ${name} } from './catalogue/${id}';`).join('\n');
}

const ruleFile = (name) => `import type { Rule, Searched } from '../asking/rule';
import { wordsOf } from '../evidence/draft-view';
import { reporterMatches } from '../evidence/patterns';

/** "${TO_BE_WRITTEN}": an example, and why a careful editor would ask. */
export const ${name}: Rule = {
  searches: () => [WORDS],
  *candidates(draft, block) {
    for (const { span } of reporterMatches(draft, block, WORDS)) {
      yield { span, block, args: { words: wordsOf(draft, block, span) } };
    }
  },
};

const WORDS: Searched = { needed: /words of no draft/i, pattern: /\\bwords of no draft\\b/gi };
`;

const testFile = (id) => `import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('${id}', text);

describe('${TO_BE_WRITTEN}: what ${id} is about', () => {
  const faults: readonly [text: string, words: string][] = [['A sentence that breaks the rule.', 'breaks the rule']];
  for (const [text, words] of faults) it(\`marks: \${text}\`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'A sentence that does not.',
    '“A sentence that breaks the rule,” Mina Tarrow said.',
  ];
  for (const text of sound) it(\`leaves alone: \${text}\`, () => assert.deepEqual(marked(text), []));
});
`;

const SECTIONS = [
  'Breaks the rule',
  'Does not',
  'How to answer it',
  'What it looks at',
  'Who asks for it',
  'How often it fires',
];

const pageFile = (id) => `# ${TO_BE_WRITTEN}

\`${id}\` · hint by default

${TO_BE_WRITTEN}

${SECTIONS.map((section) => `## ${section}\n\n${TO_BE_WRITTEN}\n`).join('\n')}
## Switching it off

See [Choosing the rules](../settings.md).
`;
