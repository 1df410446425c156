import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze, DraftAnalyzer } from '../../../src/engine/analyzer';
import { createTagger } from '../../../src/engine/language/tagger';
import type { Report } from '../../../src/engine/model';
import { finished } from '../../../src/engine/util/steps';

const tagger = createTagger();
const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report));

/** An example without its paragraphs' breaks. */
const PARAGRAPH = readFileSync(new URL('../../../examples/library-roof.md', import.meta.url), 'utf8')
  .replace(/^---[^]*?---\s*/, '')
  .replace(/\s+/g, ' ');
const BELOW = '\n\nHe said that it was late. “We knew,” she said.';

function stepsOf(text: string): number {
  const steps = new DraftAnalyzer('plaintext', tagger).steps(text);
  let count = 1;
  while (!steps.next().done) count++;
  return count;
}

describe('a long paragraph', function () {
  this.timeout(120_000);

  it('is read in steps, the more the longer it is', () => {
    assert.ok(stepsOf(PARAGRAPH) > 60);
    assert.ok(stepsOf(PARAGRAPH.repeat(4)) > 150);
  });

  it('is read in steps though it is one sentence', () => {
    const sentence = PARAGRAPH.replace(/[.!?…“”"]/g, ',').repeat(2);
    assert.ok(stepsOf(sentence) > 80);
  });

  it('leaves nothing behind when its reading is dropped, at whichever step', () => {
    const first = `Mayor Ann Prill met Tom Rudge. ${PARAGRAPH}${BELOW}`;
    const second = `Mayor Ida Marrow met Tom Rudge. ${PARAGRAPH}${BELOW}`;
    const third = `Mayor Ann Prill met Odo Fenn. ${PARAGRAPH} Fenn said so.${BELOW}`;
    const wanted = plain(analyze(third, 'plaintext', tagger));
    const count = stepsOf(second);
    for (let stop = 1; stop < count; stop += 5) {
      const analyzer = new DraftAnalyzer('plaintext', tagger);
      finished(analyzer.steps(first));
      const dropped = analyzer.steps(second);
      for (let i = 0; i < stop; i++) dropped.next();
      assert.deepEqual(plain(finished(analyzer.steps(third))), wanted, `dropped after ${stop} of ${count} steps`);
    }
  });
});
