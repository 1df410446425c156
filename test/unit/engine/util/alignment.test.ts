import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Alignment } from '../../../../src/engine/util/alignment';

const list = fc.array(fc.constantFrom('a', 'b'), { maxLength: 6 });

describe('how a version lies on the last', () => {
  it('says of each element where it was, and of what is new that it was nowhere', () => {
    const { above, end, moved } = Alignment.of(['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'c', 'd']);
    assert.deepEqual([above, end, moved], [1, 3, 1]);
    const now = Alignment.of(['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'c', 'd']);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((index) => now.before(index)),
      [0, -1, -1, 2, 3],
    );
  });

  it('gives each of the last at most once, in order, and as it was', () => {
    fc.assert(
      fc.property(list, list, list, list, (top, out, come, bottom) => {
        const last = [...top, ...out, ...bottom];
        const now = [...top, ...come, ...bottom];
        const same = Alignment.of(last, now);
        let furthest = -1;
        now.forEach((each, index) => {
          const before = same.before(index);
          if (before < 0) return;
          assert.ok(before > furthest);
          assert.equal(last[before], each);
          furthest = before;
        });
        const kept = now.filter((_, index) => same.before(index) >= 0).length;
        assert.ok(kept >= Math.min(last.length, now.length, top.length + bottom.length));
      }),
    );
  });
});
