// npm run mutate [-- --count N --seed N --only FOLDER[,FOLDER] --kind KIND[,KIND] --all --jobs N --list --no-list
//   --from FILE]
//
// Do the tests notice a small change? First the changes of scripts/data/mutations.json, each of which once went
// unnoticed and must not again, then as many as --count says, chosen by --seed among all that can be made below --only:
// a number a little off, a comparison turned, a guard left out, a row of a table gone. Each is made by itself in a copy
// of the repository, whose unit tests then run until one fails. What survives is printed: there a test is missing, or
// the code has no use for what was changed. --list tries the list alone, --no-list leaves it out, and --from FILE tries
// the list of another file alone, such as one that a reviewer wrote before looking at the tests. Exit code 1 if a change
// of a list survives or can no longer be made.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { applied, mutationsIn, placeOf } from './lib/mutations.mjs';
import { ROOT } from './lib/paths.mjs';
import { atExit, main, Trouble } from './lib/process.mjs';
import { importsOf, sourcesBelow, stagesFor } from './lib/test-order.mjs';
import { copyTreeTo } from './lib/worktree.mjs';

/** Where a small change makes a draft be read otherwise; what only VS Code can run is tested there. */
const WHERE = 'src/engine,src/messages,src/editor';

/**
 * Unit tests that start processes, read the repository itself or take long: they say little of one line of the engine.
 * The last of them counts its inputs, and it is given few (see FEW).
 */
const LEFT_OUT = /^test\/unit\/(?:(?:cli|disk|fuzz|supply)\/|(?:layers|lint|engine\/copy\/directive-edits)\.test\.ts$)/;
/** The properties are tried on a tenth of their inputs, or each survivor would take the time of the whole suite. */
const FEW = { ON_THE_RECORD_PROPERTY_RUNS: '0.1' };

/** A change after which the tests run so much longer (ms) is noticed too. */
const TIMEOUT = 240_000;

const LIST = join(ROOT, 'scripts/data/mutations.json');

const { values: given } = parseArgs({
  options: {
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: WHERE },
    kind: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    all: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    'no-list': { type: 'boolean', default: false },
    from: { type: 'string' },
  },
});

main(async () => {
  const sources = sourcesBelow('src');
  const tests = sourcesBelow('test/unit').filter((file) => /\.test\.ts$/.test(file) && !LEFT_OUT.test(file));
  const imports = importsOf([...sources, ...sourcesBelow('test')]);
  const tested = new Set(tests.flatMap((file) => [...imports.get(file)]));
  const listAlone = given.list || given.from !== undefined;
  const known = given['no-list'] ? [] : knownMutants(sources);
  const chosen = listAlone ? [] : chosenMutants(sources.filter((file) => tested.has(file)));
  const all = await tryAll([...known, ...chosen], tests, (file) => stagesFor(file, tests, imports));
  // What cannot be read any more is a typing error and no small change.
  const results = all.filter(({ by }) => !/does not load: (?:Syntax|Transform)/.test(by));
  const survivors = results.filter(({ survived }) => survived);
  for (const mutant of survivors) console.log(describe(mutant));
  const untested = sources.filter((file) => isWanted(file) && !tested.has(file)).length;
  console.log(
    `${results.length} changes tried, ${results.length - survivors.length} noticed, ${survivors.length} survived` +
      (listAlone ? '' : ` (seed ${given.seed}; ${untested} files are not reached by the unit tests)`),
  );
  return survivors.some(({ listed }) => listed) ? 1 : 0;
});

const isWanted = (file) => given.only.split(',').some((folder) => file.startsWith(folder));

/** The changes of the list, each in its place. */
function knownMutants(sources) {
  const list = JSON.parse(readFileSync(given.from ?? LIST, 'utf8'));
  const read = (file) => readFileSync(join(ROOT, file), 'utf8');
  return list.map((entry) => ({ ...placeOf(entry, sources, read), listed: true }));
}

