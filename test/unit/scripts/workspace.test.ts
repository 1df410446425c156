import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

// What a newcomer starts things by says what there is.

const at = (path: string): URL => new URL(`../../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

interface Task {
  readonly label: string;
  readonly script?: string;
  readonly args?: readonly string[];
}
interface Launch {
  readonly name: string;
  readonly program?: string;
  readonly preLaunchTask?: string;
}
const { tasks } = JSON.parse(read('.vscode/tasks.json')) as { readonly tasks: readonly Task[] };
const { configurations } = JSON.parse(read('.vscode/launch.json')) as { readonly configurations: readonly Launch[] };

describe('the scripts of package.json', () => {
  it('are each told of in the README, and no others are', () => {
    const developers = read('README.md').split('## For developers')[1].split('### Layout')[0];
    const told = [...developers.matchAll(/^npm (?:run )?([\w:-]+)/gm)].map(([, name]) => name);
    assert.deepEqual([...new Set(told)].sort(), Object.keys(scripts).sort());
  });

  it('start files that there are', () => {
    const files = Object.values(scripts).flatMap((command) => command.match(/\S+\.(?:m?js|ts)\b(?!")/g) ?? []);
    assert.ok(files.length > 10);
    assert.deepEqual(
      files.filter((file) => !existsSync(at(file))),
      [],
    );
  });
});

describe('what VS Code starts', () => {
  it('runs tasks that there are', () => {
    const labels = tasks.map(({ label }) => label);
    const wanted = configurations.flatMap(({ preLaunchTask }) => preLaunchTask ?? []);
    assert.ok(wanted.length > 0);
    for (const label of wanted) assert.ok(labels.includes(label), label);
  });

  it('runs scripts and files that there are', () => {
    for (const { script } of tasks) if (script !== undefined) assert.ok(script in scripts, script);
    const files = [
      ...tasks.flatMap(({ args }) => args?.[0] ?? []),
      ...configurations.flatMap(({ program }) => program?.replace('${workspaceFolder}/', '') ?? []),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(at(file))),
      [],
    );
  });
});
