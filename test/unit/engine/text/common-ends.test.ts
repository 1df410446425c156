import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonEnd, commonStart } from '../../../../src/engine/text/common-ends';

/** Few letters, so that texts have much in common. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', '\uD83D', '\uDDDE'), maxLength: 40 });

describe('what two texts have in common', () => {
  it('is as much as there is, at the start and at the end', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        for (const [one, other] of [
          [a, b],
          [a + b, a + c],
          [a + c, b + c],
        ] as const) {
          const start = commonStart(one, other);
          assert.equal(one.slice(0, start), other.slice(0, start));
          assert.ok(start === Math.min(one.length, other.length) || one[start] !== other[start]);
          const end = commonEnd(one, other);
          assert.equal(one.slice(one.length - end), other.slice(other.length - end));
          assert.ok(
            end === Math.min(one.length, other.length) || one[one.length - 1 - end] !== other[other.length - 1 - end],
          );
        }
      }),
    );
  });
});
