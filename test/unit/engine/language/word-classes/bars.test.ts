import assert from 'node:assert/strict';
import { readVerb } from '../../../../../src/engine/language/morphology';
import { foldQuotes } from '../../../../../src/engine/language/word-classes/fold-quotes';
import { W } from '../../../../../src/engine/language/word-classes/word-class';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';
import { finished } from '../../../../../src/engine/util/steps';

type ClassName = keyof typeof W;

/** Names of classes in the order of their numbers. */
const CLASSES = Object.keys(W) as ClassName[];

/** As many words of filling. */
const fill = (word: string, count: number): string => ` ${word}`.repeat(count);

/** What the word between brackets is in the end. */
function classOf(marked: string): ClassName | undefined {
  const at = marked.indexOf('[');
  const { sentences, quotes } = readParagraph(marked.replace(/[[\]]/g, ''), 'body', 'plaintext');
  const word = finished(foldQuotes(sentences[0].tokens, quotes, readVerb)).find(({ start }) => start === at);
  return word && CLASSES[word.cls];
}

/** A sentence around so many words of filling, the most that there may be, what the word then is, and with one more. */
const BARS: Readonly<
  Record<string, readonly [sentence: (count: number) => string, most: number, within: ClassName, beyond: ClassName]>
> = {
  TITLE_WORDS: [(n) => `He spoke on [“]Old${fill('Tarn', n)}” then.`, 5, 'Proper', 'Quote'],
  HEADLINE_WORDS: [(n) => `Board [Says] Lock Shut${fill('Tarn', n)}`, 21, 'Verb', 'Proper'],
  HEADLINE_LONG_WORDS: [(n) => `The [Says]${fill('Lock', 3 - n)}`, 0, 'Verb', 'Proper'],
  HEADLINE_CAPITALS: [(n) => `Board [Says] Lock Shut Tarn Gate Mill Quay${fill('sunk', n)}`, 1, 'Verb', 'Proper'],
  SENTENCE_WORDS: [(n) => `[Elected] Fenn${fill('again', 1 - n)}.`, 0, 'Adjective', 'Verb'],
  QUOTED_WITHIN: [(n) => `“It is shut,” the${fill('old', n)} paper [reports].`, 5, 'Verb', 'Noun'],
  SHOWN_WITHIN: [(n) => `A poll of${fill('old', n)} voters [shows] Fenn ahead.`, 8, 'Verb', 'Noun'],
  TIME_WITHIN: [(n) => `Voters asked${fill('again', n)} on Monday [report] it.`, 2, 'Verb', 'Noun'],
  TIED_WITHIN: [(n) => `Voters in the${fill('old', n)} town [report] it.`, 4, 'Verb', 'Noun'],
};

describe('the bars of word classes', () => {
  for (const [bar, [sentence, most, within, beyond]] of Object.entries(BARS))
    it(`${bar}: as many words, and not one more`, () => {
      assert.equal(classOf(sentence(most)), within);
      assert.equal(classOf(sentence(most + 1)), beyond);
    });

  it('JOINED_WITHIN: a verb behind “and” takes the form of one that is near', () => {
    const form = (count: number): string | undefined => {
      const prose = `They went to meet the${fill('old', count)} crew and report it.`;
      const { sentences, quotes } = readParagraph(prose, 'body', 'plaintext');
      return finished(foldQuotes(sentences[0].tokens, quotes, readVerb)).find(({ lower }) => lower === 'report')?.form;
    };
    assert.deepEqual([form(4), form(5)], ['base', 'finite']);
  });

  it('COMPOUND_WITHIN: a filing is a noun behind a near article', () => {
    assert.equal(classOf('It was in a sunny old court [filing].'), 'Noun');
    assert.equal(classOf('It was in a sunny old old court [filing].'), 'Verb');
  });
});
