import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('anonymous-quote', text);

describe('a quotation from somebody unnamed', () => {
  const faults: readonly [text: string, words: string][] = [
    ['“The letter came on Monday morning,” a senior county official said.', '“The letter came on Monday morning,”'],
    [
      '“We counted the boats twice that night,” said a person familiar with the search.',
      '“We counted the boats twice that night,”',
    ],
    ['“Nobody told the night shift anything,” said one employee.', '“Nobody told the night shift anything,”'],
    ['A source said: “The vote will not take place this week.”', '“The vote will not take place this week.”'],
    [
      '“They moved the files in two vans,” an aide said. “There were forty boxes in each,” the aide said.',
      '“They moved the files in two vans,”',
    ],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    '“The letter came on Monday morning,” said Nora Pellow, the deputy engineer.',
    'A senior county official said the letter came on Monday morning.',
    'A senior county official called the letter “late.”',
    '“The letter came on Monday morning,” the county’s roads department said.',
    'Nora Pellow, an aide to the mayor, said: “The letter came on Monday morning.”',
    'Supporters chanted: “We want our bridge back now!”',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
