import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run';
import { ACTS, HOSTILE } from '../hostile';

describe('what the command line writes', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const cli = async (...argv: string[]) => {
    const said = { out: '', err: '' };
    await run(argv, {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      input: () => Promise.resolve(new Uint8Array()),
    });
    return said;
  };
  /** Every line of standard error is one of ours, and no line of anything acts. */
  const assertTame = ({ out, err }: { out: string; err: string }) => {
    for (const line of [...out.split('\n'), ...err.split('\n')]) assert.doesNotMatch(line, ACTS);
    assert.match(err, /^(?:(?:on-the-record|Try): [^\n]*\n)*$/);
  };

  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`does nothing to a terminal: ${name}`, async () => {
      // As much of it as a file's name can hold here.
      const impossible = process.platform === 'win32' ? /[\0-\x1F<>:"/\\|?*]|\p{Surrogate}/gu : /\/|\p{Surrogate}/gu;
      const fileName = `${text.replace(impossible, '.')}.md`;
      const draft = put(
        fileName,
        `“We knew of ${text} here,” said Ada Prill of ${text}.\n\nOfficials said the mill was old.\n`,
      );
      put('.on-the-record.jsonc', JSON.stringify({ [text]: 1, rules: { [text]: 'off' }, skip: [`{${text}`] }));
      const said = await cli('analyze', '--explain', draft);
      assert.match(said.err, /there is nothing that is called/);
      assert.match(said.out, /“Officials” are unnamed/);
      assertTame(said);
      assertTame(await cli('analyze', '--no-config', join(folder, `missing ${text}`)));
      assertTame(await cli('analyze', '--config', join(folder, text), draft));
      assertTame(await cli(text));
      assertTame(await cli('analyze', `--${text}`, draft));
      assertTame(await cli('analyze', '--format', text, draft));
      assertTame(await cli('analyze', '--fail-on', text, draft));
      assertTame(await cli('analyze', '--markup', text, draft));
    });

    it(`is JSON that says all of it: ${name}`, async () => {
      const path = join(folder, `missing ${text}`);
      const { out } = await cli('analyze', '--format', 'json', '--no-config', path);
      assert.equal(JSON.parse(out)[0].path, path);
      for (const line of out.split('\n')) assert.doesNotMatch(line.replace(/\]\(|\$\(/g, ''), ACTS);
    });
  }

  it('tells of a skipped draft and of a guess at its bytes without obeying them', async () => {
    put('.on-the-record.jsonc', '{ "skip": ["*31m*"] }');
    assertTame(await cli('analyze', put('\u009B31m.md', 'The mill is old.')));
    const old = join(folder, '\u009B32m.md');
    writeFileSync(old, Buffer.from('\x93The mill is old,\x94 she said.', 'latin1'));
    assertTame(await cli('analyze', old));
  });
});
