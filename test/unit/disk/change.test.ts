import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { changeFile } from '../../../src/disk/change';
import type { Disk } from '../../../src/disk/disk';
import { Fault } from '../../../src/disk/fault';
import { disk } from '../../../src/disk/node';
import { bytesOf, diskWith, failure, newFolder, textOf } from './fake';

const NAME = 'kept.json';

describe('changing a file', () => {
  let folder: string;
  let workspace: string;
  let gone: () => void;
  let file: string;
  beforeEach(() => {
    ({ folder, workspace, gone } = newFolder());
    file = join(workspace, NAME);
  });
  afterEach(() => gone());

  /** Adds a letter. */
  const add = (letter: string, on: Disk = disk, limit = 1_000) =>
    changeFile(on, { file, root: workspace, limit }, (bytes) => bytesOf((textOf(bytes) ?? '') + letter));
  /** The kind of the fault that comes of it. */
  const faultOf = async (change: Promise<void>): Promise<string> => {
    try {
      await change;
    } catch (error) {
      assert.ok(error instanceof Fault, String(error));
      return error.kind;
    }
    return 'none';
  };
  /** The file and nothing beside it. */
  const alone = (names: readonly string[] = [NAME]) => assert.deepEqual(readdirSync(workspace), names);

  it('makes one, changes it, keeps its permissions, and leaves nothing beside it', async () => {
    await add('a');
    chmodSync(file, 0o640);
    await add('b');
    assert.equal(readFileSync(file, 'utf8'), 'ab');
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o640);
    alone();
  });

  it('loses nothing of many changes at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => add(String.fromCharCode(97 + i))));
    assert.equal([...readFileSync(file, 'utf8')].sort().join(''), 'abcdefghijklmnopqrst');
  });

  it('does not write what could not be read, once or always', async () => {
    writeFileSync(file, 'a');
    let times = 0;
    const on = diskWith({
      read: (path, limit) => (path === file && times++ === 0 ? Promise.reject(failure('EIO')) : disk.read(path, limit)),
    });
    assert.equal(await faultOf(add('b', on)), 'unreadable');
    assert.equal(readFileSync(file, 'utf8'), 'a');
    alone();
    await add('b', on);
    assert.equal(readFileSync(file, 'utf8'), 'ab');
  });

  it('leaves the file as it was when the change itself fails', async () => {
    writeFileSync(file, '<<<<<<< HEAD');
    const change = (error: Error) => () => {
      throw error;
    };
    const target = { file, root: workspace, limit: 1_000 };
    assert.equal(await faultOf(changeFile(disk, target, change(new Fault('unreadable')))), 'unreadable');
    assert.equal(await faultOf(changeFile(disk, target, change(new RangeError()))), 'other');
    assert.equal(readFileSync(file, 'utf8'), '<<<<<<< HEAD');
    alone();
  });

  it('neither reads nor writes what is too long', async () => {
    await add('a'.repeat(9), disk, 10);
    assert.equal(await faultOf(add('bb', disk, 10)), 'tooLarge');
    assert.equal(readFileSync(file, 'utf8'), 'a'.repeat(9));
    writeFileSync(file, 'a'.repeat(11));
    assert.equal(await faultOf(add('b', disk, 10)), 'tooLarge');
    alone();
  });

  it('reads no further than it may in a file that does not say how long it is', async function () {
    // Linux's own files say that they are empty.
    const endless = '/proc/self/smaps';
    if (process.platform !== 'linux' || statSync(endless).size > 0) return this.skip();
    await assert.rejects(disk.read(endless, 1_000), { code: 'E2BIG' });
    assert.ok(((await disk.read(endless, 100_000_000))?.length ?? 0) > 1_000);
  });

  it('reads a file of any length, to the byte', async () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
      writeFileSync(file, 'a'.repeat(length));
      assert.equal((await disk.read(file, length))?.length, length);
    }
  });

  for (const [step, codes] of Object.entries({
    create: { ENOSPC: 'full', EDQUOT: 'full', EROFS: 'readOnly', EACCES: 'readOnly', EIO: 'other' },
    rename: { EACCES: 'readOnly', EXDEV: 'other' },
  })) {
    for (const [code, kind] of Object.entries(codes)) {
      it(`has the file as it was, and says why, when ${step} fails with ${code}`, async () => {
        writeFileSync(file, 'a');
        const on = diskWith({
          [step]: (path: string, ...rest: unknown[]) =>
            path.endsWith('.tmp')
              ? Promise.reject(failure(code))
              : (disk[step as 'create'] as (...args: unknown[]) => Promise<void>)(path, ...rest),
        });
        assert.equal(await faultOf(add('b', on)), kind);
        assert.equal(readFileSync(file, 'utf8'), 'a');
        alone();
      });
    }
  }

  it('has the file as it was on a disk that is really full', async function () {
    const small = join(folder, 'small');
    mkdirSync(small);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]);
    // Only who rules a Linux machine can make a small disk there.
    if (mounted.status !== 0) return this.skip();
    try {
      file = join(small, NAME);
      workspace = small;
      await add('a'.repeat(20_000), disk, 1e6);
      assert.equal(await faultOf(add('b'.repeat(60_000), disk, 1e6)), 'full');
      assert.equal(readFileSync(file, 'utf8'), 'a'.repeat(20_000));
      alone();
      // Not even a lock has room.
      writeFileSync(join(small, 'rest'), new Uint8Array(60_000 - 20_000 - 4_096));
      for (let i = 0; i < 100; i++) {
        try {
          writeFileSync(join(small, `more-${i}`), 'x');
        } catch {
          break;
        }
      }
      assert.equal(await faultOf(add('b')), 'full');
      assert.equal(readFileSync(file, 'utf8'), 'a'.repeat(20_000));
      assert.deepEqual(
        readdirSync(small).filter((name) => /lock|tmp/.test(name)),
        [],
      );
    } finally {
      spawnSync('umount', [small]);
    }
  });

  describe('that may not be written', () => {
    it('is left as it is, whoever asks', async () => {
      writeFileSync(file, 'a', { mode: 0o444 });
      assert.equal(await faultOf(add('b')), 'readOnly');
      assert.equal(readFileSync(file, 'utf8'), 'a');
      alone();
    });

    it('is left as it is when its folder is read-only, or it is somebody else’s', async function () {
      if (process.platform === 'win32') return this.skip();
      writeFileSync(file, 'a', { mode: 0o644 });
      chmodSync(folder, 0o755);
      // Permissions do not bind who rules the machine.
      const ruler = process.geteuid?.() === 0;
      chmodSync(workspace, 0o555);
      if (ruler) process.seteuid!(65_534);
      try {
        assert.equal(await faultOf(add('b')), 'readOnly');
        if (ruler) {
          process.seteuid!(0);
          chmodSync(workspace, 0o777);
          process.seteuid!(65_534);
          assert.equal(await faultOf(add('b')), 'readOnly');
        }
      } finally {
        if (ruler) process.seteuid!(0);
        chmodSync(workspace, 0o755);
      }
      assert.equal(readFileSync(file, 'utf8'), 'a');
      alone();
    });

    it('is a folder, and stays one', async () => {
      mkdirSync(file);
      assert.equal(await faultOf(add('b')), 'unreadable');
      assert.ok(statSync(file).isDirectory());
    });
  });

  describe('through a link', () => {
    before(function () {
      if (process.platform === 'win32') this.skip();
    });

    it('that stays inside changes what it leads to, and stays a link', async () => {
      mkdirSync(join(workspace, 'shared'));
      writeFileSync(join(workspace, 'shared', 'real.json'), 'a');
      symlinkSync(join('shared', 'real.json'), file);
      await add('b');
      assert.equal(readFileSync(join(workspace, 'shared', 'real.json'), 'utf8'), 'ab');
      assert.ok(lstatSync(file).isSymbolicLink());
      alone([NAME, 'shared']);
    });

    it('that leads out, or nowhere, changes nothing and makes nothing', async () => {
      const outside = join(folder, 'outside.json');
      writeFileSync(outside, 'a');
      const beside = join(folder, 'workspace-2');
      mkdirSync(beside);
      for (const to of [outside, '../outside.json', '../none.json', '../workspace-2/none.json', NAME, '/dev/null']) {
        symlinkSync(to, file);
        assert.equal(await faultOf(add('b')), 'link', to);
        await disk.remove(file);
        assert.equal(readFileSync(outside, 'utf8'), 'a');
        assert.ok(!existsSync(join(folder, 'none.json')));
        assert.deepEqual(readdirSync(beside), []);
      }
    });

    it('a workspace may itself be reached', async () => {
      const other = join(folder, 'by-another-name');
      symlinkSync(workspace, other);
      await changeFile(disk, { file: join(other, NAME), root: other, limit: 10 }, () => bytesOf('a'));
      assert.equal(readFileSync(file, 'utf8'), 'a');
    });

    it('cannot be made to go through a folder that leads out', async () => {
      symlinkSync(folder, join(workspace, 'out'));
      const target = { file: join(workspace, 'out', 'new.json'), root: workspace, limit: 10 };
      assert.equal(await faultOf(changeFile(disk, target, () => bytesOf('a'))), 'link');
      assert.ok(!existsSync(join(folder, 'new.json')));
    });
  });
});
