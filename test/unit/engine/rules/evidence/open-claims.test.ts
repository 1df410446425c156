import assert from 'node:assert/strict';
import { confidenceIn, isOpenClaim, stanceOf } from '../../../../../src/engine/rules/evidence/open-claims';
import { claimsIn } from '../../../../../src/engine/claims/claims-in';
import type { ClaimThreshold } from '../../../../../src/engine/options';
import { draftOf, type Given } from '../draft';

/** The claims that stay open in a draft; nothing in it is read as an attribution but what is given. */
function open(
  text: string,
  {
    given = [],
    markup = 'plaintext',
    threshold = 'normal',
  }: { given?: Given[]; markup?: 'plaintext' | 'markdown'; threshold?: ClaimThreshold } = {},
): string[] {
  const draft = { ...draftOf(text, given, { markup }), threshold };
  const stance = stanceOf(draft);
  return draft.paragraphs.flatMap((paragraph, block) => {
    const from = draft.blocks[block]!.span[0];
    return claimsIn(paragraph, [])
      .filter((claim) => isOpenClaim({ ...claim, confidence: confidenceIn(draft, block, claim) }, stance))
      .map(({ span }) => draft.text.slice(from + span[0], from + span[1]));
  });
}

describe('open claims', () => {
  const plain = 'About 13,000 trees were felled along the ridge.';

  it('are those of every paragraph', () => {
    assert.deepEqual(open(`It rained.\n\n${plain}\n\nIt was the worst fire in the valley.`), [
      plain,
      'It was the worst fire in the valley.',
    ]);
  });

  it('are not those of a sentence with a link or a footnote', () => {
    for (const text of [
      'About [13,000 trees](https://example.org/trees) were felled along the ridge.',
      'About 13,000 trees were felled along the ridge.[^1]',
    ]) {
      assert.deepEqual(open(text, { markup: 'markdown' }), [], text);
    }
    assert.equal(open(`See [the map](https://example.org/map). ${plain}`, { markup: 'markdown' }).length, 1);
  });

  it('are not those that go on from what a source has just said', () => {
    const text = 'The report counts the losses of the year. They include about 13,000 trees along the ridge.';
    const given: Given[] = [
      { source: 'The report', cue: 'counts', content: 'the losses of the year', grade: 'document' },
    ];
    assert.equal(open(text).length, 1);
    assert.deepEqual(open(text, { given }), []);
  });

  it('are those that plainly begin something else', () => {
    const text =
      'Lee said the day was long. Never before had the harbour frozen in March, and it led to about 13,000 losses.';
    const given: Given[] = [{ source: 'Lee', cue: 'said', content: 'the day was long', grade: 'named' }];
    assert.equal(open(text, { given }).length, 1);
  });

  it('are those after a source that do not go on about the same', () => {
    const text = 'Lee said the day was long. The row led to the closure of the yard.';
    const given: Given[] = [{ source: 'Lee', cue: 'said', content: 'the day was long', grade: 'named' }];
    assert.equal(open(text, { given }).length, 1);
  });

  it('are not figures shortly after a poll or other data', () => {
    const figure = 'Nearly 60,000 visitors are happy.';
    const far = ['It rained.', 'It snowed.', 'It rained again.'].join('\n\n');
    assert.deepEqual(open(`The town’s survey is out. ${figure}`), []);
    assert.deepEqual(open(`The town’s survey is out.\n\nIt rained.\n\n${figure}`), []);
    assert.equal(open(`The town’s survey is out.\n\n${far}\n\n${figure}`).length, 1);
    assert.equal(open(`${figure} The town’s survey is out.`).length, 1);
    assert.equal(open('The town’s survey is out. The row led to the closure of the yard.').length, 1);
  });

  it('grow with the setting', () => {
    const text = [
      'The mayor bribed two inspectors, covered up the worst fire since the war and lied about it.',
      'The row led to the closure of the yard.',
      'The ferry sank because it was old.',
      'It rained.',
    ].join('\n\n');
    assert.deepEqual(
      (['quiet', 'normal', 'thorough'] as const).map((threshold) => open(text, { threshold }).length),
      [1, 2, 3],
    );
  });

  it('are few in a piece that speaks for its writer', () => {
    const diary = [
      'We went to the ridge.',
      'I had never seen it.',
      'You will know the place.',
      'We came home at six.',
    ].join('\n\n');
    assert.deepEqual(open(`${diary}\n\n${plain}`), []);
    assert.equal(open(`${diary.replace(/^.*$/gm, (line) => `“${line}”`)}\n\n${plain}`).length, 1);
  });

  it('are found however many there are', () => {
    const text = Array.from({ length: 500 }, () => plain).join(' ');
    const draft = draftOf(text);
    const claims = claimsIn(draft.paragraphs[0]!, []);
    assert.equal(claims.filter((claim) => confidenceIn(draft, 0, claim) > 0).length, 500);
  });
});
