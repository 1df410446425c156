import assert from 'node:assert/strict';
import { readVerb } from '../../../../../src/engine/language/morphology';
import { CONTEXT } from '../../../../../src/engine/language/word-classes/context';
import { unsettled } from '../../../../../src/engine/language/word-classes/fold-quotes';
import { isHeadline, rowFor } from '../../../../../src/engine/language/word-classes/settle';
import { W } from '../../../../../src/engine/language/word-classes/word-class';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';
import { finished } from '../../../../../src/engine/util/steps';

type ClassName = keyof typeof W;

/** Names of classes in the order of their numbers. */
const CLASSES = Object.keys(W) as ClassName[];

/** Which row settles the word between brackets, and what it is then. */
function settled(marked: string): { row: string | undefined; cls: ClassName; form: string | undefined } {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const { sentences, quotes } = readParagraph(text, 'body', 'plaintext');
  const words = finished(unsettled(sentences[0].tokens, quotes, readVerb, 0));
  const headline = isHeadline(words);
  for (const [i, word] of words.entries()) {
    const row = rowFor(words, i, headline);
    row?.then(words, i);
    if (word.start === at) return { row: row?.name, cls: CLASSES[word.cls], form: word.form };
  }
  throw new Error(`no word is marked in “${marked}”`);
}

/** By row: sentences with the word that it settles in brackets, and the class that the word then has. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [sentence: string, cls: ClassName, form?: string])[]>> = {
  '’s is “is” or “has”': [
    ['Odo Fenn[’s] boat sank.', 'PossessiveMark'],
    ['She[’s] been away.', 'Have', 'finite'],
    ['It[’s] raining.', 'Be', 'finite'],
    ['Odo Fenn[’s] the keeper.', 'Be', 'finite'],
  ],
  '“to” of an infinitive': [
    ['He hopes [to] sail.', 'To'],
    ['He hopes [to] never again sail.', 'To'],
    ['He walked [to] the quay.', 'Preposition'],
    ['According [to] plan, it rained.', 'Preposition'],
  ],
  '“that” which points': [
    ['He said [that] the quay sank.', 'That'],
    ['He left after [that].', 'Pronoun'],
    ['[That] is the quay.', 'Pronoun'],
    ['He said [that], in Tarn, it rained.', 'That'],
    ['He saw [that], the crew left.', 'Pronoun'],
  ],
  'inside or outside before a noun': [['An [outside] expert came.', 'Adjective']],
  'per cent': [['Some 94 [per] cent of members left.', 'Noun']],
  'colon in brackets': [['Tarn Docks (NYSE[:] TFD) fell.', 'Proper']],
  '& between names': [['Moss [&] Hall left.', 'Proper']],
  '“one” before a noun': [['But [one] keeper left.', 'Determiner']],
  'time of day': [['He left on Monday [evening].', 'Time']],
  '“first” of what somebody has': [['It was the town’s [first] deputy keeper.', 'Adjective']],
  'no longer': [['It is [no] longer open.', 'Adverb']],
  '“once” before a verb': [
    ['Odo Fenn [once] said so.', 'Adverb'],
    ['The keeper [once] ran it.', 'Adverb'],
  ],
  'speaker’s name': [
    ['On Monday [Will] Harlow left.', 'Proper'],
    ['“It sank,” [Read] added.', 'Proper'],
    ['“It sank,” [From] said.', 'Proper'],
    ['Later [May] said so.', 'Proper'],
  ],
  'gerund in the name of a body': [
    ['[Downing] Street said so.', 'Proper'],
    ['The [Planning] Inspectorate left.', 'Proper'],
  ],
  'adjective for a name': [['[Young], who left early, agreed.', 'Proper']],
  'adjective that ends a phrase': [['It shocked a senior [official].', 'Noun']],
  May: [
    ['It closed in [May].', 'Time'],
    ['It closed late [May] after a flood.', 'Time'],
  ],
  auxiliary: [
    ['It [is] open.', 'Be', 'finite'],
    ['It will [be] open.', 'Be', 'base'],
    ['[Having] no boat, he stayed.', 'Have', 'gerund'],
    ['It has [been] open.', 'Be', 'participle'],
    ['They have [done] so.', 'Do', 'participle'],
  ],
  'verb of a headline': [['Harbour Board [Says] Lock Shut', 'Verb', 'finite']],
  verb: [
    ['The keeper [fears] a flood.', 'Verb', 'finite'],
    ['New [fears] of a flood grew.', 'Noun'],
    ['The board will [report] a flood.', 'Verb', 'base'],
    ['They left, [fearing] a flood.', 'Verb', 'gerund'],
    ['The harbour [planning] director left.', 'Adjective'],
    ['The trust was [training] officers.', 'Verb', 'gerund'],
    ['The flood was [feared].', 'Verb', 'participle'],
    ['The [elected] keeper left.', 'Adjective'],
    ['It was built [following] a flood.', 'Preposition'],
  ],
  'adverb that opens a sentence': [
    ['[Sadly], the quay sank.', 'Adverb'],
    ['[Sadly] he left.', 'Adverb'],
  ],
};

describe('words in their context', () => {
  for (const [row, cases] of Object.entries(EXAMPLES))
    describe(row, () => {
      for (const [sentence, cls, form] of cases)
        it(sentence, () => assert.deepEqual(settled(sentence), { row, cls, form }));
    });

  it('are each settled by a row that has its example', () => {
    assert.deepEqual(
      CONTEXT.map(({ name }) => name),
      Object.keys(EXAMPLES),
    );
  });

  for (const [sentence, cls, why] of [
    ['It stood [outside] Tarn.', 'Preposition', 'no determiner stands before it'],
    ['He had one wish[:] rest.', 'Colon', 'no brackets are around it'],
    ['Only [one] of them left.', 'Pronoun', 'no noun follows'],
    ['On a cold [evening] he left.', 'Noun', 'no day stands before it'],
    ['It has [no] boat.', 'Determiner', 'it counts'],
    ['[Once] the rain stopped, he left.', 'Subordinator', 'a clause follows'],
    ['[Will] Harlow win?', 'Modal', 'the sentence asks'],
    ['A senior [official] boat sank.', 'Adjective', 'a noun follows'],
    ['Fenn [may] sail.', 'Modal', 'it is small'],
    ['The Harbour Board [Says] the lock is shut for the whole of the winter.', 'Proper', 'no headline is so small'],
    ['[Kelly] said so.', 'Proper', 'a name speaks'],
    ['[Jolly] later left.', 'Proper', 'a name acts'],
  ] as const)
    it(`leaves “${sentence}” as ${cls}, where ${why}`, () => assert.equal(settled(sentence).cls, cls));
});
