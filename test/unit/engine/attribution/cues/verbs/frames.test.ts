import assert from 'node:assert/strict';
import { readFrame } from '../../../../../../src/engine/attribution/cues/verbs/read-frame';
import type { Frame } from '../../../../../../src/engine/language/frame';
import { marked } from './marked';

/** By frame: sentences with the verb between brackets, and what follows from where its content begins. */
const EXAMPLES: Readonly<Partial<Record<Frame, readonly (readonly [sentence: string, content: string])[]>>> = {
  that: [
    ['Fenn [said] that it was shut.', 'that it was shut.'],
    ['Fenn [said] again on Monday that it was shut.', 'that it was shut.'],
    ['Fenn [said] in a letter to the crew that it was shut.', 'that it was shut.'],
    ['Fenn [said], in a letter to the crew, that it was shut.', 'that it was shut.'],
    ['Fenn [said], that it was shut.', 'that it was shut.'],
    ['Fenn [said] in a letter, that it was shut.', 'that it was shut.'],
    ['Fenn [said] late Monday that it was shut.', 'that it was shut.'],
    ['Fenn [said] this week that it was shut.', 'that it was shut.'],
    ['Fenn [pointed] out again that it was shut.', 'that it was shut.'],
    ['Fenn [argued] well and forcefully that it was shut.', 'that it was shut.'],
  ],
  quote: [
    ['Fenn [said] “it is shut”.', '“it is shut”.'],
    ['Fenn [said], “It is shut.”', '“It is shut.”'],
    ['Fenn [said]: “It is shut.”', '“It is shut.”'],
    ['Fenn [said] — “It is shut.”', '“It is shut.”'],
    ['Fenn [said] in a letter, “It is shut.”', '“It is shut.”'],
    ['Fenn [said] on Monday: “It is shut.”', '“It is shut.”'],
    ['Fenn [said] on Monday again “it is shut”.', '“it is shut”.'],
    ['Fenn [said] of a talk he had with the crew: “It is shut.”', '“It is shut.”'],
    ['Fenn [answered], with a smile: “It is shut.”', '“It is shut.”'],
    ['Fenn [answered], with a smile, “It is shut.”', '“It is shut.”'],
  ],
  clause: [
    ['Fenn [said] the gate was shut.', 'the gate was shut.'],
    ['Fenn [said], if elected, he would leave.', 'he would leave.'],
    ['Fenn [said] although it rained, the crew left.', 'although it rained, the crew left.'],
    ['Fenn [said] on Monday the gate was shut.', 'the gate was shut.'],
  ],
  wh: [
    ['Fenn [asked] whether it was shut.', 'whether it was shut.'],
    ['Fenn [asked] if it was shut.', 'if it was shut.'],
    ['Fenn [asked] in a letter whether it was shut.', 'whether it was shut.'],
  ],
  inf: [['Fenn [promised] to leave.', 'to leave.']],
  ing: [
    ['Fenn [denied] taking it.', 'taking it.'],
    ['Fenn [denied] being there.', 'being there.'],
  ],
  gap: [
    ['It was a gate that Fenn [said] was shut.', 'was shut.'],
    ['It was a gate that Fenn [said] held.', 'held.'],
    ['It was a gate that Fenn [said] would hold.', 'would hold.'],
  ],
  np: [
    ['Fenn [praised] the crew.', 'the crew.'],
    ['Fenn [praised] Thursday’s vote.', 'Thursday’s vote.'],
    ['Fenn [praised] them for holding on.', 'them for holding on.'],
    ['Fenn [praised] old friends who left.', 'old friends who left.'],
  ],
  as: [
    ['Fenn [described] the plan as a trick.', 'the plan as a trick.'],
    ['Fenn [described] it in a letter as a trick.', 'it in a letter as a trick.'],
  ],
  'obj-that': [
    ['Fenn [told] the crew that it was shut.', 'that it was shut.'],
    ['Fenn [told] her that it was shut.', 'that it was shut.'],
    ['Fenn [told] the crew on Monday that it was shut.', 'that it was shut.'],
    ['Fenn [told] the crew in a letter, that it was shut.', 'that it was shut.'],
  ],
  'obj-quote': [
    ['Fenn [called] it “a trick”.', '“a trick”.'],
    ['Fenn [told] the crew, “It is shut.”', '“It is shut.”'],
    ['Fenn [told] the crew: “It is shut.”', '“It is shut.”'],
  ],
  'obj-clause': [
    ['Fenn [told] the crew the gate was shut.', 'the gate was shut.'],
    ['Fenn [told] the crew: They would leave.', 'They would leave.'],
  ],
  'obj-wh': [['Fenn [asked] the crew how it was shut.', 'how it was shut.']],
  'obj-inf': [['Fenn [urged] the crew to leave.', 'to leave.']],
  'obj-at': [
    ['Fenn [put] the toll at 40.', 'the toll at 40.'],
    ['Fenn [put] the cost of the gate at more than 40 crowns.', 'the cost of the gate at more than 40 crowns.'],
  ],
  'pp-for': [['Fenn [called] for a vote.', 'a vote.']],
  'pp-on': [['Fenn [commented] on the vote.', 'the vote.']],
  'pp-as': [['Fenn [served] as a pilot.', 'a pilot.']],
  'pp-after': [['Fenn [spoke] after winning the vote.', 'winning the vote.']],
};

const frameOf = (sentence: string): { frame: Frame; rest: string } => {
  const { verb, text } = marked(sentence);
  const { frame, from } = readFrame(verb.words, verb.group);
  return { frame, rest: from < verb.words.length ? text({ from, to: verb.words.length }) : '' };
};

describe('the frame of a verb', () => {
  for (const [frame, cases] of Object.entries(EXAMPLES))
    describe(frame, () => {
      for (const [sentence, rest] of cases ?? [])
        it(sentence, () => assert.deepEqual(frameOf(sentence), { frame, rest }));
    });

  for (const [sentence, why] of [
    ['Fenn [disagreed].', 'nothing follows'],
    ['Fenn [disagreed]: ', 'nothing follows the mark'],
    ['Fenn [declined] when asked about it.', 'that says when'],
    ['Fenn [denied] — “why would he?” asked Crole.', 'the quotation has a speaker of its own'],
    ['Fenn [agreed] and left.', 'another verb follows'],
    ['Fenn [left] although it rained.', 'no main clause follows'],
    ['Fenn [said], hoping for more, nothing.', 'the aside holds nothing'],
    ['Fenn [said] (it rained) so.', 'a bracket opens'],
  ] as const)
    it(`is none in “${sentence}”: ${why}`, () => assert.equal(frameOf(sentence).frame, 'none'));

  it('takes a particle or an adverb into the cue, and no time', () => {
    const cueOf = (sentence: string): string => {
      const { verb, text } = marked(sentence);
      return text({ from: verb.group.from, to: readFrame(verb.words, verb.group).cueTo });
    };
    assert.equal(cueOf('Fenn [pointed] out that it was shut.'), 'pointed out');
    assert.equal(cueOf('Fenn [said] repeatedly that it was shut.'), 'said repeatedly');
    assert.equal(cueOf('Fenn [said] Monday that it was shut.'), 'said');
    assert.equal(cueOf('Fenn [called] for a vote.'), 'called for');
  });

  it('names whom the verb speaks to', () => {
    const { verb, text } = marked('Fenn [told] the crew of the lock that it was shut.');
    assert.equal(text(readFrame(verb.words, verb.group).addressee ?? null), 'the crew of the lock');
  });
});
