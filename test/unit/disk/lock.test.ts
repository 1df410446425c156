import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeFile } from '../../../src/disk/change';
import type { Disk } from '../../../src/disk/disk';
import { disk } from '../../../src/disk/node';
import { bytesOf, clock, diskWith, newFolder, textOf } from './fake';

const MARK = '0123456789abcdef';

describe('the lock of a file', () => {
  let workspace: string;
  let gone: () => void;
  let file: string;
  beforeEach(() => {
    ({ workspace, gone } = newFolder());
    file = join(workspace, 'kept.json');
    writeFileSync(file, 'a');
  });
  afterEach(() => gone());

  const add = (on: Disk) =>
    changeFile(on, { file, root: workspace, limit: 1_000 }, (bytes) => bytesOf(`${textOf(bytes)}b`));
  const lockOf = (holder: Record<string, unknown>) =>
    JSON.stringify({ machine: disk.machine, pid: 77, mark: MARK, ...holder });
  const lock = (text: string) => writeFileSync(`${file}.lock`, text);

  it('of a process that is no more is taken away at once, and what it was writing with it', async () => {
    lock(lockOf({}));
    writeFileSync(`${file}.${MARK}.tmp`, 'half');
    const time = clock();
    await add(diskWith({ ...time, runs: () => false }));
    assert.equal(time.now(), 0);
    assert.equal(readFileSync(file, 'utf8'), 'ab');
    assert.deepEqual(readdirSync(workspace), ['kept.json']);
  });

  it('is waited for while its holder runs, and taken away after ten seconds of one and the same', async () => {
    for (const holder of [{}, { machine: 'another' }, { pid: disk.pid }]) {
      lock(lockOf(holder));
      const time = clock();
      await add(diskWith({ ...time, runs: () => true }));
      assert.ok(time.now() >= 10_000 && time.now() < 10_100, `${time.now()}`);
      assert.deepEqual(readdirSync(workspace), ['kept.json']);
    }
    assert.equal(readFileSync(file, 'utf8'), 'abbb');
  });

  it('is had as soon as it is free', async () => {
    lock(lockOf({}));
    const time = clock((now) => (now === 500 ? disk.remove(`${file}.lock`) : undefined));
    await add(diskWith({ ...time, runs: () => true }));
    assert.equal(time.now(), 500);
  });

  it('that goes from hand to hand is given up after thirty seconds, with nothing changed', async () => {
    let turn = 0;
    lock(lockOf({}));
    const time = clock(() => lock(lockOf({ mark: `${MARK}${turn++}` })));
    await assert.rejects(add(diskWith({ ...time, runs: () => true })), { kind: 'busy' });
    assert.ok(time.now() >= 30_000 && time.now() < 30_100);
    assert.equal(readFileSync(file, 'utf8'), 'a');
    assert.ok(existsSync(`${file}.lock`), 'it is somebody else’s');
  });

  it('that somebody has put there has no way to other files', async () => {
    writeFileSync(join(workspace, 'notes.tmp'), 'mine');
    for (const text of [
      '',
      'null',
      '{',
      lockOf({ mark: '../workspace/notes' }),
      lockOf({ mark: '/../notes', pid: -1 }),
      lockOf({ mark: 3 }),
    ]) {
      lock(text);
      await add(diskWith({ ...clock(), runs: () => false }));
      assert.deepEqual(readdirSync(workspace), ['kept.json', 'notes.tmp'], text);
    }
  });

  it('that no holder of ours has made stands ten seconds and no longer: a long file, a link; a folder stays', async () => {
    mkdirSync(`${file}.lock`);
    await assert.rejects(add(diskWith(clock())), { kind: 'busy' });
    assert.equal(readFileSync(file, 'utf8'), 'a');
    rmdirSync(`${file}.lock`);
    lock('x'.repeat(2_000));
    const time = clock();
    await add(diskWith(time));
    assert.ok(time.now() >= 10_000 && time.now() < 10_100);
    assert.deepEqual(readdirSync(workspace), ['kept.json']);
    if (process.platform === 'win32') return;
    const other = join(workspace, 'other');
    mkdirSync(other);
    file = join(other, 'kept.json');
    writeFileSync(file, 'a');
    symlinkSync('../none', `${file}.lock`);
    await add(diskWith(clock()));
    assert.deepEqual(readdirSync(other), ['kept.json']);
    assert.ok(!existsSync(join(workspace, 'none')));
  });

  it('that was lost over a long sleep writes nothing, and the change is made on what is there by then', async () => {
    let slept = false;
    const on = diskWith({
      async create(path, bytes, how) {
        await disk.create(path, bytes, how);
        if (!path.endsWith('.tmp') || slept) return;
        slept = true;
        // Somebody else takes us for dead, writes, and is done.
        await disk.remove(`${file}.lock`);
        writeFileSync(file, 'ac');
      },
    });
    await add(on);
    assert.equal(readFileSync(file, 'utf8'), 'acb');
    assert.deepEqual(readdirSync(workspace), ['kept.json']);
  });

  it('that is another’s by the time it is moved aside is put back', async () => {
    lock(lockOf({}));
    let moved = false;
    const theirs = lockOf({ mark: 'fedcba9876543210' });
    const time = clock(() => disk.remove(`${file}.lock`));
    const on = diskWith({
      ...time,
      // Dead is the first holder only.
      runs: () => moved,
      async rename(from, to) {
        if (from.endsWith('.lock') && !moved) {
          moved = true;
          lock(theirs);
        }
        await disk.rename(from, to);
        if (to.endsWith('kept.json.lock')) assert.equal(readFileSync(to, 'utf8'), theirs);
      },
    });
    await add(on);
    assert.ok(moved);
    assert.ok(time.now() > 0, 'waited for the other');
    assert.deepEqual(readdirSync(workspace), ['kept.json']);
  });
});
