import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string) => markedBy('vague-group', text);

describe('a group of which nobody is named', () => {
  const faults: readonly [text: string, words: string][] = [
    ['Experts say the pins should be replaced every 25 years.', 'Experts'],
    ['Critics called the plan a waste of money.', 'Critics'],
    ['Some residents say they heard a bang on Monday.', 'Some residents'],
    ['The bridge could fail within a year, analysts warned.', 'analysts'],
    ['The closure has been criticized by many.', 'many'],
    ['Local traders complained that nobody had told them.', 'Local traders'],
    ['Experts say the pins are old. Experts say the deck is older.', 'Experts'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'Experts say the pins are old. “They should go,” said Imogen Hatherly, a structural engineer.',
    'Residents say they heard a bang. Later that day nobody spoke. Bill Ormsby, who lives at the quay, said it was like thunder.',
    'The engineers of the harbour trust say the pins are old.',
    'Four residents were hurt, and two voters stayed at home.',
    'Residents thought the bridge would last.',
    'The mayor met critics who say the plan is a waste.',
    'Mina Tarrow said that experts had seen the pins.',
    '“Experts say the pins are old,” said Mina Tarrow.',
    'Officials said the pins are old.',
    'MINA TARROW: Experts say the pins are old.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
