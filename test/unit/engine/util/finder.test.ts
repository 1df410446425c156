import assert from 'node:assert/strict';
import { Finder } from '../../../../src/engine/util/finder';
import { splitBlocks } from '../../../../src/engine/text/blocks/split-draft';

describe('a finder', () => {
  it('finds what a search finds, in any order of asking', () => {
    const text = 'a-->b--></svg>c</SVG >-->';
    const finder = new Finder(text);
    for (const from of [0, 1, 2, 5, 3, 9, 24, 0, 30]) assert.equal(finder.find('-->', from), text.indexOf('-->', from));
    assert.equal(finder.closingTagEnd('svg', 0), 14);
    assert.equal(finder.closingTagEnd('svg', 9), 22);
    assert.equal(finder.closingTagEnd('svg', 0), 14);
    assert.equal(finder.closingTagEnd('svg', 16), -1);
    assert.equal(finder.closingTagEnd('pre', 0), -1);
  });

  it('searches a text once for what is not there', () => {
    let searches = 0;
    const text = { indexOf: () => (searches++, -1) } as unknown as string;
    const finder = new Finder(text);
    for (let from = 0; from < 1_000; from++) finder.find('-->', from);
    assert.equal(searches, 1);
  });

  it('is one for all parts of a draft in Markdown', () => {
    const searched: string[] = [];
    const { indexOf } = String.prototype;
    String.prototype.indexOf = function (this: string, what: string, from?: number): number {
      if (this.length > 1_000) searched.push(what);
      return indexOf.call(this, what, from);
    };
    try {
      for (const unit of ['<!-- x\n\n', '<p><!-- x\n\n']) splitBlocks(unit.repeat(500), 'markdown');
    } finally {
      String.prototype.indexOf = indexOf;
    }
    assert.ok(searched.filter((what) => what === '-->').length <= 2, searched.join(' '));
  });
});
