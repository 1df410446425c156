import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';

/**
 * The house rule: folders stand in the order in which a draft flows through them, and a folder imports only from those
 * above it. A row for every folder of src, with what its files may import beside each other: a folder's files (those of
 * the folders in it have rows of their own), one file where the rest of its folder is none of their business, a package.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'engine/util': ['engine/model'],

  'engine/text/data': [],
  'engine/text': ['engine/model', 'engine/util'],
  'engine/text/markup': ['engine/model', 'engine/util', 'engine/text', 'engine/text/data'],
  'engine/text/blocks': ['engine/model', 'engine/util', 'engine/text', 'engine/text/data', 'engine/text/markup'],
  'engine/text/prose': [
    'engine/model',
    'engine/util',
    'engine/text',
    'engine/text/data',
    'engine/text/markup',
    'engine/text/blocks',
  ],
  'engine/copy': ['engine/model', 'engine/util', 'engine/text', 'engine/text/blocks', 'engine/text/prose'],

  'engine/language/data': [],
  'engine/language': ['engine/util', 'engine/language/data', 'compromise/two'],
  'engine/language/word-classes': ['engine/util', 'engine/text', 'engine/language', 'engine/language/data'],

  'engine/attribution': ['engine/model'],
  'engine/attribution/clauses': [
    'engine/model',
    'engine/util',
    'engine/text',
    'engine/language',
    'engine/language/word-classes',
  ],
  'engine/attribution/cues': ['engine/language', 'engine/language/word-classes', 'engine/attribution/clauses'],
  'engine/attribution/cues/verbs': [
    'engine/language',
    'engine/language/word-classes',
    'engine/attribution/clauses',
    'engine/attribution/cues',
  ],
  'engine/attribution/sources': [
    'engine/model',
    'engine/util',
    'engine/language',
    'engine/language/word-classes',
    'engine/attribution',
    'engine/attribution/clauses',
  ],
  'engine/attribution/paragraph': [
    'engine/model',
    'engine/words',
    'engine/util',
    'engine/text',
    'engine/language',
    'engine/language/word-classes',
    'engine/attribution',
    'engine/attribution/clauses',
    'engine/attribution/cues',
    'engine/attribution/cues/verbs',
    'engine/attribution/sources',
  ],
  'engine/attribution/journal': ['engine/model'],
  'engine/attribution/people': [
    'engine/model',
    'engine/util',
    'engine/text',
    'engine/language',
    'engine/attribution',
    'engine/attribution/sources',
    'engine/attribution/paragraph',
    'engine/attribution/journal',
  ],
  'engine/attribution/floor': [
    'engine/model',
    'engine/util',
    'engine/text',
    'engine/attribution',
    'engine/attribution/sources',
    'engine/attribution/paragraph',
    'engine/attribution/journal',
    'engine/attribution/people',
  ],
  'engine/attribution/draft': [
    'engine/model',
    'engine/util',
    'engine/text',
    'engine/language',
    'engine/attribution',
    'engine/attribution/sources',
    'engine/attribution/paragraph',
    'engine/attribution/journal',
    'engine/attribution/people',
    'engine/attribution/floor',
  ],

  /** The tables are written with the words of the two files that say what a phrase and a reason is. */
  'engine/claims/data': ['engine/claims/phrases', 'engine/claims/types'],
  'engine/claims': [
    'engine/model',
    'engine/util',
    'engine/text',
    'engine/language',
    'engine/attribution',
    'engine/attribution/cues',
    'engine/attribution/sources',
    'engine/claims/data',
  ],

  'engine/rules/data': ['engine/util'],
  'engine/rules/asking': [
    'engine/model',
    'engine/options',
    'engine/words',
    'engine/util',
    'engine/text',
    'engine/claims',
  ],
  'engine/rules/evidence': [
    'engine/model',
    'engine/options',
    'engine/util',
    'engine/text',
    'engine/text/prose',
    'engine/language',
    'engine/attribution/cues',
    'engine/attribution/sources',
    'engine/claims',
    'engine/rules/data',
    'engine/rules/asking',
  ],
  'engine/rules/catalogue': [
    'engine/model',
    'engine/words',
    'engine/util',
    'engine/text',
    'engine/text/prose',
    'engine/copy',
    'engine/language',
    'engine/language/data',
    'engine/claims',
    'engine/rules/data',
    'engine/rules/asking',
    'engine/rules/evidence',
  ],
  'engine/rules': [
    'engine/model',
    'engine/options',
    'engine/fingerprint',
    'engine/util',
    'engine/copy',
    'engine/rules/asking',
    'engine/rules/evidence',
    'engine/rules/catalogue',
  ],
  /** Where it comes together; what lower rooms take from it by name, the model above all, imports nothing of them. */
  engine: [
    'engine/util',
    'engine/text',
    'engine/text/blocks',
    'engine/text/prose',
    'engine/copy',
    'engine/language',
    'engine/attribution/paragraph',
    'engine/attribution/floor',
    'engine/attribution/draft',
    'engine/claims',
    'engine/rules/asking',
    'engine/rules/evidence',
    'engine/rules',
  ],

  messages: ['engine/index'],
  formats: ['engine/index', 'messages'],
  disk: ['node:crypto', 'node:fs', 'node:fs/promises', 'node:os', 'node:path'],
  desk: [
    'engine/index',
    'messages',
    'formats',
    'jsonc-parser/lib/esm/main.js',
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
  ],
  cli: [
    'engine/index',
    'messages',
    'formats',
    'disk',
    'desk',
    '../package.json',
    'node:fs',
    'node:fs/promises',
    'node:os',
    'node:path',
    'node:util',
  ],

  'editor/host': ['engine/index', 'messages', 'disk', 'desk', 'vscode'],
  'editor/reading': ['engine/index', 'editor/host', 'vscode'],
  'editor/surfaces/hover': ['engine/index', 'messages', 'editor/host', 'editor/reading', 'vscode'],
  'editor/surfaces/panel': ['engine/index', 'messages', 'editor/host', 'editor/reading', 'vscode'],
  'editor/surfaces': ['engine/index', 'messages', 'editor/host', 'editor/reading', 'editor/surfaces/panel', 'vscode'],
  'editor/commands': [
    'engine/index',
    'messages',
    'disk',
    'desk',
    'editor/host',
    'editor/reading',
    'editor/surfaces',
    'editor/surfaces/panel',
    'vscode',
  ],
  editor: [
    'editor/host',
    'editor/reading',
    'editor/surfaces/hover',
    'editor/surfaces/panel',
    'editor/surfaces',
    'editor/commands',
    'vscode',
  ],
  '.': ['editor', 'vscode'],
};

