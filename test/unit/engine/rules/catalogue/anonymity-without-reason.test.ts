import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('anonymity-without-reason', text);

describe('anonymity that is granted without a reason', () => {
  const faults: readonly [text: string, words: string][] = [
    [
      'The bridge had been unsafe for years, said a county engineer, who spoke on condition of anonymity.',
      'on condition of anonymity',
    ],
    ['An aide, who asked not to be named, said the letter was shelved.', 'asked not to be named'],
    ['A former inspector who declined to be identified said the checks were never made.', 'declined to be identified'],
    ['“We all knew,” said a nurse, who requested anonymity.', 'requested anonymity'],
    ['A driver who wished to remain anonymous said the van never stopped.', 'wished to remain anonymous'],
    [
      'Two board members spoke on the condition of anonymity. The meeting lasted an hour.',
      'on the condition of anonymity',
    ],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'A nurse spoke on condition of anonymity because she feared losing her job.',
    'An aide, who asked not to be named for fear of reprisals, said the letter was shelved.',
    'Citing the risk to his pension, a former inspector spoke on condition of anonymity.',
    'A clerk spoke on condition of anonymity to discuss a closed meeting.',
    'A nurse spoke on condition of anonymity. She fears that the hospital would dismiss her.',
    '“He spoke on condition of anonymity,” Mina Tarrow said.',
    'The donor gave the library its roof anonymously.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
