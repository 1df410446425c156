// npm run eval [-- --set train|dev] [--only polnear,desk,wikinews,wire,world,free,control] [--errors FILE] [--out FILE]
// npm run eval -- --blind
// npm run eval -- --against REF [--set train|dev] [--only …] [--most N] [--json]
//
// Builds the command line, scores it on labelled articles and counts its warnings on sound copy. The figures of sealed
// articles that were kept last (scripts/data/blind.json) stand beside those of the articles that may be read; --blind
// scores the sealed ones anew and keeps the figures: once for each finished piece of work. With --against it
// builds a commit beside this tree and prints what the two read otherwise: attributions, grades, speakers and findings,
// gained, lost and changed, with at most N examples of each, and the figures of both. The articles are no part of this
// repository; ON_THE_RECORD_CORPUS names the folder that holds corpus/ and eval/ (default ../shared). Where there is
// none, a line says so and the exit code is 0.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { built } from './build-cli.mjs';
import { evalAgainst } from './lib/against.mjs';
import { printBesideBlind, scoreBlind } from './lib/blind.mjs';
import { ALL, countWords, LABELLED, scoredFolder, SHARED, shown } from './lib/corpora.mjs';
import { ROOT } from './lib/paths.mjs';
import { main, Trouble } from './lib/process.mjs';

const scorer = join(SHARED, 'eval/score.mjs');

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'dev' },
    only: { type: 'string', default: ALL.join(',') },
    errors: { type: 'string' },
    out: { type: 'string' },
    against: { type: 'string' },
    most: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    blind: { type: 'boolean', default: false },
  },
});

main(() => {
  const wanted = values.only.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !ALL.includes(name));
  if (unknown !== undefined) throw new Trouble(`There is no corpus "${unknown}"; there are ${ALL.join(', ')}.`);
  if (!existsSync(scorer)) {
    console.log(`eval: skipped, there are no labelled articles here (${shown(scorer)} does not exist)`);
    return 0;
  }
  const corpora = ALL.filter((name) => wanted.includes(name));
  if (values.against !== undefined) {
    const { against, set, most, json } = values;
    return evalAgainst({ against, corpora, set, most: Number(most), json });
  }
  if (!built()) return 1;
  if (values.blind) scoreBlind();
  const here = corpora.map((name) => [name, scoredFolder(name, values.set)]).filter(present);
  const code = score(here.filter(([name]) => LABELLED.includes(name)));
  const control = here.find(([name]) => name === 'control');
  if (control) countWarnings(...control);
  return code;
});

function present([name, folder]) {
  if (existsSync(folder)) return true;
  console.log(`eval: ${name} skipped (${shown(folder)} does not exist)`);
  return false;
}

function score(folders) {
  if (folders.length === 0) return 0;
  // The scorer takes the command apart at spaces, so both are named relative to the root.
  const args = [scorer, '--cli', 'node dist/cli.js', ...folders.flatMap(([name, folder]) => [`--${name}`, folder])];
  if (values.errors) args.push('--errors', resolve(values.errors));
  const folder = mkdtempSync(join(tmpdir(), 'eval-'));
  try {
    const out = values.out ? resolve(values.out) : join(folder, 'scores.json');
    const { status } = spawnSync('node', [...args, '--out', out], { cwd: ROOT, stdio: 'inherit' });
    if (status === 0) printBesideBlind(JSON.parse(readFileSync(out, 'utf8')));
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sound copy, on which a checker should hardly speak: findings by rule, and warnings per 1,000 words of the files. */
function countWarnings(name, folder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
  const run = spawnSync('node', ['dist/cli.js', 'analyze', '--format', 'json', ...files], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const reports = JSON.parse(run.stdout);
  const findings = reports.flatMap((report) => report.findings ?? []);
  // Counted as the scorer counts words, front matter included, so that the figures stand beside each other.
  const words = files.reduce((sum, file) => sum + countWords(readFileSync(file, 'utf8')), 0);
  const warnings = findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
  const byRule = {};
  for (const { rule, severity } of findings)
    byRule[`${rule} (${severity})`] = (byRule[`${rule} (${severity})`] ?? 0) + 1;
  const rate = (1000 * warnings.length) / words;
  console.log(name);
  console.log(`  posts                   ${files.length}, ${words} words`);
  console.log(
    `  warnings/1000 words     ${rate.toFixed(2)}   (${warnings.length} warnings, ${findings.length} findings)`,
  );
  for (const [rule, count] of Object.entries(byRule).sort((a, b) => b[1] - a[1])) {
    console.log(`    ${String(count).padStart(5)}  ${rule}`);
  }
  if (values.out && existsSync(values.out)) {
    const scores = JSON.parse(readFileSync(values.out, 'utf8'));
    writeFileSync(values.out, JSON.stringify({ ...scores, control: { warningsPer1000Words: rate, byRule } }, null, 1));
  }
}