/** So many of all, in turn one of each kind, so that no table of words drowns the rest. */
function chosenMutants(files) {
  const kinds = new Map();
  for (const file of files.filter(isWanted)) {
    for (const mutation of mutationsIn(file, readFileSync(join(ROOT, file), 'utf8'))) {
      if (given.kind && !given.kind.split(',').includes(mutation.kind)) continue;
      if (!kinds.has(mutation.kind)) kinds.set(mutation.kind, []);
      kinds.get(mutation.kind).push({ file, ...mutation });
    }
  }
  const random = randomOf(Number(given.seed));
  const piles = [...kinds.values()].map((pile) => shuffled(pile, random));
  const most = given.all ? Infinity : Number(given.count);
  const chosen = [];
  while (chosen.length < most && piles.some((pile) => pile.length > 0)) {
    for (const pile of piles) if (pile.length > 0 && chosen.length < most) chosen.push(pile.pop());
  }
  return chosen;
}

/** Numbers from 0 to 1 (mulberry32), the same for the same seed. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(list, random) {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    [out[i], out[other]] = [out[other], out[i]];
  }
  return out;
}

/** Tries each mutant, several at a time, each worker in a copy of its own. */
async function tryAll(mutants, tests, stages) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-mutants-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  const queue = [...mutants];
  const results = [];
  const worker = async (number) => {
    const copy = join(folder, String(number));
    copyTreeTo(copy);
    // Without this every change would be noticed by a test that fails anyway.
    const broken = number === 0 ? await firstFailure(copy, [tests]) : undefined;
    if (broken !== undefined) throw new Trouble(`A test fails before anything is changed: ${broken}`);
    while (queue.length > 0) {
      const mutant = queue.shift();
      const result = await attempt(copy, mutant, stages(mutant.file));
      results.push({ ...mutant, ...result });
      console.log(`${result.survived ? 'SURVIVED' : 'noticed '} ${oneLine(mutant)}  ${result.by}`);
    }
  };
  await Promise.all(Array.from({ length: Number(given.jobs) }, (_, number) => worker(number)));
  return results;
}

async function attempt(copy, mutant, stages) {
  const path = join(copy, mutant.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, applied(mutant, source));
  try {
    const by = await firstFailure(copy, stages);
    if (by !== undefined) return { survived: false, by };
    const error = MAY_NOT_COMPILE.has(mutant.kind) ? typeError(copy, mutant.file) : undefined;
    return error === undefined ? { survived: true, by: '' } : { survived: false, by: `the compiler: ${error}` };
  } finally {
    writeFileSync(path, source);
  }
}

/** What noticed the change, or undefined. */
function firstFailure(copy, stages) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/lib/mutant-tests.mjs'], {
      cwd: copy,
      env: { ...process.env, ...FEW },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: TIMEOUT,
      killSignal: 'SIGKILL',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve(code === 0 ? undefined : signal ? 'runs out of time' : output.trim().split('\n').at(-1)),
    );
    child.stdin.end(JSON.stringify(stages));
  });
}

const MAY_NOT_COMPILE = new Set(['entry', 'guard', 'condition', 'logic']);
let service;
let checked;

/** What the compiler says to the changed file: `npm test` has it read all of them. */
function typeError(copy, file) {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  service ??= ts.createLanguageService({
    getCompilationSettings: () => ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options,
    getScriptFileNames: () => [join(ROOT, checked.file)],
    getScriptVersion: (path) => (path === join(ROOT, checked.file) ? String(checked.version) : '0'),
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path === join(ROOT, checked.file) ? join(checked.copy, checked.file) : path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  });
  checked = { copy, file, version: (checked?.version ?? 0) + 1 };
  const [first] = service.getSemanticDiagnostics(join(ROOT, file));
  return first && ts.flattenDiagnosticMessageText(first.messageText, ' ').slice(0, 80);
}

const lineOf = (source, at) => source.slice(0, at).split('\n').length;

function oneLine({ file, kind, start, end, text }) {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const words = (code) => code.replace(/\s+/g, ' ').trim();
  return `${relative(ROOT, join(ROOT, file))}:${lineOf(source, start)} ${kind}: ${words(source.slice(start, end)).slice(0, 70)} → ${words(text).slice(0, 70) || 'gone'}`;
}

/** The line as it was and as it became. */
function describe({ file, kind, start, end, text }) {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = source.indexOf('\n', end);
  const line = (code) => code.trim().slice(0, 400);
  return `\n${file}:${lineOf(source, start)} (${kind})\n- ${line(source.slice(from, to))}\n+ ${line(source.slice(from, start) + text + source.slice(end, to))}\n`;
}
