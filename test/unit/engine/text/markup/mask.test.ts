import assert from 'node:assert/strict';
import type { Markup } from '../../../../../src/engine/model';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';

const proseOf = (raw: string, markup: Markup): string => {
  const { prose } = readParagraph(raw, 'body', markup);
  assert.equal(prose.length, raw.length);
  return prose
    .replace(/\u2060+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

describe('the mask of Markdown', () => {
  const cases: readonly (readonly [raw: string, prose: string])[] = [
    ['**Bold** and *plain* and __so__ ~~on~~', 'Bold and plain and so on'],
    ['5 * 3 and snake_case_name', '5 * 3 and snake_case_name'],
    ['The [fire notice](https://example.org/a_(b) "title") was late', 'The fire notice was late'],
    ['The [notice][1] and [who?] said', 'The notice and [who?] said'],
    ['Said so.[^1] Then', 'Said so. Then'],
    ['See ![the bridge](bridge.jpg) here', 'See here'],
    ['Run `npm start` now, ``a `b` c`` later', 'Run now, later'],
    ['See <https://example.org> or https://example.org/x. Then', 'See or . Then'],
    ['A <b>bold</b> word<br>here <!-- not this --> too', 'A bold word here too'],
    ['A {{ page.title }} and {% tag "x" %} here {: .note}', 'A and here'],
    ['\\*not emphasis \\* &ldquo;yes&rdquo; &mdash; A&amp;B', '*not emphasis * “ yes” — A&B'],
    ['one\n> two\n> three', 'one two three'],
    ['an unclosed `tick and [bracket and <b', 'an unclosed `tick and [bracket and <b'],
    ["``No,'' he said. ``Yes.''", "``No,'' he said. ``Yes.''"],
  ];
  for (const [raw, prose] of cases) it(raw, () => assert.equal(proseOf(raw, 'markdown'), prose));

  it('cuts no character in half where an address is too long', () => {
    const raw = `See http://[${'🗞'.repeat(3_000)} now`;
    assert.doesNotMatch(readParagraph(raw, 'body', 'markdown').prose, /\p{Cs}/u);
  });
});

describe('the mask of HTML', () => {
  const cases: readonly (readonly [raw: string, prose: string])[] = [
    ['A <a href="/x">fire notice</a>, she said', 'A fire notice , she said'],
    ['one<br>two<img src=x alt="not this">three', 'one two three'],
    ['&ldquo;No&rdquo;, &#8220;no&#x201D; &#147;no&#148;', '“ No” , “ no” “ no”'],
    ['a&nbsp;b &mdash; c &unknown; d & e', 'a b — c &unknown; d & e'],
    ['said <!-- “not this” --> so', 'said so'],
    ['use <code>say "no"</code> here', 'use here'],
    ['said so.<sup><a href="#1">1</a></sup> Then', 'said so. Then'],
    ['2 < 3 and <unclosed', '2 < 3 and <unclosed'],
    ['<em title="a > b">x</em>', 'x'],
  ];
  for (const [raw, prose] of cases) it(raw, () => assert.equal(proseOf(raw, 'html'), prose));
});

describe('links', () => {
  const linksOf = (raw: string, markup: Markup) =>
    readParagraph(raw, 'body', markup).links.map((span) => raw.slice(...span));

  it('are found in every markup', () => {
    assert.deepEqual(linksOf('A [b](https://c.example) d[^2] https://e.example.', 'markdown'), [
      '[b](https://c.example)',
      '[^2]',
      'https://e.example',
    ]);
    assert.deepEqual(linksOf('A <a href="/b">c</a> <a name="d">e</a>', 'html'), ['<a href="/b">c</a>']);
    assert.deepEqual(linksOf('At www.example.org, he said', 'plaintext'), ['www.example.org']);
  });

  it('are not images', () => assert.deepEqual(linksOf('![a](b.jpg)', 'markdown'), []));
});
