import assert from 'node:assert/strict';
import { bearsOut, figuresIn } from '../../../../../src/engine/rules/evidence/numbers';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';

const figures = (text: string) =>
  figuresIn(readParagraph(text, 'body', 'plaintext').sentences.flatMap(({ tokens }) => tokens));
const values = (text: string): number[] => figures(text).map(({ value }) => value);

describe('the numbers of a text', () => {
  it('are words', () => {
    assert.deepEqual(
      values('zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
      [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    );
    assert.deepEqual(
      values('dozen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'),
      [12, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90],
    );
    assert.deepEqual(
      values('second third fourth fifth sixth seventh eighth ninth tenth'),
      [2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
    assert.deepEqual(values('twice both pair couple double doubled doubles twin twins duo'), Array(10).fill(2));
    assert.deepEqual(values('trio triple tripled half quarter'), [3, 3, 3, 50, 25]);
  });

  const CASES: readonly (readonly [text: string, ...values: number[]])[] = [
    ['one boat'],
    ['1,200 boats', 1200],
    ['£2.5 million', 2_500_000],
    ['$1.2bn and €3m and 4k and 5tn', 1_200_000_000, 3_000_000, 4_000, 5_000_000_000_000],
    ['two hundred', 200],
    ['three thousand', 3_000],
    ['four million', 4_000_000],
    ['five billion', 5_000_000_000],
    ['six trillion', 6_000_000_000_000],
    ['two hundred thousand', 200_000],
    ['three dozen', 36],
    ['forty-two', 42],
    ['twenty-one', 21],
    ['forty-odd', 40],
    ['ten-two', 10],
    ['twenty-ten', 20],
    ['94-year-old', 94],
    ['40% and .5% and 3rd and 1990s', 40, 0.5, 3, 1990],
    ['two of three', 2, 3],
    ['A1 and mid-May and 9:30'],
  ];
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(values(text), expected));

  it('stand with the words that belong to them', () => {
    const text = 'It cost nearly two hundred thousand pounds.';
    const [{ start, end, loose, digits }] = figures(text) as [ReturnType<typeof figures>[number]];
    assert.deepEqual([text.slice(start, end), loose, digits], ['two hundred thousand', true, 1]);
    assert.deepEqual(
      ['nearly', 'almost', 'about', 'around', 'over', 'than', 'under', 'some', 'least', 'roughly', 'only'].map(
        (word) => figures(`${word} 40`)[0]?.loose,
      ),
      [...Array<boolean>(10).fill(true), false],
    );
    assert.deepEqual(
      ['1,200', '1.25', '40', '100', '7'].map((word) => figures(word)[0]?.digits),
      [2, 3, 1, 1, 1],
    );
  });
});

describe('a figure of a headline', () => {
  const ROUNDED: readonly (readonly [headline: string, borneOut: readonly number[], not: readonly number[]])[] = [
    ['7', [7, 6.5, 7.5], [6.4, 7.6, 8]],
    ['42', [42, 41.5, 42.5], [41, 43]],
    ['120', [120, 117.5, 122.5], [117, 123]],
    ['100', [100, 75, 125], [74, 126]],
    ['1,200', [1200, 1150, 1250], [1149, 1251]],
    ['999', [999, 998.75, 999.25], [998.7, 999.3]],
    ['2 million', [2_000_000, 1_500_000, 2_500_000], [1_400_000, 2_600_000]],
    ['nearly 40', [40, 31, 49], [30, 50]],
    ['over 1,200', [1200, 1101, 1299], [1100, 1300]],
  ];
  for (const [headline, borneOut, not] of ROUNDED)
    it(`${headline} is borne out by ${borneOut.join(', ')} and not by ${not.join(', ')}`, () => {
      const figure = figures(headline)[0]!;
      assert.deepEqual(
        [...borneOut, ...not].map((value) => bearsOut(value, figure)),
        [...borneOut.map(() => true), ...not.map(() => false)],
      );
    });
});
