import { readFileSync } from 'node:fs';
import { decodeDraft } from '../../src/cli/decode';
import { load, type Tool } from './tools';
import type { ToolName } from './tools-list';

/**
 * One measurement in a process of its own, so that a checker that hangs can be ended and none pays for another's
 * memory. Prints one line of JSON.
 */
export interface Task {
  readonly tool: ToolName;
  /**
   * `pass`: each file read as a whole, the fastest counts. `keystroke`: the first file, then one character typed.
   * `slices`: the stretches of a pass between two chances for the host to do something else.
   */
  readonly kind: 'pass' | 'keystroke' | 'slices';
  /** Read before the clock starts, so that each is measured warm. */
  readonly warmUp?: string;
  readonly files: readonly string[];
  /** Keystrokes to average over. */
  readonly edits?: number;
}

export interface Measured {
  /** Processor time, user and system, all threads; of slices that of the longest. */
  readonly ms: number;
  /** ms of each slice, in order. */
  readonly slices?: readonly number[];
  readonly peakMB: number;
}

async function measure({ tool: name, kind, warmUp, files, edits = 1 }: Task): Promise<number | number[]> {
  const tool = await load(name);
  const texts = files.map((file) => decodeDraft(readFileSync(file)).text ?? '');
  if (warmUp) await tool.check(readFileSync(warmUp, 'utf8'));
  if (kind === 'pass') {
    let fastest = Number.POSITIVE_INFINITY;
    for (const text of texts) fastest = Math.min(fastest, await cpuOf(() => tool.check(text)));
    return fastest;
  }
  const text = texts[0]!;
  if (kind === 'slices') return tool.slices?.(text) ?? [];
  return keystroke(tool, text, edits);
}

/**
 * What a keystroke costs on the average, ms: typing goes on from version to version, here and there in the text. As many
 * come before the clock starts, since whoever types has typed before.
 */
async function keystroke(tool: Tool, text: string, edits: number): Promise<number> {
  const read = tool.session?.() ?? ((edited: string) => tool.check(edited));
  await read(text);
  let edited = text;
  const type = async (part: number): Promise<number> => {
    edited = typed(edited, Math.floor(edited.length * part));
    const version = edited;
    return cpuOf(() => read(version));
  };
  for (let edit = 0; edit < edits; edit++) await type((edit + 0.25) / edits);
  let sum = 0;
  for (let edit = 0; edit < edits; edit++) sum += await type((edit + 0.75) / edits);
  return sum / edits;
}

/** One letter more at the end of the word at or after the place. */
function typed(text: string, place: number): string {
  const space = text.indexOf(' ', place);
  const at = space < 0 ? place : space;
  const edited = `${text.slice(0, at)}s${text.slice(at)}`;
  // A string that is glued together is a rope until somebody searches it; an editor hands over a flat one.
  edited.indexOf('\0');
  return edited;
}

async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const task = JSON.parse(process.argv[2]!) as Task;
measure(task).then(
  (result) => {
    const peakMB = process.resourceUsage().maxRSS / 1024;
    const measured: Measured =
      typeof result === 'number' ? { ms: result, peakMB } : { ms: Math.max(...result), slices: result, peakMB };
    process.stdout.write(`\n${JSON.stringify(measured)}\n`);
    // A checker may keep a worker or a timer alive; there is nothing left to do.
    process.exit(0);
  },
  (error: unknown) => {
    process.stderr.write(String(error instanceof Error ? error.message : error));
    process.exit(1);
  },
);
