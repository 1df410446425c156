import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/engine/analyzer';
import { directiveInsertion, directiveRemoval } from '../../../src/engine/directive-edits';
import { createTagger } from '../../../src/engine/language/tagger';
import type { Finding, Markup, Report } from '../../../src/engine/model';

const tagger = createTagger();
const MARKDOWN = [
  '# The mill is “doomed”',
  '',
  '- Officials said that it was old. Insiders agreed that it would fall.',
  '- It is believed that all of them left.',
  '',
  '> Officials said it was',
  '> over. Insiders said',
  '> otherwise.  ',
  '> **Officials said** no. “They knew it all along, and they said nothing.”',
  '',
].join('\n');
const HTML =
  '<h1>Mill</h1>\n<p><b>Officials</b> said that it was old. Insiders agreed that it fell.</p>\n<ul><li>A witness said that all left. “They knew it all along, and they said nothing.”</li></ul>';
const EXAMPLE = readFileSync(new URL('../../../examples/harbour-bridge.md', import.meta.url), 'utf8');

function inserted(text: string, report: Report, finding: Finding, reason: string): string | undefined {
  const insertion = directiveInsertion(text, report, finding, reason);
  return insertion && text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
}

describe('a comment that silences a finding', () => {
  for (const [name, text, markup] of [
    ['lists and quotations', MARKDOWN, 'markdown'],
    ['Windows line ends', MARKDOWN.replace(/\n/g, '\r\n'), 'markdown'],
    ['HTML', HTML, 'html'],
    ['the example', EXAMPLE, 'markdown'],
  ] as [string, string, Markup][]) {
    it(`silences that finding and changes no other: ${name}`, () => {
      const before = analyze(text, markup, tagger);
      assert.ok(before.findings.length > 1);
      for (const finding of before.findings) {
        const next = inserted(text, before, finding, 'the desk -- knows > it');
        if (next === undefined) {
          assert.equal(before.blocks[finding.block]?.kind, 'frontmatter', finding.rule);
          continue;
        }
        const after = analyze(next, markup, tagger);
        const left = new Set(after.findings.map(({ fingerprint }) => fingerprint));
        assert.ok(!left.has(finding.fingerprint), `${finding.rule} in ${next}`);
        const gone = before.findings.filter(({ fingerprint }) => !left.has(fingerprint));
        assert.deepEqual([...new Set(gone.map(({ rule }) => rule))], [finding.rule]);
        assert.equal(after.findings.length, before.findings.length - gone.length);
        assert.equal(after.silenced, gone.length);
      }
    });

    it(`can be cut out again: ${name}`, () => {
      const report = analyze(text, markup, tagger);
      for (const finding of report.findings) {
        const next = inserted(text, report, finding, '');
        if (next === undefined) continue;
        const start = next.indexOf('<!-- on-the-record');
        const [from, to] = directiveRemoval(next, [start, next.indexOf('-->', start) + 3]);
        const back = next.slice(0, from) + next.slice(to);
        // In an item of a list the mark keeps its line.
        assert.equal(back.replace(/^- *\r?\n +/gm, '- '), text);
      }
    });
  }

  it('stands on a line of its own before a paragraph, with the marks of its lines', () => {
    const report = analyze(MARKDOWN, 'markdown', tagger);
    const first = (words: string) => {
      const at = MARKDOWN.indexOf(words);
      const finding = report.findings.find(({ span }) => span[0] >= at && span[0] < at + words.length)!;
      return inserted(MARKDOWN, report, finding, 'known');
    };
    assert.match(
      first('Officials said that')!,
      /^- <!-- on-the-record: ignore [a-z-]+ -- known -->\n {2}Officials said that/m,
    );
    assert.match(
      first('Officials said it')!,
      /^> <!-- on-the-record: ignore [a-z-]+ -- known -->\n> Officials said it/m,
    );
  });

  it('never begins a line inside a paragraph, where it would end it', () => {
    const text = 'The mill is old.\nOfficials said it was doomed.\n';
    const report = analyze(text, 'markdown', tagger);
    const finding = report.findings.find(({ rule }) => rule === 'vague-source')!;
    assert.equal(
      inserted(text, report, finding, 'known -- JW'),
      'The mill is old. <!-- on-the-record: ignore vague-source — known — JW -->\nOfficials said it was doomed.\n',
    );
  });

  it('has no place in plain text, in front matter and in a title', () => {
    const plain = 'Officials said that it was old.\n';
    const report = analyze(plain, 'plaintext', tagger);
    assert.equal(directiveInsertion(plain, report, report.findings[0]!, ''), undefined);
    const title = '<title>Officials said that it fell</title>';
    const html = analyze(title, 'html', tagger);
    const finding = { ...report.findings[0]!, span: [7, 16] as const, block: 0 };
    assert.equal(directiveInsertion(title, html, finding, ''), undefined);
  });
});
