import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextStretches, type Stretch } from '../../../../../src/engine/rules/asking/stretches';
import { perStretch } from '../../../../../src/engine/rules/asking/kept-per-block';
import { draftOf } from '../draft';

/** The states of as many blocks. */
const blocks = (count: number): readonly object[] => Array.from({ length: count }, () => ({}));
const all = (stretches: readonly Stretch[]): readonly object[] => stretches.flatMap(({ states }) => states);

describe('the stretches of a draft', () => {
  it('hold its blocks in order, and stay the same objects but for the one that is edited', () => {
    const states = blocks(100);
    const before = nextStretches([], states);
    const edited = [...states.slice(0, 50), {}, ...states.slice(51)];
    const after = nextStretches(before, edited);
    assert.deepEqual(all(after), edited);
    assert.equal(after.filter((stretch) => !before.includes(stretch)).length, 1);
  });

  it('stay so when a block is put in or taken out', () => {
    const states = blocks(100);
    const before = nextStretches([], states);
    for (const edited of [
      [...states.slice(0, 50), {}, ...states.slice(50)],
      [...states.slice(0, 50), ...states.slice(51)],
    ]) {
      const after = nextStretches(before, edited);
      assert.deepEqual(all(after), edited);
      assert.ok(after.filter((stretch) => !before.includes(stretch)).length <= 2);
    }
  });

  it('keep their size, however many blocks are put in', () => {
    let states = blocks(48);
    let stretches = nextStretches([], states);
    for (let i = 0; i < 200; i++)
      stretches = nextStretches(stretches, (states = [...states.slice(0, 20), {}, ...states.slice(20)]));
    assert.ok(stretches.every(({ states: own }) => own.length >= 8 && own.length <= 24));
  });

  it('are those of the draft, whatever was done to it', () => {
    const known = blocks(9);
    const version = fc.array(fc.constantFrom(...known), { maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(fc.array(version, { maxLength: 5 }), (versions) => {
        let stretches: readonly Stretch[] = [];
        for (const states of versions) {
          stretches = nextStretches(stretches, states);
          const held = all(stretches);
          assert.equal(held.length, states.length);
          assert.ok(held.every((state, i) => state === states[i]));
          assert.ok(stretches.every(({ states: own }) => own.length > 0));
        }
      }),
    );
  });

  it('are read once, and no further than somebody wants to know', () => {
    const draft = draftOf(Array.from({ length: 48 }, (_, i) => `Day ${i}.`).join('\n\n'));
    const read: [number, number][] = [];
    const sizes = perStretch((_, first, end) => {
      read.push([first, end]);
      return end - first;
    });
    assert.ok(sizes.some(draft, (size, first) => size === 16 && first === 16));
    assert.deepEqual(read, [
      [0, 16],
      [16, 32],
    ]);
    assert.ok(!sizes.some(draft, () => false));
    assert.deepEqual(read.slice(2), [[32, 48]]);
  });
});
