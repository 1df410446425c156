import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import ts from 'typescript';
import { lockedPackages } from './lockfile';

const { builds } = createRequire(import.meta.url)('../../../esbuild.js') as {
  readonly builds: readonly BuildOptions[];
};

interface Bundle {
  /** Relative to dist/. */
  readonly name: string;
  readonly metafile: Metafile;
}

/** What a program refers to. */
interface Program {
  /** The modules that it asks for by name. */
  readonly modules: readonly string[];
  /** Its names for things by themselves, and what it asks of the global object. */
  readonly names: ReadonlySet<string>;
  /** Members of anything that it names. */
  readonly members: ReadonlySet<string>;
  /** Places where it works out what to ask for. */
  readonly odd: readonly string[];
}

/** By the names of Node's modules, with and without their prefix: whatever could reach another machine or program. */
const REACH_OUT = [
  ...['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'child_process', 'cluster', 'inspector'],
  ...['worker_threads', 'repl', 'undici', 'ws', 'wasi', 'module', 'vm'],
];

/** What a browser or a recent Node has without any module, and the ways to run words as a program. */
const GLOBALS = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
  ...['BroadcastChannel', 'navigator', 'sendBeacon', 'importScripts', 'Worker', 'SharedWorker', 'caches', 'Request'],
  ...['indexedDB', 'localStorage', 'document', 'Image', 'eval', 'Function', 'WebAssembly'],
];

/** Members of VS Code's that hand something to a browser, a terminal, a page, a program or somebody's statistics. */
const MEMBERS = [
  ...['openExternal', 'asExternalUri', 'createTerminal', 'createWebviewPanel', 'registerWebviewViewProvider'],
  ...['executeTask', 'startDebugging', 'createTelemetryLogger', 'registerUriHandler', 'selectChatModels'],
  ...['setKeysForSync', 'sendRequest'],
];

/** Named and not used: compromise's `debug()`, which nobody calls, prints in colours where there is no document. */
const MENTIONED = ['document'];
/** The bundles that have compromise in them. */
const WITH_COMPROMISE = ['engine.js', 'web/extension.js', 'cli.js'];

/**
 * The modules that each bundle may ask for, all of them. The extension's own file is the only one that knows of VS Code.
 * It writes the desk's baseline through Node's files, under a lock that names the machine (os) and has a mark (crypto).
 */
const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  'extension.js': ['vscode', './engine.js', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:os', 'node:path'],
  'engine.js': [],
  'web/extension.js': ['vscode'],
  'cli.js': ['node:fs', 'node:fs/promises', 'node:path', 'node:os', 'node:util', 'node:crypto'],
};

/** What of the engine is needed before a draft is read: a few tables and what finds notes in copy. */
const STARTED = [
  'copy/directive-places.ts',
  'copy/notes.ts',
  'hardly-read.ts',
  'model.ts',
  'options.ts',
  'rules/profiles.ts',
  'util/append.ts',
  'util/search.ts',
  'util/spans.ts',
  'words.ts',
];

/** The program as the engine that runs it sees it: what is a word of a text or of a comment is not in it. */
function programOf(name: string, text: string): Program {
  const modules: string[] = [];
  const names = new Set<string>();
  const members = new Set<string>();
  const odd: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      (isRequire(node.expression) || node.expression.kind === ts.SyntaxKind.ImportKeyword)
    ) {
      const [module] = node.arguments;
      if (module && ts.isStringLiteralLike(module)) modules.push(module.text);
      else odd.push(node.getText().slice(0, 80));
    }
    // A name that stands by itself, or is asked of the global object; a property of something else is not meant.
    if (ts.isIdentifier(node) && !isPropertyName(node)) names.add(node.text);
    if (ts.isPropertyAccessExpression(node)) members.add(node.name.text);
    if (ts.isPropertyAccessExpression(node) && isGlobal(node.expression)) names.add(node.name.text);
    if (ts.isElementAccessExpression(node) && isGlobal(node.expression)) odd.push(node.getText().slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return { modules: [...new Set(modules)], names, members, odd };
}

const isRequire = (node: ts.Node): boolean => ts.isIdentifier(node) && /^(?:require|__require)$/.test(node.text);
const isGlobal = (node: ts.Node): boolean =>
  ts.isIdentifier(node) && /^(?:globalThis|self|window|global)$/.test(node.text);
