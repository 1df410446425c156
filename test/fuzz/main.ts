// npm run fuzz -- [--minutes N] [--seed S] [--ignore KIND]... [TARGET...]
// npm run fuzz -- --replay FILE...
//
// Makes inputs that nobody would write and looks whether what is promised of any input holds. --minutes is processor
// time per target. What is found is made smaller and written to out/fuzz; 1 is left with when there is something.
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Task } from './child';
import { ProgressFile } from './progress';
import { inputsOf, type Finding } from './run';
import type { Kept } from './seeds';
import { faultsOf, type Target } from './target';
import { TARGETS } from './targets';

const OUT = fileURLToPath(new URL('../../out/fuzz/', import.meta.url));
/** An input that keeps a process busy for so many ms of the clock hangs: the longest take a second or two. */
const HANGS = 120_000;
/** How often that is looked at, in ms. */
const LOOK = 2_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    ignore: { type: 'string', multiple: true, default: [] },
    replay: { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  if (values.replay) return replay(positionals);
  const strange = positionals.find((name) => !TARGETS.some((target) => target.name === name));
  const minutes = Number(values.minutes);
  if (strange !== undefined || !(minutes > 0)) {
    console.error(
      strange === undefined
        ? '--minutes wants a number.'
        : `There is no target “${strange}”; there are ${TARGETS.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  mkdirSync(OUT, { recursive: true });
  let found = 0;
  for (const target of TARGETS) {
    if (positionals.length > 0 && !positionals.includes(target.name)) continue;
    const { inputs, findings } = await runTarget(target, minutes * 60_000);
    console.log(`${target.name}: ${inputs} inputs, ${findings} found`);
    found += findings;
  }
  return found === 0 ? 0 : 1;
}

/** Runs one target in a process of its own, and in another where that one hangs or dies. */
async function runTarget(target: Target, budget: number): Promise<{ inputs: number; findings: number }> {
  // What an earlier run found is either found again or mended.
  for (const name of readdirSync(OUT)) if (name.startsWith(`${target.name}-`)) rmSync(join(OUT, name));
  const known = new Set(values.ignore);
  let spent = 0;
  let from = 0;
  let findings = 0;
  const keep = (finding: Finding): void => {
    known.add(finding.signature);
    findings++;
    console.log(`  ${finding.signature}${finding.detail ? ` (${finding.detail})` : ''}\n    ${write(finding)}`);
  };
  while (spent < budget) {
    const progress = join(OUT, `${target.name}.progress`);
    const task: Task = {
      target: target.name,
      seed: values.seed,
      from,
      known: [...known],
      budget: budget - spent,
      progress,
    };
    const end = await runChild(task, keep);
    spent += end.spent;
    from = end.number;
    if (end.finished) break;
    // Whatever it was busy with is the fault; making it smaller could hang as well.
    const input = inputsOf(target, values.seed)(from);
    keep({ target: target.name, signature: end.why, detail: '', seed: values.seed, number: from, input });
    from++;
  }
  return { inputs: from, findings };
}

interface End {
  readonly finished: boolean;
  /** Why it is not finished. */
  readonly why: string;
  /** Of the input that it was at, or that would have come next. */
  readonly number: number;
  /** ms of processor time. */
  readonly spent: number;
}

function runChild(task: Task, keep: (finding: Finding) => void): Promise<End> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [JSON.stringify(task)], {
      execArgv: ['--import', 'tsx'],
    });
    let finished = false;
    let why = 'the process ends';
    let tried = -1;
    let since = Date.now();
    const watch = setInterval(() => {
      const now = ProgressFile.read(task.progress)?.tried;
      if (now !== tried) since = Date.now();
      else if (Date.now() - since > HANGS) {
        why = 'does not end';
        child.kill('SIGKILL');
      }
      tried = now ?? tried;
    }, LOOK);
    child.on('message', (message: Finding | 'finished') => {
      if (message === 'finished') finished = true;
      else keep(message);
    });
    child.on('close', () => {
      clearInterval(watch);
      const { number, spent } = ProgressFile.read(task.progress) ?? { number: task.from, spent: task.budget };
      resolve({ number, spent, finished, why });
    });
  });
}

function write(finding: Finding): string {
  const name = `${finding.target}-${finding.signature}`.replace(/[^\w.-]+/g, '-').slice(0, 100);
  const file = join(OUT, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(finding, null, 2)}\n`);
  return file;
}

/** Tries inputs that were written down before. */
function replay(files: readonly string[]): number {
  let broken = 0;
  for (const file of files) {
    const { target: name, input } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    const target = TARGETS.find((each) => each.name === name);
    if (!target) {
      console.error(`${file}: there is no target “${name}”.`);
      return 2;
    }
    const faults = faultsOf(target, input);
    broken += faults.length;
    console.log(`${file}: ${faults.length === 0 ? 'holds' : ''}`);
    for (const { signature, detail } of faults) console.log(`  ${signature}${detail ? ` (${detail})` : ''}`);
  }
  return broken === 0 ? 0 : 1;
}

void main().then((code) => (process.exitCode = code));
