import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shown } from '../../../src/messages/shown';
import { ACTS, HOSTILE } from '../hostile';

describe('what is shown', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`does nothing: ${name}`, () => assert.doesNotMatch(shown(text), ACTS));
  }

  it('stays readable: marks that nobody sees keep apart what would be a link or an icon', () => {
    assert.equal(shown('[guide](command:x.y)'), '[guide]\u2060(command:x.y)');
    assert.equal(shown('a loss of $(12) million'), 'a loss of $\u2060(12) million');
  });

  it('has a blank for the end of a line, and a mark of replacement for what prints nothing', () => {
    assert.equal(shown('one\r\n\ttwo\u2028three\u0085four'), 'one two three four');
    assert.equal(shown('\u001B[31mred\u0000\uD800\u202Egnp'), '\uFFFD[31mred\uFFFD\uFFFD\uFFFDgnp');
  });

  it('is copy as it was written', () => {
    for (const copy of [
      '“It’s the – — … 50% of £3 [sic] (again),” café, naïve, Größe',
      'a family 👩‍👩‍👧, a flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿, a heart ❤️, a newspaper 🗞',
      'صحيفة البلدة',
      'עיתון העיירה',
      'می‌خواهم and क्‍ष',
      'hy\u00ADphen, no\u00A0break, zero\u200Bwidth, word\u2060joiner',
      '$5 (a day), [1] (see below), https://a.example/?b=(c)',
      '',
    ]) {
      assert.equal(shown(copy), copy);
    }
  });

  it('loses its middle when it is long: the end of a path and of a sentence says what it is about', () => {
    const long = shown(`${'folder/'.repeat(1_000)}draft.md:3:7: there is nothing called “x”`);
    assert.ok(long.length <= 600);
    assert.match(long, /^folder\/folder.*….*draft\.md:3:7: there is nothing called “x”$/);
    const emoji = shown('🗞'.repeat(1_000) + 'x' + '🗞'.repeat(1_000));
    assert.match(emoji, /^(?:🗞)+…(?:🗞)+$/u);
  });

  it('is the same when it is prepared twice, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.values(HOSTILE), ']', '(', '$', '\n', '\r', '🗞', '\uD83D', '\u2060', 'a'.repeat(590)),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const once = shown(pieces.join(''));
        assert.doesNotMatch(once, ACTS);
        assert.ok(once.length <= 600);
        assert.equal(shown(once), once);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});
