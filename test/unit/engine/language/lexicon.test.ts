import { wordSet } from '../../../../src/engine/util/word-list';
import assert from 'node:assert/strict';
import { cueStrength, isCueNoun } from '../../../../src/engine/language/cue-strength';
import { HEARSAY_ADVERBS, HEARSAY_IN_FRAME, HEARSAY_PARTICIPLES } from '../../../../src/engine/language/hearsay';
import { isPersonNoun, isPluralNoun, LEXICON, singular } from '../../../../src/engine/language/lexicon';
import { DISPROOFS, GESTURES, LOADED_SENSES } from '../../../../src/engine/language/loaded-verbs';

describe('the lexicon of nouns', () => {
  it('is looked up by the singular', () => {
    for (const [plural, one] of [
      ['women', 'woman'],
      ['people', 'person'],
      ['wives', 'wife'],
      ['studies', 'study'],
      ['witnesses', 'witness'],
      ['churches', 'church'],
      ['judges', 'judge'],
      ['press', 'press'],
      ['status', 'status'],
    ])
      assert.equal(singular(plural), one);
  });

  it('tells a plural, and what only looks like one', () => {
    for (const noun of ['officials', 'police', 'women', 'firemen', 'many']) assert.ok(isPluralNoun(noun), noun);
    for (const noun of ['news', 'boss', 'campus', 'mayor', 'series']) assert.ok(!isPluralNoun(noun), noun);
  });

  it('tells a noun for a person by its ending, and what only looks like one', () => {
    for (const noun of ['geophysicist', 'lockkeeper', 'plutocrat', 'shipwright']) assert.ok(isPersonNoun(noun), noun);
    for (const noun of ['newspaper', 'tower', 'gate', 'harbour']) assert.ok(!isPersonNoun(noun), noun);
  });

  it('holds sets of words apart by any white space', () => {
    assert.deepEqual([...wordSet(' one  two\n  three ', 'four')], ['one', 'two', 'three', 'four']);
    assert.ok(LEXICON.titles.has('mr.') || LEXICON.titles.has('mr'));
    assert.ok(LEXICON.documents.has('report') && LEXICON.bodies.has('agency'));
  });
});

describe('the strength of a cue', () => {
  it('is that of its frame, or else of its rest', () => {
    assert.equal(cueStrength('stress', 'that'), 0.95);
    assert.equal(cueStrength('stress', 'pp-under'), 0.8);
    assert.equal(cueStrength('warn', 'post'), 0.95);
  });

  it('is another one for a passive, an adjective and a noun', () => {
    assert.equal(cueStrength('*say', 'inf'), 0.85);
    assert.equal(cueStrength('=adamant', 'that'), 0.8);
    assert.equal(cueStrength('#statement', 'pp-that'), 0.7);
    assert.ok(isCueNoun('statement') && !isCueNoun('adamant') && !isCueNoun('gate'));
  });

  it('is nought for what introduces nothing, whatever the word is', () => {
    for (const word of ['gate', 'constructor', '=wooden', '#gate', '*gild', 'swim'])
      assert.equal(cueStrength(word, 'that'), 0, word);
  });
});

describe('hearsay and verbs that judge', () => {
  it('are known by the forms that stand in copy', () => {
    for (const word of ['believed', 'said', 'rumored', 'rumoured', 'thought', 'held'])
      assert.ok(HEARSAY_PARTICIPLES.has(word), word);
    for (const word of ['believe', 'saying', 'told', 'known', 'saw']) assert.ok(!HEARSAY_PARTICIPLES.has(word), word);
    assert.ok(HEARSAY_IN_FRAME.has('seen') && !HEARSAY_IN_FRAME.has('believed'));
    assert.ok(HEARSAY_ADVERBS.has('reportedly'));
  });

  it('have one sense each', () => {
    assert.equal(LOADED_SENSES.get('admit'), 'guilt');
    assert.equal(LOADED_SENSES.get('claim'), 'doubt');
    assert.equal(LOADED_SENSES.get('refute'), 'disproof');
    assert.equal(LOADED_SENSES.get('smile'), 'gesture');
    assert.equal(LOADED_SENSES.get('say'), undefined);
  });

  it('are patterns of their pasts and presents', () => {
    assert.deepEqual(DISPROOFS.split('|').sort(), ['refuted', 'refutes']);
    const gestures = GESTURES.split('|');
    for (const form of ['smiled', 'smiles', 'shrugs', 'sobbed', 'wept']) assert.ok(gestures.includes(form), form);
    assert.ok(!gestures.includes('smiling') && !gestures.includes('smile'));
  });
});
