import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('unnamed-study', text);

describe('a study that is not named', () => {
  const faults: readonly [text: string, words: string][] = [
    ['Studies show that a town loses one business in ten.', 'Studies'],
    ['Research suggests that pins crack sooner in salt air.', 'Research'],
    ['Polls show Tarrow slightly ahead of her rival.', 'Polls'],
    ['Recent studies have found that children read less in summer.', 'Recent studies'],
    ['Figures show that the queue is longest on Fridays.', 'Figures'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'A 2019 study by the Institute of Harbour Engineers found that a town loses one business in ten.',
    'Studies published in the Journal of Bridges show that pins crack sooner in salt air.',
    'Studies show that a town loses one business in ten. The latest, a survey by Callow College, was published in May.',
    'Mina Tarrow said that studies show nothing of the kind.',
    '“Studies show that a town loses one business in ten,” said Mina Tarrow.',
    'The study found that a town loses one business in ten.',
    'She studies the pins and shows them to visitors.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});

it('takes a link for a name', () => {
  const text = '[Studies show](https://example.org/study) that a town loses one business in ten.';
  assert.deepEqual(markedBy('unnamed-study', text, 'markdown'), []);
});
