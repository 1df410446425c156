import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze } from '../../../../src/engine/analyzer';
import { directiveInsertion } from '../../../../src/engine/copy/directive-edits';
import { DEFAULT_NOTE_TEXTS } from '../../../../src/engine/copy/notes';
import { directiveRemoval } from '../../../../src/engine/copy/directive-places';
import { findDirectives } from '../../../../src/engine/copy/directives';
import { createTagger } from '../../../../src/engine/language/tagger';
import type { Finding, Markup, Report } from '../../../../src/engine/model';
import { runs } from '../../properties';
import { paragraph, pieces } from '../made-drafts';

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
const EXAMPLE = readFileSync(new URL('../../../../examples/harbour-bridge.md', import.meta.url), 'utf8');

function inserted(text: string, report: Report, finding: Finding, reason: string): string | undefined {
  const insertion = directiveInsertion(text, report, finding, reason, DEFAULT_NOTE_TEXTS);
  return insertion && text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
}

describe('a comment that silences a finding', function () {
  this.timeout(120_000);

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
        assert.equal(next.slice(0, from) + next.slice(to), text);
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

  /** The comment for a draft's first finding of a rule, put in; the copy around it. */
  const silenced = (text: string, markup: Markup, rule: string, reason = ''): string | undefined => {
    const report = analyze(text, markup, tagger);
    const finding = report.findings.find((each) => each.rule === rule);
    assert.ok(finding, `${rule} in ${text}`);
    return inserted(text, report, finding, reason);
  };

  it('stands behind a tag that begins a line of Markdown', () => {
    const text = '<div class="note">Critics say the plan is the largest ever.</div>\n';
    assert.equal(
      silenced(text, 'markdown', 'vague-group', 'known'),
      '<div class="note"><!-- on-the-record: ignore vague-group — known -->Critics say the plan is the largest ever.</div>\n',
    );
  });

  it('brings no blank into the copy where there was none', () => {
    assert.equal(
      silenced('<p>Officials said that it fell.</p>', 'html', 'vague-source'),
      '<p><!-- on-the-record: ignore vague-source -->Officials said that it fell.</p>',
    );
  });

  it('takes a lone CR for the end of a line', () => {
    assert.equal(
      silenced('The mill is old.\r\rOfficials said that it fell.\r', 'markdown', 'vague-source'),
      'The mill is old.\r\r<!-- on-the-record: ignore vague-source -->\rOfficials said that it fell.\r',
    );
  });

  for (const [where, text, markup] of [
    ['behind a comment that is never closed', '<!--.\n\nOfficials said that it fell.\n', 'markdown'],
    ['behind one in HTML', '<!--.“”Officials said that it fell.', 'html'],
    ['behind a declaration that is never closed', '<p>So <! it is. Officials said that it fell.</p', 'html'],
    [
      'in the second sentence of a title that never closes',
      '<title>The mill is old. Officials said that it fell.',
      'html',
    ],
    ['in what shows its tags', '<xmp>Officials said that it fell.</xmp>', 'html'],
  ] as const)
    it(`has no place ${where}`, () => assert.equal(silenced(text, markup, 'vague-source'), undefined));

  it('silences a note that is all there is of a page', () => {
    const next = silenced('[citation needed]', 'html', 'notes-left');
    assert.ok(next !== undefined);
    assert.deepEqual(analyze(next, 'html', tagger).findings, []);
  });

  it('has a place behind code that shows how a comment begins', () => {
    const text = 'A comment begins with `<!--` in these drafts.\n\nOfficials said that it fell.\n';
    const next = silenced(text, 'markdown', 'vague-source');
    assert.ok(next !== undefined);
    assert.equal(analyze(next, 'markdown', tagger).silenced, 1);
  });

  it('is found again, silences and comes out as if it had never been, or has no place', () => {
    const options = { profile: 'thorough', claims: 'thorough' } as const;
    const draft = fc.oneof(
      pieces(20),
      fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n')),
    );
    let placed = 0;
    fc.assert(
      fc.property(
        draft,
        fc.constantFrom<Markup>('markdown', 'html'),
        fc.constantFrom('', '-->', 'x\n\ny', 'the desk -- knows'),
        (text, markup, reason) => {
          const report = analyze(text, markup, tagger, options);
          for (const finding of report.findings.slice(0, 3)) {
            const insertion = directiveInsertion(text, report, finding, reason, DEFAULT_NOTE_TEXTS);
            if (!insertion || finding.rule === 'unused-directive') continue;
            placed++;
            const next = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
            const after = analyze(next, markup, tagger, options);
            const own = findDirectives(next, markup, after.blocks).find(
              ({ span }) => span[0] >= insertion.at && span[1] <= insertion.at + insertion.text.length,
            );
            assert.ok(own, `not found: ${next}`);
            assert.deepEqual(own.rules, [finding.rule]);
            const count = (of: Report): number => of.findings.filter(({ rule }) => rule === finding.rule).length;
            assert.ok(count(after) < count(report), `not silenced: ${next}`);
            const [from, to] = directiveRemoval(next, own.span);
            assert.equal(next.slice(0, from) + next.slice(to), text);
            // Without the comment, the page has the same characters.
            assert.equal(next.replace(next.slice(...own.span), '').replace(/[\s>]+/g, ''), text.replace(/[\s>]+/g, ''));
          }
        },
      ),
      { numRuns: runs(200) },
    );
    assert.ok(placed > 50, `${placed} placed`);
  });

  it('has no place in plain text, in front matter and in a title', () => {
    const plain = 'Officials said that it was old.\n';
    const report = analyze(plain, 'plaintext', tagger);
    assert.equal(directiveInsertion(plain, report, report.findings[0]!, '', DEFAULT_NOTE_TEXTS), undefined);
    const title = '<title>Officials said that it fell</title>';
    const html = analyze(title, 'html', tagger);
    const finding = { ...report.findings[0]!, span: [7, 16] as const, block: 0 };
    assert.equal(directiveInsertion(title, html, finding, '', DEFAULT_NOTE_TEXTS), undefined);
  });
});
