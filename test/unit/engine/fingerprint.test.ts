import assert from 'node:assert/strict';
import { fingerprints as ofMarks, hashOfWords, identityKey, type Identity } from '../../../src/engine/fingerprint';

const one: Identity = {
  rule: 'hearsay',
  sentence: 'It is believed that the mill will close.',
  words: 'It is believed',
};
const other: Identity = { rule: 'vague-source', sentence: 'Officials said so.', words: 'Officials' };

const fingerprints = (identities: readonly Identity[]) =>
  ofMarks(identities.map((each) => identityKey({ ...each, sentence: hashOfWords(each.sentence) })));

describe('fingerprints', () => {
  it('stay when other findings come and go', () => {
    assert.equal(fingerprints([one])[0], fingerprints([other, one])[1]);
  });

  it('do not mind line breaks, capitals and commas', () => {
    const wrapped = { ...one, sentence: 'It is believed,\nthat THE mill will close' };
    assert.deepEqual(fingerprints([wrapped]), fingerprints([one]));
  });

  it('tell rules, words and sentences apart', () => {
    const all = fingerprints([
      one,
      { ...one, rule: 'vague-source' },
      { ...one, words: 'will close' },
      { ...one, sentence: 'It is believed that the mill will open.' },
    ]);
    assert.equal(new Set(all).size, all.length);
  });

  it('tell those that are alike apart by their order', () => {
    const [first, second, third] = fingerprints([one, one, one]);
    assert.equal(new Set([first, second, third]).size, 3);
    assert.deepEqual(fingerprints([one, one]), [first, second]);
  });

  it('hold no word of the draft', () => {
    for (const print of fingerprints([one, other])) assert.match(print, /^[0-9a-z]{14}$/);
  });

  it('do not collide in a long draft', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({
      ...one,
      sentence: `It is believed that mill ${i} is shut.`,
    }));
    assert.equal(new Set(fingerprints(many)).size, many.length);
  });

  it('tell many findings in one long sentence apart', () => {
    const sentence = 'it is believed and '.repeat(5_000);
    const many = Array.from({ length: 500 }, () => ({ ...one, sentence }));
    assert.equal(new Set(fingerprints(many)).size, many.length);
  });
});
