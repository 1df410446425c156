import assert from 'node:assert/strict';
import { subjectOf } from '../../../../../../src/engine/attribution/cues/verbs/governing-subject';
import { INVERSIONS, speakerBehind } from '../../../../../../src/engine/attribution/cues/verbs/inversions';
import { SHAPES } from '../../../../../../src/engine/attribution/cues/verbs/shapes';
import { marked } from './marked';

/** A sentence with its verb between brackets; who is read as its source, and what as its content. */
type Case = readonly [sentence: string, source?: string, ...content: string[]];

/** The first shape to answer, and its answer. */
function readAs(sentence: string): { shape: string | undefined; said: string[] | null } {
  const { verb, text } = marked(sentence);
  const subject = subjectOf(verb);
  const shape = SHAPES.find((each) => each(verb, subject) !== undefined);
  const read = shape?.(verb, subject);
  return { shape: shape?.name, said: read ? [text(read.source), ...read.content.map(text)] : null };
}

/** By shape: sentences that it reads; no source and no content where it says that the verb is no cue. */
const EXAMPLES: Readonly<Record<string, readonly Case[]>> = {
  remark: [['It is worth [noting] that the gate is shut.'], ['It is not easy to [say] whether the gate is shut.']],
  undone: [['They stopped short of [blaming] the crew.'], ['Fenn refrained from [saying] that the gate was shut.']],
  foreseen: [['Crews will [see] a rise in May.']],
  inverted: [
    ['“The gate is shut,” [said] Fenn.', 'Fenn', '“The gate is shut,”'],
    ['“The gate,” [said] Fenn, “is shut.”', 'Fenn', '“The gate,”', '“is shut.”'],
    ['“The gate is shut,” [barked] Fenn.', 'Fenn', '“The gate is shut,”'],
    ['The gate will hold, [says] Fenn.', 'Fenn', 'The gate will hold'],
  ],
  stillOpen: [['It [is] clear that the gate is shut.'], ['It is not yet [known] whether the gate is shut.']],
  weighed: [['The offer was [considered].'], ['The keeper was [considered] for the post.']],
  seenBy: [['A letter [seen] by the Courier is short.']],
  surfaced: [
    ['It [emerged] on Monday that the gate was shut.', '', 'that the gate was shut'],
    ['A pattern [emerged] that pleased Fenn.'],
  ],
  toldInCourt: [
    ['The gate was shut, the inquest was [told].', 'the inquest', 'The gate was shut'],
    ['The court was [told] that the gate was shut.', 'The court', 'that the gate was shut'],
  ],
  given: [
    ['Support for the lock [came] from the mayor.', 'the mayor', 'Support for the lock'],
    ['Similar claims were [made] by the crews.', 'the crews', 'Similar claims'],
  ],
  impersonal: [
    ['The gate is [said] to be shut.', '', 'The gate', 'to be shut'],
    ['It is [said] that the gate is shut.', '', 'that the gate is shut'],
    ['The plan was [opposed] by the crew.', 'the crew', 'The plan'],
    ['The gate [seems] to be shut.', '', 'The gate', 'to be shut'],
    ['Fenn was [told] that the gate was shut.', '', 'that the gate was shut'],
  ],
  namesake: [
    ['They staged a play [entitled] The Gate.'],
    ['A fish [called] the mudfin moved in.'],
    ['A keeper [named] Bo Roe opened the gate.'],
  ],
  done: [
    ['A mother [called] the police in Tarn after her son fell.'],
    ['The board [declared] a state of emergency in Tarn.'],
    ['Odo Fenn [claimed] bronze in May.'],
  ],
  asClause: [
    ['As Fenn [put] it, the gate is shut.', 'Fenn', 'the gate is shut'],
    ['The gate, as Fenn [noted], is shut.', 'Fenn', 'The gate', 'is shut'],
    ['As Fenn [noted] in a letter, the gate is shut.', 'Fenn', 'the gate is shut'],
    ['As Fenn [told] the Courier, the gate is shut.', 'Fenn', 'the gate is shut'],
  ],
  contentBefore: [
    ['“The gate is shut,” she [said].', 'she', '“The gate is shut,”'],
    ['“The gate is shut,” she [said] on Monday.', 'she', '“The gate is shut,”'],
    ['“The gate is shut,” she [told] the crew.', 'she', '“The gate is shut,”'],
    ['The gate is shut, she [said].', 'she', 'The gate is shut'],
    ['The gate, she [said], “is safe”.', 'she', 'The gate', '“is safe”'],
  ],
  contentOnBothSides: [
    ['“The gate is shut,” she [said] of the lock, “for good.”', 'she', '“The gate is shut,”', '“for good.”'],
  ],
  whatWasSaid: [['He is accused of theft, which he [denies].', 'he', 'which']],
  noContent: [
    ['Fenn [disagreed].', 'Fenn'],
    ['Asked about the gate, Fenn [declined].', 'Fenn'],
  ],
  gap: [
    ['The gate, which Fenn [says] was shut, is new.', 'Fenn', 'which', 'was shut'],
    ['They saw a gate Fenn [said] was shut.', 'Fenn', 'a gate', 'was shut'],
  ],
  name: [['It was what Fenn [called] “a trick,” a ruse of the board.', 'Fenn', '“a trick,”']],
  addressed: [['Fenn [urged] the crew to leave.', 'Fenn', 'the crew to leave']],
  thing: [
    ['Fenn [praised] the crew while he was in Tarn.', 'Fenn', 'the crew'],
    ['Fenn [called] for a vote, a first for Tarn.', 'Fenn', 'a vote'],
    ['Fenn [denied] taking the key and left.', 'Fenn', 'taking the key'],
  ],
  statement: [
    ['Fenn [said] that the gate was shut.', 'Fenn', 'that the gate was shut'],
    ['Fenn [said] the gate was shut.', 'Fenn', 'the gate was shut'],
    ['Fenn [said]: “The gate is shut.”', 'Fenn', '“The gate is shut.”'],
    ['Fenn [told] the crew the gate was shut.', 'Fenn', 'the gate was shut'],
    ['Fenn [asked] whether the gate was shut.', 'Fenn', 'whether the gate was shut'],
  ],
};

