import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  entriesIn,
  NO_BASELINE,
  readBaseline,
  silencedIn,
  withEntries,
  withoutEntries,
  writeBaseline,
  type Baseline,
  type BaselineEntry,
} from '../../../src/desk/baseline';
import { newSalt, salted } from '../../../src/desk/salt';

const entry = (fingerprint: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  rule: 'hearsay',
  fingerprint,
  ...more,
});
const parse = (value: unknown): Baseline => readBaseline(JSON.stringify(value))!;
const isSilenced = (baseline: Baseline, path: string, ...fingerprints: readonly string[]) =>
  fingerprints.map(silencedIn(baseline, path));

describe('the baseline', () => {
  it('comes back as it was written, one finding a line and in a fixed order', () => {
    const b = entry('b', { reason: 'known — JW', date: '2025-03-31' });
    const baseline = withEntries(
      withEntries(NO_BASELINE, 'z.txt', [entry('c')], '5a'),
      'a/b.md',
      [b, entry('a')],
      '17',
    );
    const text = writeBaseline(baseline);
    const lines = [
      `{"rule":"hearsay","fingerprint":"${salted('17', 'a')}"}`,
      `{"rule":"hearsay","fingerprint":"${salted('17', 'b')}","reason":"known — JW","date":"2025-03-31"}`,
    ].sort();
    assert.equal(
      text,
      `{
  "files": {
    "a/b.md": {
      "salt": "17",
      "findings": [
        ${lines[0]},
        ${lines[1]}
      ]
    },
    "z.txt": {
      "salt": "5a",
      "findings": [
        {"rule":"hearsay","fingerprint":"${salted('5a', 'c')}"}
      ]
    }
  }
}
`,
    );
    assert.equal(writeBaseline(readBaseline(text)!), text);
  });

  it('silences by the fingerprints of a report, and holds none of them', () => {
    const baseline = withEntries(NO_BASELINE, 'a.txt', [entry('1k2j3h4g5f6d7s')], newSalt());
    assert.deepEqual(isSilenced(baseline, 'a.txt', '1k2j3h4g5f6d7s', 'other'), [true, false]);
    assert.deepEqual(isSilenced(baseline, 'b.txt', '1k2j3h4g5f6d7s'), [false]);
    assert.ok(!writeBaseline(baseline).includes('1k2j3h4g5f6d7s'));
  });

  it('leaves another hash of the same sentence in each draft, and the salt of a draft as it is', () => {
    const salts = [newSalt(), newSalt(), newSalt()];
    assert.equal(new Set(salts).size, 3);
    let baseline = NO_BASELINE;
    for (const [i, path] of ['a.txt', 'b.txt', 'a.txt'].entries()) {
      baseline = withEntries(baseline, path, [entry('same'), entry(`${i}`)], salts[i]!);
    }
    const [a, b] = ['a.txt', 'b.txt'].map((path) => entriesIn(baseline, path).map(({ fingerprint }) => fingerprint));
    assert.deepEqual([a!.length, b!.length], [3, 2]);
    assert.deepEqual(
      a!.filter((each) => b!.includes(each)),
      [],
    );
    assert.deepEqual(isSilenced(baseline, 'a.txt', 'same', '0', '1', '2'), [true, true, false, true]);
  });

  it('obeys files of older versions, and salts a draft of theirs when it is next written', () => {
    const old = parse({ files: { 'a.txt': [entry('a', { reason: 'known' })], 'b.txt': [entry('b')] } });
    assert.deepEqual(isSilenced(old, 'a.txt', 'a', 'b'), [true, false]);
    const next = withEntries(old, 'a.txt', [entry('c')], '17');
    assert.deepEqual(isSilenced(next, 'a.txt', 'a', 'b', 'c'), [true, false, true]);
    const text = writeBaseline(next);
    assert.ok(text.includes(`{"rule":"hearsay","fingerprint":"${salted('17', 'a')}","reason":"known"}`), text);
    assert.ok(text.includes('    "b.txt": [\n      {"rule":"hearsay","fingerprint":"b"}\n    ]'), text);
    // Picked from the list before somebody else salted them.
    assert.deepEqual(isSilenced(withoutEntries(next, 'a.txt', new Set(['a']), '18'), 'a.txt', 'a', 'c'), [false, true]);
  });

  it('holds a finding once, with its last reason', () => {
    const once = withEntries(NO_BASELINE, 'a.txt', [entry('a', { reason: 'old' })], '17');
    const twice = withEntries(once, 'a.txt', [entry('a', { reason: 'new' })], '18');
    assert.deepEqual(
      entriesIn(twice, 'a.txt').map(({ reason }) => reason),
      ['new'],
    );
  });

  it('lets findings go, and drafts that have none left', () => {
    const baseline = withEntries(NO_BASELINE, 'a.txt', [entry('a'), entry('b')], '17');
    const [a, b] = ['a', 'b'].map((each) => salted('17', each));
    const less = withoutEntries(baseline, 'a.txt', new Set([a!]), '17');
    assert.deepEqual(isSilenced(less, 'a.txt', 'a', 'b'), [false, true]);
    assert.equal(writeBaseline(withoutEntries(less, 'a.txt', new Set([b!]), '17')), writeBaseline(NO_BASELINE));
    assert.deepEqual(readBaseline(writeBaseline(NO_BASELINE)), NO_BASELINE);
  });

  it('is nothing when it cannot be read, so that nobody writes over it', () => {
    for (const text of ['', '{', '[]', '{"files":[]}', '{}', '<<<<<<< HEAD\n{"files":{}}', '['.repeat(20_000)]) {
      assert.equal(readBaseline(text), undefined, text.slice(0, 20));
    }
  });

  it('keeps what it does not know: of the file, of a draft and of an entry', () => {
    const known = { rule: 'hearsay', fingerprint: salted('17', 'a'), by: 'JW', seen: { on: [1, 2] } };
    const file = {
      $schema: 'https://desk.example/baseline.json',
      files: {
        'a.txt': { salt: '17', findings: [known, 3, { rule: 'x' }], signed: true },
        'b.txt': 'all',
        'c.txt': { all: true },
        'd.txt': [entry('d'), null],
        'e.txt': { salt: 5, findings: [] },
        'f.txt': { salt: '17', findings: [entry('f', { reason: 3 as unknown as string })] },
      },
      version: 7,
    };
    const text = writeBaseline(parse(file));
    assert.deepEqual(JSON.parse(text), file);
    const paths = Object.keys(file.files);
    let baseline = parse(file);
    for (const path of paths) baseline = withEntries(baseline, path, [entry('new')], '99');
    const { $schema, version, files } = JSON.parse(writeBaseline(baseline)) as Record<string, never>;
    assert.deepEqual([$schema, version], [file.$schema, 7]);
    const findings = (path: string) => JSON.stringify((files as Record<string, unknown>)[path]);
    assert.ok(
      findings('a.txt').includes('"by":"JW","seen":{"on":[1,2]}}') && findings('a.txt').includes('"signed":true'),
    );
    assert.match(findings('a.txt'), /,3,\{"rule":"x"\}\]/);
    assert.match(findings('b.txt'), /,"all"\]/);
    assert.match(findings('c.txt'), /"all":true/);
    assert.match(findings('d.txt'), /,null\]/);
    assert.match(findings('e.txt'), /"salt":"99".*\{"salt":5,"findings":\[\]\}/);
    assert.match(findings('f.txt'), /"reason":3/);
    for (const path of paths) assert.deepEqual(isSilenced(baseline, path, 'new'), [true], path);
    for (const path of paths) baseline = withoutEntries(baseline, path, new Set(['new']), '99');
    for (const path of ['a.txt', 'b.txt', 'c.txt']) assert.ok(baseline.drafts.has(path), path);
  });

  it('takes the names that objects have for the names of drafts', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    for (const name of names) {
      assert.deepEqual(entriesIn(NO_BASELINE, name), []);
      const baseline = withEntries(NO_BASELINE, name, [entry('a')], '17');
      const again = readBaseline(writeBaseline(baseline))!;
      assert.deepEqual(isSilenced(again, name, 'a'), [true], name);
      const text = `{"files":{"a.txt":{"${name}":1,"findings":[{"rule":"x","fingerprint":"a","${name}":2}]}},"${name}":3}`;
      const kept = writeBaseline(withEntries(readBaseline(text)!, 'a.txt', [entry('b')], '17'));
      for (const value of [1, 2, 3]) assert.match(kept, new RegExp(`"${name}": ?${value}`), kept);
    }
    assert.equal(({} as Record<string, unknown>)['salt'], undefined);
  });

  it('reads and writes whatever is in it without a fall, and loses no finding', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.string(), (files, path, fingerprint) => {
        const baseline = withEntries(parse({ files }), path, [entry(fingerprint)], '17');
        const again = readBaseline(writeBaseline(baseline))!;
        assert.ok(silencedIn(again, path)(fingerprint));
        for (const other of Object.keys(files)) {
          if (other !== path) assert.deepEqual(again.drafts.get(other), parse({ files }).drafts.get(other));
        }
      }),
    );
  });
});
