import assert from 'node:assert/strict';
import {
  entriesIn,
  readBaseline,
  withEntries,
  withoutEntries,
  writeBaseline,
  type Entry,
} from '../../../src/desk/baseline';

const entry = (fingerprint: string, more: Partial<Entry> = {}): Entry => ({ rule: 'hearsay', fingerprint, ...more });

describe('the baseline', () => {
  it('comes back as it was written, one finding a line and in a fixed order', () => {
    const b = entry('b', { reason: 'known — JW', date: '2025-03-31' });
    const baseline = withEntries(withEntries({}, 'z.txt', [entry('c')]), 'a/b.md', [b, entry('a')]);
    const text = writeBaseline(baseline);
    assert.equal(
      text,
      `{
  "files": {
    "a/b.md": [
      {"rule":"hearsay","fingerprint":"a"},
      {"rule":"hearsay","fingerprint":"b","reason":"known — JW","date":"2025-03-31"}
    ],
    "z.txt": [
      {"rule":"hearsay","fingerprint":"c"}
    ]
  }
}
`,
    );
    assert.equal(writeBaseline(readBaseline(text)!), text);
  });

  it('holds a finding once, with its last reason', () => {
    const once = withEntries({}, 'a.txt', [entry('a', { reason: 'old' })]);
    assert.deepEqual(entriesIn(withEntries(once, 'a.txt', [entry('a', { reason: 'new' })]), 'a.txt'), [
      entry('a', { reason: 'new' }),
    ]);
  });

  it('lets findings go, and drafts that have none left', () => {
    const baseline = withEntries({}, 'a.txt', [entry('a'), entry('b')]);
    assert.deepEqual(entriesIn(withoutEntries(baseline, 'a.txt', new Set(['a'])), 'a.txt'), [entry('b')]);
    assert.equal(writeBaseline(withoutEntries(baseline, 'a.txt', new Set(['a', 'b']))), writeBaseline({}));
    assert.deepEqual(readBaseline(writeBaseline({})), {});
  });

  it('is nothing when it cannot be read, so that nobody writes over it', () => {
    for (const text of ['', '{', '[]', '{"files":[]}', '<<<<<<< HEAD\n{"files":{}}']) {
      assert.equal(readBaseline(text), undefined, text);
    }
  });

  it('keeps what it can use', () => {
    const text = JSON.stringify({ files: { 'a.txt': [entry('a'), 3, { rule: 'x' }], 'b.txt': 'all' } });
    assert.deepEqual(readBaseline(text), { 'a.txt': [entry('a')], 'b.txt': [] });
    assert.deepEqual(entriesIn({}, 'constructor'), []);
  });
});
