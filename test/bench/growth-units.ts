import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generator } from './texts';

/** Words that are repeated, by what they are about. */
export interface Unit {
  readonly name: string;
  readonly text: string;
}

/** What each rule marks and what it leaves alone, as its page has it. */
export function ruleUnits(rules: string): Unit[] {
  return readdirSync(rules)
    .sort()
    .flatMap((file) => {
      const examples = readFileSync(join(rules, file), 'utf8')
        .split(/\n\n/)
        .filter((paragraph) => paragraph.startsWith('> '))
        .map((paragraph) =>
          paragraph
            .replace(/^> ?/gm, '')
            .replace(/\*\*|\*\([^)]*\)\*/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        );
      return examples.map((text, i): Unit => ({ name: `${file.replace(/\.md$/, '')} ${i + 1}`, text }));
    });
}

/** Pieces that something is read from, each of which may stand where it makes no sense. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  'quotation marks': [
    '“No,” she said.',
    '"No," he said.',
    "'No,' he said.",
    '‘No,’ she said.',
    '«No» said Lee',
    '„Nein“ said Lee',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '``',
    "''",
    '“‘“',
    '“No',
    'No”',
    '5\'10"',
    '“No, ‘never’, she” said',
  ],
  tags: [
    '<b>',
    '</b>',
    '<p>',
    '<div>',
    '<',
    '>',
    '<a href="https://example.org/a">',
    '</a>',
    '<!--',
    '-->',
    '<code>',
    '</code>',
    '<sup>1</sup>',
    '<br>',
    '<constructor>',
    '<script>',
    '<img src="a.png" alt="',
    '<p class="byline">',
    '<blockquote>',
    '<td>',
  ],
  entities: ['&ldquo;No&rdquo;', '&amp;', '&#8220;', '&', '&nbsp;', '&ldquo;', 'don&rsquo;t'],
  markdown: [
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '[',
    ']',
    '](',
    '[a](',
    '[a](https://example.org)',
    '[^1]',
    '![',
    '{{',
    '{%',
    '{#',
    '> ',
    '- ',
    '# ',
    '\\',
    '|',
    '---',
    '***',
    '1. ',
    '+++',
    ':::',
    '<https://example.org>',
    'https://example.org/a_b',
    'www.example.org',
  ],
  names: [
    'Ann',
    'Ann Lee',
    'Dr. J. R. Marlow-Finch',
    'Ann murdered —',
    'O’Brien',
    'Lee, 45,',
    'Mr Lee',
    'Lee’s',
    'the Tarn County Council',
    'Marlow-Finch',
    'Ann Lee, a rope seller,',
    'she',
    'they',
    'he',
  ],
  titles: [
    'Mayor Ann Lee said',
    'the mayor, Ann Lee,',
    'Secretary of State',
    'a senior official',
    'the spokesman for the',
    'former chief of staff of the',
  ],
  dates: [
    'on Monday',
    'May 5, 2021',
    '12/11/2021',
    'in 2019',
    '45',
    '1,000,000',
    '£2.5 million',
    '94-year-old',
    '9:30',
  ],
  directives: [
    '<!-- on-the-record: ignore -->',
    '<!-- on-the-record: ignore vague-source -- known -->',
    '<!-- on-the-record: ignore-block -->',
    '<!-- on-the-record: ignore-file -->',
    '<!-- on-the-record:',
  ],
  notes: [
    '[citation needed]',
    'Sources said so [who?].',
    '[according to whom?]',
    '[who?',
    'TK',
    'TKTK',
    '[CHECK]',
    '(ck)',
  ],
  attributions: [
    'said',
    'said that',
    'according to',
    'told reporters that',
    'sources said',
    'it is believed that',
    'reportedly',
    'allegedly',
    'which',
    'who said',
    'because',
    'and',
    'of the',
    'to',
    ', ',
    ': ',
    '; ',
    '— ',
    '. ',
    '… ',
    '? ',
    '(',
    ')',
    'declined to comment',
    'could not be reached',
    'has learned that',
    'a study found',
    '45% of voters',
    'poll',
    'in a statement',
    'the report said that',
    'claimed',
    'admitted',
    'spoke on condition of anonymity because',
  ],
  odd: [
    '\r',
    '\u2028',
    '\t',
    '\u200d',
    '\u00ad',
    '\ud83d',
    '\u0000',
    'é',
    'İ',
    '中文',
    'A.',
    'U.S.',
    'e.g.',
    '...',
    '--',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '\u2060',
  ],
};

/** Each piece alone. */
export function pieceUnits(): Unit[] {
  return Object.entries(PIECES).flatMap(([group, texts]) =>
    texts.map((text): Unit => ({ name: `${group}: ${JSON.stringify(text)}`, text })),
  );
}

/** A few pieces after each other, with blanks or without; the same for the same seed. */
export function randomUnits(count: number, seed: number): Unit[] {
  const random = generator(seed);
  const all = Object.values(PIECES).flat();
  const pick = (): string => all[Math.floor(random() * all.length)]!;
  return Array.from({ length: count }, (): Unit => {
    const text = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick() + (random() < 0.7 ? ' ' : '')).join(
      '',
    );
    return { name: `random: ${JSON.stringify(text)}`, text };
  });
}

/** What a desk's file may be full of. */
const DESK_PIECES = [
  '"rulez": 1,',
  '"rules": { "hearsay": "loud", "gossip": "off" },',
  '"words": { "people": ["Ada Prill", 3] },',
  '"skip": ["[ab].txt", "**/*/**/x"],',
  '"notes": { "who": "a\\nb" },',
  '/* known, JW */',
  '// known',
  '[',
  '{"a":',
  '"',
  "'",
  '-',
  ',',
  '}',
  'x',
  '\\',
];

/** Each of them alone; a desk's file that is full of it is mostly faults. */
export function deskUnits(): Unit[] {
  return DESK_PIECES.map((text): Unit => ({ name: `desk: ${JSON.stringify(text)}`, text }));
}
