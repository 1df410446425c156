import assert from 'node:assert/strict';
import { report } from './reading-help';

const rain = (sentences: number): string => 'It rained. '.repeat(sentences);
const words = (count: number): string =>
  Array.from({ length: count }, (_, i) => ['the', 'old', 'grey', 'wet', 'long'][i % 5]).join(' ');
const MEN =
  'Robert John James Peter Paul George Henry Thomas William David Michael Stephen Edward Charles Richard Frank'.split(
    ' ',
  );

/** The speaker of the last attribution, with a question mark where it is in doubt. */
function last(...paragraphs: string[]): string {
  const found = report(paragraphs).attributions.at(-1);
  return found ? `${found.speaker ?? 'nobody'}${found.flags.includes('uncertain') ? '?' : ''}` : 'no attribution';
}

const flagged = (text: string): string =>
  report([text])
    .attributions.map(({ flags }) => flags.join())
    .join(';');

/** How many quotations of a text somebody is given for, and whether the last is speech. */
function quoted(...paragraphs: string[]): string {
  const { quotations } = report(paragraphs);
  return quotations.map(({ attribution, use }) => `${use} of ${attribution < 0 ? 'nobody' : 'somebody'}`).at(-1) ?? '';
}

/** What is read with so many of something, and with one more. */
const BORDERS: readonly (readonly [
  what: string,
  read: (count: number) => string,
  count: number,
  upTo: string,
  beyond: string,
])[] = [
  [
    'people since, of whom a reader still remembers the first',
    (n) =>
      last(
        'Ada Quill left.',
        MEN.slice(0, n)
          .map((first, i) => `The crane fell on ${first} ${'ABCDEFGHIJKLMNOP'[i]}orrow.`)
          .join(' '),
        'She said it was late.',
      ),
    13,
    'Ada Quill',
    'nobody?',
  ],
  [
    'later bearers of a surname',
    (n) =>
      last('Ada Quill left.', ...MEN.slice(0, n).map((first) => `${first} Quill left.`), 'Ms. Quill said it was late.'),
    9,
    'Ada Quill',
    'Quill',
  ],
  [
    'sentences in which whoever spoke has the floor',
    (n) => last(`Ada Quill said it was shut. ${rain(n)}A crane fell on Eve Marlow. She said it was late.`),
    0,
    'Ada Quill',
    'Eve Marlow',
  ],
  [
    'sentences that count against a subject in favour of an object',
    (n) => last(`Ada Quill was there. The crane fell on Eve Marlow. ${rain(n)}She said it was late.`),
    4,
    'Eve Marlow?',
    'Ada Quill',
  ],
  [
    'sentences that make up for who was named last',
    (n) => last(`Ada Quill was there. Eve Marlow was there. ${rain(n)}She said it was late.`),
    4,
    'Eve Marlow',
    'Eve Marlow?',
  ],
  [
    'sentences that make up for a lone capital word',
    (n) => last(`Eve Marlow was there. ${rain(n)}Quill was there. She said it was late.`),
    0,
    'Eve Marlow',
    'Eve Marlow?',
  ],
  [
    'more sentences that make up for a lone capital word',
    (n) => last(`Eve Marlow was there. ${rain(n)}Quill was there. She said it was late.`),
    1,
    'Eve Marlow?',
    'Quill',
  ],
  [
    'sentences that make up for a first name that fits',
    (n) => last(`Ada Marlow was there. ${rain(n)}Fenn Tarrow was there. She said it was late.`),
    0,
    'Ada Marlow',
    'Ada Marlow?',
  ],
  [
    'more sentences that make up for a first name that fits',
    (n) => last(`Ada Marlow was there. ${rain(n)}Fenn Tarrow was there. She said it was late.`),
    1,
    'Ada Marlow?',
    'Fenn Tarrow',
  ],
  [
    'sentences that make “they” a body and not a crowd',
    (n) => last(`Officials met. ${rain(n)}The Tarn Board met. They said it was late.`),
    0,
    'Officials',
    'Officials?',
  ],
  [
    'more sentences that make “they” a body and not a crowd',
    (n) => last(`Officials met. ${rain(n)}The Tarn Board met. They said it was late.`),
    1,
    'Officials?',
    'Tarn Board',
  ],
  [
    'words before a role that somebody was given',
    (n) => last(`The mayor, Ada Quill, left. It rained. The ${'big '.repeat(n)}mayor said it was late.`),
    2,
    'Ada Quill',
    'Ada Quill?',
  ],
  [
    'words before a figure of politics',
    (n) => last(`Ada Quill said it was late. The ${'big '.repeat(n)}candidate said it was cold.`),
    3,
    'Ada Quill?',
    'The big big big big candidate',
  ],
  [
    'words before somebody else',
    (n) => last(`Ada Quill said it was late. The ${'big '.repeat(n)}driver said it was cold.`),
    1,
    'Ada Quill?',
    'The big big driver',
  ],
  [
    'words of an aside before the role in it',
    (n) => last(`Ada Quill, the ${'old '.repeat(n)}mayor of Tarn, left. The mayor said it was late.`),
    7,
    'Ada Quill',
    'Ada Quill?',
  ],
  [
    'sentences between a quotation and the one that goes on from it',
    (n) => quoted(`“We are done here today,” Ada Quill said. ${rain(n)}“There is nothing left to do.”`),
    10,
    'speech of somebody',
    'speech of nobody',
  ],
  [
    'words of a phrase in quotation marks',
    (n) => quoted(`Ada Quill shrugged. He put up “${words(n)}” there.`),
    3,
    'phrase of nobody',
    'speech of somebody',
  ],
  [
    'words of a title that somebody says',
    (n) => quoted(`Ada Quill sang “${'Long Way '.repeat(n)}Home” there, she said.`),
    2,
    'phrase of somebody',
    'speech of somebody',
  ],
  [
    'names before a colon',
    (n) => last(`${'Ada '.repeat(n)}Quill: The pier is shut.`),
    2,
    'Ada Ada Quill',
    'no attribution',
  ],
  [
    'characters before the reason for anonymity',
    (n) => flagged(`A clerk spoke on condition of anonymity ${'x'.repeat(n)} because she feared for her job.`),
    37,
    'pronoun,reasonGiven',
    'pronoun,noReason',
  ],
  [
    'characters after which a source is late',
    (n) => flagged(`The pier is ${'x'.repeat(n)}, Ada Quill said.`),
    204,
    '',
    'late',
  ],
];

describe('where a reading turns', () => {
  for (const [what, read, count, upTo, beyond] of BORDERS)
    it(`${what}: ${count}`, () => assert.deepEqual([read(count), read(count + 1)], [upTo, beyond]));
});
