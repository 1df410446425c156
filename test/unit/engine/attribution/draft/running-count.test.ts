import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Alignment } from '../../../../../src/engine/util/alignment';
import { RunningCount } from '../../../../../src/engine/attribution/draft/running-count';

const count = (numbers: readonly number[], last: readonly number[], before: RunningCount): RunningCount =>
  before.next(numbers.length, Alignment.of(last, numbers), (block) => numbers[block]!);

describe('a running count', () => {
  it('says how many there are above each block, and which blocks have any', () => {
    const counted = count([2, 0, 1], [], RunningCount.none);
    assert.deepEqual([...counted.above], [0, 2, 2, 3]);
    assert.deepEqual(counted.blocks(), [0, 2]);
    assert.ok(counted.has(0) && !counted.has(1));
  });

  it('is the same from version to version as from scratch', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(3), { maxLength: 8 }), { maxLength: 6 }), (versions) => {
        let last: readonly number[] = [];
        let counted = RunningCount.none;
        for (const version of versions) {
          counted = count(version, last, counted);
          last = version;
          assert.deepEqual([...counted.above], [...count(version, [], RunningCount.none).above]);
        }
      }),
    );
  });
});
