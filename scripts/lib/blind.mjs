import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHARED } from './corpora.mjs';
import { ROOT } from './paths.mjs';
import { Trouble } from './process.mjs';

// Figures on articles that nobody here reads, beside those that may be read. The sealed articles are scored once for each
// finished piece of work (`npm run eval -- --blind`); every run is kept, and the last stands beside what is given.

/** Every run on the sealed articles, the latest last: commit, day, figures. */
const KEPT = join(ROOT, 'scripts/data/blind.json');

/** What the two are compared by: a title, and where the scorer's output has the figure. */
const ROWS = [
  ['attributions found', (s) => s.attributionRecall],
  ['grade right, where found', (s) => s.gradeGivenMatch],
  ['speaker of a named source', (s) => s.speakerOfNamed],
  ['sentences with a weak source, F1', (s) => s.weakSourceSentence.f1],
  ['sentence attributed or not', (s) => s.sentence.accuracy],
  ['claims, both levels, F1', (s) => (s.claims.withMay ?? s.claims).f1],
];

/** Scores the sealed articles with dist/cli.js and keeps the figures under the commit that HEAD is. */
export function scoreBlind() {
  const script = join(SHARED, 'eval/blind.mjs');
  if (!existsSync(script)) throw new Trouble('There are no sealed articles here.');
  const folder = mkdtempSync(join(tmpdir(), 'blind-'));
  try {
    const out = join(folder, 'figures.json');
    const run = spawnSync('node', [script, '--cli', 'node dist/cli.js', '--out', out], { cwd: ROOT, encoding: 'utf8' });
    if (run.status !== 0 || !existsSync(out))
      throw new Trouble(`The sealed articles could not be scored: ${run.stderr}`);
    const scores = JSON.parse(readFileSync(out, 'utf8'));
    const figures = Object.fromEntries(Object.entries(scores).map(([corpus, score]) => [corpus, figuresOf(score)]));
    const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
    keep({ commit, day: new Date().toISOString().slice(0, 10), figures });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const figuresOf = (score) => Object.fromEntries(ROWS.map(([title, figure]) => [title, percent(figure(score))]));
const percent = (share) => Math.round(share * 1000) / 10;

/** The runs that are kept; none where there are none yet. */
export const blindRuns = () => (existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : []);

function keep(run) {
  writeFileSync(KEPT, `${JSON.stringify([...blindRuns(), run], null, 2)}\n`);
}

/** Prints the figures of articles that may be read beside the last ones of sealed articles. `scores`: the scorer's output. */
export function printBesideBlind(scores) {
  const last = blindRuns().at(-1);
  for (const corpus of ['world', 'free']) {
    if (!scores[corpus] || !last?.figures[corpus]) continue;
    console.log(`\n${`${corpus}, blind (${last.commit}, ${last.day}) beside given`.padEnd(52)} blind   given    apart`);
    const given = figuresOf(scores[corpus]);
    for (const [title] of ROWS) {
      const [unseen, seen] = [last.figures[corpus][title], given[title]];
      const cells = [unseen, seen, seen - unseen].map((figure) => figure.toFixed(1).padStart(7));
      console.log(`  ${title.padEnd(48)} ${cells.join(' ')}`);
    }
  }
}
