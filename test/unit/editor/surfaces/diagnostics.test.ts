import assert from 'node:assert/strict';
import { documentOf, shown, workspace } from '../fake-vscode';
import { Diagnostics } from '../../../../src/editor/surfaces/diagnostics';
import { Store } from '../../../../src/editor/reading/store';
import { finding, sampleReport, snapshotOf, spanOf, TEXT } from '../sample';

const KEY = 'file:///a.txt';

describe('squiggles', () => {
  let store: Store;
  let squiggles: Diagnostics;
  beforeEach(() => {
    store = new Store((error) => assert.fail(String(error)));
    squiggles = new Diagnostics(store);
    workspace.textDocuments = [documentOf(TEXT)];
  });
  afterEach(() => {
    squiggles.dispose();
    workspace.textDocuments = [];
    workspace.settings = {};
    shown.marks.clear();
  });

  const marks = () =>
    shown.marks.get(KEY)?.map(({ range, message, severity, source, code }) => ({
      words: TEXT.slice(range.start.character, range.end.character),
      asks: message.includes('?'),
      severity,
      source,
      rule: (code as { value: string }).value,
    }));

  it('stand under the words of each finding, as loud as it is', () => {
    const severities = ['error', 'warning', 'information', 'hint'] as const;
    const findings = severities.map((severity) => finding('vague-source', 'Sources', { severity }));
    store.setSnapshot(KEY, snapshotOf(sampleReport(), { findings }));
    assert.deepEqual(
      marks(),
      [0, 1, 2, 3].map((severity) => ({
        words: 'Sources',
        asks: true,
        severity,
        source: 'On the Record',
        rule: 'vague-source',
      })),
    );
  });

  it('point to the other words, and to where the source is named', () => {
    const report = sampleReport();
    const [first, ...rest] = report.attributions;
    const named = { ...first!, speaker: 'Ada Prill', namedAt: spanOf('Ada Prill') };
    const findings = [finding('vague-source', 'Sources', { attribution: 0, related: [spanOf('the bakery')] })];
    store.setSnapshot(KEY, snapshotOf({ ...report, attributions: [named, ...rest] }, { findings }));
    assert.deepEqual(
      shown.marks
        .get(KEY)?.[0]
        ?.relatedInformation?.map(({ message, location: { range } }) => [message, range.start.character]),
      [
        ['“the bakery”', spanOf('the bakery')[0]],
        ['Taken to be “Ada Prill”, from here.', spanOf('Ada Prill')[0]],
      ],
    );
    store.setSnapshot(KEY, snapshotOf(report, { findings: [finding('vague-source', 'Sources', { attribution: 0 })] }));
    assert.equal(shown.marks.get(KEY)?.[0]?.relatedInformation, undefined);
  });

  it('are left out where highlights are wanted alone', () => {
    for (const [display, expected] of [
      ['highlights', 0],
      ['squiggles', 4],
      ['both', 4],
    ] as const) {
      workspace.settings = { display };
      store.setSnapshot(KEY, snapshotOf());
      assert.equal(marks()?.length, expected, display);
    }
  });

  it('stay while the draft is read again, and for another version', () => {
    store.setSnapshot(KEY, snapshotOf());
    shown.marks.set(KEY, []);
    store.setPhase(KEY, 'checking', TEXT.length);
    assert.deepEqual(marks(), []);
    store.setSnapshot(KEY, snapshotOf(sampleReport(), { version: 2 }));
    assert.deepEqual(marks(), []);
  });

  it('go with the reading, and with the document', () => {
    store.setSnapshot(KEY, snapshotOf());
    store.delete(KEY);
    assert.equal(marks(), undefined);
    store.setSnapshot(KEY, snapshotOf());
    workspace.textDocuments = [];
    store.setSnapshot(KEY, snapshotOf());
    assert.equal(marks(), undefined);
  });
});
