import assert from 'node:assert/strict';
import { blocksOf } from '../support';

const LONG =
  'The council will vote on whether to keep the rooms above the fire station as a second branch, and nobody knows how.';

describe('blocks of plain text', () => {
  it('are paragraphs between blank lines', () => {
    assert.deepEqual(blocksOf('One is said.\n\n  Two is said. \r\n \r\nThree is said.'), [
      'body: One is said.',
      'body: Two is said.',
      'body: Three is said.',
    ]);
  });

  it('are lines, where a paragraph is a line', () => {
    const lines = [`“No,” she said. ${LONG}`, 'He left.', LONG, 'She stayed.'];
    assert.deepEqual(
      blocksOf(lines.join('\n')),
      lines.map((line) => `body: ${line}`),
    );
  });

  it('go over line ends, where a program wrapped them', () => {
    const wrapped =
      'The bridge will stay shut until at least midsummer, officials said on\nTuesday, and the harbour board has not said who will pay for it. The\nboard meets in May.\n\nNobody was hurt when the deck came down on Friday night, according to a\nspokesman.';
    assert.deepEqual(
      blocksOf(wrapped),
      wrapped.split('\n\n').map((part) => `body: ${part}`),
    );
  });

  it('begin at an indent in wrapped copy', () => {
    const first =
      '   The bridge will stay shut until at least midsummer, officials said on\nTuesday, and the harbour board has not said who would pay.';
    const second = '   Nobody was hurt when the deck came down on Friday night, according to\na spokesman.';
    assert.deepEqual(blocksOf(`${first}\n${second}`), [`body: ${first.trim()}`, `body: ${second.trim()}`]);
  });

  it('tell title, byline and dateline at the top', () => {
    assert.deepEqual(blocksOf(`Bridge to stay shut for weeks\nBy Tess Wyndle\nMarch 10, 2026\n\n${LONG}`), [
      'headline: Bridge to stay shut for weeks',
      'byline: By Tess Wyndle',
      'dateline: March 10, 2026',
      `body: ${LONG}`,
    ]);
  });

  it('tell a heading between paragraphs', () => {
    assert.deepEqual(blocksOf(`${LONG}\n\nWho pays\n\n${LONG}`)[1], 'headline: Who pays');
  });

  it('take a lone sentence for what it is', () => {
    assert.deepEqual(blocksOf('Sources said it was late'), ['body: Sources said it was late']);
    assert.equal(blocksOf(`Sources said it was late.\n\n${LONG}`)[0], 'body: Sources said it was late.');
  });

  it('tell the items of a list', () => {
    assert.deepEqual(blocksOf('They want:\n\n• a road\n• a bridge'), [
      'body: They want:',
      'list: a road',
      'list: a bridge',
    ]);
  });

  it('leave front matter aside', () => {
    assert.deepEqual(blocksOf('---\ntitle: “No,” he said\n---\nOne is said.'), [
      'frontmatter: ---\ntitle: “No,” he said\n---',
      'body: One is said.',
    ]);
    assert.deepEqual(blocksOf('+++\ntitle = "x"\n+++\n\nOne is said.')[1], 'body: One is said.');
  });
});

describe('lines of the house', () => {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    byline: [
      'By Jane Roe',
      'BY JANE ROE AND MINA TARROW',
      'By Jane Roe, Staff Writer',
      '(Reporting by Jane Roe; editing by Mina Tarrow)',
      'Two men were hurt…writes Jane Roe',
      'Jane Roe, political correspondent',
    ],
    dateline: ['November 14, 2024', 'Tuesday, 3 March 2026', 'Published: 4 May 2026 at 9:30 a.m.', '2026-03-10'],
    caption: ['Photo: Jane Roe', 'FILE - The bridge in May.', 'Image courtesy of the board'],
    furniture: [
      '2 mins read',
      'ALSO READ: Regatta will go ahead',
      'Read more: Who pays',
      'Advertisement',
      'Share on Facebook',
      'Follow Jane Roe on Twitter @janeroe.',
      '© 2026 The Courier',
      'Sign up for our newsletter',
      'Go toTop',
    ],
    body: [
      'By Monday the road was shut.',
      'By noon, Roe said, the road was shut.',
      'Sources said it was late.',
      'Share prices fell on Monday.',
      'More stories emerged of people who had been told to wait, Roe said.',
      'Watch this space, Roe said.',
      'Video of the fire was shown by police on Monday.',
      'May 4, she said, was the day.',
    ],
  };
  for (const [kind, lines] of Object.entries(kinds)) {
    for (const line of lines) {
      it(`${kind}: ${line}`, () => assert.equal(blocksOf(`${LONG}\n\n${line}\n\n${LONG}`)[1], `${kind}: ${line}`));
    }
  }

  it('take other stories’ titles and teasers with them, to the end', () => {
    const end = [
      'Previous Story',
      'Ferry fares to rise',
      'Latest from Local',
      'Market to move indoors',
      'The market will move. It was said on Monday that the council',
    ];
    assert.deepEqual(
      blocksOf([LONG, ...end].join('\n\n')).slice(1),
      end.map((line) => `furniture: ${line}`),
    );
  });

  it('do not swallow a story that goes on', () => {
    const texts = [LONG, 'You may also like', 'Ferry fares to rise', LONG, 'He left.', LONG];
    const paragraphs = [LONG, 'You may also like', 'Ferry fares to rise', LONG, LONG, 'He left.'];
    assert.deepEqual(blocksOf(paragraphs.join('\n\n')).slice(3), [`body: ${LONG}`, `body: ${LONG}`, 'body: He left.']);
    // One whole paragraph may be a teaser's, two in a row are not.
    assert.deepEqual(
      blocksOf(texts.join('\n\n')).slice(1),
      texts.slice(1).map((text) => `furniture: ${text}`),
    );
  });
});
