import assert from 'node:assert/strict';
import { markedBy } from '../analyzed';

const marked = (text: string, markup: 'plaintext' | 'markdown' = 'plaintext') =>
  markedBy('off-the-record', text, markup);

describe('terms of an interview left in copy', () => {
  const faults: readonly [text: string, words: string][] = [
    ['OFF THE RECORD: Tarrow says the board will resign.', 'OFF THE RECORD'],
    ['The board will resign [off the record] by June.', 'off the record'],
    ['The board will resign (not for attribution) by June.', 'not for attribution'],
    ['Not for publication: she is to be sacked on Friday.', 'Not for publication'],
    ['Embargoed until 10 a.m. on Tuesday\n\nThe bridge will stay shut, the board said.', 'Embargoed until'],
    ['She is to be sacked. {on background, see call of 3 May}', 'on background'],
  ];
  for (const [text, words] of faults) it(`marks: ${text.slice(0, 60)}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'Farrand told reporters off the record that the board would resign, two of them wrote later.',
    'Off the record, councillors have been blunter, the minutes show.',
    'An official who spoke on background said the letter was lost.',
    'The figures were embargoed until Tuesday, the bureau said.',
    'The guard worked on background checks for nine years.',
    '“That was off the record,” Tarrow said.',
    'The scenery was painted on background cloth by the pupils.',
  ];
  for (const text of sound) it(`leaves alone: ${text.slice(0, 60)}`, () => assert.deepEqual(marked(text), []));

  it('reads comments, which go further than their writers think', () => {
    assert.deepEqual(marked('The bridge is shut.\n\n<!-- Voskar told us this off the record -->\n', 'markdown'), [
      'off the record',
    ]);
  });

  it('does not take a comment that silences it for one', () =>
    assert.deepEqual(
      marked(
        'OFF THE RECORD: Tarrow says so.\n\n<!-- on-the-record: ignore off-the-record -->\n\nIt rained.',
        'markdown',
      ),
      ['OFF THE RECORD'],
    ));
});
