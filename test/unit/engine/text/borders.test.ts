import assert from 'node:assert/strict';
import { datelineLength } from '../../../../src/engine/text/blocks/dateline';
import type { Markup } from '../../../../src/engine/model';
import { readParagraph } from '../../../../src/engine/text/prose/read-paragraph';
import type { Quote } from '../../../../src/engine/text/types';
import { blocksOf, quotesOf } from './support';

const LONG =
  'The council will vote on whether to keep the rooms above the fire station as a second branch, and nobody knows how.';

const paragraphs = (...texts: string[]): string => texts.join('\n\n');
const many = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

/** The kind of one block of a text. */
const kind = (index: number, text: string, markup: Markup = 'plaintext'): string =>
  blocksOf(text, markup)[index]?.split(':')[0] ?? 'none';

/** Between two paragraphs of a story. */
const between = (line: string): string => kind(1, paragraphs(LONG, line, LONG));

/** Two whole paragraphs, if they are, behind the titles of other stories. */
const behindTitles = (paragraph: string): string =>
  kind(3, paragraphs(LONG, 'You may also like', 'Ferry fares to rise', paragraph, paragraph));

/** Lines of one width, which a program wrapped or a writer ended. */
const lines = (width: number): number =>
  blocksOf(
    ['an ', 'Mi ', 'An ']
      .map((word) => `${word.repeat(60).slice(0, width - 1)}n`)
      .concat('The end.')
      .join('\n'),
  ).length;

/** What is read of a text up to so many of something, and with one more. */
const BORDERS: readonly (readonly [
  what: string,
  read: (count: number) => unknown,
  last: number,
  upTo: unknown,
  beyond: unknown,
])[] = [
  ['characters of a title', (n) => kind(0, paragraphs(`A${'x'.repeat(n - 1)}`, LONG)), 160, 'headline', 'body'],
  ['characters of a heading', (n) => between(`A${'x'.repeat(n - 1)}`), 70, 'headline', 'body'],
  ['words of a heading', (n) => between(many(n, 'Mil')), 11, 'headline', 'body'],
  [
    'blocks above a title',
    (n) => kind(n, paragraphs(...Array.from({ length: n }, () => 'By Jane Roe'), LONG.slice(0, -1), LONG)),
    8,
    'headline',
    'body',
  ],
  ['characters of a teaser', (n) => behindTitles(`A${'x'.repeat(n - 2)}.`), 79, 'furniture', 'body'],
  [
    'characters of a note behind a paragraph',
    (n) => behindTitles(`${LONG} [${'x'.repeat(n)}]`),
    26,
    'body',
    'furniture',
  ],
  [
    'words of a note that belongs to the sentence before it',
    (n) =>
      readParagraph(`The weir leaks. [${many(n, 'why')}] The pier is shut.`, 'body', 'plaintext').sentences[0]!.span[1],
    11,
    'The weir leaks. []'.length + 11 * 4 - 1,
    'The weir leaks.'.length,
  ],
  ['words of a byline', (n) => between(`By Jane Roe for ${many(n, 'Tarn')}`), 12, 'byline', 'body'],
  ['names of a byline', (n) => between(`By ${many(n, 'Roe')}`), 10, 'byline', 'body'],
  [
    'characters of a signature',
    (n) => blocksOf(paragraphs('“We knew.”', `— Ada Prill, ${'x'.repeat(n)}`), 'markdown').length,
    147,
    1,
    2,
  ],
  [
    'characters of a stray mark’s words',
    (n) => quotesOf(`${'x'.repeat(n - 1)}.” She left. “We did.”`).length,
    20,
    1,
    2,
  ],
  ['quotations in quotations', depthOf, 6, 6, 5],
  ['characters of a line that no program wrapped', lines, 44, 4, 1],
  ['characters of a line that a program wrapped', lines, 100, 1, 4],
  [
    'columns of a paragraph',
    (n) => kind(1, paragraphs('One.', `${' '.repeat(n)}said()`), 'markdown'),
    3,
    'body',
    'code',
  ],
  [
    'ticks of code in a line',
    (n) => kind(1, paragraphs('One is said.', `${'`'.repeat(n)}\nTwo\n${'`'.repeat(n)}`), 'markdown'),
    2,
    'body',
    'code',
  ],
  [
    'digits of an item',
    (n) => kind(1, paragraphs('One is said.', `${'1'.repeat(n)}. Two`), 'markdown'),
    9,
    'list',
    'body',
  ],
  ['the number of an item in plain text', (n) => kind(1, paragraphs('One is said.', `${n}) Two`)), 99, 'list', 'body'],
  [
    'characters of a class',
    (n) => kind(0, `<p class="byline ${'x'.repeat(n)}">Jane Roe</p>`, 'html'),
    493,
    'byline',
    'body',
  ],
  ['characters of a tag’s name', (n) => blocksOf(`One<${'x'.repeat(n)}>two`, 'html').length, 41, 2, 1],
  ['characters of a dateline’s place', (n) => datelineLength(`A${'B'.repeat(n)} — The bridge`) > 0, 40, true, false],
  [
    'characters of a dateline’s agency',
    (n) => datelineLength(`Tarn (A${'b'.repeat(n)}) — The bridge`) > 0,
    30,
    true,
    false,
  ],
];

/** How deep so many quotations are read, each in the one before. */
function depthOf(count: number): number {
  const marks = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? ['“', '”'] : ['‘', '’']));
  const text = `${marks.map(([open]) => `${open}no `).join('')}${marks
    .reverse()
    .map(([, close]) => `no.${close} `)
    .join('')}`;
  const depth = (quotes: readonly Quote[]): number => Math.max(0, ...quotes.map(({ nested }) => 1 + depth(nested)));
  return depth(readParagraph(text, 'body', 'plaintext').quotes);
}

describe('where a reading of the text ends', () => {
  for (const [what, read, last, upTo, beyond] of BORDERS)
    it(`${what}: ${last}`, () => assert.deepEqual([read(last), read(last + 1)], [upTo, beyond]));
});
