import assert from 'node:assert/strict';
import { foundBy, markedBy } from '../analyzed';

const marked = (text: string) => markedBy('loaded-verb', text);

describe('verbs that judge', () => {
  const faults: readonly [text: string, verb: string, sense: string][] = [
    ['Adlamont claimed that there was no other route.', 'claimed', 'doubt'],
    ['Farrand admitted that the letter had reached her.', 'admitted', 'guilt'],
    ['“It was late,” conceded Mina Tarrow.', 'conceded', 'guilt'],
    ['Voskar refuted the claim that he had seen the letter.', 'refuted', 'disproof'],
    ['“I have rope for everybody,” smiled Mina Tarrow.', 'smiled', 'gesture'],
    ['“We are nearly there,” she grinned.', 'grinned', 'gesture'],
    ['Tarrow pointed out that the county had been warned.', 'pointed out', 'endorsement'],
    ['Adlamont boasted that he had balanced the budget.', 'boasted', 'tone'],
    ['The route was “not ideal”, Adlamont said, but he claimed there was no other.', 'claimed', 'doubt'],
    ['The board’s chairman claims the pins are sound.', 'claims', 'doubt'],
  ];
  for (const [text, verb, sense] of faults) {
    it(`marks: ${text}`, () => {
      const found = foundBy('loaded-verb', text);
      assert.deepEqual(
        found.map(({ span }) => text.slice(...span)),
        [verb],
      );
      assert.deepEqual(found[0]?.args, { verb, sense });
    });
  }

  const sound: readonly string[] = [
    'Adlamont said that there was no other route.',
    'No group has claimed responsibility for the fire.',
    'Farrand conceded defeat at midnight, her office said.',
    'The patient was admitted to hospital on Friday, the trust said.',
    'Voskar has never admitted that he saw the letter.',
    'Voskar refused to concede that he saw the letter.',
    '“She claimed that I had seen it,” Voskar said.',
    'The harbour’s log reveals that the gates were open.',
    'The harbour’s records refuted his account.',
    '“We are nearly there,” she said, and smiled at the crew.',
    'Nine traders claimed benefits in May, the ministry said.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});
