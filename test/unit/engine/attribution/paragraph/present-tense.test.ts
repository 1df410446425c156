import assert from 'node:assert/strict';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';
import { readClauses } from '../../../../../src/engine/attribution/clauses/clause';
import { W } from '../../../../../src/engine/language/word-classes/word-class';
import { extract } from '../../../../../src/engine/attribution/paragraph/find-attributions';

/** "source | cue | content" of each attribution of a sentence. */
const read = (text: string): string[] =>
  extract(readParagraph(text, 'body', 'plaintext')).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map((span) => text.slice(...span)).join(' … ')).join(' | '),
  );

const classOf = (text: string, wanted: string) => {
  const words = readClauses(readParagraph(text, 'body', 'plaintext')).flatMap((clause) => clause.words);
  const { cls, form } = words.find(({ lower }) => lower === wanted)!;
  return [cls, form];
};

describe('a verb whose forms are nouns as well', () => {
  it('is a verb where what follows is told', () => {
    for (const [text, found] of [
      ['Fenn stresses that the lock is shut.', 'Fenn | stresses | that the lock is shut'],
      ['Police suspect that the lock was forced.', 'Police | suspect | that the lock was forced'],
      ['Fenn insinuated that the lock was forced.', 'Fenn | insinuated | that the lock was forced'],
      ['The clerk alerts the board that the lock is shut.', 'The clerk | alerts | the board that the lock is shut'],
      ['The Tarn council calls this a trick.', 'The Tarn council | calls | this a trick'],
      ['A survey finds Prill would win.', 'A survey | finds | Prill would win'],
    ])
      assert.deepEqual(read(text), [found]);
  });

  it('is a noun where “that” points back at it, and where a time follows', () => {
    for (const [text, found] of [
      [
        'The mayor, Odo Fenn, testified in one of the class action suits that “the lock was never shut.”',
        'The mayor, Odo Fenn | testified | that “the lock was never shut.”',
      ],
      ['A Tarn News poll last week found that Prill led.', 'A Tarn News poll | found | that Prill led'],
      ['Prill answered Tarn concerns this week.', 'Prill | answered | Tarn concerns this week'],
      ['Prill, the leader in Tarn polls, said Fenn left.', 'Prill, the leader in Tarn polls | said | Fenn left'],
    ])
      assert.deepEqual(read(text).join('\n'), found);
  });

  it('is a noun in -ing where the table says so, but after “be”', () => {
    assert.deepEqual(read('Polling by the council shows that Prill leads.'), [
      'Polling by the council | shows | that Prill leads',
    ]);
    assert.deepEqual(classOf('The firm is polling voters.', 'polling'), [W.Verb, 'gerund']);
    assert.deepEqual(classOf('The firm has polling data.', 'polling'), [W.Noun, undefined]);
  });
});

describe('a verb that gives a name', () => {
  it('introduces what somebody calls a thing, and nothing where the thing bears the name', () => {
    assert.equal(read('Fenn called the plan “a trick.”').length, 1);
    assert.deepEqual(read('A play titled “The Lock” opened in Tarn.'), []);
    assert.deepEqual(read('The page was set up by a user labelled “Otter” in the spring.'), []);
  });
});
