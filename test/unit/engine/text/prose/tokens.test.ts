import assert from 'node:assert/strict';
import { rawSpan } from '../../../../../src/engine/text/places';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';
import { tokensOf } from '../support';

const first = (raw: string) => readParagraph(raw, 'body', 'plaintext').sentences[0]?.tokens[0];

describe('tokens', () => {
  const cases: readonly (readonly [raw: string, tokens: string])[] = [
    ['Roe’s dogs’ bones', 'Roe ’s dogs ’ bones'],
    ["don’t isn't they’re I'll we’ve he'd it’s", "don’t isn't they ’re I 'll we ’ve he 'd it ’s"],
    ['THEY’VE THEY’RE WE’LL I’D I’M IT’S', 'THEY ’VE THEY ’RE WE ’LL I ’D I ’M IT ’S'],
    ['the co-founder of AT&T, O’Brien of R-Tarn', 'the co-founder of AT&T , O’Brien of R-Tarn'],
    ['Mr. Roe of the U.S. at 9 p.m.', 'Mr. Roe of the U.S. at 9 p.m.'],
    ['$1.2 million, 40%, 1,000, 3-2, 14th, 9:30', '$1.2 million , 40% , 1,000 , 3-2 , 14th , 9:30'],
    ['rock ’n’ roll in the ’90s and ’em', 'rock ’n’ roll in the ’90s and ’em'],
    ['yes -- no — well ... so', 'yes -- no — well ... so'],
    ['“No,” [who?] (yes)', '“ No , ” [ who ? ] ( yes )'],
    ['5 p.c. of 74-year-old men', '5 p.c. of 74-year-old men'],
    ['@tarn #mill', '@tarn #mill'],
    ['a 🙂 b', 'a 🙂 b'],
    ['a re\u00admark\u00ad, \u00ad that \u200dis', 'a remark , that is'],
  ];
  for (const [raw, tokens] of cases) it(raw, () => assert.equal(tokensOf(raw).join(' '), tokens));

  it('say what they are', () => {
    assert.deepEqual(first('Roe left.'), { start: 0, end: 3, text: 'Roe', lower: 'roe', kind: 'word', capital: true });
    assert.equal(first('40% left.')?.kind, 'number');
    assert.equal(first('94-year lows.')?.kind, 'word');
    assert.equal(first('“No.”')?.kind, 'mark');
    assert.equal(first('iTarn left.')?.capital, false);
  });

  it('have straight apostrophes and one dash and one ellipsis in lower case', () => {
    const lower = readParagraph('Roe’s dogs’ don’t -- ...', 'body', 'plaintext').sentences[0]?.tokens.map(
      (token) => token.lower,
    );
    assert.deepEqual(lower, ['roe', "'s", 'dogs', "'", "don't", '—', '…']);
  });

  it('read through markup inside a word', () => {
    const { sentences, places } = readParagraph('<b>D</b>ella don&rsquo;t AT&amp;T', 'body', 'html');
    const html = sentences[0]?.tokens;
    assert.deepEqual(
      html?.map(({ text }) => text),
      ['Della', 'don’t', 'AT&T'],
    );
    assert.deepEqual(rawSpan(places, [html?.[0]?.start ?? 0, html?.[0]?.end ?? 0]), [3, 12]);
    assert.deepEqual(tokensOf('It&rsquo;s Prill&#8217;s, they&#x2019;re', 'html'), [
      'It',
      '’s',
      'Prill',
      '’s',
      ',',
      'they',
      '’re',
    ]);
    assert.deepEqual(tokensOf('[Courier](https://example.org)’s re*mark*able', 'markdown'), [
      'Courier',
      '’s',
      'remarkable',
    ]);
  });
});
