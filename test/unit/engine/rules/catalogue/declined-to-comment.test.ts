import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('declined-to-comment', text);

describe('a body that declined to comment and is cited all the same', () => {
  const faults: readonly [text: string, words: string][] = [
    ['One member of the harbour board said it had no money. The board declined to comment.', 'declined to comment'],
    ['A Tarn Airlines executive said the jet was sold. Tarn Airlines declined to comment.', 'declined to comment'],
    [
      '“We are broke,” said an official at the Callow Trust. A spokesman for the Callow Trust declined to comment.',
      'declined to comment',
    ],
    [
      'A Pellow campaign aide said she would quit. The Pellow campaign did not respond to questions.',
      'did not respond',
    ],
    [
      'A senior official at the roads department said the letter was lost.\n\nThe roads department did not return calls.',
      'did not return',
    ],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'One member of the harbour board said it had no money. The council declined to comment.',
    'Nora Pellow, a member of the harbour board, said it had no money. The board declined to comment.',
    'A Pellow campaign aide said she would quit. The Tarrow campaign did not respond to questions.',
    'One member of the harbour board said it had no money. The board said it would borrow.',
    'A neighbour said the house was empty. The harbour board declined to comment.',
    'One member of the harbour board said it had no money. “The board declined to comment,” Mina Tarrow said.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
