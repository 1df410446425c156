import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { HELP, readArguments } from '../../../src/cli/arguments';
import { FORMATS } from '../../../src/cli/printers';
import { markupOf } from '../../../src/cli/run';
import { MARKUPS } from '../../../src/engine/model';

describe('the command line', () => {
  it('reads files in order with the options anywhere', () => {
    assert.deepEqual(readArguments(['analyze', 'b.md', '--format', 'json', '-', 'a.txt', '--explain']), {
      name: 'analyze',
      files: ['b.md', '-', 'a.txt'],
      format: 'json',
      explain: true,
      failOn: 'warning',
      config: 'nearest',
    });
  });

  it('takes a desk’s file by name, the nearest, or none', () => {
    const config = (...argv: string[]) => {
      const command = readArguments(['analyze', 'a.md', ...argv]);
      return command.name === 'analyze' ? command.config : command;
    };
    assert.equal(config(), 'nearest');
    assert.deepEqual(config('--config', 'desk.jsonc'), { file: 'desk.jsonc' });
    assert.equal(config('--no-config'), 'none');
  });

  it('takes a file that looks like an option after two dashes', () => {
    const command = readArguments(['analyze', '--', '--odd-name.md']);
    assert.deepEqual(command.name === 'analyze' && command.files, ['--odd-name.md']);
  });

  it('gives help and version without a command', () => {
    assert.equal(readArguments(['--help']).name, 'help');
    assert.equal(readArguments(['analyze', '-h']).name, 'help');
    assert.equal(readArguments(['--version']).name, 'version');
  });

  for (const [argv, complaint] of [
    [[], /Nothing to do/],
    [['analyze'], /at least one file/],
    [['analyse', 'a.md'], /no command “analyse”/],
    [['analyze', '--format', 'xml', 'a.md'], /text, json/],
    [['analyze', '--markup', 'rst', 'a.md'], /plaintext, markdown, html/],
    [['analyze', '--fail-on', 'always', 'a.md'], /never/],
    [['analyze', '--quiet', 'a.md'], /--quiet/],
    [['analyze', 'a.md', '--format'], /--format/],
    [['analyze', '-', 'a.md', '-'], /Standard input can be read but once/],
    [['analyze', '/dev/stdin', '-'], /Standard input can be read but once/],
    [['analyze', 'a.md', '--format', '-x'], /^[^\n]*--format[^\n]*$/],
  ] as const) {
    it(`says what is wrong with: ${argv.join(' ') || '(nothing)'}`, () => {
      const command = readArguments(argv);
      assert.equal(command.name, 'wrong');
      assert.match(command.name === 'wrong' ? command.message : '', complaint);
    });
  }

  it('is told of every format and every markup, by the help and by the page', () => {
    const page = readFileSync('docs/cli.md', 'utf8');
    const formats = Object.keys(FORMATS);
    assert.deepEqual(/--format (\S+)/.exec(HELP)![1]!.split('|'), formats);
    for (const format of formats) assert.ok(page.includes(`| \`--format ${format}\` |`), format);
    const [, kinds] = /--markup KIND +([^;]*);/.exec(HELP)!;
    assert.deepEqual(kinds!.split(/, | or /), MARKUPS);
    for (const markup of MARKUPS) assert.match(page, new RegExp(`--markup KIND.*\`${markup}\``), markup);
  });

  it('tells the markup by the end of the name', () => {
    assert.deepEqual(['a.md', 'a.MARKDOWN', 'a.html', 'x/a.HTM', 'a.txt', 'a', '-', '.md'].map(markupOf), [
      'markdown', 'markdown', 'html', 'html', 'plaintext', 'plaintext', 'plaintext', 'plaintext',
    ]); // prettier-ignore
  });
});
