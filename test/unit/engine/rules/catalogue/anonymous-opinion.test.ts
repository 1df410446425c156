import assert from 'node:assert/strict';
import { foundBy, markedBy } from '../analyzed';

const marked = (text: string) => markedBy('anonymous-opinion', text);

describe('an opinion from somebody unnamed', () => {
  const faults: readonly [text: string, words: string][] = [
    ['“Voskar is a bully,” a senior county official said.', 'bully'],
    ['“He’s a disaster,” said one aide to the mayor.', 'disaster'],
    ['A person close to the talks said: “I think they never meant to sign.”', 'I think'],
    ['“The new rules are a mistake,” said a teacher who asked not to be named.', 'a mistake'],
    ['“She is brilliant and fair,” a former colleague said of the judge.', 'brilliant'],
    ['“The owner doesn’t care,” one employee said.', 'doesn’t care'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    '“Voskar is a bully,” said Mina Tarrow, who runs the chandlery.',
    '“The letter came on Monday,” a senior county official said.',
    'A senior county official said the bully in the story was invented.',
    'A senior county official said that Mina Tarrow had called Voskar “a bully.”',
    'Nora Pellow, a former aide, called the plan “a disaster.”',
    'Critics called the plan “a disaster.”',
    'The play is called “The Bully.”',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));

  it('asks once in a paragraph about one source', () => {
    const text = '“He is a bully,” an aide said. “He is a liar,” an aide said.';
    assert.deepEqual(marked(text), ['bully']);
  });

  it('says who it was, also where the copy has a pronoun or a short form', () => {
    const text = 'A senior county official said the letter was lost.\n\n“Voskar is a bully,” the official added.';
    const [found] = foundBy('anonymous-opinion', text);
    assert.equal(found?.args.opinion, 'bully');
    assert.match(String(found?.args.source), /official/);
  });
});
