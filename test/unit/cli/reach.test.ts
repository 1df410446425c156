import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, sep } from 'node:path';
import { foldersAbove } from '../../../src/cli/reach';

describe('the folders whose files a draft goes by', () => {
  let root: string;
  let start: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    start = join(root, 'a', 'b', 'c');
    mkdirSync(start, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const NOWHERE = join(parse(tmpdir()).root, 'nowhere');
  /** Named as seen from the test's own folder. */
  const above = async (bounds: { home?: string; working?: string } = {}, from = start) =>
    (await foldersAbove(from, { home: NOWHERE, working: NOWHERE, ...bounds })).map((each) =>
      each === root ? '.' : each.slice(root.length + 1).replaceAll('\\', '/'),
    );

  it('reach up to the root of the repository', async () => {
    mkdirSync(join(root, '.git'));
    assert.deepEqual(await above(), ['a/b/c', 'a/b', 'a', '.']);
    // A work tree of another, or a module of it.
    writeFileSync(join(root, 'a', '.git'), 'gitdir: elsewhere\n');
    assert.deepEqual(await above({ working: root }), ['a/b/c', 'a/b', 'a']);
  });

  it('reach up to the home folder', async () => {
    assert.deepEqual(await above({ home: join(root, 'a'), working: root }), ['a/b/c', 'a/b', 'a']);
    mkdirSync(join(root, '.git'));
    assert.deepEqual(await above({ home: start }), ['a/b/c']);
  });

  it('reach up to the home folder, whatever it is called', async function () {
    mkdirSync(join(root, '.git'));
    assert.deepEqual(await above({ home: join(root, 'a') + sep }), ['a/b/c', 'a/b', 'a']);
    if (process.platform === 'win32') return this.skip();
    symlinkSync('a', join(root, 'home'));
    assert.deepEqual(await above({ home: join(root, 'home') }), ['a/b/c', 'a/b', 'a']);
    assert.deepEqual(await above({ home: join(root, 'a') }, join(root, 'home', 'b')), ['home/b', 'home']);
  });

  it('reach up to the working folder outside both, and are the draft’s own alone outside all of them', async () => {
    assert.deepEqual(await above({ working: join(root, 'a') }), ['a/b/c', 'a/b', 'a']);
    assert.deepEqual(await above({ working: join(start, 'd') }), ['a/b/c']);
    assert.deepEqual(await above(), ['a/b/c']);
  });

  it('end before a folder that is everybody’s, even when it says that it is a repository', async function () {
    if (process.platform === 'win32') return this.skip();
    mkdirSync(join(root, 'a', '.git'));
    assert.deepEqual(await above(), ['a/b/c', 'a/b', 'a']);
    chmodSync(join(root, 'a'), 0o1777);
    assert.deepEqual(await above(), ['a/b/c']);
    assert.deepEqual(await above({ working: dirname(start) }), ['a/b/c', 'a/b']);
    assert.deepEqual(await above({ home: join(root, 'a') }), ['a/b/c']);
    chmodSync(start, 0o1777);
    assert.deepEqual(await above(), []);
  });

  it('are found for a folder that is not there', async () => {
    mkdirSync(join(root, '.git'));
    assert.deepEqual(await above({}, join(root, 'none', 'x')), ['none/x', 'none', '.']);
  });
});
