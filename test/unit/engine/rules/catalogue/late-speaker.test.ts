import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('late-speaker', text);
const LONG = 'We told the county in March that the pins had cracked and that we would not carry the blame for it';

describe('a speaker named after the second sentence', () => {
  const faults: readonly [text: string, speaker: string][] = [
    [`“${LONG}. Nobody came to look,” said Mina Tarrow, who runs the chandlery.`, 'Mina Tarrow'],
    [`The quay was shut.\n\n“${LONG}. Nobody came. Nobody called,” Piers Adlamont said.`, 'Piers Adlamont'],
    [`"${LONG}. It was ignored," said Councillor Ines Farrand.`, 'Ines Farrand'],
    [`“${LONG}. The letter was filed,” a county official said.`, 'a county official'],
    [`Traders were angry. “${LONG}! Nobody reads our letters,” said Greta Sandoe, a baker.`, 'Greta Sandoe'],
  ];
  for (const [text, speaker] of faults) {
    it(`marks: ${speaker}`, () => {
      const [words, ...more] = marked(text);
      assert.ok(words?.includes(speaker), words);
      assert.deepEqual(more, []);
    });
  }

  const sound: readonly [why: string, text: string][] = [
    ['the name stands after the first sentence', `“${LONG},” said Mina Tarrow. “Nobody came to look.”`],
    ['the name comes first', `Mina Tarrow said: “${LONG}. Nobody came to look.”`],
    ['one sentence', `“${LONG},” said Mina Tarrow, who runs the chandlery.`],
    ['a short answer', '“No. I won’t,” said Mina Tarrow.'],
    ['the sentence before tells who', `Mina Tarrow runs the chandlery. “${LONG}. Nobody came,” Tarrow said.`],
    ['the speaker goes on', `“It is over,” said Mina Tarrow. She shook her head. “${LONG}. Nobody came,” she said.`],
  ];
  for (const [why, text] of sound) it(`leaves alone: ${why}`, () => assert.deepEqual(marked(text), []));
});
