import assert from 'node:assert/strict';
import { subjectOf } from '../../../../../src/engine/attribution/cues/verbs/governing-subject';
import { SHAPES } from '../../../../../src/engine/attribution/cues/verbs/shapes';
import { readFrame } from '../../../../../src/engine/attribution/cues/verbs/read-frame';
import { cueStrength } from '../../../../../src/engine/language/cue-strength';
import { marked } from './verbs/marked';

/** As many words of filling. */
const fill = (word: string, count: number): string => ` ${word}`.repeat(count);

const frame = (sentence: string): string => {
  const { verb } = marked(sentence);
  return readFrame(verb.words, verb.group).frame;
};
const match = (sentence: string): string => marked(sentence).verb.match.frame;
const subject = (sentence: string): string => {
  const { verb, text } = marked(sentence);
  return text(subjectOf(verb)).replace(/(?: old)+/, ' …');
};
const shape = (sentence: string): string | undefined => {
  const { verb } = marked(sentence);
  const of = subjectOf(verb);
  return SHAPES.find((each) => each(verb, of) !== undefined)?.name;
};

/** What is read, the sentence around so many words of filling, how many are near enough, and what is read of one more. */
type Distance = readonly [
  read: (sentence: string) => string | undefined,
  sentence: (count: number) => string,
  near: number,
  within: string,
  beyond: string,
];

const DISTANCES: Readonly<Record<string, Distance>> = {
  FRAME_WITHIN: [frame, (n) => `Fenn [said]${fill('again', n)} that it was shut.`, 29, 'that', 'none'],
  CONTENT_ASIDE_WORDS: [frame, (n) => `Fenn [said], in${fill('old', n)} Tarn, that it was shut.`, 22, 'that', 'none'],
  ASIDE_BEFORE_CLAUSE: [
    frame,
    (n) => `Fenn [said], in${fill('old', n)} Tarn, the gate was shut.`,
    10,
    'clause',
    'none',
  ],
  COLON_WITHIN: [
    frame,
    (n) => `Fenn [said] of a talk he had in a${fill('old', n)} hall: “It is shut.”`,
    11,
    'quote',
    'clause',
  ],
  ADJUNCTS: [frame, (n) => `Fenn [said] in Tarn${fill('again', n)} that it was shut.`, 6, 'that', 'pp-in'],
  ADJUNCTS_BEHIND_HEARER: [
    frame,
    (n) => `Fenn [told] the crew${fill('again', n)} that it was shut.`,
    9,
    'obj-that',
    'np',
  ],
  AS_WITHIN: [frame, (n) => `Fenn [described] the plan${fill('again', n)} as a trick.`, 5, 'as', 'np'],
  FAR_THAT_WITHIN: [
    match,
    (n) => `Fenn [said] in Tarn, on a${fill('old', n)} coast, that it was shut.`,
    18,
    'that',
    'pp-in',
  ],
  TOLD_THAT_WITHIN: [
    match,
    (n) => `Fenn [told] a meeting, on a${fill('old', n)} coast, that it was shut.`,
    8,
    'obj-that',
    'np',
  ],
  ACTOR_WORDS: [subject, (n) => `It was a chance for the${fill('old', n)} board [to] say so.`, 6, 'the … board', 'It'],
  SENT_WITHIN: [subject, (n) => `Fenn issued a${fill('old', n)} statement [saying] so.`, 3, 'Fenn', 'a … statement'],
  STATEMENT_WORDS: [shape, (n) => `No${fill('old', 4 - n)} boat, she [said].`, 1, 'contentBefore', 'noContent'],
  LONG_QUOTATION: [shape, (n) => `“${'o'.repeat(29 - n)}” [barked] Fenn.`, 0, 'inverted', 'thing'],
};

/** The same of rates: the verb between brackets, or the one that is named, has this rate in a frame, and what is read at it. */
type Rate = readonly [
  sentence: string,
  lemma: string,
  frames: readonly string[],
  bar: number,
  reached: string,
  missed: string,
];

const RATES: Readonly<Record<string, Rate>> = {
  'INVERTED_ABOVE (and more)': ['The gate will hold, [says] Fenn.', 'say', ['post'], 0.31, 'inverted', 'thing'],
  STATES: ['Fenn [said] in Tarn, on the coast, that it was shut.', 'say', ['that'], 0.8, 'statement', 'thing'],
  INTRODUCES: [
    '“The gate is shut,” she [said] on Monday.',
    'say',
    ['post'],
    0.5,
    'contentBefore',
    'contentOnBothSides',
  ],
  TOLD_BEHIND: ['The gate is shut, she [told] the crew.', 'tell', ['post'], 0.6, 'contentBefore', 'thing'],
  NEEDS_NO_THAT: ['Fenn [said] the gate.', 'say', ['post'], 0.8, 'statement', 'thing'],
  TAKES_STATEMENTS: ['Fenn [said] the gate.', 'say', ['that'], 0.9, 'statement', 'thing'],
};

/** The last words of what the verb introduces. */
const LAST: Readonly<Record<string, Rate>> = {
  OPENS_ATTRIBUTION: ['Fenn [knew] it was shut and added that it rained.', 'add', ['that'], 0.8, 'shut', 'rained'],
  ADDS_AT_LEAST: ['Fenn [said] it was shut, adding that it rained.', 'add', ['that'], 0.3, 'shut', 'rained'],
};

const withRate = ([sentence, lemma, frames]: Rate, rate: number): ReturnType<typeof marked> =>
  marked(sentence, (each, of) => (each === lemma && frames.includes(of) ? rate : cueStrength(each, of)));

describe('the bars of cues', () => {
  for (const [bar, [read, sentence, near, within, beyond]] of Object.entries(DISTANCES))
    it(`${bar}: as far, and no word farther`, () => {
      assert.equal(read(sentence(near)), within);
      assert.equal(read(sentence(near + 1)), beyond);
    });

  for (const [bar, row] of Object.entries(RATES))
    it(`${bar}: as often, and no less`, () => {
      const read = (rate: number): string | undefined => {
        const { verb } = withRate(row, rate);
        const of = subjectOf(verb);
        return SHAPES.find((each) => each(verb, of) !== undefined)?.name;
      };
      assert.equal(read(row[3]), row[4]);
      assert.equal(read(row[3] - 0.01), row[5]);
    });

  for (const [bar, row] of Object.entries(LAST))
    it(`${bar}: as often, and no less`, () => {
      const read = (rate: number): string | undefined => {
        const { verb, text } = withRate(row, rate);
        const of = subjectOf(verb);
        const content = SHAPES.map((each) => each(verb, of)).find((each) => each !== undefined)?.content ?? [];
        return /(\w+)\W*$/.exec(content.map(text).join(' '))?.[1];
      };
      assert.equal(read(row[3]), row[4]);
      assert.equal(read(row[3] - 0.01), row[5]);
    });
});
