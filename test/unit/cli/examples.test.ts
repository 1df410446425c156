import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/engine/analyzer';
import { createTagger } from '../../../src/engine/language/tagger';
import type { Markup } from '../../../src/engine/model';

/** The drafts that an editor sees first: what is wrong in them is marked, and what is sound is left alone. */
function read(name: string, markup: Markup) {
  const text = readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
  const report = analyze(text, markup, createTagger());
  const marked = (rule: string) =>
    report.findings.filter((finding) => finding.rule === rule).map(({ span }) => text.slice(...span));
  const speakerOf = (words: string) => {
    const at = text.indexOf(words);
    assert.ok(at >= 0, words);
    const quotation = report.quotations.find(({ inner }) => inner[0] <= at && at < inner[1]);
    assert.ok(quotation, `“${words}” is not among the quotations`);
    return report.attributions[quotation.attribution] ?? null;
  };
  return { text, report, marked, speakerOf };
}

describe('the example with the faults of real copy', () => {
  const { text, report, marked, speakerOf } = read('harbour-bridge.md', 'markdown');

  for (const words of ['officials', 'sources close to the board', 'Experts', 'Studies', 'Critics', 'Residents']) {
    it(`marks the vague source: ${words}`, () => {
      const all = [...marked('vague-source'), ...marked('vague-group'), ...marked('unnamed-study')];
      assert.ok(
        all.some((each) => each.startsWith(words)),
        all.join(' | '),
      );
    });
  }

  it('marks the unnamed official with a description', () => {
    assert.ok(marked('described-source').some((each) => each.startsWith('A senior county official')));
  });

  for (const words of ['It is believed', 'reportedly']) {
    it(`marks the hearsay: ${words}`, () => {
      const all = [...marked('hearsay'), ...marked('hearsay-adverb')];
      assert.ok(
        all.some((each) => each.includes(words)),
        all.join(' | '),
      );
    });
  }

  it('marks the quotation that nobody speaks', () => {
    assert.ok(marked('unattributed-quote').some((each) => each.includes('They knew.')));
    assert.equal(speakerOf('They knew.'), null);
  });

  for (const words of ['the longest closure', 'fallen by 40 percent', 'will finish the regatta']) {
    it(`marks the claim: ${words}`, () => {
      const at = text.indexOf(words);
      const block = report.blocks.findIndex(({ span }) => span[0] <= at && at < span[1]);
      const sentence = report.blocks[block]?.sentences.find(([start, end]) => start <= at && at < end);
      assert.ok(sentence);
      const hit = report.findings.some(
        ({ rule, span }) => rule === 'unattributed-claim' && span[0] < sentence[1] && span[1] > sentence[0],
      );
      assert.ok(hit);
    });
  }

  it('knows who speaks', () => {
    assert.equal(speakerOf('I’ve laid off two people')?.speaker, 'Mina Tarrow');
    assert.equal(speakerOf('Nobody walks past a barrier')?.speaker, 'Mina Tarrow');
    assert.equal(speakerOf('You can’t pour a road')?.speaker, 'Piers Adlamont');
    assert.equal(speakerOf('Two of the four main pins')?.grade, 'document');
    // "a report that its roads department sent" tells readers which.
    const reports = report.attributions.filter(
      ({ source: [first] }) => first && /^a report/.test(text.slice(...first)),
    );
    assert.deepEqual(
      reports.map(({ grade }) => grade),
      ['document'],
    );
  });

  it('leaves the caption, the line of furniture and the front matter alone', () => {
    for (const words of ['stuck half open', 'whatever the weather', 'author:']) {
      const at = text.indexOf(words);
      assert.ok(!report.findings.some(({ span }) => span[0] <= at && at < span[1]), words);
      assert.ok(!report.quotations.some(({ span, use }) => use === 'speech' && span[0] <= at && at < span[1]), words);
    }
  });
});

describe('the sound example', () => {
  const { report, speakerOf } = read('library-roof.md', 'markdown');

  it('earns no warning', () => {
    const warnings = report.findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
    assert.deepEqual(warnings, []);
  });

  it('has every quotation behind a name', () => {
    for (const quotation of report.quotations.filter(({ use }) => use === 'speech')) {
      assert.equal(report.attributions[quotation.attribution]?.grade, 'named');
    }
  });

  it('knows who speaks, by pronoun and by surname', () => {
    assert.equal(speakerOf('They have been telling me')?.speaker, 'Greta Sandoe');
    assert.equal(speakerOf('The fixings were sound')?.speaker, 'Imogen Hatherly');
    assert.equal(speakerOf('I miss the company')?.speaker, 'Bill Ormsby');
    assert.equal(speakerOf('We have lost two librarians')?.speaker, 'Aldo Pymble');
  });
});

describe('the example in HTML', () => {
  const { text, report, marked, speakerOf } = read('mill-fire.html', 'html');

  it('reads neither scripts nor menus nor comments', () => {
    for (const words of [
      'Sources said this is code',
      'small-caps',
      'Market to move indoors',
      'shared folder',
      'Home',
    ]) {
      const at = text.indexOf(words);
      assert.ok(!report.findings.some(({ span }) => span[0] <= at && at < span[1]), words);
    }
  });

  it('reads quotation marks that are written as entities', () => {
    assert.equal(speakerOf('We counted everybody out')?.speaker, 'Della Marchbank');
  });

  it('marks what nobody stands behind', () => {
    assert.ok(marked('unattributed-quote').some((words) => words.includes('I could see the flames')));
    assert.ok(marked('hearsay').some((words) => words.includes('is thought to')));
  });
});
