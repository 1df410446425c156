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
      'Nell Harker and Tom Pell of the Post contributed to this report.',
      'CPN’s Hanna Reel and Owen Fitch contributed to this report',
      'Tarn Press writer Ilse van der Brandt in Port Callow contributed.',
      'Additional reporting by Mina Tarrow in Orrin and Tom Pell',
      'Edited by: Rafe Dunn',
      'Reporting by Ann Lee in Tarn; editing by Vic Burden and Colm O’Dea',
      'With files from the Callow Press',
      'This story was written by Ann Lee and produced by the Coast Desk.',
      'Jane Roe reported from Tarn.',
      'Our Staff Reporter',
      'Our Staff Reporter | Published - March 03, 2026 08:40 pm IST - KARSUND',
      '(With inputs from agencies)',
      'Web Desk',
      'By our correspondent',
      'Owen Fitch | 4 May 2026',
      'By Ann Lee • Harbour Editor • 10:42 4 May 2026',
      'By Dale Orme dorme@sentinel.example',
    ],
    dateline: [
      'November 14, 2024',
      'Tuesday, 3 March 2026',
      'Published: 4 May 2026 at 9:30 a.m.',
      '2026-03-10',
      '10.42am',
      'Posted at 14:03',
      '09:15 GMT',
      'Updated at 10.50am GMT',
      '3 hours ago',
      '12 hrs ago',
      'just now',
      'First published on 3 March 2026',
      'Published - March 03, 2026 08:40 pm IST - Karsund',
    ],
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
      '— Advertisement —',
      'ADVERTISEMENT — CONTINUE READING BELOW',
      'Ad',
      'Story continues below this ad',
      '→ READ MORE: Who pays for the pier',
      'Explainer: how the sluice works',
      'Don’t miss: The week in Tarn',
      'ICYMI | Mayor’s brother sells boat',
      'The day’s news, straight to your inbox.',
      'By signing up you agree to our terms and to our privacy policy.',
      'We and our 23 partners use cookies and similar things to show you advertisements.',
      'This website uses cookies to improve your experience.',
      'Accept all cookies',
      'Manage preferences',
      '3 min to read',
      'Home › Local › Weir repairs put off',
      'Reach Dale Orme at 555-0117 or dorme@sentinel.example.',
      'Jane Roe can be reached at jroe@courier.example.',
      'jroe@courier.example',
      'Got a tip? Write to the desk.',
      'Follow Radio Wexley for more on Facebook and Instagram.',
      '12 comments',
      'Already a subscriber? Log in',
      '©2026 The Courier',
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
      'Copyright law was the reason, Roe said.',
      'Two inspectors contributed to this report, which blames the crew.',
      'The storm contributed to this report of a lost boat.',
      'Edited by the clerk, the minutes say nothing of it.',
      'Cookies were sold at the fair, officials said.',
      'We and our neighbours use the well, she said.',
      'Comments by the mayor were met with boos.',
      'Officials reply that nobody asked.',
      'At 10.42am the wall gave way, officials said.',
      'Three hours ago the wall gave way.',
      'By clicking his fingers Roe had it stopped.',
      'Reach the pier at noon, Roe told them.',
      'Home help is dear, critics say.',
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

  it('take readers’ comments with them, as long as there are any', () => {
    const comments = [
      'Comments (2)',
      'walker44',
      '3 hours ago',
      LONG,
      LONG,
      'Reply',
      'old_salt',
      LONG,
      LONG,
      'Like | Reply',
    ];
    assert.deepEqual(
      blocksOf([LONG, ...comments].join('\n\n')).filter((block) => block.startsWith('body')),
      [`body: ${LONG}`],
    );
    // The same words are on a button above a story.
    assert.deepEqual(
      blocksOf([LONG, 'Share', '2 comments', LONG, LONG, 'He left.'].join('\n\n')).filter((block) =>
        block.startsWith('body'),
      ),
      [LONG, LONG, LONG, 'He left.'].map((each) => `body: ${each}`),
    );
  });

  it('are told through tags and character references', () => {
    const line = (words: string): string | undefined =>
      blocksOf(`<p>${LONG}</p><p>${words}</p>`, 'html')[1]?.split(':')[0];
    const links =
      '<a class="share-link" href="https://social.example/share?url=https%3A%2F%2Fcourier.example">Share</a>';
    assert.equal(line('<span>By <b>Jane&nbsp;Roe</b></span>'), 'byline');
    assert.equal(line('&copy; 2026 The Courier'), 'furniture');
    assert.equal(line('Hanna Reel&#8217;s colleague <i>Tom Pell</i> contributed to this report'), 'body');
    assert.equal(line('CPN&rsquo;s <i>Tom Pell</i> contributed to this report'), 'byline');
    assert.equal(line(`<span class="${'x'.repeat(300)}">Photo: Jane Roe</span>`), 'caption');
    assert.equal(line(`Share this story on ${links}`), 'furniture');
    assert.equal(line(`<span class="${'x'.repeat(300)}">${LONG}</span>`), 'body');
  });

  it('go no further than what the markup sets apart', () => {
    assert.deepEqual(blocksOf(`<p>${LONG}</p><aside>You may also like</aside><p>He left.</p>`, 'html').slice(1), [
      'furniture: You may also like',
      'body: He left.',
    ]);
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
