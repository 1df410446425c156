import assert from 'node:assert/strict';
import { decodeDraft } from '../../../src/cli/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('reading the bytes of a draft', () => {
  it('reads UTF-8 and drops a byte order mark, as an editor does', () => {
    assert.deepEqual(decodeDraft(utf8('“Yes,” é')), { text: '“Yes,” é' });
    assert.deepEqual(decodeDraft(utf8('\uFEFF“Yes”')), { text: '“Yes”' });
  });

  it('keeps line ends as they are', () => {
    assert.deepEqual(decodeDraft(utf8('a\r\nb\rc\n')), { text: 'a\r\nb\rc\n' });
  });

  it('reads UTF-16 with a byte order mark, either way round', () => {
    const little = Buffer.from('\uFEFF“Yes”', 'utf16le');
    assert.deepEqual(decodeDraft(little), { text: '“Yes”' });
    assert.deepEqual(decodeDraft(Buffer.from(little).swap16()), { text: '“Yes”' });
  });

  it('reads Windows-1252 where the bytes are no UTF-8, and says so', () => {
    const decoded = decodeDraft(Buffer.from([0x93, 0x59, 0x65, 0x73, 0x94, 0x20, 0xe9]));
    assert.equal(decoded.text, '“Yes” é');
    assert.match(decoded.note ?? '', /Windows-1252/);
  });

  it('keeps good UTF-8 around a stray byte, and says so', () => {
    const decoded = decodeDraft(Buffer.concat([utf8('“Yes,” she said'), Buffer.from([0xff]), utf8(', “no”.')]));
    assert.equal(decoded.text, '“Yes,” she said\uFFFD, “no”.');
    assert.match(decoded.note ?? '', /a character could not be read/);
  });

  it('reads an empty file and a text with a stray NUL', () => {
    assert.deepEqual(decodeDraft(new Uint8Array()), { text: '' });
    const stray = 'A source\u0000 said the deal was dead.';
    assert.equal(decodeDraft(utf8(stray)).text, stray);
  });

  for (const [kind, bytes] of [
    ['Word', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['PDF', [...utf8('%PDF-1.7\n')]],
    ['RTF', [...utf8('{\\rtf1 hello}')]],
    ['not text', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0]],
  ] as const) {
    it(`names what it cannot read: ${kind}`, () => {
      const decoded = decodeDraft(Uint8Array.from(bytes));
      assert.equal(decoded.text, undefined);
      assert.match(decoded.error ?? '', new RegExp(kind));
    });
  }
});
