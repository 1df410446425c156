import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SIGNS, EXCUSES } from '../../../../src/engine/claims/data';
import { rowFinder, needing, type Needing, Phrases, phrases } from '../../../../src/engine/claims/phrases';
import { runs } from '../../properties';

describe('the language of the cue tables', () => {
  const first = (language: string, text: string) =>
    rowFinder([{ words: phrases(language) }])(text).map(({ start, end }) => text.slice(start, end))[0];

  it('has alternatives, endings and numbers', () => {
    const language = 'as a  result | doubl~ | more than # boats | it’s';
    assert.equal(first(language, 'Fares rose as a \n result.'), 'as a \n result');
    assert.equal(first(language, 'Fares DOUBLED.'), 'DOUBLED');
    assert.equal(first(language, "It's what it’s."), "It's");
    assert.equal(first(language, 'No more than 1,200 boats'), 'more than 1,200 boats');
  });

  it('matches whole words', () => {
    const language = 'as a result | doubl~ | more than # boats';
    for (const text of ['redouble', 'semi-doubled', 'as a resulting', 'as aresult', 'more than few boats', 'doubled2'])
      assert.equal(first(language, text), undefined, text);
  });

  it('has endings inside a phrase and numbers that end where the next words want them to', () => {
    assert.equal(first('gotten ~er', 'It has gotten colder since.'), 'gotten colder');
    assert.equal(first('#-fold', 'a 2.5-fold rise'), '2.5-fold');
    assert.equal(first('# in #', 'some 1 in 3.5m boats'), '1 in 3');
  });

  it('takes the first place, and there the first alternative', () => {
    assert.equal(first('half of the | half | the half', 'It is half of the half.'), 'half of the');
    assert.equal(first('half | half of the', 'It is half of the half.'), 'half');
  });
});

describe('a table of rows', () => {
  const TABLE = [
    { id: 'plain', words: phrases('behind closed doors | in secret') },
    { id: 'stem', words: phrases('brib~') },
    { id: 'pattern', words: needing('worst', /the worst/giu) },
    { id: 'digits', words: needing('#', /\d%/gu) },
  ];
  const find = rowFinder(TABLE);
  const ids = (text: string) => find(text).map(({ row }) => row.id);

  it('is looked through in its order', () => {
    assert.deepEqual(ids('He bribed two men.'), ['stem']);
    assert.deepEqual(ids('The worst, and in SECRET, by 5%'), ['plain', 'pattern', 'digits']);
    assert.deepEqual(ids('Nothing of it, or worst: 4'), []);
  });

  it('keeps offsets where lower case is longer', () => {
    const [{ start, end }] = find('İİ men met in secret.');
    assert.deepEqual([start, end], [11, 20]);
  });

  it('has phrases that begin with three letters of a stem, a word or a number', () => {
    for (const { words } of [...SIGNS, ...EXCUSES])
      for (const start of words instanceof Phrases ? words.alternatives : words.needed)
        assert.match(start, /^(?:#|\p{L}{3}\p{L}*~|\p{L}+(?!\p{L}|~))/u);
  });

  /** The language again, as a regular expression: slow, and plain to read. */
  const asPattern = ({ alternatives }: Phrases) => {
    const word = (text: string) =>
      text
        .replace(/[.*+?^${}()[\]\\]/g, '\\$&')
        .replace(/'/g, "['’]")
        .replace(/~/g, '\\p{L}*')
        .replace(/#/g, '\\d[\\d,.]*');
    const all = alternatives.map((phrase) => phrase.split(' ').map(word).join('\\s+')).join('|');
    return new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${all})(?![\\p{L}\\p{N}])`, 'iu');
  };

  it('is found as by regular expressions, row by row', () => {
    for (const table of [SIGNS, EXCUSES]) {
      const patterns = table.map(({ words }) =>
        words instanceof Phrases ? asPattern(words) : new RegExp(words.pattern.source, 'iu'),
      );
      const pieces = patterns.flatMap(({ source }) =>
        source
          .replace(/\\[sdpbLN]|[^\p{L}\s'’]+/gu, ' ')
          .split(/\s+/)
          .filter((each) => each.length > 1),
      );
      const whole = table.flatMap(({ words }) => (words instanceof Phrases ? [...words.alternatives] : []));
      const piece = fc.oneof(
        fc.constantFrom(...pieces),
        fc.constantFrom(...whole.map((phrase) => phrase.replace(/#/g, '1,200').replace(/~/g, 'ed'))),
        fc.constantFrom('4', '1,200', '3.5m', '5%', '$3 million', 'the', 'of', '’s', '-', '—', '(', 'é'),
      );
      const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '  ', ', ', '', '-')), { maxLength: 20 });
      const find = rowFinder<{ readonly words: Phrases | Needing }>(table);
      fc.assert(
        fc.property(text, (list) => {
          const words = list.flat().join('');
          const found = new Map(find(words).map(({ index, start, end }) => [index, [start, end]]));
          for (const [row, pattern] of patterns.entries()) {
            const match = pattern.exec(words);
            assert.deepEqual(found.get(row), match ? [match.index, match.index + match[0].length] : undefined);
          }
        }),
        { numRuns: runs(100) },
      );
    }
  });
});
