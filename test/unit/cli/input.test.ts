import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allOf, fileBytes, isStandardInput, Unread } from '../../../src/cli/input';

describe('what the command line reads', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('all bytes of a file, and of an empty one', async () => {
    writeFileSync(join(folder, 'bytes'), Uint8Array.of(0, 255, 10));
    writeFileSync(join(folder, 'empty'), '');
    assert.deepEqual([...(await fileBytes(join(folder, 'bytes')))], [0, 255, 10]);
    assert.equal((await fileBytes(join(folder, 'empty'))).length, 0);
  });

  it('no file that is longer than any draft', async () => {
    writeFileSync(join(folder, 'long'), Buffer.alloc(2_000_001));
    await assert.rejects(
      fileBytes(join(folder, 'long'), 2_000_000),
      new Unread('is longer than 2 MB, which no draft is'),
    );
    assert.equal((await fileBytes(join(folder, 'long'), 2_000_001)).length, 2_000_001);
  });

  it('no stream that has no end', async () => {
    let taken = 0;
    async function* endless() {
      for (; ; taken++) yield await Promise.resolve(Buffer.alloc(1_000));
    }
    await assert.rejects(allOf(endless(), 1_000_000), Unread);
    assert.equal(taken, 1_000);
  });

  it('a folder, a name in a file and a name that is not there are told apart', async () => {
    writeFileSync(join(folder, 'file'), '');
    await assert.rejects(fileBytes(folder), /is a folder/);
    await assert.rejects(fileBytes(join(folder, 'none')), /does not exist/);
    await assert.rejects(fileBytes(join(folder, 'file', 'none')), /does not exist/);
  });

  it('nothing that says more than the system’s own code when a reading fails', async () => {
    await assert.rejects(fileBytes(join(folder, 'n'.repeat(5_000))), /^Error: could not be read \(ENAMETOOLONG\)$/);
  });

  it('standard input by each of its names', () => {
    assert.deepEqual(['-', '/dev/stdin', '/dev/fd/0', '/dev/fd/63', 'a.md', './-'].map(isStandardInput), [
      true, true, true, false, false, false,
    ]); // prettier-ignore
  });
});
