import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('has-learned', text);

describe('what the paper has learned and does not say how', () => {
  const faults: readonly [text: string, words: string][] = [
    ['The Courier has learned that police are looking into the records.', 'The Courier has learned'],
    ['An arrest is near, the Callow Times has learned.', 'the Callow Times has learned'],
    ['The BBC understands that the vote is off.', 'The BBC understands'],
    ['We can reveal that the trust has no money.', 'We can reveal'],
    ['This newspaper has been told that the mayor will resign.', 'This newspaper has been told'],
    ['The Herald can now reveal the name of the ship.', 'The Herald can now reveal'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'The Courier has learned from two board members that police are looking into the records.',
    'The Courier has learned, according to minutes of the meeting, that the vote is off.',
    'The mayor has learned that the trust has no money.',
    'The child has learned to read.',
    '“The Courier has learned that I am leaving,” Mina Tarrow said.',
    'She understands that the vote is off.',
    'The Courier asked the board for the minutes.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
