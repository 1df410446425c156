import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CUES, EXCUSES } from '../../../../src/engine/claims/data';
import { needing, phrases, rowsFor } from '../../../../src/engine/claims/phrases';

const matches = (pattern: RegExp, text: string) => text.match(pattern) ?? [];

describe('the language of the cue tables', () => {
  it('has alternatives, endings and numbers', () => {
    const pattern = phrases('as a  result | doubl~ | more than # boats | it’s');
    assert.deepEqual(matches(pattern, 'As a result, fares doubled.'), ['As a result', 'doubled']);
    assert.deepEqual(matches(pattern, "It's more than 1,200 boats."), ["It's", 'more than 1,200 boats']);
    assert.deepEqual(matches(pattern, 'redouble, as a resulting'), []);
  });
});

describe('the rows for a sentence', () => {
  const TABLE = [
    { id: 'plain', words: phrases('behind closed doors | in secret') },
    { id: 'stem', words: phrases('brib~') },
    { id: 'other', words: needing('worst', /the worst/giu) },
    { id: 'always', words: /\d%/gu },
  ];
  const rows = rowsFor(TABLE);
  const ids = (text: string) => rows(text).map(({ id }) => id);

  it('are those that one of its words can match', () => {
    assert.deepEqual(ids('He bribed two men.'), ['stem', 'always']);
    assert.deepEqual(ids('In SECRET, the worst'), ['plain', 'other', 'always']);
    assert.deepEqual(ids('Nothing of it'), ['always']);
  });

  const words = [...CUES, ...EXCUSES]
    .flatMap(({ words: { source } }) => source.replace(/\\[sdpbLNl]|[^\p{L}\s'’]+/gu, ' ').split(/\s+/))
    .filter((each) => each.length > 1);

  it('leave out none that matches', () => {
    const sentence = fc.array(fc.constantFrom(...words, '4', '1,200', '5%', '$3 million', 'the', 'ed'), {
      maxLength: 30,
    });
    for (const table of [CUES, EXCUSES]) {
      const pick = rowsFor<{ readonly words: RegExp }>(table);
      fc.assert(
        fc.property(sentence, (list) => {
          const text = list.join(' ');
          const due = new Set(pick(text));
          return table.every((row) => due.has(row) || text.search(row.words) < 0);
        }),
        { numRuns: 150 },
      );
    }
  });
});
