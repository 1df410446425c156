import { ProgressFile } from './progress';
import { fuzz, type Finding } from './run';
import { TARGETS } from './targets';

/** What the process that runs one target is told. */
export interface Task {
  readonly target: string;
  readonly seed: string;
  /** Number of the first input. */
  readonly from: number;
  readonly known: readonly string[];
  /** ms of processor time. */
  readonly budget: number;
  /** Path of the file in which it says how far it is. */
  readonly progress: string;
}

/** Longest that a fault is made smaller, in ms of processor time; it does not count as spent. */
const PATIENCE = 30_000;

const task = JSON.parse(process.argv[2] ?? '{}') as Task;
const target = TARGETS.find(({ name }) => name === task.target)!;
const progress = new ProgressFile(task.progress);
let number = task.from;
let tried = 0;
/** Spent on making faults smaller. */
let apart = 0;

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Before each input. */
function beat(): void {
  tried++;
  progress.write({ number, spent: cpu() - apart, tried });
}

fuzz(target, {
  seed: task.seed,
  from: task.from,
  known: new Set(task.known),
  more(next) {
    number = next;
    beat();
    return cpu() - apart < task.budget;
  },
  found: (finding: Finding) => process.send!(finding),
  patience() {
    const start = cpu();
    const before = apart;
    return () => {
      apart = before + cpu() - start;
      beat();
      return apart - before > PATIENCE;
    };
  },
});
progress.close();
// What was sent has arrived when this has.
process.send!('finished', () => process.disconnect());
