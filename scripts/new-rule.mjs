// npm run new-rule -- NAME
//
// Begins a rule: its file, its rows, its page and a test that fails until the rule does something. Says what is left.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS } from '../src/engine/rules/profiles.ts';
import { newRule, stepsOf, wrongName } from './lib/new-rule.mjs';
import { ROOT } from './lib/paths.mjs';

const [id = ''] = process.argv.slice(2);
const wrong = wrongName(id, RULE_IDS);
if (wrong) {
  console.error(wrong);
  process.exitCode = 2;
} else {
  const written = [...newRule(id, (path) => readFileSync(join(ROOT, path), 'utf8'))].map(([path, text]) => {
    const isNew = !existsSync(join(ROOT, path));
    writeFileSync(join(ROOT, path), text);
    return `${isNew ? 'new      ' : 'one more '} ${path}`;
  });
  console.log(written.join('\n'));
  // In a program of its own, which reads the table as it is now.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/generate.mjs')], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  console.log(
    `\nWhat is left:\n${stepsOf(id)
      .map((step, i) => `${i + 1}. ${step}`)
      .join('\n')}`,
  );
  process.exitCode = status ?? 1;
}
