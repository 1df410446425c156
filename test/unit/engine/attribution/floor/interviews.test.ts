import assert from 'node:assert/strict';
import { analyze } from '../../../../../src/engine/analyzer';
import type { Report } from '../../../../../src/engine/model';
import { NO_TAGS } from '../reading-help';

const read = (paragraphs: readonly string[]): Report => analyze(paragraphs.join('\n\n'), 'markdown', NO_TAGS);

function speaker(words: string, paragraphs: readonly string[]): string | null | undefined {
  const at = paragraphs.join('\n\n').indexOf(words);
  return read(paragraphs).attributions.find(({ content }) => content.some(([start, end]) => start <= at && at < end))
    ?.speaker;
}

const FIRST =
  'I think the slip is sound. Officials say it will cost little. It is believed that the port wants us gone.';
const SECOND = 'Rents have risen by 40 percent in my street, the worst rise in the country.';
const THIRD = 'Parents want smaller boats. I do not agree with them, and I never will.';

const labelled = (asks: string, answers: string, headline = '## An interview with Ada Quill, net maker'): string[] => [
  headline,
  `${asks}Do you back the plan?`,
  `${answers}${FIRST}`,
  'It was sold by people who never saw it, the largest sale in the county.',
  `${asks}Will it pass?`,
  `${answers}${SECOND}`,
];

describe('an interview', () => {
  for (const [what, paragraphs] of [
    ['with “Q:” and “A:”', labelled('Q: ', 'A: ')],
    ['with initials', labelled('The Courier: ', 'AQ: ')],
    ['with bold names', labelled('**The Courier:** ', '**Ada Quill:** ')],
    [
      'with bold questions and initials',
      labelled('**', 'AQ: ').map((each) => (each.startsWith('**') ? `${each}**` : each)),
    ],
    ['with surnames', labelled('Courier: ', 'Quill: ')],
    ['with questions alone', labelled('', '')],
    ['with bold questions', labelled('**', '').map((each) => (each.startsWith('**') ? `${each}**` : each))],
    ['with questions as headlines', labelled('### ', '')],
    ['that the headline calls a questionnaire', labelled('', '', '# Candidate questions: Ada Quill')],
  ] as const) {
    it(`leaves the answers to the speaker: ${what}`, () => {
      assert.deepEqual(read(paragraphs).findings, []);
      for (const words of ['I think the slip', 'It was sold by', 'Rents have risen'])
        assert.match(speaker(words, paragraphs) ?? '', /Quill/, words);
      assert.equal(speaker('Will it pass', paragraphs), undefined);
    });
  }

  it('needs no headline where questions are put to somebody who answers as “I”', () => {
    const paragraphs = [
      'The port votes in May.',
      'Why do you stand?',
      FIRST,
      'What would you do first?',
      SECOND,
      'Would you sell?',
      THIRD,
    ];
    assert.deepEqual(read(paragraphs).findings, []);
  });

  it('names who answers where labels do', () => {
    const paragraphs = [
      'Why do you stand?',
      `Ada Quill: ${FIRST}`,
      `Bo Marsh: ${SECOND}`,
      'Would you sell?',
      `Ada Quill: ${THIRD}`,
      `Bo Marsh: ${FIRST.replace('sound', 'weak')}`,
    ];
    assert.equal(speaker('Rents have', paragraphs), 'Bo Marsh');
    assert.equal(speaker('Parents want', paragraphs), 'Ada Quill');
  });

  it('ends where the paper tells again', () => {
    const paragraphs = [...labelled('Q: ', 'A: '), '## The vote', 'Officials say the vote will be close.'];
    assert.deepEqual(
      read(paragraphs).findings.map(({ rule }) => rule),
      ['vague-source'],
    );
  });
});

describe('what is no interview', () => {
  const asked = (paragraphs: readonly string[]): string[] => read(paragraphs).findings.map(({ rule }) => rule);

  it('is a piece that asks its readers', () => {
    const paragraphs = [
      'What does the sale mean?',
      'Officials say it will cost little.',
      'Who will pay?',
      'Officials say nobody will.',
      'When is the vote?',
      'Officials say in May.',
    ];
    assert.ok(asked(paragraphs).includes('vague-source'));
  });

  it('is a piece that was told in an interview', () => {
    const paragraphs = [
      'In an interview with Ada Quill, the Courier asked about the slip.',
      'Officials say it will cost little.',
      'But will it pass?',
      'Officials say so.',
    ];
    assert.ok(asked(paragraphs).includes('vague-source'));
  });

  it('is a list of what to know', () => {
    const paragraphs = ['Where: the slip.', 'When: at nine. Will it rain?', 'Who: officials say everybody may come.'];
    assert.ok(asked(paragraphs).includes('vague-source'));
  });
});
