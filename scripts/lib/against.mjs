import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFigures, figureLines } from './compare-figures.mjs';
import { compareReports } from './compare-reports.mjs';
import { comparisonLines } from './comparison-lines.mjs';
import { articlesOf, countWords, LABELLED, scoredFolder, SHARED } from './corpora.mjs';
import { ROOT } from './paths.mjs';
import { atExit, Trouble } from './process.mjs';
import { commitOf, worktreeOf } from './worktree.mjs';

// npm run eval -- --against REF: this tree's readings beside those of a commit.

/** Files that the command line is given at once. */
const BATCH = 100;

/**
 * Prints what this tree reads otherwise than a commit, corpus by corpus, and the scorer's figures of both.
 *
 * @param {{ against: string, corpora: string[], set: string, most: number, json: boolean }} options
 *   `most`: how many examples of each kind are printed; `json`: print one object and nothing else.
 */
export async function evalAgainst({ against, corpora, set, most, json }) {
  const commit = commitOf(against);
  // Progress goes where it is in nobody's way.
  const say = (line) => void console.error(line);
  say(`Building ${against} (${commit.slice(0, 10)}) and this tree …`);
  const roots = [worktreeOf(commit), ROOT];
  await Promise.all(roots.map(build));
  const scratch = mkdtempSync(join(tmpdir(), 'on-the-record-eval-'));
  atExit(() => rmSync(scratch, { recursive: true, force: true }));
  const compared = {};
  const sound = {};
  for (const corpus of corpora) {
    const articles = articlesOf(corpus, set);
    if (articles.length === 0) {
      say(`${corpus} is skipped: it is not here.`);
      continue;
    }
    say(`Reading ${corpus}, ${articles.length} articles …`);
    const files = asFiles(articles, join(scratch, corpus));
    const [before, after] = await Promise.all(roots.map((root) => reportsOf(root, files)));
    compared[corpus] = articles.map((article, i) => ({ ...article, ...compareReports(before[i], after[i]) }));
    if (!LABELLED.includes(corpus)) sound[corpus] = [before, after].map((reports) => warnings(reports, articles));
  }
  say('Scoring …');
  const scored = Object.keys(compared).filter((corpus) => LABELLED.includes(corpus));
  const scores = await Promise.all(roots.map((root, i) => scoresOf(root, scored, set, join(scratch, `${i}.json`))));
  for (const [corpus, rates] of Object.entries(sound)) {
    for (const [i, rate] of rates.entries()) scores[i][corpus] = { warningsPer1000Words: rate };
  }
  const figures = compareFigures(...scores);
  if (json) {
    console.log(JSON.stringify({ against, commit, figures, corpora: compared }, withoutTexts, 1));
    return;
  }
  for (const [corpus, articles] of Object.entries(compared)) {
    console.log(comparisonLines(corpus, articles, most).join('\n'));
  }
  console.log(['figures', ...figureLines(figures)].join('\n'));
}

const withoutTexts = (key, value) => (key === 'text' ? undefined : value);

function asFiles(articles, folder) {
  mkdirSync(folder);
  return articles.map(({ name, text, as }) => {
    const path = join(folder, name + as);
    writeFileSync(path, text);
    return path;
  });
}

const build = (root) => output(root, ['esbuild.js', '--quiet']);

async function reportsOf(root, files) {
  const reports = [];
  for (let i = 0; i < files.length; i += BATCH) {
    const args = ['--no-config', '--fail-on', 'never', '--format', 'json', ...files.slice(i, i + BATCH)];
    reports.push(...JSON.parse(await output(root, ['dist/cli.js', 'analyze', ...args])));
  }
  return reports;
}

async function scoresOf(root, corpora, set, out) {
  const scorer = join(SHARED, 'eval/score.mjs');
  if (corpora.length === 0 || !existsSync(scorer)) return {};
  const folders = corpora.flatMap((corpus) => [`--${corpus}`, scoredFolder(corpus, set)]);
  // The scorer takes the command apart at spaces, so it is named relative to the root.
  await output(root, [scorer, '--cli', 'node dist/cli.js', '--out', out, ...folders]);
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** What a script of Node writes; both trees run theirs at the same time. */
function output(root, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const stop = atExit(() => child.kill());
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      stop();
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new Trouble(`node ${args[0]} failed in ${root}.`));
    });
  });
}

const isWarning = ({ severity }) => severity === 'warning' || severity === 'error';

const warnings = (reports, articles) =>
  (1000 * reports.flatMap(({ findings }) => findings).filter(isWarning).length) /
  articles.reduce((sum, { text }) => sum + countWords(text), 0);
