import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import { analyse } from 'scslre';
import ts from 'typescript';

const { builds } = createRequire(import.meta.url)('../../../esbuild.js') as {
  readonly builds: readonly BuildOptions[];
};

const SRC = resolve('src');

/** What the patterns that are written out are, by where they stand. */
function written(): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts'))) {
    const file = ts.createSourceFile(name, readFileSync(join(SRC, name), 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        found.set(node.text, `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** What the engine puts together when it is loaded. */
async function composed(): Promise<ReadonlySet<string>> {
  const engine = builds.find(({ outfile }) => outfile?.endsWith('engine.js'));
  assert.ok(engine);
  const { outputFiles } = await build({ ...engine, write: false, minify: false, sourcemap: false, logLevel: 'silent' });
  const found = new Set<string>();
  const construct = (target: RegExpConstructor, args: unknown[]): object => {
    const pattern = Reflect.construct(target, args) as RegExp;
    found.add(String(pattern));
    return pattern;
  };
  const module = { exports: {} };
  const globals = { RegExp: new Proxy(RegExp, { construct }), module, exports: module.exports, process };
  runInNewContext(outputFiles![0]!.text, globals);
  return found;
}

/** Whether some text of a few dozen characters keeps a pattern busy for as long as one likes. */
function isExponential(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  return analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) }).reports.some(
    ({ exponential }) => exponential,
  );
}

describe('patterns', function () {
  this.timeout(120_000);

  it('would be seen to be exponential', () => {
    assert.ok(isExponential(String.raw`/^(?:\|[ \t]*:?-*:?[ \t]*)*$/`));
    assert.ok(!isExponential(String.raw`/^(?:\|[ \t]*:?-*:?)*$/`));
  });

  it('that are written out are not', () => {
    const found = written();
    assert.ok(found.size > 400);
    assert.deepEqual(
      [...found].filter(([pattern]) => isExponential(pattern)).map(([pattern, place]) => `${place} ${pattern}`),
      [],
    );
  });

  it('that the engine puts together are not', async () => {
    const found = await composed();
    assert.ok(found.size > 30);
    assert.deepEqual([...found].filter(isExponential), []);
  });
});
