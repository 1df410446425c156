import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './main';
import { runTask, type Outcome } from './run';
import { ms, table, times } from './table';
import type { TextSource } from './texts';
import type { ToolName } from './tools-list';

const SIZES = [1_000, 10_000, 100_000] as const;
/** Small texts are read several times, another one each time, and the fastest reading counts. */
const READINGS: Readonly<Record<number, number>> = { 1_000: 9, 10_000: 5, 100_000: 3 };
const EDITS = 100;
/** The slowest peer needs some forty seconds for 100,000 words. */
const LIMIT_SECONDS = 180;

/** Full passes at three sizes, growth, one keystroke in 100,000 words, and the longest slice. */
export async function measureSpeed(bench: Bench, source: TextSource) {
  const write = (name: string, words: number, seed: number) => {
    const path = join(bench.folder, name);
    writeFileSync(path, source.text(words, seed));
    return path;
  };
  const warmUp = write('warm-up.txt', 5_000, 9_999);
  const files = new Map(
    SIZES.map((words) => [
      words,
      Array.from({ length: READINGS[words]! }, (_, index) => write(`${words}-${index}.txt`, words, index + 1)),
    ]),
  );
  const pass = (tool: ToolName, words: (typeof SIZES)[number]) =>
    runTask(bench.child, { tool, kind: 'pass', warmUp, files: files.get(words)! }, LIMIT_SECONDS);

  const rows: { tool: ToolName; passes: Outcome[]; keystroke: Outcome }[] = [];
  for (const tool of ['on-the-record', ...bench.others] as const) {
    const passes: Outcome[] = [];
    for (const words of SIZES) passes.push(await pass(tool, words));
    // Without a memory of the last version, a keystroke is a pass.
    const keystroke =
      tool === 'on-the-record'
        ? await runTask(
            bench.child,
            { tool, kind: 'keystroke', warmUp, files: [files.get(100_000)![0]!], edits: EDITS },
            LIMIT_SECONDS,
          )
        : passes[2]!;
    rows.push({ tool, passes, keystroke });
  }
  const slice = await runTask(
    bench.child,
    { tool: 'on-the-record', kind: 'slices', warmUp, files: [files.get(100_000)![0]!] },
    LIMIT_SECONDS,
  );

  const own = rows[0]!;
  bench.log(
    table(
      [
        '',
        ...SIZES.map((words) => `${words.toLocaleString('en')} words`),
        'words/s',
        'growth',
        'keystroke',
        'peak',
        'pass ÷ ours',
        'key ÷ ours',
      ],
      rows.map(({ tool, passes, keystroke }) => [
        tool,
        ...passes.map(shown),
        figure(passes[2]!, (value) => Math.round(100_000 / (value / 1000)).toLocaleString('en')),
        growth(passes).toFixed(2),
        shown(keystroke),
        'failed' in passes[2]! ? '–' : `${Math.round(passes[2]!.peakMB)} MB`,
        times(time(passes[2]!) / time(own.passes[2]!)),
        times(time(keystroke) / time(own.keystroke)),
      ]),
    ),
  );
  bench.log('');
  bench.log('growth: exponent of time from 10,000 to 100,000 words; keystroke: after one character in 100,000 words.');
  bench.log(`Longest slice of ours in 100,000 words: ${shown(slice)} .\n`);
  return { sizes: SIZES, rows: rows.map((row) => ({ ...row, growth: growth(row.passes) })), longestSlice: slice };
}

function growth(passes: readonly Outcome[]): number {
  return Math.log10(time(passes[2]!) / time(passes[1]!));
}

function time(outcome: Outcome): number {
  return 'failed' in outcome ? Number.NaN : outcome.ms;
}

function shown(outcome: Outcome): string {
  return figure(outcome, ms);
}

function figure(outcome: Outcome, show: (value: number) => string): string {
  return 'failed' in outcome ? outcome.failed : show(outcome.ms);
}
