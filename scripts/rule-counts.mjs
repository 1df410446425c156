// npm run rule-counts [-- --show RULE [--from CORPUS] [--most N]]
//
// How often each rule fires on labelled articles and on sound copy, per 1,000 words: what its page says of its precision
// was judged by reading such firings, which --show prints. The articles are no part of this repository; see eval.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { built } from './build-cli.mjs';
import { articlesOf, SHARED, shown } from './lib/corpora.mjs';
import { ROOT } from './lib/paths.mjs';

const corpus = join(SHARED, 'corpus');

const { values } = parseArgs({
  options: { show: { type: 'string' }, from: { type: 'string' }, most: { type: 'string', default: '40' } },
});

const CORPORA = ['control', 'wikinews', 'desk', 'wire', 'polnear'];

if (!existsSync(corpus)) {
  console.log(`rule-counts: skipped, there are no articles here (${shown(corpus)} does not exist)`);
} else if (!built()) {
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-rules-'));
  try {
    count(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(folder) {
  const rows = new Map();
  const names = CORPORA.filter((name) => !values.from || name === values.from);
  for (const name of names) {
    const { words, findings } = read(name, folder);
    for (const finding of findings) {
      const row = rows.get(finding.rule) ?? {};
      row[name] = (row[name] ?? 0) + 1000 / words;
      row[`${name} in all`] = (row[`${name} in all`] ?? 0) + 1;
      rows.set(finding.rule, row);
      if (finding.rule === values.show) show(name, finding, row[`${name} in all`]);
    }
    const warnings = findings.filter(({ severity }) => severity === 'warning' || severity === 'error').length;
    rows.set('(all warnings)', {
      ...rows.get('(all warnings)'),
      [name]: (1000 * warnings) / words,
      [`${name} in all`]: warnings,
    });
  }
  if (values.show) return;
  console.log(`${'per 1,000 words (in all)'.padEnd(28)}${names.map((name) => name.padStart(16)).join('')}`);
  for (const [rule, row] of [...rows].sort()) {
    const cells = names.map((name) =>
      (row[name] ? `${row[name].toFixed(2)} (${row[`${name} in all`]})` : '–').padStart(16),
    );
    console.log(rule.padEnd(28) + cells.join(''));
  }
}

function read(name, folder) {
  const articles = articlesOf(name, 'train');
  const files = articles.map((article) => {
    const copy = join(folder, article.name + article.as);
    writeFileSync(copy, article.text);
    return copy;
  });
  const run = spawnSync('node', ['dist/cli.js', 'analyze', '--no-config', '--format', 'json', ...files], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const reports = JSON.parse(run.stdout);
  return {
    words: reports.reduce((sum, report) => sum + (report.words ?? 0), 0),
    findings: reports.flatMap(({ findings = [] }, index) =>
      findings.map((finding) => ({ ...finding, text: articles[index].text })),
    ),
  };
}

function show(name, { range: [start, end], text, message }, number) {
  if (number > Number(values.most)) return;
  const line = (words) => words.replace(/\s+/g, ' ');
  console.log(
    `${name} ${number}: …${line(text.slice(Math.max(0, start - 110), start))}>>${line(text.slice(start, end))}<<${line(text.slice(end, end + 90))}…\n    ${message}`,
  );
}
