import assert from 'node:assert/strict';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';
import { sentencesOf } from '../support';

describe('sentences', () => {
  const cases: readonly (readonly string[])[] = [
    ['The road is shut.', 'It will stay shut.'],
    ['Mr. Voskar met Dr. Lind and Gov. Ames on Feb. 24.', 'Nobody spoke.'],
    ['It begins at 9 a.m. on Tuesday.', 'Bring boots.'],
    ['It begins at 9 a.m.', 'The doors open earlier.'],
    ['She moved to the U.S. in May.'],
    ['She moved to the U.S.', 'He stayed.'],
    ['Takings fell 4.5 percent, to $1.2 million.', 'Rents rose.'],
    ['J. K. Marlow signed for Brandreth Inc. and left.'],
    ['She has a Ph.D. in soil science.'],
    ['“We won.', 'We won by a mile.”', 'Others disagreed.'],
    ['“Why?” he asked.', '“Why not?”', 'The room laughed.'],
    ['“Out!” Mayor Ines Farrand shouted.'],
    ['“Who knew?”', 'The answer came late.'],
    ['Was it late?', 'Yes!', 'It was.'],
    ['He thought ... and he thought.'],
    ['He stopped …', 'Then he went on.'],
    ['(It rained.)', 'They went home.'],
    ['The pins were checked in No. 4 dock.', 'No.', 'Nobody looked.'],
    ['It cost Rs. 40 lakh, or Ksh. 900, and Rs.5 more.', 'Smt. Vole paid.'],
    ['Lt. Cpl. Vole met Adv. Lind and Engr. Roe at Ste. Anne.', 'Nobody spoke.'],
    ['It had no rs.', 'Nobody did.'],
    ['It was the worst year.', '2011 was worse.'],
    ['It was slow.', 'iTarn, a start-up, folded.'],
    ['It was late. [citation needed]', 'She left.'],
    ['It was late.[3]', 'She left.'],
    ['Officials [who?] said so.', 'Sources [who?] Sen. Roe knows said so.'],
    ['He left.', '[He] came back later.'],
    ['In Orbell v. Tarn, the court said no.'],
    ['A line with no end'],
  ];
  for (const parts of cases) {
    it(parts.join(' | '), () => assert.deepEqual(sentencesOf(parts.join(' ')), parts));
  }

  it('are cut where a space was forgotten', () => {
    const { prose, sentences } = readParagraph('It was late.The road was shut.', 'body', 'plaintext');
    assert.deepEqual(
      sentences.map(({ span }) => prose.slice(...span)),
      ['It was late.', 'The road was shut.'],
    );
  });

  it('go over line ends', () =>
    assert.deepEqual(sentencesOf('The road\nis shut.\nGo home.'), ['The road is shut.', 'Go home.']));

  it('begin after a dateline', () => {
    assert.deepEqual(sentencesOf('PORT CALLOW — The bridge is shut.'), ['The bridge is shut.']);
    assert.deepEqual(sentencesOf('TARNBECK, May 3 (Wirenews) - The mill burned.'), ['The mill burned.']);
    assert.deepEqual(sentencesOf('Tarnbeck (WNA) -- “No,” she said.'), ['“No,” she said.']);
    assert.deepEqual(sentencesOf('LOWER TARNBECK &mdash; A fire began.', 'html'), ['A fire began.']);
  });

  it('keep a dash that is no dateline’s', () => {
    assert.equal(sentencesOf('Voskar — who has run it since 2019 — left.').length, 1);
    assert.match(sentencesOf('THE END-OF-YEAR sale began.')[0] ?? '', /^THE/);
  });

  it('are not looked for in blocks that are not read', () => {
    const paragraph = readParagraph('ALSO READ: “No,” she said.', 'furniture', 'plaintext');
    assert.equal(paragraph.prose.length, 26);
    assert.deepEqual([paragraph.sentences, paragraph.quotes, paragraph.links], [[], [], []]);
  });
});