/** The one file of a folder that may import what begins so. */
const ONLY: readonly (readonly [folder: string, library: string, file: string])[] = [
  ['engine', 'compromise', 'engine/language/tagger'],
  ['disk', 'node:', 'disk/node'],
];

const SRC = resolve('src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/').replace(/\.ts$/, ''));

interface Import {
  /** Relative to src/, without ".ts". */
  readonly from: string;
  /** The same of one of our files; a package's name or a path outside of src/ otherwise. */
  readonly to: string;
}

/** Every import of every source file, those of types and those made while running included. */
const imports: readonly Import[] = files.flatMap((from) =>
  ts.preProcessFile(readFileSync(join(SRC, `${from}.ts`), 'utf8'), true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return { from, to: fileName };
    const to = posix.join(dirname(from), fileName);
    return { from, to: files.includes(to) || !files.includes(`${to}/index`) ? to : `${to}/index` };
  }),
);

const isAllowed = ({ from, to }: Import): boolean =>
  dirname(from) === dirname(to) ||
  ARROWS[dirname(from)].some((each) => each === to || (each === dirname(to) && files.includes(to)));

/** Files that import each other in a circle, each circle once. */
function circles(): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const follow = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const { from, to } of imports) if (from === file) follow(to);
    path.pop();
    done.add(file);
  };
  files.forEach(follow);
  return found;
}

describe('imports', () => {
  it('are found at all', () => {
    assert.ok(imports.some(({ from, to }) => from === 'editor/reading/engine' && to === 'engine/index'));
  });

  it('have a row for every folder', () => {
    assert.deepEqual([...new Set(files.map(dirname))].sort(), Object.keys(ARROWS).sort());
  });

  it('go where the table lets them', () => {
    assert.deepEqual(
      imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });

  it('make use of every arrow in the table', () => {
    const idle = Object.entries(ARROWS).flatMap(([folder, row]) =>
      row
        .filter(
          (each) => !imports.some(({ from, to }) => dirname(from) === folder && (to === each || dirname(to) === each)),
        )
        .map((each) => `${folder} → ${each}`),
    );
    assert.deepEqual(idle, []);
  });

  it('lead up the table, from one folder to another', () => {
    const order = Object.keys(ARROWS);
    const against = Object.entries(ARROWS).flatMap(([folder, row]) =>
      row.filter((each) => order.indexOf(each) > order.indexOf(folder)).map((each) => `${folder} → ${each}`),
    );
    assert.deepEqual(against, []);
  });

  it('run in no circle', () => {
    assert.deepEqual(circles(), []);
  });

  it('reach a library from one file, where one is enough', () => {
    for (const [folder, library, file] of ONLY) {
      const users = imports.filter(({ from, to }) => from.startsWith(`${folder}/`) && to.startsWith(library));
      assert.deepEqual([...new Set(users.map(({ from }) => from))], [file]);
    }
  });

  it('leave no folder with more files than one can look through', () => {
    const crowded = Object.keys(ARROWS).filter(
      (folder) => folder !== 'engine/rules/catalogue' && files.filter((file) => dirname(file) === folder).length > 20,
    );
    assert.deepEqual(crowded, []);
  });
});
