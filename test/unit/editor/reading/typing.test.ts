import assert from 'node:assert/strict';
import { blockAt, Keystrokes, withoutNew } from '../../../../src/editor/reading/typing';
import { finding, sampleReport, spanOf, TEXT } from '../sample';

const reading = { text: TEXT, report: sampleReport() };

describe('blockAt', () => {
  it('finds the paragraph that holds an offset, its first and last place included', () => {
    assert.equal(blockAt(TEXT, reading.report, 0), 0);
    assert.equal(blockAt(TEXT, reading.report, spanOf('“They knew')[0]), 1);
    assert.equal(blockAt(TEXT, reading.report, TEXT.length), 2);
  });

  it('takes blanks behind the last word for the paragraph, and an empty line for none', () => {
    const text = TEXT.replace('bakery.', 'bakery.  ');
    const report = { ...reading.report, blocks: [reading.report.blocks[0]!] };
    const end = reading.report.blocks[0]!.span[1];
    assert.equal(blockAt(text, report, end + 2), 0);
    assert.equal(blockAt(text, report, end + 3), -1);
  });

  it('finds none in an empty draft', () => {
    assert.equal(blockAt('', { ...reading.report, blocks: [] }, 0), -1);
  });
});

describe('Keystrokes', () => {
  const typed = spanOf('Everybody')[0];

  it('knows the paragraph being typed in, and how long until it rests', () => {
    const keystrokes = new Keystrokes();
    keystrokes.typed('a', typed, 1_000);
    assert.deepEqual(keystrokes.current('a', reading, typed, 1_400, 1_500), { block: 1, left: 1_100 });
  });

  it('lets go when it has rested', () => {
    const keystrokes = new Keystrokes();
    keystrokes.typed('a', typed, 1_000);
    assert.equal(keystrokes.current('a', reading, typed, 2_500, 1_500), undefined);
  });

  it('lets go when the cursor leaves the paragraph', () => {
    const keystrokes = new Keystrokes();
    keystrokes.typed('a', typed, 1_000);
    assert.equal(keystrokes.current('a', reading, 0, 1_400, 1_500), undefined);
  });

  it('does not wait for a draft that nobody is in, or when waiting is switched off', () => {
    const keystrokes = new Keystrokes();
    keystrokes.typed('a', typed, 1_000);
    assert.equal(keystrokes.current('a', reading, undefined, 1_400, 1_500), undefined);
    assert.equal(keystrokes.current('a', reading, typed, 1_000, 0), undefined);
  });
});

describe('withoutNew', () => {
  const inside = finding('hearsay', 'It is believed', { block: 2 });
  const elsewhere = finding('vague-source', 'Sources');

  it('holds back what is new in the paragraph', () => {
    assert.deepEqual(withoutNew([elsewhere, inside], 2, []), [elsewhere]);
  });

  it('keeps what was on show before', () => {
    assert.deepEqual(withoutNew([elsewhere, inside], 2, [{ ...inside, span: [0, 1] }]), [elsewhere, inside]);
  });
});
