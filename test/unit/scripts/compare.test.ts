import assert from 'node:assert/strict';
import { compareFigures, figureLines } from '../../../scripts/lib/compare-figures.mjs';
import {
  compareReports,
  type ComparedAttribution,
  type ComparedFinding,
} from '../../../scripts/lib/compare-reports.mjs';

const said = (at: number, more: Partial<ComparedAttribution> = {}): ComparedAttribution => ({
  source: [[at - 5, at - 1]],
  cue: [[at, at + 4]],
  content: [[at + 5, at + 30]],
  grade: 'named',
  speaker: 'Ann Fenn',
  ...more,
});
const asked = (rule: string, start: number, more: Partial<ComparedFinding> = {}): ComparedFinding => ({
  rule,
  range: [start, start + 9],
  severity: 'warning',
  message: 'Who?',
  ...more,
});
const attributions = (before: ComparedAttribution[], after: ComparedAttribution[]) =>
  compareReports({ attributions: before, findings: [] }, { attributions: after, findings: [] }).attributions;
const findings = (before: ComparedFinding[], after: ComparedFinding[]) =>
  compareReports({ attributions: [], findings: before }, { attributions: [], findings: after }).findings;

describe('what a report has gained, lost and changed', () => {
  it('is nothing where it is the same', () => {
    const nothing = { gained: [], lost: [], changed: [] };
    assert.deepEqual(attributions([said(10), said(60)], [said(10), said(60)]), nothing);
    assert.deepEqual(findings([asked('hearsay', 3)], [asked('hearsay', 3)]), nothing);
  });

  it('is what only one of two has', () => {
    const { gained, lost, changed } = attributions([said(10), said(60)], [said(60), said(110)]);
    assert.deepEqual([gained, lost, changed], [[said(110)], [said(10)], []]);
  });

  it('is told by the parts that are other than they were', () => {
    const vague = said(10, { grade: 'vague', speaker: null });
    assert.deepEqual(attributions([said(10)], [vague]).changed, [
      { before: said(10), after: vague, parts: ['grade', 'speaker'] },
    ]);
    const shorter = said(10, { content: [[15, 20]] });
    assert.deepEqual(attributions([said(10)], [shorter]).changed[0].parts, ['content']);
  });

  it('takes a cue that has grown for the same', () => {
    const grown = said(10, { cue: [[7, 14]] });
    const { gained, lost, changed } = attributions([said(10)], [grown]);
    assert.deepEqual([gained, lost, changed.map(({ parts }) => parts)], [[], [], [['cue']]]);
  });

  it('pairs those that are alike before those that only touch', () => {
    const wide = said(10, { cue: [[10, 70]] });
    const { gained, lost, changed } = attributions([said(10), said(60)], [wide, said(60)]);
    assert.deepEqual([gained, lost, changed.length], [[], [], 1]);
    assert.deepEqual(changed[0].before, said(10));
  });

  it('knows an attribution without a cue by its content', () => {
    const alone = (grade: string) => said(10, { cue: [], source: [], grade });
    assert.deepEqual(attributions([alone('named')], [alone('vague')]).changed[0].parts, ['grade']);
    assert.equal(attributions([alone('named')], [said(200, { cue: [] })]).gained.length, 1);
  });

  it('pairs findings of one rule that touch, and none of two rules', () => {
    const moved = asked('hearsay', 6);
    assert.deepEqual(findings([asked('hearsay', 3)], [moved]).changed[0].parts, ['range']);
    const { gained, lost } = findings([asked('hearsay', 3)], [asked('vague-source', 3)]);
    assert.deepEqual([gained, lost], [[asked('vague-source', 3)], [asked('hearsay', 3)]]);
  });

  it('tells a finding that asks louder or otherwise', () => {
    const louder = asked('hearsay', 3, { severity: 'error', message: 'By whom?' });
    assert.deepEqual(findings([asked('hearsay', 3)], [louder]).changed[0].parts, ['severity', 'message']);
  });
});

describe('the figures of two runs', () => {
  const before = { wire: { speakerOfNamed: 0.5, claims: { p: 0.25, warningsPer1000Words: 1.5 } } };
  const after = { wire: { speakerOfNamed: 0.625, claims: { p: 0.25 } }, desk: { speakerOfNamed: 1 } };
  const rows = compareFigures(before, after);

  it('stand beside each other, stage by stage, shares as percentages', () => {
    assert.deepEqual(rows, [
      { stage: 'speaker', figure: 'of named', corpus: 'wire', before: 50, after: 62.5 },
      { stage: 'speaker', figure: 'of named', corpus: 'desk', before: null, after: 100 },
      { stage: 'claim', figure: 'precision', corpus: 'wire', before: 25, after: 25 },
      { stage: 'finding', figure: 'warnings/1000 words', corpus: 'wire', before: 1.5, after: null },
    ]);
  });

  it('are printed with the difference', () => {
    assert.deepEqual(
      figureLines(rows).map((line) => line.trim().replace(/\s+/g, ' ')),
      [
        'speaker of named wire 50.0 → 62.5 +12.5',
        'desk – → 100.0',
        'claim precision wire 25.0 → 25.0 =',
        'finding warnings/1000 words wire 1.50 → –',
      ],
    );
  });
});
