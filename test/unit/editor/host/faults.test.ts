import assert from 'node:assert/strict';
import { Faults } from '../../../../src/editor/host/faults';
import { ACTS } from '../../hostile';

describe('the log', () => {
  const WORDS = 'the minister’s deputy, ada@prill.example';
  const told = (...errors: readonly unknown[]) => {
    const entries: string[] = [];
    const faults = new Faults((entry) => entries.push(entry));
    for (const error of errors) faults.tell('Something broke', error);
    assert.deepEqual(faults.entries, entries);
    return entries;
  };
  const thrown = (message: string) => {
    try {
      throw new RangeError(message);
    } catch (error) {
      return error as Error;
    }
  };

  it('says what happened and where', () => {
    const [entry] = told(thrown('no'));
    assert.match(entry!, /^Something broke\nRangeError\n +at thrown \(.*faults\.test\.ts.*\d+:\d+\)\n +at /);
  });

  it('has no word of a draft, whatever the message of an error looks like', () => {
    for (const message of [
      WORDS,
      `\n${WORDS}`,
      `${WORDS}\n    at ${WORDS} (a.md:1:1)`,
      `    at ${WORDS} (a.md:1:1)`,
      `${WORDS}@a.md:1:1`,
      `line\n${WORDS}@a.md:1:1\n`,
      `$& ${WORDS} $1`,
    ]) {
      const error = thrown(message);
      for (const entry of told(error)) assert.doesNotMatch(entry, /minister|deputy|prill/);
      assert.match(told(error)[0]!, /\n +at thrown \(/);
      const { stack } = error;
      for (const other of ['', 'no', 'e', message.slice(1)]) {
        const changed = Object.defineProperties(thrown(other), { stack: { value: stack } });
        for (const entry of told(changed)) assert.doesNotMatch(entry, /minister|deputy|prill/);
      }
    }
    assert.deepEqual(told(WORDS), ['Something broke\nstring']);
    assert.deepEqual(told(Object.assign(new Error(WORDS), { stack: undefined })), ['Something broke\nError']);
  });

  it('knows the places of other engines', () => {
    const error = Object.assign(new TypeError('no'), {
      stack: 'paint@https://a.example/extension.js:12:34\n@b.js:1:2\n',
    });
    assert.deepEqual(told(error), [
      'Something broke\nTypeError\npaint@https://a.example/extension.js:12:34\n@b.js:1:2',
    ]);
  });

  it('says the same once, and not without end', () => {
    const error = thrown('no');
    const elsewhere = (() => thrown('other words'))();
    assert.equal(told(error, error, elsewhere).length, 1);
    assert.equal(told(error, new RangeError('no')).length, 2);
    const others = Array.from({ length: 1_000 }, (_, i) => Object.assign(new Error('no'), { name: `E${i}` }));
    assert.equal(told(...others).length, 100);
  });

  it('does nothing to whoever reads it', () => {
    const [entry] = told(Object.assign(new Error('no'), { name: '\u001B[31m[a](command:b)' }));
    for (const line of entry!.split('\n')) assert.doesNotMatch(line, ACTS);
  });
});