describe('the shapes of a verb', () => {
  for (const [shape, cases] of Object.entries(EXAMPLES))
    describe(shape, () => {
      for (const [sentence, ...said] of cases)
        it(sentence, () => assert.deepEqual(readAs(sentence), { shape, said: said.length > 0 ? said : null }));
    });

  it('each have an example, in the order in which they are tried', () => {
    assert.deepEqual(
      SHAPES.map(({ name }) => name),
      Object.keys(EXAMPLES),
    );
  });
});

describe('the inversions', () => {
  const EACH: Readonly<Record<string, readonly string[]>> = {
    afterQuotation: ['“The gate is shut,” [said] Fenn.', '“The gate is shut,” [warned] Fenn on Monday.'],
    inserted: ['The trouble, [says] Fenn, is that the gate is shut.', 'For now, [says] Fenn, the gate is shut.'],
    introduced: ['But, [said] Fenn, “the gate is shut.”'],
    afterClause: ['The gate will hold, [says] Fenn.'],
  };

  for (const [inversion, sentences] of Object.entries(EACH))
    for (const sentence of sentences)
      it(`${inversion}: ${sentence}`, () => {
        const { verb } = marked(sentence);
        const speaker = speakerBehind(verb);
        assert.ok(speaker);
        assert.equal(INVERSIONS.find((each) => each(verb, speaker))?.name, inversion);
      });

  it('each have an example', () => {
    assert.deepEqual(
      INVERSIONS.map(({ name }) => name),
      Object.keys(EACH),
    );
  });

  for (const [sentence, why] of [
    ['The gate is shut, [warned] Fenn.', 'a verb of telling has its hearer there'],
    ['The gate is shut, [asked] Fenn whether it was.', 'what is asked follows'],
    ['In May, [said] Fenn.', 'no statement stands before it'],
    ['The gate is shut, [held] Fenn.', 'the verb seldom stands so'],
  ] as const)
    it(`are none in “${sentence}”: ${why}`, () => assert.notEqual(readAs(sentence).shape, 'inverted'));
});
