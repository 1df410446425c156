import assert from 'node:assert/strict';
import type { Markup } from '../../../../../src/engine/model';
import { markedBy } from '../analyzed';

const VIEW = 'It is the worst plan that the county has ever had, and it will finish the regatta.';
const FACT = 'Takings at the market have fallen by 40 percent since the barriers went up.';

/** The claims of a story with a view and a fact in it, under a top. */
const asked = (top: string, markup: Markup = 'markdown') =>
  markedBy('unattributed-claim', `${top}\n\n${VIEW}\n\n${FACT}\n`, markup);

describe('the claims of an opinion piece', () => {
  for (const top of [
    '---\ntitle: Mend it\nsection: Opinion\n---',
    '---\ntitle: Mend it\ncategories:\n  - Harbour\n  - Editorial\n---',
    '---\ntitle: Mend it\nopinion: true\n---',
    '+++\ntitle = "Mend it"\ntype = "op-ed"\n+++',
    '# Comment: mend the bridge',
  ]) {
    it(`are about facts alone: ${top.replace(/\n/g, ' / ')}`, () => assert.deepEqual(asked(top), [FACT]));
  }

  it('are told by a label at the top of plain text', () => assert.deepEqual(asked('OPINION', 'plaintext'), [FACT]));

  for (const top of [
    '---\ntitle: Opinion is divided on the bridge\nsection: Local\n---',
    '---\ntitle: The column on the quay\nsection: Local\n---',
    '---\ntitle: Mend it\nsection: News\nopinion: false\n---',
    '# Opinion is divided',
    '# Review of the bridge is due in May',
  ]) {
    it(`are all of them in: ${top.replace(/\n/g, ' / ')}`, () => assert.deepEqual(asked(top), [VIEW, FACT]));
  }
});
