import assert from 'node:assert/strict';
import { cueStrength } from '../../../../../src/engine/language/cue-strength';
import { readClauses } from '../../../../../src/engine/attribution/clauses/clause';
import { readGroups } from '../../../../../src/engine/attribution/clauses/verb-groups';
import { extract } from '../../../../../src/engine/attribution/paragraph/find-attributions';
import { likelihood } from '../../../../../src/engine/attribution/cues/likelihood';
import { verbCandidates } from '../../../../../src/engine/attribution/cues/verbs/verb-cues';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';

const STRENGTH = 0.5;

/** How likely the verb with this base form is a cue in a sentence, were it one every other time. */
function likely(text: string, lemma: string): number {
  const [{ words }] = readClauses(readParagraph(text, 'body', 'plaintext'));
  const found = verbCandidates(readGroups(words, cueStrength)).find((one) => one?.group.lemma === lemma);
  assert.ok(found, `no “${lemma}” in “${text}”`);
  return likelihood(words, STRENGTH, { ...found, inside: false });
}

const PLAIN = 'Fenn opposes the lock in Tarn.';

describe('likelihood', () => {
  for (const [text, why] of [
    ['It opposes the lock in Tarn.', '“it” has no voice'],
    ['The rust opposes the lock in Tarn.', 'a thing speaks less often than a person'],
    ['The town asks whether Fenn opposes the lock in Tarn.', 'a question is no fact'],
    ['The plan Fenn opposes is the lock.', 'a relative clause says which plan is meant'],
    ['Fenn, after two long nights of talks with both crews, opposes the lock in Tarn.', 'the subject is far away'],
    ['Fenn went to Tarn to oppose the lock there.', 'an infinitive gives a purpose'],
    ['Fenn might oppose the lock in Tarn.', 'what may be is no fact'],
  ] as const)
    it(`falls where ${why}`, () => assert.ok(likely(text, 'oppose') < likely(PLAIN, 'oppose')));

  for (const [text, why] of [
    ['Fenn opposes the lock in “that sorry town.”', 'a quotation follows'],
    ['Fenn opposes the lock in the old harbor of the town of Tarn.', 'much follows'],
  ] as const)
    it(`rises where ${why}`, () => assert.ok(likely(text, 'oppose') > likely(PLAIN, 'oppose')));
});

describe('the likelihood of a verb', () => {
  it('is higher where what its subject stands for can be read', () =>
    assert.ok(
      likely('The charter opposes the lock in Tarn.', 'oppose') >
        likely('The rust opposes the lock in Tarn.', 'oppose'),
    ));
});

/** The cues that a sentence shows, in order. */
function cues(text: string): string[] {
  const found = extract(readParagraph(text, 'body', 'plaintext'));
  return found.flatMap(({ cue }) => cue.map(([start, end]) => text.slice(start, end)));
}

describe('nouns as cues', () => {
  it('leave it to the verb that says it', () => {
    assert.deepEqual(cues('Fenn said in a statement that the lock would close.'), ['said']);
    assert.deepEqual(cues('Fenn dismissed the claim that the lock would close.'), ['dismissed']);
    assert.deepEqual(cues('Fenn voiced support for the lock.'), ['voiced']);
  });

  it('have somebody to hold them', () => {
    assert.deepEqual(cues('Her claim that the lock leaks was in the file.'), ['claim']);
    assert.deepEqual(cues('Fenn lodged complaints that the lock leaks.'), ['complaints']);
    assert.deepEqual(cues('Fenn studied the claim that the lock leaks.'), []);
    assert.deepEqual(cues('The fare has prompted calls for a vote.'), ['has prompted calls for']);
  });
});

describe('a passive', () => {
  it('needs nobody to say it', () =>
    assert.ok(likely('It has been described as a lock of great use.', '*describe') >= STRENGTH));
});

describe('verbs that the counted articles lack', () => {
  it('introduce what is said all the same', () => {
    assert.deepEqual(cues('Fenn divulged that the lock had failed.'), ['divulged']);
    assert.deepEqual(cues('Fenn skewered the harbor plan.'), ['skewered']);
    assert.deepEqual(cues('Residents loathe the new wall.'), ['loathe']);
  });

  it('are spelled either way', () => {
    for (const verb of ['emphasised', 'emphasized', 'realised', 'realized'])
      assert.deepEqual(cues(`Fenn ${verb} that the lock would close.`), [verb]);
  });
});

describe('a telling that is dated by a question', () => {
  it('ends before it', () => {
    const text = 'Fenn declined to comment when asked about the wall.';
    assert.deepEqual(cues(text), ['declined', 'asked about']);
  });
});
