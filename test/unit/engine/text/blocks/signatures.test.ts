import assert from 'node:assert/strict';
import { report } from '../../attribution/reading-help';
import { blocksOf } from '../support';

describe('a signature below a quotation', () => {
  it('is one block with it', () => {
    assert.deepEqual(blocksOf('It rained.\n\n“We knew.”\n\n— Ada Prill, mayor of Callow\n\nShe left.'), [
      'body: It rained.',
      'body: “We knew.”\n\n— Ada Prill, mayor of Callow',
      'body: She left.',
    ]);
  });

  it('is so in a block quotation, behind a dash that might be a list’s, and in HTML', () => {
    assert.deepEqual(blocksOf('> “We knew.”\n>\n> -- *Ada Prill*', 'markdown'), [
      'blockquote: “We knew.”\n>\n> -- *Ada Prill*',
    ]);
    assert.deepEqual(blocksOf('“We knew.”\n\n- Ada Prill', 'markdown'), ['body: “We knew.”\n\n- Ada Prill']);
    assert.deepEqual(blocksOf('<p>&ldquo;We knew.&rdquo;</p><p>&mdash; Ada Prill</p>', 'html'), [
      'body: &ldquo;We knew.&rdquo;</p><p>&mdash; Ada Prill',
    ]);
  });

  for (const [what, text] of [
    ['a list', '“We knew.”\n\n- Ada Prill\n- Tom Rudge'],
    ['a clause', '“We knew.”\n\n— and so did everybody'],
    ['a name below the reporter’s words', 'They knew.\n\n— Ada Prill'],
    ['a paragraph with a quotation in it', 'She said “we knew.” It rained.\n\n— Ada Prill'],
  ] as const) {
    it(`is not: ${what}`, () => assert.ok(blocksOf(text, 'markdown').length > 1));
  }

  it('says who speaks', () => {
    const { quotations, attributions } = report([
      'The wall moved again on Monday, and it rained.',
      '“We knew that it would move.”',
      '— Ada Prill',
    ]);
    assert.deepEqual(
      quotations.map(({ attribution }) => attributions[attribution]?.speaker),
      ['Ada Prill'],
    );
  });
});
