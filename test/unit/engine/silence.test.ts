import assert from 'node:assert/strict';
import { analyze } from '../../../src/engine/analyzer';
import { createTagger } from '../../../src/engine/language/tagger';
import type { Markup, Report } from '../../../src/engine/model';
import type { Options } from '../../../src/engine/options';

const tagger = createTagger();
const read = (text: string, markup: Markup = 'markdown', options: Partial<Options> = {}): Report =>
  analyze(text, markup, tagger, options);
/** The words that a rule marks. */
const marked = (text: string, rule: string, markup: Markup = 'markdown'): string[] =>
  read(text, markup)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ span }) => text.slice(...span));
const unused = (text: string, markup: Markup = 'markdown'): string[] => marked(text, 'unused-directive', markup);

describe('directives in comments', () => {
  it('silence the next sentence, and no other', () => {
    const text =
      '<!-- on-the-record: ignore vague-source -- the desk knows the name, JW -->\nOfficials said the mill was old. Insiders said it was doomed.\n';
    assert.deepEqual(marked(text, 'vague-source'), ['Insiders']);
    assert.equal(read(text).silenced, 1);
    assert.deepEqual(unused(text), []);
  });

  it('silence the sentence that they stand in', () => {
    const text =
      'The mill is old. Officials <!-- on-the-record: ignore vague-source --> said it was doomed. Insiders said that it fell.';
    assert.deepEqual(marked(text, 'vague-source'), ['Insiders']);
  });

  it('silence the sentence behind them when they stand between two', () => {
    const text =
      'Officials said the mill was old. <!-- on-the-record: ignore vague-source --> Insiders said it was doomed.';
    assert.deepEqual(marked(text, 'vague-source'), ['Officials']);
  });

  it('silence the last sentence when they end its line and nothing follows in its block', () => {
    const comment = '<!-- on-the-record: ignore vague-source -->';
    for (const text of [
      `- Insiders said it fell. ${comment}\n- Officials said the mill was old.`,
      `> It rained. Insiders said it fell. ${comment}\n\nOfficials said the mill was old.`,
      `Insiders said\nit fell. ${comment}\n\nOfficials said the mill was old.`,
    ]) {
      assert.deepEqual(marked(text, 'vague-source'), ['Officials'], text);
      assert.deepEqual(unused(text), []);
    }
    const above = `- Insiders said it fell.\n${comment}\n- Officials said the mill was old.`;
    assert.deepEqual(marked(above, 'vague-source'), ['Insiders']);
    assert.deepEqual(
      marked(`<ul><li>Insiders said it fell. ${comment}</li><li>Officials said no.</li></ul>`, 'vague-source', 'html'),
      ['Officials'],
    );
  });

  it('silence a paragraph, from before it and from inside', () => {
    const story = 'Officials said the mill was old. Insiders said it was doomed.';
    for (const text of [
      `<!-- on-the-record: ignore-block vague-source -->\n\n${story}\n\nInsiders said it fell.`,
      `${story} <!-- on-the-record: ignore-block vague-source -->\n\nInsiders said it fell.`,
    ]) {
      assert.equal(marked(text, 'vague-source').length, 1, text);
      assert.equal(read(text).silenced, 2);
    }
  });

  it('silence a file, wherever they stand', () => {
    const text =
      'Officials said the mill was old.\n\nInsiders said it fell.\n\n<!-- on-the-record: ignore-file vague-source -->\n';
    assert.deepEqual(marked(text, 'vague-source'), []);
    assert.deepEqual(unused(text), []);
  });

  it('are about the rules that they name: several, or all of them', () => {
    const sentence = 'Officials said on condition of anonymity that the mill was doomed.';
    const rules = ['vague-source', 'anonymity-without-reason'];
    const left = (named: string) => {
      const { findings } = read(`<!-- on-the-record: ignore ${named} -->\n${sentence}\n`);
      return findings.map(({ rule }) => rule).filter((rule) => rules.includes(rule));
    };
    assert.deepEqual(left('rote-reason').sort(), [...rules].sort());
    assert.deepEqual(left('vague-source'), ['anonymity-without-reason']);
    for (const named of [rules.join(', '), `${rules.join(' ')} — both known`, 'all', '', '-- we know']) {
      assert.deepEqual(left(named), [], named);
    }
  });

  it('work in HTML', () => {
    const text =
      '<p><!-- on-the-record: ignore vague-source --> Officials said that it fell.</p>\n<p>Insiders said that it fell.</p>';
    assert.deepEqual(marked(text, 'vague-source', 'html'), ['Insiders']);
  });

  it('are words like any others in plain text, in code and when they say something else', () => {
    const plain = '<!-- on-the-record: ignore-file -->\n\nOfficials said that it fell.\n';
    assert.equal(read(plain, 'plaintext').silenced, 0);
    for (const text of [
      '```\n<!-- on-the-record: ignore-file -->\n```\n\nOfficials said that it fell.\n',
      'Write `<!-- on-the-record: ignore-file -->` at the top.\n\nOfficials said that it fell.\n',
      '<!-- off-the-record: ignore-file -->\n\nOfficials said that it fell.\n',
    ]) {
      assert.deepEqual(marked(text, 'vague-source'), ['Officials'], text);
      assert.deepEqual(unused(text), [], text);
    }
  });

  it('are reported when they silence nothing, one by one', () => {
    const text = [
      '<!-- on-the-record: ignore hearsay -->',
      'Officials said that it fell.',
      '',
      '<!-- on-the-record: ignroe all -->',
      '',
      '<!-- on-the-record: ignore-block -->',
      '',
    ].join('\n');
    const report = read(text);
    const found = report.findings.filter(({ rule }) => rule === 'unused-directive');
    assert.deepEqual(
      found.map(({ span }) => text.slice(...span)),
      text.match(/<!--.*?-->/g),
    );
    assert.deepEqual(
      found.map(({ args }) => args['rule']),
      ['hearsay', '', ''],
    );
    assert.equal(new Set(found.map(({ fingerprint }) => fingerprint)).size, 3);
  });

  it('are not reported for a rule that is off, for others may have it on', () => {
    const text = '<!-- on-the-record: ignore vague-source -->\nOfficials said that it fell.\n';
    const off = read(text, 'markdown', { severities: { 'vague-source': 'off' } });
    assert.deepEqual(
      off.findings.map(({ rule }) => rule).filter((rule) => rule === 'unused-directive'),
      [],
    );
  });

  it('may be many', () => {
    for (const between of ['\n\n', ' ']) {
      assert.equal(unused(`<!-- on-the-record: ignore hearsay -->${between}`.repeat(500)).length, 500);
    }
    assert.deepEqual(read('<!--'.repeat(2_000), 'html').findings, []);
  });
});

describe('the baseline', () => {
  const TEXT = 'Officials said the mill was old.\n\nInsiders said it was doomed.\n';
  const fingerprint = (text: string, words: string) =>
    read(text, 'plaintext').findings.find(({ span }) => text.slice(...span) === words)!.fingerprint;

  it('silences by fingerprint, counts, and survives edits elsewhere', () => {
    const officials = fingerprint(TEXT, 'Officials');
    const silenced = (each: string) => each === officials;
    for (const text of [TEXT, `The river rose by night.\n\n${TEXT}`, TEXT.replace('doomed', 'lost for good')]) {
      const report = read(text, 'plaintext', { silenced });
      const words = report.findings.map(({ span }) => text.slice(...span));
      assert.ok(!words.includes('Officials'), text);
      assert.ok(words.includes('Insiders'), text);
      assert.ok(report.silenced >= 1);
    }
  });

  it('lets a finding come back when its own sentence says something else', () => {
    const officials = fingerprint(TEXT, 'Officials');
    const silenced = (each: string) => each === officials;
    const text = TEXT.replace('was old', 'had been set on fire');
    const words = read(text, 'plaintext', { silenced }).findings.map(({ span }) => text.slice(...span));
    assert.ok(words.includes('Officials'));
  });
});
