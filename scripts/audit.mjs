// npm run audit
//
// Asks the registry for advisories about what is shipped and about the tools. Exit code 0: none is known. 1: something
// is. 2: the registry did not answer, and nobody knows.
import { spawnSync } from 'node:child_process';
import { readAudit } from './lib/audit.mjs';
import { ROOT } from './lib/paths.mjs';
import { main } from './lib/process.mjs';

const CODES = { none: 0, some: 1, unanswered: 2 };

main(() => {
  const answers = [
    ask('what is shipped', ['--omit', 'dev']),
    ask('what is shipped and the tools that build and test it', []),
  ];
  return Math.max(...answers);
});

function ask(what, args) {
  const shell = process.platform === 'win32';
  const options = { cwd: ROOT, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'ignore'] };
  const audit = readAudit(spawnSync('npm', ['audit', '--json', ...args], options).stdout ?? '');
  if (audit.kind === 'none') console.log(`No advisory is known about ${what}.`);
  else if (audit.kind === 'some') console.log(`Advisories about ${what}:\n${audit.lines.join('\n')}`);
  else console.log(`No advisory about ${what} could be checked: ${audit.why}.`);
  return CODES[audit.kind];
}
