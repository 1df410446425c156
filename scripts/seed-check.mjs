// node scripts/seed-check.mjs
//
// Checks the report on one real article, saved with its site's furniture, against what an editor would want to see
// there. The article is no part of this repository; ON_THE_RECORD_CORPUS names the folder that holds corpus/seed
// (default ../shared). Where there is none, a line says so and the exit code is 0.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { built } from './build-cli.mjs';
import { SHARED, shown } from './lib/corpora.mjs';
import { ROOT } from './lib/paths.mjs';

/** The folder of the article, whether or not it is there. */
export const seedFolder = join(SHARED, 'corpus/seed');

/** Of the claims that want a source, how many may be missed. */
const CLAIMS_MISSED_AT_MOST = 1;

const overlap = ([a, b], [c, d]) => Math.max(0, Math.min(b, d) - Math.max(a, c));
const touches = (ranges, range) => ranges.some((each) => overlap(each, range) > 0);
const plainWords = (words) =>
  words
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .trim();

/**
 * Compares one element of the JSON report with expected.json. Gives every expectation as a line with `ok`, so that the
 * script and the unit test read the same list.
 */
export function checkSeed(text, report, expected) {
  return [
    ...expected.weakAttributions.map((weak) => weakAttribution(text, report, weak)),
    ...expected.quotes.map((quote) => quotation(report, quote)),
    claims(text, report, expected.needsSource),
    ...report.findings
      .filter(({ range }) => touches(expected.furniture, range))
      .map(({ rule, range }) => ({ ok: false, line: `${rule} stands in the furniture at ${range.join('–')}` })),
  ];
}

function weakAttribution(text, report, { range, grade, source }) {
  const here = report.attributions
    .map((attribution, index) => ({ ...attribution, index }))
    .filter(({ source: words, cue }) => touches([...words, ...cue], range));
  const words = (attribution) => attribution.source.map((span) => text.slice(...span)).join(' ');
  const right = here.find(
    (each) =>
      each.grade === grade &&
      (source === null ? each.source.length === 0 : plainWords(words(each)).startsWith(plainWords(source))),
  );
  const marked =
    right &&
    report.findings.some((finding) => finding.attribution === right.index || overlap(finding.range, range) > 0);
  const found = here.map((each) => `${each.grade} “${words(each)}”`).join(', ') || 'nothing';
  const line = `${grade} ${source === null ? 'without a source' : `“${source}”`} at ${range[0]}: `;
  return {
    ok: Boolean(marked),
    line: line + (right ? (marked ? 'marked' : 'read, but not marked') : `found ${found}`),
  };
}

function quotation(report, { range, speaker, grade }) {
  const listed = report.quotations.find((each) => overlap(each.range, range) >= 0.8 * (range[1] - range[0]));
  const ok =
    listed !== undefined &&
    listed.use === 'speech' &&
    listed.grade === grade &&
    listed.speaker !== null &&
    plainWords(listed.speaker).startsWith(plainWords(speaker));
  const found = listed ? `listed with ${listed.speaker ?? 'nobody'} (${listed.grade ?? 'missing'})` : 'not listed';
  return { ok, line: `quotation of ${speaker} (${grade}) at ${range[0]}: ${found}` };
}

function claims(text, report, wanted) {
  const rules = new Set(['unattributed-claim', 'unattributed-quote']);
  const ranges = report.findings.filter(({ rule }) => rules.has(rule)).map(({ range }) => range);
  const missed = wanted.filter(({ range }) => !touches(ranges, range));
  const where = missed.map(({ reason, range }) => `${reason} at ${range[0]}`).join(', ');
  return {
    ok: missed.length <= CLAIMS_MISSED_AT_MOST,
    line: `claims that want a source: ${wanted.length - missed.length} of ${wanted.length} marked${where ? `; missed ${where}` : ''}`,
  };
}

function main() {
  const article = join(seedFolder, 'article.txt');
  if (!existsSync(article)) {
    console.log(`seed-check: skipped, the article is not here (${shown(article)} does not exist)`);
    return 0;
  }
  const cli = join(ROOT, 'dist/cli.js');
  if (!built()) return 1;
  const run = spawnSync(process.execPath, [cli, 'analyze', '--format', 'json', article], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const [report] = JSON.parse(run.stdout);
  const text = readFileSync(article, 'utf8');
  const expected = JSON.parse(readFileSync(join(seedFolder, 'expected.json'), 'utf8'));
  const lines = checkSeed(text, report, expected);
  for (const { ok, line } of lines) console.log(`${ok ? '  ok  ' : '  FAIL'}  ${line}`);
  const failed = lines.filter(({ ok }) => !ok).length;
  const inFurniture = lines.some(({ line }) => line.includes('furniture'));
  if (!inFurniture) console.log('  ok    no finding stands in the furniture');
  console.log(
    `seed-check: ${lines.length - failed} passed, ${failed} failed (${report.findings.length} findings in all)`,
  );
  return failed === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
