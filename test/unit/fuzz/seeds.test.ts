import assert from 'node:assert/strict';
import { mutated } from '../../fuzz/mutate';
import { DRAFT_PIECES } from '../../fuzz/pieces';
import { Random } from '../../fuzz/random';
import { keptCases, seedsFor } from '../../fuzz/seeds';
import { faultsOf, type Seed, type Target } from '../../fuzz/target';
import { TARGETS } from '../../fuzz/targets';

/** Growth is a matter of time, which no unit test measures. */
const TIMELESS = TARGETS.filter(({ name }) => name !== 'growth');

/** A seed as it stands; where a target wants versions of it, those are made with its own dice. */
function unchanged(target: Target, seed: Seed, number: number) {
  const random = new Random(`${target.name}/${number}`);
  const material = { random, pieces: DRAFT_PIECES, others: [seed.text] };
  return target.make(seed, { random, fresh: (text) => text, changed: (text) => mutated(text, material) });
}

describe('the seeds of the fuzzer', function () {
  this.timeout(60_000);

  for (const target of TIMELESS) {
    it(`hold what is promised: ${target.name}`, () => {
      const faults = seedsFor(target).flatMap((seed, number) =>
        faultsOf(target, unchanged(target, seed, number)).map(
          ({ signature, detail }) => `${seed.text.slice(0, 40)} (${seed.markup}): ${signature} ${detail}`,
        ),
      );
      assert.deepEqual(faults, []);
    });
  }

  for (const [name, { target: wanted, input }] of keptCases()) {
    it(`has been mended: ${name}`, () => {
      const target = TARGETS.find((each) => each.name === wanted);
      assert.ok(target, wanted);
      assert.ok(input.texts.length > 0);
      if (TIMELESS.includes(target)) assert.deepEqual(faultsOf(target, input), []);
    });
  }
});
