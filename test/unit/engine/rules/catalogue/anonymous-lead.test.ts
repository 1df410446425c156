import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('anonymous-lead', text);

describe('a lead that rests on somebody unnamed', () => {
  const faults: readonly [text: string, words: string][] = [
    [
      'The lift bridge at Marrow Street will stay shut until at least the end of next summer, officials said on Tuesday.',
      'said',
    ],
    [
      'The county has known about the cracks in the bridge for three years, according to a person familiar with the reports.',
      'according to',
    ],
    [
      'A senior county official said on Monday that the letter about the broken pins had been filed and then forgotten.',
      'said',
    ],
    [
      'Sources said that the harbour board will sell its two remaining tugs before the end of the year to pay for repairs.',
      'said',
    ],
    ['Two aides said the mayor will leave her post in June and take over the port of a town further north.', 'said'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'The lift bridge at Marrow Street will stay shut until at least the end of next summer, Nora Pellow, the engineer, said.',
    'The lift bridge at Marrow Street will stay shut until at least the end of summer, the harbour board said, and officials said ferries will run.',
    'The lift bridge at Marrow Street was shut on Tuesday for the third time in a year, and the queue of lorries reached the hospital.\\n\\nOfficials said it would take weeks.',
    'A lawmaker from the north said on Monday that she would vote against the budget of her own party this week.',
    'Experts say that the pins of a lift bridge should be replaced every 25 years if they are not to crack.',
    'Officials said so.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
