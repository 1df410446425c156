import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');
const GLOSSARY = readFileSync(join(ROOT, 'docs/developers/glossary.md'), 'utf8');

/** Folders in which most names are coined: each class and each interface that they export is explained. */
const COINED = ['journal', 'draft', 'people', 'paragraph', 'floor']
  .map((folder) => `engine/attribution/${folder}`)
  .concat('engine/rules/asking');

/** The tables of terms, a list of rows for each: term, what it is, an example, the file. The last table is of words. */
const tables = GLOSSARY.split(/^## /m)
  .slice(1, -1)
  .map((section) =>
    section
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1)
      .map((line) => line.slice(2, -2).split(' | ')),
  );
const rows = tables.flat();

const codeIn = (text: string): string[] => Array.from(text.matchAll(/`([^`]+)`/g), ([, code]) => code);
const isName = (code: string): boolean => /^[A-Za-z]\w+$/.test(code);
const has = (text: string, name: string): boolean => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(text);

function exportedFrom(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements
    .filter((each) => ts.isClassDeclaration(each) || ts.isInterfaceDeclaration(each))
    .filter((each) => each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .map(({ name }) => name?.text ?? '');
}

describe('the glossary', () => {
  it('has a row of four cells for each term, in the order of the alphabet', () => {
    assert.ok(rows.length > 100);
    for (const row of rows) assert.equal(row.length, 4, row.join(' | '));
    const key = ([term]: readonly string[]): string => term.replaceAll('`', '').toLowerCase();
    for (const table of tables) {
      const terms = table.map(key);
      assert.deepEqual(
        terms,
        [...terms].sort((a, b) => a.localeCompare(b, 'en')),
      );
    }
  });

  it('explains what the folders with most of the coined names export', () => {
    const explained = new Set(rows.flatMap(([term]) => codeIn(term)));
    for (const folder of COINED) {
      const names = readdirSync(join(SRC, folder)).flatMap((file) => exportedFrom(join(SRC, folder, file)));
      assert.ok(names.length > 0, folder);
      assert.deepEqual(
        names.filter((name) => !explained.has(name)),
        [],
        folder,
      );
    }
  });

  it('names files that are there, and terms that stand in them', () => {
    for (const [term, , , home] of rows) {
      const [file] = codeIn(home);
      assert.ok(existsSync(join(SRC, file)), file);
      const code = readFileSync(join(SRC, file), 'utf8');
      for (const name of codeIn(term)) assert.ok(has(code, name), `${name} in ${file}`);
    }
  });

  it('has no name of code that the source has not', () => {
    const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(SRC, file), 'utf8'))
      .join('\n');
    const unknown = codeIn(GLOSSARY).filter((each) => isName(each) && !has(code, each));
    assert.deepEqual(unknown, []);
  });
});
