import assert from 'node:assert/strict';
import { behind, report } from '../reading-help';

const QUOTE = '“Nobody asked us, and the nets were gone by nine.”';

/** Who is given this quotation below a paragraph, and whether that is sure. */
function speaker(...above: readonly string[]): string {
  const found = behind('Nobody asked us', [...above, QUOTE]);
  return found ? `${found.speaker}${found.flags.includes('uncertain') ? '?' : ''}` : 'nobody';
}

describe('a quotation below a sentence that brings somebody in', () => {
  for (const [sentence, expected] of [
    ['Ada Quill is a net maker from Port Marrow.', 'Ada Quill?'],
    ['Ada Quill, 41, runs a stall by the slip and has lost her nets twice.', 'Ada Quill?'],
    ['Bo Marsh, who mends nets, has had enough.', 'Bo Marsh?'],
    ['The Tarn Courier spoke to Ada Quill, who mends nets, about the storm.', 'Ada Quill'],
    ['We talked with Ada Quill on the slip on Friday.', 'Ada Quill'],
    ['The Courier caught up with Ada Quill at the slip.', 'Ada Quill'],
    ['The Courier interviewed Ada Quill in May.', 'Ada Quill'],
    ['Praise is rare, but some came from her neighbour Ada Quill.', 'Ada Quill'],
    ['So what does Ada Quill make of the storm?', 'Ada Quill'],
    ['Ada Quill told the port she would sue. She has had enough.', 'Ada Quill?'],
    ['The Courier met Ada Quill, who mends nets, at her gate.', 'Ada Quill'],
    ['The Courier asked Ada Quill, who mends nets, how it felt.', 'Ada Quill'],
    ['By the slip stood Ada Quill, a net maker.', 'Ada Quill?'],
    ['Among those who came was the net maker Ada Quill, 41.', 'Ada Quill?'],
    ['For net maker Ada Quill, the storm was the end.', 'Ada Quill?'],
  ] as const) {
    it(sentence, () => assert.equal(speaker(sentence), expected));
  }

  it('is hers who is called by her role', () =>
    assert.equal(speaker('Ada Quill, an actress, lives in Marrow.', 'The actress has had enough.'), 'Ada Quill?'));

  it('is nobody’s where only a body, a crowd or a place stands above', () => {
    assert.equal(speaker('The port authority will shut the slip in May.'), 'nobody');
    assert.equal(speaker('Residents have had enough.'), 'nobody');
    assert.equal(speaker('The slip is a mile from Port Marrow.'), 'nobody');
    assert.equal(speaker('Nets are a hard trade.'), 'nobody');
  });

  it('is nobody’s where the person stands further up', () =>
    assert.equal(speaker('Ada Quill is a net maker.', 'The slip has been there since 1904.'), 'nobody'));

  it('is nobody’s where the sentence tells of a death', () => {
    assert.equal(speaker('Ada Quill, a net maker, died at the slip.'), 'nobody');
    assert.equal(speaker('The body of Ada Quill was found at nine.'), 'nobody');
  });

  it('is nobody’s where a name only stands in the sentence', () =>
    assert.equal(speaker('The school of Ada Quill shut its doors.'), 'nobody'));

  it('leaves the one who speaks to somebody the speaker', () =>
    assert.equal(speaker('Bo Marsh spoke to Ada Quill on the slip.'), 'Bo Marsh?'));
});

describe('a quotation behind a sentence of its paragraph that brings somebody in', () => {
  const behindIt = (sentence: string): string | null | undefined =>
    behind('Nobody asked us', ['Ada Quill is an actress.', `${sentence} ${QUOTE}`])?.speaker;

  it('is hers', () => {
    assert.equal(behindIt('In June she left the port.'), 'Ada Quill');
    assert.equal(behindIt('The actress left the port in June.'), 'Ada Quill');
    assert.equal(behindIt('And what did Quill do?'), 'Ada Quill');
  });

  it('is in doubt', () => {
    const { attributions } = report(['Ada Quill is an actress.', `In June she left the port. ${QUOTE}`]);
    assert.ok(attributions.at(-1)?.flags.includes('uncertain'));
  });
});
