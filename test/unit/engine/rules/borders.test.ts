import type { RuleId } from '../../../../src/engine/rules/profiles';
import assert from 'node:assert/strict';
import { foundBy } from './analyzed';

/** So many words. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, i) => ['the', 'old', 'grey', 'wet', 'long'][i % 5]).join(' ');

/** Words of so many characters, and none of their own that says anything. */
const filler = (length: number): string =>
  'on and '
    .repeat(Math.ceil(length / 7))
    .slice(0, length)
    .replace(/ $/, 'x');

const paragraphs = (...texts: string[]): string => texts.join('\n\n');
const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

const RAIN = 'It rained all day in the town.';
const FOUR =
  'Nora Pellow said it was late. Nora Pellow said it was cold. Nora Pellow said it was dark. Nora Pellow said it was wet.';
const POLL = 'A poll found that 40 percent of voters were cold.';
const BEST = 'The mill is the best in the county.';

/**
 * Where each number of a rule lies: the text of so many words, characters or sentences is marked with the first number
 * and is not with the second, which is its neighbour.
 */
const BORDERS: readonly (readonly [
  rule: RuleId,
  what: string,
  text: (count: number) => string,
  marked: number,
  unmarked: number,
])[] = [
  [
    'anonymous-lead',
    'words that make a lead',
    (n) => paragraphs(`${words(n)} bridge will close, a senior official said.`, RAIN),
    11,
    10,
  ],
  [
    'anonymity-without-reason',
    'characters in which the reason stands',
    (n) => `A clerk spoke on condition of anonymity ${filler(n)}, because she feared for her job.`,
    291,
    290,
  ],
  ['anonymous-quote', 'words that make a sentence', (n) => `“${words(n)},” an aide said.`, 5, 4],
  [
    'crime-without-authority',
    'characters in which its authority follows',
    (n) => `Cole Rennard murdered his neighbour ${filler(n)} a jury found.`,
    379,
    378,
  ],
  [
    'crime-without-authority',
    'characters in which its authority stands before',
    (n) => `A jury found ${filler(n)} that, as it turned out, Cole Rennard murdered his neighbour.`,
    370,
    369,
  ],
  [
    'crime-without-authority',
    'characters between the name and the verb',
    (n) => `Cole Rennard, ${'x'.repeat(n)}, murdered his neighbour.`,
    60,
    61,
  ],
  [
    'loaded-verb',
    'characters in which the proof stands',
    (n) => `Voskar refuted the claim ${filler(n)} with records.`,
    58,
    57,
  ],
  [
    'loaded-verb',
    'sentences between a belief and what was said',
    (n) => `Ada Prill said it was late. ${'It rained. '.repeat(n)}Prill believes that the mill is shut.`,
    1,
    0,
  ],
  [
    'late-speaker',
    'characters of a first sentence that leaves room for a speaker',
    (n) =>
      `“${filler(n)}. We will not close it this year, and nobody on the board of the old mill has asked us to do so, or ever will.” said Ada Prill.`,
    28,
    27,
  ],
  [
    'late-speaker',
    'characters that are read in one glance',
    (n) => `“The mill has been here for years. A${filler(n)},” said Ada Prill.`,
    74,
    73,
  ],
  [
    'late-speaker',
    'characters before the quotation in which the name may stand',
    (n) => `Ada Prill was there ${filler(n)}. “The mill has been here for years. A${filler(120)},” said Ada Prill.`,
    384,
    383,
  ],
  [
    'late-attribution',
    'characters after which a source is late',
    (n) => `The mill ${filler(n)}, Ada Prill said.`,
    208,
    207,
  ],
  ['single-source', 'words of a story', (n) => paragraphs(`${words(n)}.`, FOUR), 121, 120],
  [
    'single-source',
    'characters of a lead that name the source',
    (n) => paragraphs(`It ${filler(560)} ${filler(n)} Pellow.`, FOUR),
    30,
    29,
  ],
  [
    'has-learned',
    'characters in which the copy says how',
    (n) => `The Courier has learned that the mill ${filler(n)} from records.`,
    281,
    280,
  ],
  [
    'hearsay-adverb',
    'characters in which an authority stands',
    (n) => `The mill reportedly fell ${filler(n)} police.`,
    288,
    287,
  ],
  [
    'declined-to-comment',
    'characters of the name of a body',
    (n) => `A harbour board official said it was shut. The harbour board ${filler(n)} declined to comment.`,
    83,
    84,
  ],
  [
    'role-missing',
    'characters in which the role stands',
    (n) => paragraphs(RAIN, `Ada Prill said it was shut ${filler(n)} the mayor.`, 'It rained.'),
    193,
    192,
  ],
  [
    'headline-unsupported',
    'words of a story',
    (n) => paragraphs('Bridge to stay shut for 14 weeks', `${words(n)} bridge is shut.`),
    57,
    56,
  ],
  [
    'headline-unsupported',
    'a number that counts something',
    (n) => paragraphs(`Bridge to stay shut for ${n} weeks`, `${words(70)} bridge is shut.`),
    2,
    1,
  ],
  [
    'headline-unsupported',
    'the first year',
    (n) => paragraphs(`Bridge to stay shut in ${n} or so`, `${words(70)} bridge is shut.`),
    1899,
    1900,
  ],
  [
    'headline-unsupported',
    'the last year',
    (n) => paragraphs(`Bridge to stay shut in ${n} or so`, `${words(70)} bridge is shut.`),
    2101,
    2100,
  ],
  [
    'headline-unsupported',
    'letters of a name that is one',
    (n) =>
      paragraphs(`Mayor shuns ${'Aldwick'.slice(0, n)} bridge`, `${words(70)} bridge is shut, the mayor shuns it.`),
    3,
    2,
  ],
  [
    'headline-unsupported',
    'letters that two forms of a name share',
    (n) =>
      paragraphs(
        `Mayor shuns ${'Tarnish'.slice(0, n)} bridge`,
        `${words(70)} bridge in Tarnia is shut, the mayor shuns it.`,
      ),
    4,
    5,
  ],
  [
    'incomplete-poll',
    'polls that make a story about them',
    (n) => paragraphs(RAIN, 'It was late.', 'It was dark.', ...times(n, POLL)),
    2,
    1,
  ],
  [
    'incomplete-poll',
    'paragraphs above a poll that the story is about',
    (n) => paragraphs(...times(n, RAIN), POLL, 'It was late.'),
    1,
    2,
  ],
  [
    'ambiguous-pronoun',
    'characters before the pronoun that are read',
    (n) => `Ada Quill and Eve Marlow met ${filler(n)}. Later in Tarn, she said the pier was shut.`,
    358,
    359,
  ],
  [
    'vague-group',
    'sentences after the crowd in which one of it may speak',
    (n) => paragraphs('Critics say the mill is shut.', `${'It rained. '.repeat(n)}Ada Prill said it was late.`),
    2,
    1,
  ],
  [
    'unattributed-claim',
    'blocks above the label of an opinion piece',
    (n) => paragraphs(...times(n, 'By Jane Roe'), 'Opinion', BEST, RAIN),
    5,
    4,
  ],
  [
    'unattributed-claim',
    'characters of a headline that is labelled opinion',
    (n) => paragraphs(`Opinion: the mill ${filler(n)}`, BEST, RAIN),
    183,
    182,
  ],
  [
    'unattributed-claim',
    'sentences that talk to the reader',
    (n) => paragraphs('I think that we should go. '.repeat(n), 'It rained. It rained.', BEST),
    3,
    4,
  ],
  [
    'unattributed-claim',
    'sentences among which six talk to the reader',
    (n) => paragraphs('I think that we should go. '.repeat(6), 'It rained. '.repeat(n), BEST),
    44,
    43,
  ],
];

describe('where a rule begins to ask', () => {
  for (const [rule, what, text, marked, unmarked] of BORDERS) {
    it(`${rule}: ${what}`, () => {
      assert.equal(Math.abs(marked - unmarked), 1);
      assert.deepEqual(
        [marked, unmarked].map((count) => foundBy(rule, text(count)).length),
        [1, 0],
      );
    });
  }

  it('points to the other polls, and to five of them at most', () => {
    const related = (count: number) => foundBy('incomplete-poll', POLL.concat(' ').repeat(count))[0]?.related?.length;
    assert.deepEqual([1, 2, 6, 8].map(related), [0, 1, 5, 5]);
  });

  it('points to the other notes of the desk, and to fifty of them at most', () => {
    const [finding] = foundBy('notes-left', `It rained. ${'[who?] '.repeat(52)}`);
    assert.deepEqual([finding?.related?.length, finding?.args.others], [50, 51]);
  });
});