/** The name of a member of something, which is no name of a thing by itself. */
const isPropertyName = (name: ts.Identifier): boolean => {
  const { parent } = name;
  if (ts.isBindingElement(parent)) return parent.propertyName === name;
  return ts.isPropertyAccessExpression(parent) || ts.isObjectLiteralElementLike(parent) || ts.isClassElement(parent)
    ? parent.name === name && !ts.isShorthandPropertyAssignment(parent)
    : false;
};

describe('the bundles', function () {
  this.timeout(60_000);
  let bundles: readonly (Bundle & Program)[] = [];

  before(async () => {
    bundles = await Promise.all(
      builds.map(async (options): Promise<Bundle & Program> => {
        const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true, logLevel: 'error' });
        const [file] = outputFiles;
        const name = relative(resolve('dist'), file!.path).replaceAll('\\', '/');
        return { name, metafile, ...programOf(name, file!.text) };
      }),
    );
  });

  it('are those that are known', () => {
    assert.deepEqual(bundles.map(({ name }) => name).sort(), Object.keys(ASKED_FOR).sort());
  });

  it('ask for no module but the few that they need, by name', () => {
    for (const { name: bundle, modules, odd } of bundles) {
      const allowed = ASKED_FOR[bundle]!;
      assert.deepEqual(
        modules.filter((module) => !allowed.includes(module)),
        [],
        bundle,
      );
      assert.deepEqual(odd, [], bundle);
    }
    const allowed = Object.values(ASKED_FOR).flat();
    assert.deepEqual(
      REACH_OUT.filter((name) => allowed.includes(name) || allowed.includes(`node:${name}`)),
      [],
    );
  });

  it('name nothing that could reach another machine', () => {
    for (const { name: bundle, names } of bundles) {
      assert.deepEqual(
        GLOBALS.filter((name) => names.has(name)),
        WITH_COMPROMISE.includes(bundle) ? MENTIONED : [],
        bundle,
      );
    }
  });

  it('hand nothing to a browser, a terminal, a page or another program by way of VS Code', () => {
    for (const { name: bundle, members } of bundles) {
      assert.deepEqual(
        MEMBERS.filter((name) => members.has(name)),
        [],
        bundle,
      );
    }
    assert.ok(bundles.some(({ members }) => members.has('createTreeView')));
  });

  it('start without the engine: it is loaded when a draft is read', async () => {
    const { metafile } = bundles.find(({ name }) => name === 'extension.js')!;
    const eager = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
        file.startsWith('src/engine/') && bytesInOutput > 0 ? file.slice('src/engine/'.length) : [],
      ),
    );
    assert.deepEqual(
      eager.filter((file) => !STARTED.includes(file)),
      [],
    );
    assert.ok(eager.includes('model.ts'));
  });

  it('start without it where all of it is one file', async () => {
    const oneFile = builds.filter(({ outfile }) => /web|cli/.test(outfile!));
    assert.equal(oneFile.length, 2);
    for (const options of oneFile) {
      const { outputFiles } = await build({ ...options, minify: false, write: false, logLevel: 'error' });
      const started = [...outputFiles![0]!.text.matchAll(/^init_(\w+?)\d*\(\);$/gm)].map(([, name]) => name);
      const names = STARTED.map((file) => file.replace(/^.*\/|\.ts$/g, '').replaceAll('-', '_'));
      assert.deepEqual(
        [...new Set(started)].filter((name) => !names.includes(name!)),
        [],
      );
      assert.ok(started.length > 0);
    }
  });

  it('are looked at closely enough to see it', () => {
    const sent = programOf(
      'x.js',
      'const g = globalThis; g.a; self.fetch("//a"); new WebSocket(u); require(n); ({ eval });',
    );
    assert.deepEqual(
      GLOBALS.filter((name) => sent.names.has(name)),
      ['fetch', 'WebSocket', 'eval'],
    );
    assert.deepEqual(sent.odd, ['require(n)']);
    const mere = programOf(
      'x.js',
      'const { document: d, fetch: f } = o; // fetch\n o.eval("fetch"); ({ navigator: 1 });',
    );
    assert.deepEqual(
      GLOBALS.filter((name) => mere.names.has(name)),
      [],
    );
  });

  it('have those libraries in them that the lockfile says are shipped, and no other', () => {
    const packages = bundles.flatMap(({ metafile }) =>
      Object.keys(metafile.inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
    );
    const shipped = lockedPackages().filter(({ dev }) => !dev);
    assert.deepEqual([...new Set(packages)].sort(), shipped.map(({ name }) => name).sort());
  });
});
