import assert from 'node:assert/strict';
import { ownersOf } from '../../../../../src/engine/attribution/paragraph/quotation-use';
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
