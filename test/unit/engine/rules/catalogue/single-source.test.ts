import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

describe('a story with one source', () => {
  const ferry =
    'The ferry has crossed the bay since 1911, and it takes twenty minutes. It carries cars, carts and cattle, and on Sundays the choir. The quay at the north end was built of oak and the one at the south end of stone. In the winter the crossing is rough, and the crew ties down the cars with chains. There is a kettle on board. The timetable hangs in the window of the bakery, beside the tide table and a photograph of the first captain. Children travel free, and so do dogs. The old ticket office is a museum now, open on Saturdays, with a model of the first boat and a bell.';
  const told = (...who: string[]) =>
    `${ferry}\n\n` +
    ['the boat would be sold in May', 'no buyer had been found', 'the crew had been told', 'the quay would be let']
      .map((words, i) => `${who[i % who.length]} said ${words}.`)
      .join(' ');

  for (const who of [
    'Nora Pellow',
    'A board member',
    'The harbour trust',
    'A source close to the trust',
    'Mina Tarrow',
  ]) {
    it(`marks the first words for ${who}`, () => assert.deepEqual(markedBy('single-source', told(who)).length, 1));
  }

  it('takes the writer, who asks, for no second source', () => {
    const asked = `${told('Nora Pellow')} “Who will buy it?” I asked.`;
    assert.equal(markedBy('single-source', asked).length, 1);
  });

  it('knows a second source', () => {
    assert.deepEqual(markedBy('single-source', told('Nora Pellow', 'Mina Tarrow')), []);
    assert.deepEqual(markedBy('single-source', told('Nora Pellow', 'Nora Pellow', 'The harbour trust')), []);
    assert.deepEqual(markedBy('single-source', told('Nora Pellow', 'Officials')), []);
  });

  it('leaves a brief alone', () => {
    assert.deepEqual(markedBy('single-source', told('Nora Pellow').slice(ferry.length)), []);
    assert.deepEqual(markedBy('single-source', `${ferry}\n\nNora Pellow said the boat would be sold.`), []);
  });

  it('counts what it says, from four times on', () => {
    const four = told('Nora Pellow');
    const three = four.replace(/ Nora Pellow said the quay would be let\./, '');
    assert.deepEqual(
      [four, three].map((text) => markedBy('single-source', text).length),
      [1, 0],
    );
  });

  it('leaves a story alone that is about what somebody said', () => {
    assert.deepEqual(
      markedBy('single-source', `Nora Pellow spoke to the harbour trust on Monday.\n\n${told('Nora Pellow')}`),
      [],
    );
  });
});
