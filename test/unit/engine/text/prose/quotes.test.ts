import assert from 'node:assert/strict';
import type { Span } from '../../../../../src/engine/model';
import { rawSpan } from '../../../../../src/engine/text/places';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';
import type { Quote } from '../../../../../src/engine/text/types';
import { quotesOf } from '../support';

describe('quotations', () => {
  const cases: readonly (readonly [raw: string, ...quotes: string[]])[] = [
    ['“No,” she said. “Never.”', '“No,”', '“Never.”'],
    ['"No," she said. "Never."', '"No,"', '"Never."'],
    ["''No,'' she said. ``Never.''", "''No,''", "``Never.''"],
    ['“No,’’ she said. ‘‘Never.’’ “Why?’’', '“No,’’', '‘‘Never.’’', '“Why?’’'],
    ['“He told me ‘no.’’’ She left.', '“He told me ‘no.’’’ [‘no.’]'],
    ['The pilots’ club, ‘the pilots’’ as he called it', '‘the pilots’'],
    ['‘No,’ she said. ‘It’s the dogs’ fault,’ he said.', '‘No,’', '‘It’s the dogs’ fault,’'],
    ["'No,' she said. 'It's his.'", "'No,'", "'It's his.'"],
    ['«No», she said. „Never“, he said.', '«No»', '„Never“'],
    ['“He told me ‘no’ twice,” she said.', '“He told me ‘no’ twice,” [‘no’]'],
    ['‘He told me “no” twice,’ she said.', '‘He told me “no” twice,’ [“no”]'],
    [`"'No,' he said," she told us.`, `"'No,' he said," ['No,']`],
    ['“He said, ‘No.’”', '“He said, ‘No.’” [‘No.’]'],
    ['“We will go on.', '“We will go on.…'],
    ['She said: “We will go on.', '“We will go on.…'],
    ['“We went on. “Then we stopped,” she said.', '“We went on.…', '“Then we stopped,”'],
    ['We went on,” she said. “We did.”', '“We did.”'],
    ['We went on until it was dark.” She left. “We did.”', 'We went on until it was dark.”', '“We did.”'],
    ['The tide was on the turn." She left.', 'The tide was on the turn."'],
    ['A name.” She left.'],
    ['The “old“ bridge and the “new“ one.', '“old“', '“new“'],
    ['He is 5\'10" and the pipe is 6" wide.'],
    ["The dogs' owner, back in the '90s, liked rock 'n' roll."],
    ['The dogs’ owner, back in the ’90s, liked rock ’n’ roll.'],
    ['He said it—"no"—and left.', '"no"'],
    ['The (“old”) bridge', '“old”'],
    ['‘We will go on. It is late.', '‘We will go on. It is late.…'],
    ['He likes ‘nothing and left.'],
  ];
  for (const [raw, ...quotes] of cases) it(raw, () => assert.deepEqual(quotesOf(raw), quotes));

  it('have their inner span without the marks', () => {
    const { quotes } = readParagraph("He said ``no''.", 'body', 'plaintext');
    assert.deepEqual(quotes, [{ span: [8, 14], inner: [10, 12], open: false, nested: [] }]);
  });

  it('are read through entities and emphasis', () => {
    assert.equal(quotesOf('&ldquo;No,&rdquo; &#8220;yes&#x201d; &quot;so&quot; he said', 'html').length, 3);
    assert.deepEqual(quotesOf('*“No,”* she **"said."**', 'markdown'), ['“No,”', '"said."']);
  });

  it('are as long as their marks where those are entities', () => {
    const raw = 'She wrote &ldquo;It is &lsquo;mine&rsquo; now&rdquo; and &ldquo;left.';
    const { quotes, places } = readParagraph(raw, 'body', 'html');
    const words = ({ span, inner }: (typeof quotes)[number]) => [
      raw.slice(...rawSpan(places, span)),
      raw.slice(...rawSpan(places, inner)),
    ];
    assert.deepEqual([...quotes, ...quotes[0]!.nested].map(words), [
      ['&ldquo;It is &lsquo;mine&rsquo; now&rdquo;', 'It is &lsquo;mine&rsquo; now'],
      ['&ldquo;left.', 'left.'],
      ['&lsquo;mine&rsquo;', 'mine'],
    ]);
  });

  describe('stand inside the one that they are in, and apart', () => {
    const inside = (quotes: readonly Quote[], [from, to]: Span): void => {
      let last = from;
      for (const { span, inner, open, nested } of quotes) {
        assert.ok(last <= span[0] && span[0] <= inner[0] && inner[0] <= inner[1] && inner[1] <= span[1]);
        assert.ok(span[1] <= to);
        assert.equal(open, inner[1] === span[1]);
        inside(nested, inner);
        last = span[1];
      }
    };
    for (const raw of [
      '“„&ldquo;',
      '“```0&ldquo;',
      '“``&quot;<e>',
      '“"v&#8220;&#8220;y"',
      "“'&apos; so'&#39;",
      '“so &hellip;',
    ]) {
      for (const markup of ['markdown', 'html'] as const)
        it(`${raw} as ${markup}`, () => {
          const { quotes } = readParagraph(raw, 'body', markup);
          assert.ok(quotes.length > 0);
          inside(quotes, [0, raw.length]);
        });
    }
  });

  it('that are never closed end behind the entity that ends the paragraph', () => {
    const raw = 'She said &ldquo;we will go on&hellip;';
    const { quotes, places } = readParagraph(raw, 'body', 'html');
    assert.deepEqual(rawSpan(places, quotes[0]!.span), [9, raw.length]);
  });

  it('are not pulled out of code', () => assert.deepEqual(quotesOf('Run `say "no"` now', 'markdown'), []));
});
