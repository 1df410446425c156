import assert from 'node:assert/strict';
import { report } from '../reading-help';

describe('one name', () => {
  const speakers = (first: string, second: string): (string | null)[] =>
    report([`${first}, a diver, said the lock was shut.`, `${second} said it would open.`]).attributions.map(
      ({ speaker }) => speaker,
    );

  for (const [first, second] of [
    ['Maeve O’Hara', "Ms O'Hara"],
    ["Ines D'Arcy", 'D’Arcy'],
    ['Tom Mac‘Rae', "Tom Mac'Rae"],
    ['Rene\u0301e Vole', 'Renée Vole'],
    ['Zoë Brandt', 'Zoe\u0308 Brandt'],
  ] as const)
    it(`is one however it is typed: ${first} and ${second}`, () => {
      const named = speakers(first, second);
      assert.equal(named.length, 2);
      assert.equal(named[0], named[1]);
    });
});
