import assert from 'node:assert/strict';
import fc from 'fast-check';
import { behind, bodies, NO_TAGS, report } from '../reading-help';
import { runs } from '../../../properties';

describe('who is meant', () => {
  const MEANT: readonly (readonly [what: string, paragraphs: readonly string[], words: string, speaker: string])[] = [
    [
      'by a surname',
      ['Ada Quill said the pier was shut. Quill said it would open soon.'],
      'it would open',
      'Ada Quill',
    ],
    [
      'by a surname that had a title',
      ['Mr Quill said it was late. Robert Quill is the mayor.'],
      'it was late',
      'Robert Quill',
    ],
    ['by “she”', ['Ada Quill met Bo Marlow. She said the pier was shut.'], 'the pier was', 'Ada Quill'],
    ['by “he”', ['Ada Quill met Bert Marlow. He said the pier was shut.'], 'the pier was', 'Bert Marlow'],
    [
      'by “she” in the next paragraph',
      ['Ada Quill said the pier was shut.', '“It will open soon,” she said.'],
      'It will open',
      'Ada Quill',
    ],
    [
      'by a role',
      ['The mayor, Ada Quill, said the pier was shut.', 'The mayor said it would open soon.'],
      'it would open',
      'Ada Quill',
    ],
    [
      'by a title in full',
      ['Sen. Ada Quill said the pier was shut.', 'The senator said it would open soon.'],
      'it would open',
      'Ada Quill',
    ],
    ['by “who”', ['Ada Quill, who said the pier was shut, left early.'], 'the pier was', 'Ada Quill'],
    [
      'by “they” after two',
      ['Two clerks, Ada Quill and Bo Marlow, said the pier was shut. “It will open soon,” they said.'],
      'It will open',
      'Ada Quill and Bo Marlow',
    ],
    [
      'by “they” after a group',
      ['Port Authority officials said the pier was shut. They said it would open soon.'],
      'it would open',
      'Port Authority officials',
    ],
    [
      'by “it”',
      ['The Harbour Council said the pier was shut. It said the weir would follow.'],
      'the weir would',
      'Harbour Council',
    ],
    [
      'by “the company”',
      ['Tarn Holdings Inc said profits fell. The company said it would cut jobs.'],
      'it would cut',
      'Tarn Holdings Inc',
    ],
    [
      'by “the official”',
      ['A senior county official said the pier was shut. The official said it would open soon.'],
      'it would open',
      'A senior county official',
    ],
    [
      'by “his comments”',
      ['Bert Quill spoke on Monday. His comments suggested that the pier was shut.'],
      'the pier was',
      'Bert Quill',
    ],
    [
      'by a name with particles',
      ['Dr Ada van der Berg said the pier was shut. Van der Berg said it would open soon.'],
      'it would open',
      'Ada van der Berg',
    ],
  ];
  for (const [what, paragraphs, words, speaker] of MEANT) {
    it(what, () => {
      assert.equal(behind(words, paragraphs)?.speaker, speaker);
    });
  }

  it('is in doubt between two who fit alike', () => {
    const { flags } = behind('the pier was', [
      'Ada Quill and Eve Marlow met. Later in Tarn, she said the pier was shut.',
    ])!;
    assert.ok(flags.includes('pronoun'));
    assert.ok(flags.includes('uncertain'));
  });

  it('is nobody for a pronoun that opens the draft', () => {
    const { speaker, grade, flags } = behind('the pier was', ['She said the pier was shut.'])!;
    assert.deepEqual([speaker, grade, flags], [null, 'vague', ['pronoun', 'uncertain']]);
  });

  it('asks the tagger of a lone capital word, and of nothing else', () => {
    assert.equal(
      behind('the pier was', ['On Monday Skerry said the pier was shut.'], bodies('Skerry'))?.grade,
      'organization',
    );
    assert.equal(behind('the pier was', ['On Monday Skerry said the pier was shut.'], NO_TAGS)?.grade, 'named');
    assert.equal(behind('it would', ['Ada Skerry left. Skerry said it would open.'], bodies('Skerry'))?.grade, 'named');
  });

  it('does not take a university for the man it is called after', () => {
    const paragraphs = ['Marlow University closed on Monday. On Tuesday Marlow said it would open again.'];
    assert.equal(behind('it would', paragraphs)?.speaker, 'Marlow');
  });

  it('gives everything of one source one entry', () => {
    const { sources } = report(['Ada Quill said the pier was shut. She said it would open. “Soon,” Quill said.']);
    assert.deepEqual(
      sources.map(({ label, attributions }) => [label, attributions.length]),
      [['Ada Quill', 3]],
    );
  });

  it('reads any words without throwing, and keeps its spans inside the draft', () => {
    const WORDS = [
      'Ada',
      'Quill',
      'said',
      'who',
      'of',
      'the',
      'Bank',
      'and',
      ',',
      '“No,”',
      'it',
      'they',
      'officials',
      'his',
      '(R)',
      '—',
      'is',
      'believed',
      '.',
      'van',
      'May',
      'a',
      'statement',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const { source, cue, content, reasons } of report([text]).attributions) {
          for (const [start, end] of [
            ...source,
            ...cue,
            ...content,
            ...reasons.flatMap(({ span }) => (span ? [span] : [])),
          ])
            assert.ok(0 <= start && start < end && end <= text.length);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
