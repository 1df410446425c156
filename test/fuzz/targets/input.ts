import { readArguments } from '../../../src/cli/arguments';
import { decodeDraft } from '../../../src/cli/decode';
import { Output } from '../../../src/cli/output';
import type { Broken, Target, Tools } from '../target';
import { OBEYED } from './reader';

const WORDS = ['analyze', 'analyse', '-', '--', '--format', 'json', 'text', '--format=json', '--format=', '--explain', '--explain=1', '--no-explain', '--markup', 'html', '--markup=html',
  '--fail-on', 'never', '--fail-on=', '--config', '--no-config', '--config=', '-h', '-hv', '-v', '--help', '--version', '-x', '--x', '', ' ', 'a.md', '-a.md', '--__proto__', '--constructor=1', '--no-help', '\u001b[31m']; // prettier-ignore

/** What comes in from outside: the words of a command line, the bytes of a file. */
export const input: Target = {
  name: 'input',
  seeds: 'drafts',
  make: (seed, tools) =>
    tools.random.chance(0.3)
      ? { markup: seed.markup, texts: words(tools), choices: { what: 'arguments' } }
      : { markup: seed.markup, texts: [bytes(tools.fresh(seed.text), tools)], choices: { what: 'bytes' } },
  check({ texts, choices }, broken) {
    if (choices.what === 'arguments') checkArguments(texts, broken);
    // One character for one byte.
    else
      checkBytes(
        Uint8Array.from(texts[0] ?? '', (character) => character.charCodeAt(0) & 0xff),
        broken,
      );
  },
};

function words({ random, changed }: Tools): string[] {
  const out = random.chance(0.7) ? ['analyze'] : [];
  for (let count = random.between(0, 6); count > 0; count--) {
    const word = random.pick(WORDS);
    out.push(random.chance(0.8) ? word : changed(word).slice(0, 60));
  }
  return out;
}

function bytes(text: string, { random, changed }: Tools): string {
  const encoded = random
    .pick([
      () => Buffer.from(text, 'utf8'),
      () => Buffer.from(`\ufeff${text}`, 'utf8'),
      () => Buffer.from(`\ufeff${text}`, 'utf16le'),
      () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      () => Buffer.from(text, 'latin1'),
    ])()
    .toString('latin1');
  return random.chance(0.5) ? encoded : changed(encoded);
}

function checkArguments(argv: readonly string[], broken: Broken): void {
  const command = readArguments(argv);
  if (command.name === 'wrong') {
    if (command.message.trim() === '') broken('wrong usage without a word');
    let said = '';
    new Output({ out: () => undefined, err: (text) => (said += text) }).tellUsage(command.message);
    const strange = OBEYED.exec(said.replace(/\n/g, ''));
    if (strange) broken('a control character in the message about usage', JSON.stringify(strange[0]));
  }
  if (command.name === 'analyze' && command.files.length === 0) broken('nothing to analyse');
}

function checkBytes(raw: Uint8Array, broken: Broken): void {
  const { text, error } = decodeDraft(raw);
  if ((text === undefined) === (error === undefined)) return broken('neither a text nor why there is none');
  if (text === undefined) return;
  if (text.startsWith('\ufeff') && !startsWithTwoMarks(raw)) broken('a byte order mark in the text');
  if (text.length > raw.length) broken('more characters than bytes');
  const good = Buffer.from(text, 'utf8');
  if (good.equals(raw) && decodeDraft(good).text !== text) broken('UTF-8 that is read in two ways');
}

/** The first is the file's, the second the text's. */
function startsWithTwoMarks(raw: Uint8Array): boolean {
  const start = Buffer.from(raw.subarray(0, 6)).toString('hex');
  return /^(?:efbbbfefbbbf|fffefffe|fefffeff)/.test(start);
}
