import assert from 'node:assert/strict';
import { read } from '../reading-help';

/** Each name of a text with what it is the name of. */
const names = (text: string): string[] => read(text).mentions.map(({ name, kind }) => `${name.join(' ')}: ${kind}`);

describe('a name', () => {
  const NAMES: Readonly<Record<string, readonly string[]>> = {
    'On Monday Ada Quill left.': ['Ada Quill: person'],
    'Bill Ormsby left.': ['Bill Ormsby: person'],
    'We met Ada van der Berg.': ['Ada van der Berg: person'],
    'We met Secretary of State Ada Quill.': ['Ada Quill: person'],
    'It was the Bureau of Quays.': ['Bureau of Quays: body'],
    'It was Tarn Holdings Inc then.': ['Tarn Holdings Inc: body'],
    'It was the magazine Skerry.': ['Skerry: body'],
    'They met in Lower Tarnbeck.': ['Lower Tarnbeck: place'],
    'They met in Tarn.': ['Tarn: place'],
    'We read the Harbour Act again.': ['Harbour Act: document'],
    'We heard that ProQuay left.': ['ProQuay: body'],
    'Officials left, and Republicans too.': [],
  };
  for (const [text, expected] of Object.entries(NAMES)) it(text, () => assert.deepEqual(names(text), expected));

  it('brings along what its bearer is called', () => {
    const [mention] = read('Ada Quill, 41, the mayor of Tarn, left.').mentions;
    assert.deepEqual(mention?.roles, ['mayor']);
    assert.equal(mention?.gender, 'woman');
    assert.equal(mention?.subject, true);
  });

  it('is no subject behind a preposition', () => {
    const [ada, bert] = read('Ada Quill for Bert Marlow says so.').mentions;
    assert.deepEqual([ada?.subject, bert?.subject], [true, false]);
  });
});
