// npm run bench [-- --only speed,hostile,slices,growth] [--no-peers] [--examples] [--limit SECONDS] [--json]
//               [--unit WORDS] [--random COUNT] [--seed NUMBER]
//
// Processor time of this engine and of others on the same texts, each measurement in a process of its own. Measured
// only when asked for: `slices`, the longest step of reading one long paragraph; `growth`, how the cost of everything
// grows with length, over units repeated. Exit code 1 when a step is too long or something grows too fast. `--unit` leaves
// all units out but those with these words in their name.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { measureGrowth } from './measure-growth';
import { measureHostile } from './measure-hostile';
import { measureSlices } from './measure-slices';
import { measureSpeed } from './measure-speed';
import { textSource } from './texts';
import { PEERS, type ToolName } from './tools-list';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'speed,hostile' },
    'no-peers': { type: 'boolean', default: false },
    examples: { type: 'boolean', default: false },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    unit: { type: 'string', default: '' },
    random: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});

/** Everything a measurement needs to know of the run. */
export interface Bench {
  readonly child: string;
  readonly folder: string;
  readonly limitSeconds: number;
  /** Beside our own, in the order of the columns. */
  readonly others: readonly ToolName[];
  log(line: string): void;
}

async function main(): Promise<void> {
  // With --json only the result goes to standard output; what is going on goes to standard error.
  const log = (line: string) => (values.json ? process.stderr : process.stdout).write(`${line}\n`);
  const articles = resolve(root, process.env.ON_THE_RECORD_CORPUS ?? '../shared', 'corpus/polnear/train/text');
  const source = textSource(join(root, 'examples'), values.examples ? undefined : articles);
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  try {
    const bench: Bench = {
      child: await bundledChild(),
      folder,
      limitSeconds: Number(values.limit),
      others: ['compromise', ...(values['no-peers'] ? [] : installedPeers(log))],
      log,
    };
    const result: Record<string, unknown> = { node: process.version, text: source.name };
    log(`Node ${process.version}, processor time, each figure from a process of its own; texts: ${source.name}\n`);
    if (values.only.includes('speed')) result['speed'] = await measureSpeed(bench, source);
    if (values.only.includes('hostile')) result['hostile'] = await measureHostile(bench);
    if (values.only.includes('slices')) {
      const slices = await measureSlices(bench, source);
      result['slices'] = slices;
      if (slices.over > 0) process.exitCode = 1;
    }
    if (values.only.includes('growth')) {
      const { unit, random, seed } = values;
      const growth = measureGrowth({ root, unit, random: Number(random), seed: Number(seed), log });
      result['growth'] = growth;
      if (growth.over > 0) process.exitCode = 1;
    }
    if (values.json) process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As it is shipped: bundled, so that no loader of TypeScript is measured along. */
async function bundledChild(): Promise<string> {
  const outfile = join(here, 'out/child.mjs');
  mkdirSync(join(here, 'out'), { recursive: true });
  await build({
    entryPoints: [join(here, 'child.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'error',
  });
  return outfile;
}

/** The peers stay out of a normal install: this is the only command that fetches them. */
function installedPeers(log: (line: string) => void): readonly ToolName[] {
  const there = () => PEERS.filter((name) => existsSync(join(here, 'node_modules', name, 'package.json')));
  if (there().length < PEERS.length) {
    log(`Installing ${PEERS.join(', ')} into test/bench/node_modules …`);
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: here,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  const missing = PEERS.filter((name) => !there().includes(name));
  if (missing.length > 0) log(`Skipped, could not be installed: ${missing.join(', ')}`);
  return there();
}

void main();
