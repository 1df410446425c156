import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('late-attribution', text);
const CLAIM =
  'The contractor replaced only two of the four main pins of the lift bridge in the summer of 2023, sent the county an invoice for all four of them in the autumn, and was paid in full before anybody had climbed down to look at the work';

describe('a source after a long claim', () => {
  const faults: readonly [text: string, words: string][] = [
    [`${CLAIM}, officials said.`, 'officials said'],
    [`${CLAIM}, according to a report of the roads department.`, 'according to a report of the roads department'],
    [`${CLAIM}, two inspectors said.`, 'two inspectors said'],
    [`${CLAIM}, the board said on Friday.`, 'the board said'],
    [`${CLAIM}, according to Piers Adlamont.`, 'according to Piers Adlamont'],
    [`Mina Tarrow said the bridge was old. ${CLAIM}, Piers Adlamont said.`, 'Piers Adlamont said'],
  ];
  for (const [text, words] of faults) it(`marks: ${words}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly [why: string, text: string][] = [
    ['the source comes first', `Officials said that ${CLAIM.toLowerCase()}.`],
    ['a short claim', 'The contractor replaced only two of the four pins, officials said.'],
    ['quoted words, which tell at once that somebody speaks', `“${CLAIM},” Mina Tarrow said.`],
    [
      'the source stands in the middle',
      `The contractor, officials said, replaced only two of the pins${CLAIM.slice(60)}.`,
    ],
    ['the same speaker goes on', `Mina Tarrow said the bridge was old. ${CLAIM}, she said.`],
    ['nobody is given', `${CLAIM}.`],
  ];
  for (const [why, text] of sound) it(`leaves alone: ${why}`, () => assert.deepEqual(marked(text), []));
});
