import assert from 'node:assert/strict';
import {
  arranged,
  countsOf,
  rowAt,
  rowsOf,
  spoken,
  type RowGroup,
} from '../../../../../src/editor/surfaces/panel/model';
import { countsSentence, countsText } from '../../../../../src/editor/surfaces/panel/counts-text';
import { english } from '../../../../../src/messages';
import { finding, sampleReport, snapshotOf, spanOf, TEXT } from '../../sample';

const rows = (snapshot = snapshotOf(), claims = true) => rowsOf(snapshot, claims, english);

describe('panel model', () => {
  it('lists quotations, reported statements and claims in the order of the text', () => {
    assert.deepEqual(
      rows().map(({ strength, source, content }) => [strength, source, content]),
      [
        ['veryWeak', 'Sources', 'the mill was doomed'],
        ['strong', 'Ada Prill', '“We are leaving,”'],
        ['missing', 'Nobody', '“They knew. Everybody knew.”'],
        ['veryWeak', 'It is believed', 'the owners left'],
        ['missing', 'Nobody', 'Rents have fallen by half.'],
      ],
    );
  });

  it('leaves out claims when they are not wanted', () => {
    assert.equal(rows(snapshotOf(), false).length, 4);
  });

  it('leaves out titles and other phrases in quotation marks', () => {
    const report = sampleReport();
    const quotations = report.quotations.map((quotation) => ({ ...quotation, use: 'phrase' as const }));
    const found = rows(snapshotOf({ ...report, quotations, findings: [] }));
    assert.equal(
      found.some(({ content }) => content.includes('Everybody')),
      false,
    );
  });

  it('groups by strength, what is missing first', () => {
    const groups = arranged(rows(), 'strength', english) as readonly RowGroup[];
    assert.deepEqual(
      groups.map(({ label, rows: { length } }) => [label, length]),
      [
        ['Missing', 2],
        ['Very weak', 2],
        ['Strong', 1],
      ],
    );
  });

  it('groups by source, nobody first, hearsay with it', () => {
    const groups = arranged(rows(), 'source', english) as readonly RowGroup[];
    assert.deepEqual(
      groups.map(({ label, rows: { length } }) => [label, length]),
      [
        ['No source given', 3],
        ['Sources', 1],
        ['Ada Prill', 1],
      ],
    );
  });

  it('groups what the writer says under the writer, whom no source in the copy is', () => {
    const report = sampleReport();
    const [first, ...rest] = report.attributions;
    const mine = { ...first!, grade: 'named' as const, speaker: null, reasons: [{ code: 'byline' as const }] };
    const sources = report.sources.filter(({ attributions }) => !attributions.includes(0));
    const groups = arranged(
      rows(snapshotOf({ ...report, attributions: [mine, ...rest], sources })),
      'source',
      english,
    ) as readonly RowGroup[];
    assert.deepEqual(
      groups.map(({ label, rows: { length } }) => [label, length]),
      [
        ['No source given', 3],
        ['the writer', 1],
        ['Ada Prill', 1],
      ],
    );
  });

  it('lists rows without headings in the order of the text', () => {
    const all = rows();
    assert.equal(arranged(all, 'order', english), all);
  });

  it('counts what is missing or weak and has a finding on show', () => {
    assert.deepEqual(countsOf(rows()), { missing: 2, weak: 2 });
    const report = sampleReport();
    const findings = report.findings.filter(({ rule }) => rule !== 'vague-source');
    assert.deepEqual(countsOf(rows(snapshotOf(report, { findings }))), { missing: 2, weak: 1 });
  });

  it('offers a note only where a finding has one', () => {
    assert.deepEqual(
      rows().map(({ noteFor }) => noteFor),
      ['vague-source:Sources', undefined, undefined, undefined, undefined],
    );
  });

  it('keeps ids when text is put in above', () => {
    const before = rows().map(({ id }) => id);
    const shift = 'New lead.\n\n'.length;
    const report = sampleReport();
    const moved = ([start, end]: readonly [number, number]) => [start + shift, end + shift] as const;
    const after = rows(
      snapshotOf(
        {
          ...report,
          attributions: report.attributions.map((each) => ({
            ...each,
            source: each.source.map(moved),
            cue: each.cue.map(moved),
            content: each.content.map(moved),
          })),
          quotations: report.quotations.map((each) => ({ ...each, span: moved(each.span) })),
        },
        {
          text: `New lead.\n\n${TEXT}`,
          findings: report.findings.map((each) => ({ ...each, span: moved(each.span) })),
        },
      ),
    ).map(({ id }) => id);
    assert.deepEqual(after, before);
  });

  it('gives rows that say the same ids of their own', () => {
    const report = sampleReport();
    const twice = { ...report, attributions: [...report.attributions, report.attributions[0]!], findings: [] };
    const ids = rows(snapshotOf(twice)).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('finds the row at an offset, the closest around it', () => {
    assert.equal(rowAt(rows(), spanOf('leaving')[0])?.source, 'Ada Prill');
    assert.equal(rowAt(rows(), spanOf('Everybody')[0])?.strength, 'missing');
    assert.equal(rowAt(rows(), TEXT.length + 1), undefined);
  });

  it('speaks the strength first', () => {
    assert.equal(spoken(rows()[0]!, english), 'Very weak: Sources. the mill was doomed. reported statement');
  });

  it('takes very many quotations that nobody said', () => {
    const count = 5_000;
    const text = '“No.” '.repeat(count);
    const spans = Array.from({ length: count }, (_, i) => [i * 6, i * 6 + 5] as const);
    const report = {
      ...sampleReport(),
      attributions: [],
      sources: [],
      quotations: spans.map((span) => ({ span, inner: span, attribution: -1, use: 'speech' as const, block: 0 })),
      findings: spans.map((span, i) => ({
        ...finding('unattributed-quote', 'Sources'),
        span,
        fingerprint: String(i),
      })),
    };
    const all = rowsOf({ version: 1, text, report, findings: report.findings }, true, english);
    assert.equal(countsOf(all).missing, count);
    const [nobody, ...others] = arranged(all, 'source', english);
    assert.ok(nobody?.type === 'group');
    assert.deepEqual([nobody.rows.length, others.length], [count, 0]);
  });
});

describe('status text', () => {
  it('is short in the bar', () => {
    assert.equal(countsText({ missing: 3, weak: 5 }, english), '3 missing, 5 weak');
    assert.equal(countsText({ missing: 0, weak: 1 }, english), '1 weak');
    assert.equal(countsText({ missing: 2, weak: 0 }, english), '2 missing');
    assert.equal(countsText({ missing: 0, weak: 0 }, english), 'Nothing to ask');
  });

  it('is a sentence in the tooltip', () => {
    assert.match(countsSentence({ missing: 3, weak: 5 }, 0, english), /^On the Record: 3 .*, 5 .*\.$/);
  });

  it('says how much is silenced', () => {
    assert.match(countsSentence({ missing: 0, weak: 1 }, 1, english), /source\. 1 finding is silenced\.$/);
    assert.match(countsSentence({ missing: 0, weak: 1 }, 3, english), /source\. 3 findings are silenced\.$/);
  });
});
