import assert from 'node:assert/strict';
import { analyze } from '../../../../src/engine/analyzer';
import { createTagger } from '../../../../src/engine/language/tagger';
import { MARKUPS } from '../../../../src/engine/model';
import { figuresIn } from '../../../../src/engine/rules/evidence/numbers';
import { readParagraph } from '../../../../src/engine/text/prose/read-paragraph';
import { markedBy } from '../rules/analyzed';

/** Words that every object of the language has, and others that look and end like them. */
const PAIRS = [
  ['constructor', 'konstructor'],
  ['Constructor', 'Konstructor'],
  ['__proto__', '__broto__'],
] as const;

/** Wherever the engine looks a word up: as a title, an owner, a number, an alias, a tag, a class, an entity. */
const PLACES = [
  'Two WORD boats were lost, WORD Ann Prill said.',
  'WORD Ann Prill said it was late. The WORD said so too, and his WORD said that it was.',
  'The WORD, WORD sources said, and WORD’s report shows that it is believed.',
  '# WORD says WORD WORD must go\n\nThe mayor said that it was late in the evening of that day.\n\nA two WORD plan was made.',
  '<p class="WORD">Critics say no.</p>\n<WORD>\n<p>Officials said it was &WORD; late.</p>',
];

describe('a word that every object has', () => {
  const tagger = createTagger();
  for (const [word, other] of PAIRS) {
    for (const markup of MARKUPS)
      it(`is read like any other: ${word} as ${markup}`, () => {
        for (const place of PLACES) {
          const read = (as: string): unknown => {
            const report = JSON.stringify(
              analyze(place.replaceAll('WORD', as), markup, tagger, { claims: 'thorough' }),
            );
            return report
              .replaceAll(as, 'WORD')
              .replaceAll(as.replace(/_/g, ''), 'WORD')
              .replace(/"fingerprint":"\w+"/g, '');
          };
          assert.equal(read(word), read(other), place);
        }
      });
  }

  it('is no number', () => {
    const [sentence] = readParagraph('two constructor plans', 'body', 'plaintext').sentences;
    assert.deepEqual(
      figuresIn(sentence!.tokens).map(({ value }) => value),
      [2],
    );
  });

  it('as a tag ends no page', () => {
    const page = '<p>Critics say no.</p>\n<constructor>\n<p>Officials said it was late.</p><p>Critics say so.</p>\n';
    assert.deepEqual(markedBy('vague-source', page, 'html'), ['Officials']);
  });
});
