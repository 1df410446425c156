import assert from 'node:assert/strict';
import { applied, mutationsIn, placeOf, type Listed } from '../../../scripts/lib/mutations.mjs';

// Whether the tests notice small changes is only worth asking when the changes are the ones that are meant.

/** Each change of a kind as the code that it makes. */
const made = (kind: string, source: string): string[] =>
  mutationsIn('a.ts', source)
    .filter((mutation) => mutation.kind === kind)
    .map((mutation) => applied(mutation, source));

const KINDS: readonly (readonly [kind: string, source: string, made: readonly string[]])[] = [
  ['number', 'let a = 4;', ['let a = 5;', 'let a = 3;', 'let a = 8;', 'let a = 2;']],
  ['number', 'let a = 0;', ['let a = 1;']],
  ['number', 'let a = 0.5;', ['let a = 1.5;', 'let a = 1;', 'let a = 0.25;']],
  ['number', 'let a: 4 | 8; type B = 4;', []],
  ['boolean', 'f(true, false);', ['f(false, false);', 'f(true, true);']],
  ['comparison', 'f(a < b, a >= b);', ['f(a <= b, a >= b);', 'f(a < b, a > b);']],
  ['comparison', 'f(a === b);', ['f(a !== b);']],
  ['comparison', "f(a + b, a + 'b');", ["f(a - b, a + 'b');"]],
  ['comparison', 'f(a * b);', []],
  ['logic', 'f(a && b);', ['f(a || b);']],
  ['logic', 'f(a ?? b);', []],
  ['condition', 'if (a) f(); else g();', ['if (!(a)) f(); else g();']],
  ['condition', 'f(a ? b : c);', ['f(!(a) ? b : c);']],
  ['guard', 'if (a) return b; f();', ['; f();']],
  ['guard', 'for (;;) { if (a) { f(); continue; } }', ['for (;;) { ; }']],
  ['guard', 'for (;;) { if (a) break; }', []],
  ['guard', 'if (a) return b; else f();', []],
  ['guard', 'if (a) f();', []],
  ['entry', 'f([a, b]);', ['f([b]);', 'f([a, ]);']],
  ['entry', 'f({ a: b, c });', ['f({ c });', 'f({ a: b,  });']],
  ['entry', 'f([a]);', []],
  ['alternative', 'f(/ab|c(?:d|[|e])/);', ['f(/c(?:d|[|e])/);', 'f(/ab/);', 'f(/ab|c(?:[|e])/);', 'f(/ab|c(?:d)/);']],
  ['alternative', 'f(/a\\|b/);', []],
  ['word', "f('one two three four five six');", ['one', 'two', 'three', 'four', 'five', 'six'].map(without)],
  ['word', "f('one two three four five');", []],
  ['word', "f('One is said, two are not, and six.');", []],
];

function without(word: string): string {
  return `f('${'one two three four five six'.replace(word, '')}');`;
}

describe('the small changes of mutate', () => {
  for (const [kind, source, expected] of KINDS)
    it(`${kind}: ${source}`, () => assert.deepEqual(made(kind, source).sort(), [...expected].sort()));

  it('leave alone what only the compiler reads, and what is loaded', () => {
    assert.deepEqual(mutationsIn('a.ts', "import { a } from './a'; export * from './b'; interface C { d: true }"), []);
  });
});

const FILES: Readonly<Record<string, string>> = {
  'src/a/bars.ts': 'export const NEAR = 4;\nexport const FAR = 8;\n',
  'src/a/table.ts': "export const TABLE = { near: 'b', far: [1, 2], 'a-b': 3 };\n",
  'src/b.ts': 'export const NEAR = 5;\nf(1);\nf(1);\n',
};
const place = (entry: Listed) => placeOf(entry, Object.keys(FILES), (file) => FILES[file]!);

describe('a change of the list', () => {
  const FOUND: readonly (readonly [entry: Listed, line: string])[] = [
    [{ in: 'src/a/', value: 'NEAR', to: '2' }, 'export const NEAR = 2;'],
    [{ in: 'src/', value: 'NEAR', from: '5', to: '2' }, 'export const NEAR = 2;'],
    [{ in: 'src/a/table.ts', value: 'far', to: '[]' }, "export const TABLE = { near: 'b', far: [], 'a-b': 3 };"],
    [{ in: 'src/a/table.ts', row: 'near' }, "export const TABLE = {  far: [1, 2], 'a-b': 3 };"],
    [{ in: 'src/a/table.ts', row: 'a-b' }, "export const TABLE = { near: 'b', far: [1, 2],  };"],
    [{ in: 'src/a/bars.ts', text: 'export const FAR = 8;', to: 'f();' }, 'f();'],
    [{ in: 'src/a/bars.ts', text: ' const FAR = 8' }, 'export;'],
  ];
  for (const [entry, line] of FOUND)
    it(`is made in its place: ${JSON.stringify(entry)}`, () => {
      const mutation = place(entry);
      assert.ok(mutation.file.startsWith(entry.in));
      assert.ok(applied(mutation, FILES[mutation.file]!).split('\n').includes(line));
    });

  const REFUSED: readonly (readonly [entry: Listed, places: number])[] = [
    [{ in: 'src/', value: 'NEAR', to: '2' }, 2],
    [{ in: 'src/b.ts', text: 'f(1);' }, 2],
    [{ in: 'src/a/', value: 'NEAR', from: '5', to: '2' }, 0],
    [{ in: 'src/a/', value: 'GONE', to: '2' }, 0],
    [{ in: 'src/gone.ts', value: 'NEAR', to: '2' }, 0],
    [{ in: 'src/a/', text: 'f(1);' }, 0],
  ];
  for (const [entry, places] of REFUSED)
    it(`is refused with ${places} places: ${JSON.stringify(entry)}`, () =>
      assert.throws(() => place(entry), new RegExp(`has ${places} places now, not one`)));
});
