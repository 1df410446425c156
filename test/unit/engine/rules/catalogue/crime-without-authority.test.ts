import assert from 'node:assert/strict';
import { foundBy, markedBy } from '../analyzed';

const marked = (text: string) => markedBy('crime-without-authority', text);

describe('a crime stated as fact', () => {
  const faults: readonly [text: string, words: string][] = [
    ['Cole Rennard murdered his neighbour on the quay.', 'murdered'],
    ['Cole Rennard, a former inspector, embezzled £40,000 from the club.', 'embezzled'],
    ['The club trusted Cole Rennard for years. Then Rennard stole its savings.', 'stole'],
    ['The club trusted Cole J. Rennard. Later Rennard stole its savings.', 'stole'],
    ['The club has shut its doors, but years ago Cole\nRennard stole its savings.', 'stole'],
    ['Accountants were shocked when Cole Rennard committed fraud.', 'committed fraud'],
    ['Neighbours of accused killer Cole Rennard have moved away.', 'accused killer'],
    ['Police say that alleged arsonist Cole Rennard left on foot.', 'alleged arsonist'],
    ['The street where murderer Cole Rennard lived is quiet.', 'murderer'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'Cole Rennard murdered his neighbour on the quay, a jury found in March.',
    'Cole Rennard was charged with murder on Friday.',
    'Cole Rennard embezzled £40,000 from the club, prosecutors said.',
    'Cole Rennard pleaded guilty: Rennard stole the savings of the club.',
    'Convicted killer Cole Rennard lost his appeal, the court said.',
    '“Cole Rennard murdered him,” a neighbour shouted.',
    'Cole Rennard stole the show at the regatta.',
    'The storm robbed the town of its regatta.',
    'Thieves stole nine boats from the harbour.',
    'Cole Rennard [stole the savings](https://example.org/verdict) of the club.',
  ];
  for (const text of sound) {
    it(`leaves alone: ${text}`, () =>
      assert.deepEqual(
        foundBy('crime-without-authority', text, 'markdown').map(({ args }) => args.words),
        [],
      ));
  }

  it('names the person', () => {
    const [found] = foundBy('crime-without-authority', 'Cole Rennard murdered his neighbour on the quay.');
    assert.deepEqual(found?.args, { words: 'murdered', name: 'Cole Rennard', shape: 'verb' });
  });
});
