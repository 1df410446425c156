import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('rote-reason', text);

describe('a formula in place of a reason', () => {
  const faults: readonly [text: string, words: string][] = [
    [
      'An official spoke on condition of anonymity because she was not authorized to discuss the matter publicly.',
      'not authorized to discuss the matter publicly',
    ],
    [
      'An aide, who asked not to be named because he was not authorised to speak to the press, said the vote was off.',
      'not authorised to speak to the press',
    ],
    ['A board member requested anonymity to speak candidly.', 'to speak candidly'],
    ['A clerk spoke on condition of anonymity because of the sensitivity of the matter.', 'sensitivity of the matter'],
    ['An engineer spoke on condition of anonymity because the talks were private.', 'talks were private'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'An official spoke on condition of anonymity because she feared for her pension.',
    'An aide, who asked not to be named for fear of losing his job, said the vote was off.',
    'The clerk was not authorized to discuss the matter, and she sent the caller away.',
    'The treaty was not authorised by parliament.',
    '“He spoke on condition of anonymity because he was not authorized to speak,” Mina Tarrow said.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
