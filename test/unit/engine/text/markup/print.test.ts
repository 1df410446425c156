import assert from 'node:assert/strict';
import type { Markup } from '../../../../../src/engine/model';
import { AS_IT_STANDS, rawSpan } from '../../../../../src/engine/text/places';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';

const proseOf = (raw: string, markup: Markup): string => readParagraph(raw, 'body', markup).prose;

/** Where words of what is printed stand in the raw text. */
const rawOf = (raw: string, markup: Markup, words: string): string => {
  const { prose, places } = readParagraph(raw, 'body', markup);
  const at = prose.indexOf(words);
  assert.ok(at >= 0, prose);
  return raw.slice(...rawSpan(places, [at, at + words.length]));
};

describe('what Markdown prints', () => {
  const cases: readonly (readonly [raw: string, prose: string])[] = [
    ['**Bold** and *plain* and __so__ ~on~', 'Bold and plain and so ~on~'],
    ['It was ~~never~~ shut ~~ and ~~ open', 'It was shut ~~ and ~~ open'],
    ['It leaked{-- , clerks said--}, said Ida Vole', 'It leaked, said Ida Vole'],
    ['{~~Clerks~>Ida Vole, a diver,~~} said so', 'Ida Vole, a diver, said so'],
    ['Ida {++Vole++} of the {==dive==}{>>which?<<} school', 'Ida Vole of the dive school'],
    ['An {--unclosed deletion', 'An {--unclosed deletion'],
    ['It was shut {/* clerks said */} again', 'It was shut again'],
    ['It was <del>never</del>shut', 'It was shut'],
    ['A gallery [gallery ids="4,17"] of [lace] and [sic]', 'A gallery of [lace] and [sic]'],
    ['[quote]No.[/quote] Then [quote] alone', 'No. Then [quote] alone'],
    ['5 * 3 and snake_case_name', '5 * 3 and snake_case_name'],
    ['The [fire notice](https://example.org/a_(b) "title") was late', 'The fire notice was late'],
    ['The [notice][1] and [who?] said', 'The notice and [who?] said'],
    ['Said so.[^1] Then', 'Said so. Then'],
    ['See ![the bridge](bridge.jpg) here', 'See here'],
    ['Run `npm start` now, ``a `b` c`` later', 'Run now, later'],
    ['See <https://example.org> or https://example.org/x. Then', 'See or . Then'],
    ['A <b>bold</b> word<br>here <!-- not this --> too', 'A bold word here too'],
    ['A {{ page.title }} and {% tag "x" %} here {: .note}', 'A and here'],
    ['\\*not emphasis \\* &ldquo;yes&rdquo; &mdash; A&amp;B', '*not emphasis * “yes” — A&B'],
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

describe('what HTML prints', () => {
  const cases: readonly (readonly [raw: string, prose: string])[] = [
    ['A <a href="/x">fire notice</a>, she said', 'A fire notice, she said'],
    ['one<br>two<img src=x alt="not this">three', 'one two three'],
    ['&ldquo;No&rdquo;, &#8220;no&#x201D; &#147;no&#148;', '“No”, “no” “no”'],
    ['a&nbsp;b &mdash; c &unknown; d & e', 'a b — c &unknown; d & e'],
    ['said <!-- “not this” --> so', 'said so'],
    ['use <code>say "no"</code> here', 'use here'],
    ['said so.<sup><a href="#1">1</a></sup> Then', 'said so. Then'],
    ['2 < 3 and <unclosed', '2 < 3 and <unclosed'],
    ['<em title="a > b">x</em>', 'x'],
    [
      'It leaked<del>, clerks said</del><ins>, Ida Vole said</ins>. <s>So</s> <strike>it is</strike>',
      'It leaked, Ida Vole said.',
    ],
    ['It <s>never closed', 'It never closed'],
    ['See [gallery ids="4,17" link=file] and [He] left [/row]', 'See and [He] left'],
  ];
  for (const [raw, prose] of cases) it(raw, () => assert.equal(proseOf(raw, 'html'), prose));
});

describe('what is printed', () => {
  const cases: readonly (readonly [what: string, raw: string, words: string, stands: string])[] = [
    ['an entity is a character', 'We won&#8217;t go', 'won’t', 'won&#8217;t'],
    ['a soft hyphen is none', 'The offi&shy;cials said', 'officials', 'offi&shy;cials'],
    ['nor is a mark of no width', 'The offi\u200bcials\ufeff said', 'officials', 'offi\u200bcials'],
    ['tags take no room', 'The <b>mayor</b>, <i>Ada</i> Roe', 'mayor, Ada', 'mayor</b>, <i>Ada'],
    ['blanks in a row are one', 'The&nbsp; \n mayor said', 'The mayor', 'The&nbsp; \n mayor'],
    ['an accent is on its letter', 'Rene\u0301e Roe', 'Renée', 'Rene\u0301e'],
    ['and where both are entities', 'Ren&#101;&#769;e Roe', 'Renée', 'Ren&#101;&#769;e'],
    ['a span is not wider than its words', 'by <b>Ada&nbsp;Roe</b>', 'Ada Roe', 'Ada&nbsp;Roe'],
  ];
  for (const [what, raw, words, stands] of cases) it(what, () => assert.equal(rawOf(raw, 'html', words), stands));

  it('is where it is, where there is nothing to take out', () =>
    assert.equal(readParagraph('Ada Roe left.\nShe said no.', 'body', 'plaintext').places, AS_IT_STANDS));

  it('is without the dateline', () => {
    assert.equal(proseOf('TARN, March 3 (AP) — The gate was shut.', 'plaintext'), 'The gate was shut.');
    assert.equal(rawOf('TARN (AP) — The *gate* was shut.', 'markdown', 'The gate'), 'The *gate');
  });
});

describe('links', () => {
  const linksOf = (raw: string, markup: Markup) => {
    const { links, prose } = readParagraph(raw, 'body', markup);
    return links.map(([start, end]) => `${prose.slice(0, start)}|${prose.slice(start, end)}|`);
  };

  it('are found in every markup', () => {
    assert.deepEqual(linksOf('A [b](https://c.example) d[^2] https://e.example.', 'markdown'), [
      'A |b|',
      'A b d||',
      'A b d ||',
    ]);
    assert.deepEqual(linksOf('A <a href="/b">c</a> <a name="d">e</a>', 'html'), ['A |c|']);
    assert.deepEqual(linksOf('At www.example.org, he said', 'plaintext'), ['At ||']);
  });

  it('are not images', () => assert.deepEqual(linksOf('![a](b.jpg)', 'markdown'), []));
});
