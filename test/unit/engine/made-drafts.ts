import fc from 'fast-check';
import { MARKUPS } from '../../../src/engine/model';

/** Drafts for properties: any pieces in any order, and stories in which people speak, go on speaking and are spoken of. */

/** What a reader of markup, of quotations, of sentences or of comments looks at. */
const MARKS = [
  '“', '”', '"', "''", '``', '`', '‘', '’', "'", '«', '»', '„', '‚', '&ldquo;', '&rdquo;', '&quot;', '&#8220;', '&rsquo;',
  '&amp;', '&nbsp;', '&zwj;', '&unknown;', '<p>', '</p>', '<div>', '</div>', '<div class="note">', '<b>', '</b>', '<span>',
  '</span>', '<h1>', '</h1>', '<br>', '<li>', '<blockquote>', '<constructor>', '<e>', '<title>', '<code>', '<pre>', '</pre>',
  '<textarea>', '<script>', '<a href="x">', '</a>', '<!--', '-->', '<!-- note -->', '<!', '<', '>', '</',
  '<!-- on-the-record: ignore -->', '<!-- on-the-record: ignore-file vague-source -->', '.', '?', '!', ',', ':', '…', '—', '-',
  '(', ')', '[', ']', '](x)', '[^1]', '\\', '*', '**', '_', '#', '# ', '> ', '- ', '1. ', '---', '```', '|', '{{ x }}',
  '[citation needed]', ' [who?]', 'TK', '[TK]', 'https://a.example/x', '\u2060', '\u200d', '\u0301', '\ud83d', '\udc00', '🗞', '\u0000',
] as const; // prettier-ignore

const BLANKS = [' ', ' ', ' ', '\n', '\n\n', '\n\n', '\r', '\r\n', '\t'] as const;

/** Words by which somebody speaks, is spoken of, or is believed. */
const WORDS = [
  'said ', ', she said', ' he said. ', 'They said that ', 'according to ', 'is believed that ', 'It is believed that ',
  'reportedly ', ' declined to comment', ' claimed ', 'Officials ', 'Critics say ', 'a witness', 'Mayor Ann Prill', 'Prill ',
  'The plan is the largest ever. ', 'We went on until it was dark in here.” ', 'it was late', 'x', 'I ',
] as const; // prettier-ignore

/** Pieces in any order. */
export const pieces = (maxLength = 30): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...MARKS, ...MARKS, ...BLANKS, ...BLANKS, ...BLANKS, ...WORDS, ...WORDS), {
      maxLength,
      size: 'max',
    })
    .map((all) => all.join(''));

const who = fc.constantFrom(
  'Ann Prill', 'Mayor Ann Prill', 'Prill', 'Tom Rudge, the harbour master,', 'Rudge', 'Mr. Rudge', 'she', 'He', 'They', 'Officials',
  'A spokesman for the port', 'the spokesman', 'Critics', 'one of them', 'Callow Harbour Bank', 'the bank', 'CHB', 'A study', 'The report',
  'the researchers', 'It', 'k',
); // prettier-ignore
const does = fc.constantFrom('said', 'says', 'told reporters', 'wrote', 'claimed', 'argued', 'state', 'shrugged');
const what = fc.constantFrom(
  'it was late',
  'the wall was old and would not hold',
  'the plan is the largest ever',
  'he knew',
);
const marks = fc.constantFrom(
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['``', "''"],
  ['“', ''],
  ['', '”'],
  ['``', ''],
  ['&ldquo;', '&rdquo;'],
);

const sentence = fc.tuple(who, does, what, marks, fc.nat(7)).map(([source, cue, words, [open, close], shape]) => {
  switch (shape) {
    case 0:
      return `${source} ${cue} that ${words}.`;
    case 1:
      return `${open}We did not know it then, and ${words},${close} ${source} ${cue}.`;
    case 2:
      return `${open}We did not know it then, and ${words}.${close}`;
    case 3:
      return `${source} ${cue}:`;
    case 4:
      return `According to ${source}, ${words}.`;
    case 5:
      return `It is believed that ${words}.`;
    case 6:
      return `${source} shrugged.`;
    default:
      return `${open}Never,${close} ${source} ${cue}. ${open}We knew, and ${words}.${close}`;
  }
});

/** A paragraph of a story, or what stands between two. */
export const paragraph: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('> ', '- ', '<p>'), sentence).map((all) => all.join('')) },
  fc.constantFrom(
    'Ct',
    'Harbour plan in doubt',
    '# Title',
    'By Ann Prill',
    'May 3, 2021',
    '<!-- n -->',
    '<h1>T</h1>',
    'L',
  ),
);

export const markups = fc.constantFrom(...MARKUPS);
