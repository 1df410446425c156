import assert from 'node:assert/strict';
import fc from 'fast-check';
import { InBlocks } from '../../../../src/engine/util/in-blocks';

const blocks = fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 8 });

describe('things in blocks', () => {
  it('are numbered in the order of the text', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const list = all.flatMap((values, block) => values.map((value) => ({ value, block })));
        const things = InBlocks.of(list, all.length);
        assert.equal(things.length, list.length);
        assert.deepEqual(things.all(), list);
        assert.deepEqual(
          list.map((_, index) => things.at(index)),
          list,
        );
        for (const [block, values] of all.entries()) {
          assert.deepEqual(
            things.of(block).map(({ value }) => value),
            values,
          );
          if (values.length > 0) assert.equal(things.at(things.first(block))?.block, block);
        }
      }),
    );
  });

  it('are made once, and only where somebody looks', () => {
    const made: number[] = [];
    const things = new InBlocks([0, 1, 2], (block) => {
      made.push(block);
      return [block];
    });
    assert.equal(things.at(1), 1);
    assert.equal(things.at(1), 1);
    assert.deepEqual(made, [1]);
  });

  it('are not where there is no block', () => {
    const things = InBlocks.of([{ block: 0 }], 1);
    assert.deepEqual([things.at(-1), things.at(1), things.at(Number.NaN)], [undefined, undefined, undefined]);
    assert.deepEqual([things.of(-1), things.of(1)], [[], []]);
  });
});
