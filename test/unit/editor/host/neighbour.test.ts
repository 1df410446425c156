import assert from 'node:assert/strict';
import { neighbour, type Direction } from '../../../../src/editor/host/neighbour';
import { finding } from '../sample';

const at = (...starts: readonly number[]) =>
  starts.map((start) => finding('vague-source', 'Sources', { span: [start, start + 5] }));

const WALKS: readonly (readonly [starts: readonly number[], from: number, direction: Direction, to: number])[] = [
  [[10, 20, 30], 0, 'next', 10],
  [[10, 20, 30], 9, 'next', 10],
  [[10, 20, 30], 10, 'next', 20],
  [[10, 20, 30], 30, 'next', 10],
  [[30, 10, 20], 15, 'next', 20],
  [[10, 20, 30], 99, 'previous', 30],
  [[10, 20, 30], 21, 'previous', 20],
  [[10, 20, 30], 20, 'previous', 10],
  [[10, 20, 30], 10, 'previous', 30],
  [[30, 10, 20], 15, 'previous', 10],
];

describe('the walk from finding to finding', () => {
  for (const [starts, from, direction, to] of WALKS)
    it(`${direction} of ${starts.join()} from ${from}: ${to}`, () =>
      assert.equal(neighbour(at(...starts), from, direction)?.span[0], to));

  it('leads nowhere where there is none, and leaves the findings in their order', () => {
    assert.equal(neighbour([], 0, 'next'), undefined);
    assert.equal(neighbour([], 0, 'previous'), undefined);
    const findings = at(30, 10);
    neighbour(findings, 0, 'previous');
    assert.deepEqual(
      findings.map(({ span }) => span[0]),
      [30, 10],
    );
  });
});
