import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('ambiguous-pronoun', text);

describe('a pronoun that fits two people', () => {
  const faults: readonly [text: string, words: string][] = [
    ['Robert Lee and David Cruz met on Monday. He said the pins were old.', 'He'],
    ['Nobody had asked Robert Lee or David Cruz. He said the pins were old.', 'He'],
    ['The letter was sent to Robert Lee by David Cruz. He said the pins were old.', 'He'],
    ['Anna Pellow and Maria Tarrow met on Monday. She said the vote was close.', 'She'],
    ['Nobody had asked Anna Pellow or Maria Tarrow. She said the vote was close.', 'She'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'Robert Lee met Anna Pellow on Monday. He said the pins were old.',
    'Robert Lee looked at the bridge on Monday. He said the pins were old.',
    'Robert Lee met David Cruz on Monday. Lee said the pins were old.',
    '“Robert met David,” said Anna Pellow. She said the pins were old.',
    'Robert Lee met David Cruz on Monday. They said the pins were old.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
