import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('plural-then-singular', text);

describe('several sources that turn out to be one', () => {
  const faults: readonly [text: string, words: string][] = [
    ['Sources said the deal was dead.\n\nThe source said a letter had been sent.', 'Sources'],
    ['Officials said the bridge was unsafe. The official said it would be shut.', 'Officials'],
    ['Several aides said the mayor would resign. “She has told the staff,” the aide said.', 'Several aides'],
    ['The vote is off, according to sources. The source said nobody had been told.', 'sources'],
    [
      'Two officials said the pins had cracked. On Friday the official said they had been ordered anew.',
      'Two officials',
    ],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'Sources said the deal was dead. The sources said a letter had been sent.',
    'Sources said the deal was dead. One source said a letter had been sent, and the source gave its date.',
    'Sources said the deal was dead. A second source said a letter had been sent. The source gave its date.',
    'A source said the deal was dead. The source said a letter had been sent.',
    'County officials said the bridge was unsafe. A state official disagreed. The official said it was sound.',
    'Sources said the deal was dead. The official said it was not.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
