import assert from 'node:assert/strict';
import { isPattern, isSkipped } from '../../../src/desk/skip';

describe('patterns of drafts that are not read', () => {
  const cases: readonly [pattern: string, skipped: readonly string[], read: readonly string[]][] = [
    ['notes.txt', ['notes.txt', 'a/b/notes.txt', 'notes.txt/x.md'], ['my-notes.txt', 'notes.txt.md']],
    ['*.notes.txt', ['x.notes.txt', 'a/.notes.txt'], ['notes.txt', 'x.notes.txt.md']],
    ['archive/', ['archive/x.md', 'a/archive/b/x.md'], ['archive', 'archives/x.md']],
    ['archive/**', ['archive/x.md', 'archive/b/x.md'], ['a/archive/x.md', 'archives/x.md']],
    ['/drafts', ['drafts', 'drafts/x.md'], ['a/drafts/x.md']],
    ['a/*/x.md', ['a/b/x.md'], ['a/x.md', 'a/b/c/x.md']],
    ['a/**/x.md', ['a/x.md', 'a/b/x.md', 'a/b/c/x.md'], ['b/a/x.md', 'a/b/y.md']],
    ['**/old-?.md', ['old-1.md', 'a/old-2.md'], ['old-.md', 'old-12.md']],
    ['2024*', ['2024-05.md', '2024/x.md'], ['in-2024.md']],
  ];
  for (const [pattern, skipped, read] of cases) {
    it(pattern, () => {
      for (const path of skipped) assert.ok(isSkipped(path, [pattern]), path);
      for (const path of read) assert.ok(!isSkipped(path, [pattern]), path);
    });
  }

  it('match when one of them does', () => {
    assert.ok(isSkipped('a.md', ['b.md', 'a.md']));
    assert.ok(!isSkipped('a.md', []));
  });

  it('hold nothing that would be taken for something else', () => {
    for (const pattern of ['[ab].md', '{a,b}.md', '!a.md', 'a\\b', '']) assert.ok(!isPattern(pattern), pattern);
    assert.ok(isPattern('a/**/b c?.md'));
  });

  it('come to an end, however they are made', () => {
    // Tried one way after the other, these would not.
    assert.ok(!isSkipped('a'.repeat(500), ['*a'.repeat(100) + 'b']));
    assert.ok(!isSkipped('a/'.repeat(100) + 'a', ['**/a/'.repeat(50) + 'b']));
  });
});
