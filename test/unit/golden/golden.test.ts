import assert from 'node:assert/strict';
import type { Attribution, Report } from '../../../src/engine';
import { annotated } from './annotated';
import { readingKept, readingNow, stale } from './readings';
import { texts } from './texts';

describe('the kept reading', () => {
  for (const text of texts()) {
    const { name } = text;
    it(`of ${name} is what is read`, () => {
      const told = `${name} is read otherwise. If that is for the better: npm run golden -- --update`;
      assert.equal(readingNow(text), readingKept(text), told);
    });
  }

  it('is of a text that there is', () => {
    assert.deepEqual(stale(), [], 'npm run golden -- --update removes them');
  });
});

describe('an annotated text', () => {
  const text = 'Fenn said “no”.';
  const attribution: Attribution = {
    source: [[0, 4]],
    cue: [[5, 9]],
    content: [[10, 14]],
    kind: 'direct',
    grade: 'named',
    speaker: 'Ann Fenn',
    reasons: [{ code: 'name' }, { code: 'tied' }],
    flags: ['loadedVerb'],
    pattern: 'verb-content',
    block: 0,
  };
  const report: Report = {
    markup: 'plaintext',
    length: text.length,
    words: 3,
    blocks: [{ kind: 'list', span: [0, text.length], sentences: [] }],
    attributions: [attribution],
    quotations: [{ span: [10, 14], inner: [11, 13], attribution: 0, use: 'speech', block: 0 }],
    sources: [],
    findings: [
      { rule: 'hearsay', span: [5, 9], severity: 'hint', args: {}, attribution: 0, block: 0, fingerprint: '' },
    ],
    silenced: 0,
  };

  it('has its marks under the words, and beneath them what is said of each', () => {
    assert.deepEqual(annotated(text, report).split('\n').slice(2), [
      '[list]',
      '   Fenn said “no”.',
      '1  SSSS CCCC ----',
      'q            """"',
      '',
      '1  named        Ann Fenn · verb-content, direct · name, tied · loadedVerb',
      '!  hint         hearsay “said”',
      '',
    ]);
  });

  it('is cut at blanks, and a mark goes on in the next line', () => {
    const long = `Fenn said ${'the gate leaks '.repeat(9)}today.`;
    const content = { ...attribution, content: [[10, long.length - 1]] as const };
    const blocks = [{ kind: 'body' as const, span: [0, long.length] as const, sentences: [] }];
    const lines = annotated(long, { ...report, blocks, attributions: [content], quotations: [] })
      .split('\n')
      .slice(2);
    assert.ok(lines[0].length <= 103 && lines[2].length <= 103);
    assert.equal(`${lines[0].trim()} ${lines[2].trim()}`, long);
    assert.equal(lines[3], `1  ${'-'.repeat(lines[2].trim().length - 1)}`);
  });
});
