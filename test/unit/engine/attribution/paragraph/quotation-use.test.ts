import assert from 'node:assert/strict';
import { ownersOf, useOf } from '../../../../../src/engine/attribution/paragraph/quotation-use';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';
import type { Quote } from '../../../../../src/engine/text/types';
import { report } from '../reading-help';

const uses = (text: string): string[] => report([text]).quotations.map(({ use }) => use);

describe('a quotation', () => {
  it('that somebody says is speech, however short', () =>
    assert.deepEqual(uses('“Never,” Ada Quill said.'), ['speech']));
  it('that says something is speech, though nobody is given', () =>
    assert.deepEqual(uses('“They knew it, and nobody told us.”'), ['speech']));
  it('that is a title is a phrase', () =>
    assert.deepEqual(uses('He wrote a novel called “The Boats of Tarn”.'), ['phrase']));
  it('that is a term is a phrase', () => assert.deepEqual(uses('The “clean slate” plan failed.'), ['phrase']));
});

describe('what a quotation is', () => {
  const words = (count: number): string =>
    Array.from({ length: count }, (_, i) => ['the', 'old', 'grey', 'wet', 'long'][i % 5]).join(' ');

  /** What it is where somebody is given for it, and where nobody is. */
  function useIn(text: string): string {
    const paragraph = readParagraph(text, 'body', 'plaintext');
    const { attributed, alone } = useOf(paragraph.quotes[0]!, paragraph);
    return `${attributed}, alone ${alone}`;
  }

  const PLACE = 'The plan in the old harbour of Tarn has';
  const BORDERS: readonly (readonly [
    what: string,
    text: (count: number) => string,
    count: number,
    upTo: string,
    beyond: string,
  ])[] = [
    [
      'words that say nothing',
      (n) => `The plan has “${words(n)}” in it.`,
      11,
      'speech, alone phrase',
      'speech, alone speech',
    ],
    [
      'words that say something and are not over',
      (n) => `The plan has “it ${words(n)}” in it.`,
      6,
      'speech, alone phrase',
      'speech, alone speech',
    ],
    [
      'words that say something and are over',
      (n) => `${PLACE} “it ${words(n)}.” It rained.`,
      2,
      'speech, alone phrase',
      'speech, alone speech',
    ],
    [
      'words that open a paragraph and say something',
      (n) => `“it ${words(n)}” in it.`,
      2,
      'speech, alone phrase',
      'speech, alone speech',
    ],
    [
      'words of what is called something',
      (n) => `${PLACE} a novel called “it ${words(n)}.” It rained.`,
      7,
      'speech, alone phrase',
      'speech, alone speech',
    ],
    [
      'words of a title',
      (n) => `The plan has “${'Way '.repeat(n)}Home” in it.`,
      4,
      'phrase, alone phrase',
      'speech, alone phrase',
    ],
    [
      'letters of a small word in a title',
      (n) => `The plan has “The ${'x'.repeat(n)} Way Home” in it.`,
      3,
      'phrase, alone phrase',
      'speech, alone phrase',
    ],
  ];
  for (const [what, text, count, upTo, beyond] of BORDERS)
    it(`turns on ${what}: ${count}`, () =>
      assert.deepEqual([useIn(text(count)), useIn(text(count + 1))], [upTo, beyond]));
});

describe('what somebody passes on', () => {
  it('is given before the words that are passed on', () =>
    assert.deepEqual(
      report(['“The gate will hold,” Odo Fenn said on Monday, according to the Tarn Times.']).attributions.map(
        ({ pattern }) => pattern,
      ),
      ['according-to', 'content-verb'],
    ));
});

describe('whose a quotation is', () => {
  const quote = (start: number, end: number): Quote => ({
    span: [start, end],
    inner: [start + 1, end - 1],
    open: false,
    nested: [],
  });

  it('is the content that covers most of it; of two alike the later', () => {
    const quotes = [quote(0, 10), quote(20, 30), quote(40, 50)];
    assert.deepEqual([...ownersOf(quotes, [[[0, 30]], [[18, 32]], [[48, 60]]])], [0, 1, -1]);
  });
});
