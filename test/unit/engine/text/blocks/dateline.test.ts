import assert from 'node:assert/strict';
import { datelineLength } from '../../../../../src/engine/text/blocks/dateline';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';

/** What a dateline leaves of a paragraph. */
const behind = (paragraph: string): string => paragraph.slice(datelineLength(paragraph));

describe('the dateline of a paragraph', () => {
  const LEAD = 'Police on Monday arrested two men over a fire at a mill, an officer said.';
  const NO_DAY = 'The fire at a mill is out, an officer said.';

  const places = [
    'NEW DELHI: ',
    'KARACHI: ',
    'Mumbai: ',
    'Dar es Salaam: ',
    'LAGOS, Nigeria — ',
    'LAGOS, Nigeria: ',
    'ISLAMABAD/LAHORE: ',
    'Sydney/Melbourne: ',
    'TARN/PORT CALLOW — ',
    'KARSUND, May 3: ',
    'Karsund, May 3 (TPA): ',
    'KARSUND (TPA): ',
    'Karsund (TPA) — ',
    'PINE FORK — ',
  ];
  for (const place of places)
    it(`is ${place}`, () => {
      assert.equal(behind(place + LEAD), LEAD);
      assert.equal(behind(place + NO_DAY), NO_DAY);
    });

  it('is a name in capitals that nobody knows, where the sentence says on which day', () => {
    assert.equal(behind(`KARSUND: ${LEAD}`), LEAD);
    assert.equal(behind(`UPPER ORRIN: The dam burst on March 3.`), 'The dam burst on March 3.');
  });

  const speakers = [
    'SMITH: The fire at a mill is out.',
    'SMITH: I saw the men on Monday.',
    'MR LEE: We were not told on Monday.',
    'HALE: Didn’t they say Monday?',
    'Ann Lee: Police on Monday arrested two men.',
    'Madrid: We will not be there.',
    'KARSUND: You told us that it was Friday.',
    'Officials said: Monday it is.',
    'Two things matter: The bridge and the quay.',
    'UPDATE: The bridge is open.',
    'FLOOD-proof: The gate is shut.',
  ];
  for (const line of speakers) it(`is not in “${line}”`, () => assert.equal(behind(line), line));

  it('may be a quotation’s', () => {
    assert.equal(behind('LAHORE: “We saw it,” a guard said.'), '“We saw it,” a guard said.');
    assert.equal(behind('SMITH: “We saw it on Monday.”'), 'SMITH: “We saw it on Monday.”');
  });

  it('is found in markup', () => {
    for (const [raw, markup] of [
      [`<strong>KARACHI:</strong> ${LEAD}`, 'html'],
      [`<span class="dateline-city"><strong>New Delhi</strong></span>: ${LEAD}`, 'html'],
      [`**KARACHI:** ${LEAD}`, 'markdown'],
    ] as const)
      assert.equal(readParagraph(raw, 'body', markup).prose.trim(), LEAD);
  });
});
