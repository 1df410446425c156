import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import { analyse } from 'scslre';
import ts from 'typescript';

const { builds } = createRequire(import.meta.url)('../../../esbuild.js') as {
  readonly builds: readonly BuildOptions[];
};

/** The program of a bundle, what it has of others' included. */
async function programOf(bundle: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...bundle, write: false, minify: false, sourcemap: false, logLevel: 'silent' });
  return outputFiles![0]!.text;
}

/** The patterns that are written out in a program. */
function written(program: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', program, ts.ScriptTarget.ES2022));
  return found;
}

/** The patterns that a program puts together when it is loaded. */
function composed(program: string): ReadonlySet<string> {
  const found = new Set<string>();
  const construct = (target: RegExpConstructor, args: unknown[]): object => {
    const pattern = Reflect.construct(target, args) as RegExp;
    found.add(String(pattern));
    return pattern;
  };
  const module = { exports: {} };
  const globals = { RegExp: new Proxy(RegExp, { construct }), module, exports: module.exports, process };
  runInNewContext(program, globals);
  return found;
}

/** Whether some text of a few dozen characters keeps a pattern busy for as long as one likes. */
function isExponential(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  const { reports } = analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) });
  return reports.some(({ exponential }) => exponential);
}

describe('patterns', function () {
  this.timeout(120_000);

  it('would be seen to be exponential', () => {
    assert.ok(isExponential(String.raw`/^(?:\|[ \t]*:?-*:?[ \t]*)*$/`));
    assert.ok(!isExponential(String.raw`/^(?:\|[ \t]*:?-*:?)*$/`));
  });

  // The browser's bundle is made of the same parts.
  for (const bundle of builds.filter(({ platform }) => platform === 'node')) {
    const name = basename(bundle.outfile!);
    it(`that are written out in ${name} are not`, async () => {
      const found = written(await programOf(bundle));
      assert.ok(found.size > 30, `only ${found.size} were found`);
      assert.deepEqual([...found].filter(isExponential), []);
    });
  }

  it('that the engine puts together are not', async () => {
    const found = composed(await programOf(builds.find(({ outfile }) => outfile?.endsWith('engine.js'))!));
    assert.ok(found.size > 30, `only ${found.size} were found`);
    assert.deepEqual([...found].filter(isExponential), []);
  });
});
