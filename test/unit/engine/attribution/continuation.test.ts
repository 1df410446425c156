import assert from 'node:assert/strict';
import { behind } from './reading-help';

describe('a quotation with no words around it', () => {
  it('goes on from the paragraph whose quotation was never closed', () => {
    const found = behind('And it was dark', ['Ada Quill said: “It was cold.', '“And it was dark.”'])!;
    assert.equal(found.speaker, 'Ada Quill');
    assert.ok(found.flags.includes('carried'));
    assert.ok(!found.flags.includes('uncertain'));
  });

  it('goes on from somebody’s quotation at the end of the paragraph before', () => {
    assert.equal(
      behind('And it was dark', ['“It was cold,” Ada Quill said.', '“And it was dark, too.”'])?.speaker,
      'Ada Quill',
    );
  });

  it('goes on from what was only reported, in doubt', () => {
    const found = behind('It was dark', ['Ada Quill said the pier was shut.', '“It was dark, and nobody came.”'])!;
    assert.equal(found.speaker, 'Ada Quill');
    assert.ok(found.flags.includes('uncertain'));
  });

  it('does not go on from a crowd', () => {
    assert.equal(
      behind('It was dark', ['Officials said the pier was shut.', '“It was dark, and nobody came.”']),
      undefined,
    );
  });

  it('does not go on over a paragraph of the paper’s own', () => {
    const paragraphs = [
      '“It was cold,” Ada Quill said.',
      'The pier has stood there since 1904.',
      '“It was dark, and nobody came.”',
    ];
    assert.equal(behind('It was dark', paragraphs), undefined);
  });
});
