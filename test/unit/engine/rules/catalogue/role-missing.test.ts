import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('role-missing', text);
const LEAD = 'The bridge on Marrow Street will stay shut until midsummer.\n\n';

describe('a speaker without a role', () => {
  const faults: readonly [text: string, name: string][] = [
    ['“It failed,” said Bettina Orlo.', 'Bettina Orlo'],
    ['Bettina Orlo said that it had failed in March.', 'Bettina Orlo'],
    ['“It failed in the night,” Bettina Orlo said on Tuesday.', 'Bettina Orlo'],
    ['“Nobody looked,” Bettina Orlo added.', 'Bettina Orlo'],
    ['Bettina Orlo told the Courier that it had failed.', 'Bettina Orlo'],
  ];
  for (const [text, name] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(LEAD + text), [name]));

  const sound: readonly [why: string, text: string][] = [
    ['a title', '“It failed,” said Councillor Bettina Orlo.'],
    ['an appositive', '“It failed,” said Bettina Orlo, who has the chandlery on the quay.'],
    ['an age and a place', '“It failed,” said Bettina Orlo, 43, of Tannery Road.'],
    ['a body before the name', 'The Courier’s Bettina Orlo said that it had failed.'],
    ['the next sentence tells', '“It failed,” said Bettina Orlo. She is an engineer.'],
    [
      'an earlier mention',
      'The county sent Bettina Orlo down to look.\n\nThat was in March.\n\n“It failed,” Orlo said.',
    ],
    [
      'a title further on',
      '“It failed,” said Bettina Orlo.\n\nThat was in the spring.\n\nEngineer Orlo climbed down in May.',
    ],
    ['somebody whom readers know', '“It failed,” said Angela Merkel.'],
    ['a body', '“It failed,” said Brandreth & Sons.'],
    ['a name inside a quotation', '“Bettina Orlo said that it had failed,” said Councillor Farrand.'],
  ];
  for (const [why, text] of sound) it(`is content: ${why}`, () => assert.deepEqual(marked(LEAD + text), []));
});
