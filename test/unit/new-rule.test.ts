import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { newRule, stepsOf, wrongName } from '../../scripts/lib/new-rule.mjs';
import { RULE_IDS } from '../../src/engine/rules/profiles';

const ID = 'second-thoughts';
const files = newRule(ID, (path) => readFileSync(path, 'utf8'));

/** Where the compiler wants a row of every rule, whether or not one was written. */
const RECORDS = ['src/messages/index.ts', 'src/messages/rules.ts', 'src/engine/index.ts'];

/** What the compiler says of the files that were written, in the tree as it would be. */
function complaints(): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const host = ts.createCompilerHost(options);
  const written = new Map([...files].map(([path, text]) => [ts.sys.resolvePath(path), text]));
  const program = ts.createProgram({
    rootNames: [...written.keys(), ...RECORDS].filter((path) => path.endsWith('.ts')),
    options,
    host: {
      ...host,
      fileExists: (path) => written.has(path) || host.fileExists(path),
      readFile: (path) => written.get(path) ?? host.readFile(path),
      getSourceFile: (path, version, ...rest) => {
        const text = written.get(path);
        return text === undefined
          ? host.getSourceFile(path, version, ...rest)
          : ts.createSourceFile(path, text, version);
      },
    },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

describe('npm run new-rule', () => {
  it('takes words with hyphens that are no rule yet', () => {
    assert.equal(wrongName(ID, RULE_IDS), undefined);
    for (const bad of [
      '',
      'thoughts',
      'Second-Thoughts',
      'second--thoughts',
      '-thoughts',
      '../second-thoughts',
      'a-2',
    ]) {
      assert.match(wrongName(bad, RULE_IDS) ?? '', /no name of a rule/, bad);
    }
    assert.match(wrongName(`second-${'thoughts'.repeat(4)}`, RULE_IDS) ?? '', /at most/);
    for (const id of RULE_IDS.filter((each) => each.includes('-'))) assert.match(wrongName(id, RULE_IDS)!, /already/);
  });

  it('writes new files, and adds a row to those that are there', () => {
    const listing = [...files.keys()].filter((path) => existsSync(path));
    assert.deepEqual(listing, [
      'src/engine/rules/profiles.ts',
      'src/engine/rules/index.ts',
      'src/messages/findings.ts',
      'src/messages/rules.ts',
    ]);
    for (const path of listing) {
      const added = files.get(path)!.split('\n');
      for (const line of readFileSync(path, 'utf8').split('\n')) {
        const at = added.indexOf(line);
        assert.ok(at >= 0, `${path}: ${line}`);
        added.splice(at, 1);
      }
      assert.ok(added.some((line) => line.includes(ID)) && added.length < 6, path);
    }
  });

  it('leaves a tree that compiles', function () {
    this.timeout(120_000);
    assert.deepEqual(complaints(), []);
  });

  it('says what is left, file by file', () => {
    const steps = stepsOf(ID).join('\n');
    for (const path of files.keys()) assert.ok(steps.includes(path), path);
  });
});
