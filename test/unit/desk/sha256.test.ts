import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/desk/sha256';

const ofNode = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256', () => {
  it('is Node’s, at every length about the end of a block', () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = new Uint8Array(length).fill(length);
      assert.equal(sha256(bytes), ofNode(bytes), `${length}`);
    }
  });

  it('is Node’s for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === ofNode(bytes)));
  });
});
