import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve('src');

interface Import {
  /** Relative to src/. */
  readonly from: string;
  /** Relative to src/ when it is one of our files, a package otherwise. */
  readonly to: string;
}

/** Every import of every source file, those of types and those made while running included. */
const imports: readonly Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, name), 'utf8'), true, true);
    return importedFiles.map(({ fileName }) => ({
      from: posix(name),
      to: fileName.startsWith('.') ? posix(relative(SRC, resolve(SRC, dirname(name), fileName))) : fileName,
    }));
  });

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}

/** What files under `folder` may not import, as "file → import". */
function strays(folder: string, allowed: RegExp): string[] {
  return imports
    .filter(({ from, to }) => from.startsWith(`${folder}/`) && !allowed.test(to))
    .map(({ from, to }) => `${from} → ${to}`);
}

describe('imports', () => {
  it('are found at all', () => {
    assert.ok(imports.some(({ from, to }) => from === 'editor/engine.ts' && to === 'engine/analyzer'));
  });

  it('of the engine stay in the engine, but for the tagger’s', () => {
    assert.deepEqual(strays('engine', /^engine\/|^compromise\b/), []);
    const taggers = imports.filter(({ to }) => /^compromise\b/.test(to)).map(({ from }) => from);
    assert.deepEqual([...new Set(taggers)], ['engine/language/tagger.ts']);
  });

  it('inside the engine lead down: text ← language ← attribution', () => {
    assert.deepEqual(strays('engine/text', /^engine\/(?:text\/|[\w-]+$)/), []);
    assert.deepEqual(strays('engine/language', /^engine\/(?:language\/|text\/|[\w-]+$)|^compromise\b/), []);
    assert.deepEqual(strays('engine/attribution', /^engine\/(?:attribution\/|language\/|text\/|[\w-]+$)/), []);
  });

  it('of the reports lead to the engine only', () => {
    assert.deepEqual(strays('report', /^(?:report|engine)\//), []);
  });

  it('of the desk’s files lead to the engine, to lines, to what may be shown, to the language of messages and to the libraries', () => {
    assert.deepEqual(
      strays(
        'desk',
        /^(?:desk|engine)\/|^report\/(?:lines|shown|wording\/translate)$|^jsonc-parser\/|^@noble\/hashes\//,
      ),
      [],
    );
  });

  it('of the disk lead nowhere, and to Node from one file', () => {
    assert.deepEqual(strays('disk', /^disk\/|^node:/), []);
    const nodes = imports.filter(({ from, to }) => from.startsWith('disk/') && to.startsWith('node:'));
    assert.deepEqual([...new Set(nodes.map(({ from }) => from))], ['disk/node.ts']);
  });

  it('of the editor side lead to reports, desk, disk and engine, and to VS Code', () => {
    assert.deepEqual(strays('editor', /^(?:editor|report|desk|disk|engine)\/|^vscode$/), []);
  });

  it('of the command line lead to reports, desk, disk and engine, and to Node', () => {
    assert.deepEqual(strays('cli', /^(?:cli|report|desk|disk|engine)\/|^node:|^\.\.\/package\.json$/), []);
  });
});
