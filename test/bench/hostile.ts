/** Input that no reporter writes and every editor has opened once: the wrong file, a minified page, a paste gone wrong. */
export interface Hostile {
  readonly name: string;
  /** The file's bytes at `scale` times its usual size; growth is measured by halving it. */
  bytes(scale?: number): Uint8Array;
}

const MB = 1_000_000;
const WORDS =
  'the officials who were said to be close to it had told her that they would not say how many people it was';
const SENTENCE =
  '“We were told on Monday,” said Mina Tarrow, a rope seller, but sources close to the board said it was later. ';

const text = (name: string, make: (scale: number) => string): Hostile => ({
  name,
  bytes: (scale = 1) => Buffer.from(make(scale)),
});

export const HOSTILE: readonly Hostile[] = [
  text('a line of 1 MB without punctuation', (scale) => repeated(`${WORDS} `, MB * scale)),
  text('a word of 1 MB', (scale) => repeated('abcdefghij', MB * scale)),
  text('a capital word of 1 MB in a sentence', (scale) => `Sources said ${repeated('Aaaaa', MB * scale)} was late.`),
  text('100,000 straight quotation marks', (scale) => '"'.repeat(100_000 * scale)),
  text('100,000 curly opening marks', (scale) => '“'.repeat(100_000 * scale)),
  text('100,000 quotation marks between words', (scale) => repeated('he said "no" and “yes” ', 450_000 * scale)),
  text('50,000 blank lines', (scale) => `A source said so.${'\n'.repeat(50_000 * scale)}“No,” said another.`),
  text('1 MB of parentheses', (scale) => repeated('((((((((((', MB * scale) + ' a source said ' + '))))'),
  text('1 MB of brackets and angle brackets', (scale) => repeated('[<![(*_`', MB * scale)),
  text('NULs among the words of 1 MB', (scale) => repeated('a source\u0000 said it was late ', MB * scale)),
  text('a 1 MB line of names and titles', (scale) =>
    repeated('Dr. J. R. Marlow-Finch of the U.S. Dept. of ', MB * scale),
  ),
  text('1 MB of commas', (scale) => repeated('said, ', MB * scale)),
  text('1 MB without a full stop, full of claims', (scale) => repeated('about 13,000 of the worst ', MB * scale)),
  text('1 MB without a full stop, full of hearsay', (scale) => repeated('it is believed and ', MB * scale)),
  text('200 KB of sources that ask not to be named, and no end', (scale) =>
    repeated('said, the mayor who left and the clerk, who asked not to be named, ', 200_000 * scale),
  ),
  text('50,000 sentences in one paragraph', (scale) => repeated('It will fail. ', 700_000 * scale)),
  text('5,000 claims in one paragraph', (scale) =>
    repeated('About 13,000 trees were felled along the ridge. ', 240_000 * scale),
  ),
  text('4,000 paragraphs with two faults each', (scale) =>
    repeated('Officials said so. “They knew.”\n\n', 130_000 * scale),
  ),
  text('50,000 one-word paragraphs', (scale) => repeated('He\n\n', 200_000 * scale)),
  {
    name: 'lone surrogates in UTF-16',
    bytes: (scale = 1) => {
      const units = repeated('\uD83D a source said \uDDDE“it\uD800” ', 400_000 * scale);
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(units, 'utf16le')]);
    },
  },
  {
    name: 'a byte of each kind, over and over',
    bytes: (scale = 1) => Uint8Array.from({ length: 200_000 * scale }, (_, index) => 32 + ((index * 31) % 224)),
  },
  text('a text of 5 MB', (scale) => {
    const paragraphs: string[] = [];
    for (let length = 0, index = 0; length < 5 * MB * scale; index++) {
      // Numbered, so that no two paragraphs are alike and a cache cannot help.
      const paragraph = `In case ${index}, ${SENTENCE}${SENTENCE.replace('Tarrow', `Tarrow${index % 977}`)}`;
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
    return paragraphs.join('\n\n');
  }),
];

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
