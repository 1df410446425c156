import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE } from './hostile';
import type { Bench } from './main';
import { runTask, type Outcome } from './run';
import { ms, table, times } from './table';
import type { ToolName } from './tools-list';
import { WORKS } from './works';

/** The others take minutes to be ended on each of these; the tagger that we ourselves load is what to beat. */
const BESIDE: readonly ToolName[] = ['compromise'];

/** Input nobody would write: our time, its growth when the input doubles, and the tagger on the very same bytes. */
export async function measureHostile(bench: Bench) {
  const results: Record<string, unknown>[] = [];
  const rows: string[][] = [];
  for (const { name, bytes } of HOSTILE) {
    const whole = join(bench.folder, 'hostile.txt');
    const half = join(bench.folder, 'hostile-half.txt');
    writeFileSync(whole, bytes());
    writeFileSync(half, bytes(0.5));
    const run = (tool: ToolName, file: string) =>
      runTask(bench.child, { tool, kind: 'pass', files: [file] }, bench.limitSeconds);
    const ours = await run('on-the-record', whole);
    const doubled = ratio(ours, await run('on-the-record', half));
    const others: Record<string, Outcome> = {};
    for (const tool of BESIDE) others[tool] = await run(tool, whole);
    results.push({ name, ours, doubled, others });
    rows.push([
      name,
      shown(ours),
      doubled === undefined ? '–' : `${doubled.toFixed(1)}×`,
      ...Object.values(others).map(shown),
    ]);
    bench.log(`measured: ${name}`);
  }
  bench.log('');
  bench.log(table(['', 'on-the-record', 'twice the input', ...BESIDE], rows));
  bench.log(`\nA limit of ${bench.limitSeconds} s each; a time is from a cold start, without the loading of the code.`);
  return [...results, ...measureWorks(bench)];
}

/** What is not a reading, here and now: it takes too little to be worth a process. */
function measureWorks(bench: Bench): Record<string, unknown>[] {
  const results = WORKS.map(({ name, prepare }) => {
    const [half, whole] = [fastest(prepare(0.5)), fastest(prepare())];
    return { name, ours: { ms: whole }, doubled: whole / half };
  });
  const rows = results.map(({ name, ours, doubled }) => [name, ms(ours.ms), times(doubled)]);
  bench.log('');
  bench.log(table(['', 'on-the-record', 'twice the input'], rows));
  return results;
}

/** Runs of one work, of which the fastest counts: the first ones compile it. */
const RUNS = 5;

/** Ms of processor time, of several runs the fastest. */
function fastest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function ratio(whole: Outcome, half: Outcome): number | undefined {
  return 'failed' in whole || 'failed' in half ? undefined : whole.ms / half.ms;
}

function shown(outcome: Outcome): string {
  return 'failed' in outcome ? outcome.failed : ms(outcome.ms);
}
