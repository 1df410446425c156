import assert from 'node:assert/strict';
import { blocksOf } from '../support';

describe('ArchieML', () => {
  const page = `hed: Lock shut
byline: By Ida Vole

[+text]
The lock was shut.
It stays shut.

{.photo}
src: lock.jpg
caption: Clerks said it was rusty.
{}

pullquote: It was rusty
AS: No, it was not.
[]`;

  for (const markup of ['plaintext', 'markdown'] as const)
    it(`is copy among keys, in ${markup}`, () =>
      assert.deepEqual(blocksOf(page, markup), [
        'headline: Lock shut',
        'byline: By Ida Vole',
        'embed: [+text]',
        ...(markup === 'markdown'
          ? ['body: The lock was shut.\nIt stays shut.']
          : ['body: The lock was shut.', 'body: It stays shut.']),
        'embed: {.photo}',
        'embed: lock.jpg',
        'caption: Clerks said it was rusty.',
        'embed: {}',
        'embed: It was rusty',
        'body: AS: No, it was not.',
        'embed: []',
      ]));

  it('leaves out what is skipped, and all behind :ignore', () =>
    assert.deepEqual(blocksOf('It was shut.\n\n:skip\nNo.\n\nNo.\n:endskip\n\nIt is open.\n\n:ignore\nNo.\n\nNo.'), [
      'body: It was shut.',
      'comment: :skip\nNo.\n\nNo.\n:endskip',
      'body: It is open.',
      'comment: :ignore\nNo.\n\nNo.',
    ]));

  it('is not seen in copy that has none of its brackets', () =>
    assert.deepEqual(blocksOf('note: it was shut [sic] and {so on}.\n\n[laughs]\n\nrole: none'), [
      'body: note: it was shut [sic] and {so on}.',
      'body: [laughs]',
      'body: role: none',
    ]));
});
