import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('hearsay-adverb', text);

describe('an adverb in place of a source', () => {
  const faults: readonly [text: string, words: string][] = [
    ['Repairs will reportedly cost £11 million.', 'reportedly'],
    ['The owner allegedly kept two sets of books.', 'allegedly'],
    ['The letter was supposedly lost in the move.', 'supposedly'],
    ['He has reportedly left the country.', 'reportedly'],
    ['The trust, which purportedly owns the quay, has no telephone.', 'purportedly'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'Repairs will cost £11 million, the harbour board said.',
    'Mina Tarrow said the owner had reportedly left the country.',
    '“He allegedly kept two sets of books,” said Mina Tarrow.',
    'The owner was charged on Friday; he allegedly kept two sets of books.',
    'Prosecutors showed two sets of books that the owner allegedly kept.',
    'The alleged owner lives abroad.',
    'It is believed that the owner left.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});

it('takes a link for the source', () => {
  const text = 'Repairs will [reportedly](https://example.org/costs) cost £11 million.';
  assert.deepEqual(markedBy('hearsay-adverb', text, 'markdown'), []);
});
