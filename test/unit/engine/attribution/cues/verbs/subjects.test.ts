import assert from 'node:assert/strict';
import { SUBJECTS, subjectOf } from '../../../../../../src/engine/attribution/cues/verbs/governing-subject';
import { marked } from './marked';

type Kind = keyof typeof SUBJECTS;

/** By kind of verb and way in which it has its subject: sentences with the verb between brackets, and that subject. */
const EXAMPLES: Readonly<
  Record<Kind, Readonly<Record<string, readonly (readonly [sentence: string, subject: string])[]>>>
> = {
  finite: {
    sharedBehindAnd: [
      ['Fenn left the hall and [denied] it.', 'Fenn'],
      ['Fenn said the plan had failed but [insisted] it was sound.', 'Fenn'],
      ['She spoke after Crole won and [said] so.', 'She'],
    ],
    sharedAcrossPhrase: [['Fenn left and in a statement [thanked] them.', 'Fenn']],
    own: [
      ['Fenn [denied] it.', 'Fenn'],
      ['Fenn, who runs the lock, [denied] it.', 'Fenn, who runs the lock'],
    ],
    sharedBehindMark: [['She will go, [denied] it.', 'She']],
  },
  gerund: {
    sender: [['Fenn issued a statement [saying] so.', 'Fenn']],
    nounBefore: [['The group [seeking] a vote met.', 'The group']],
    gerundBefore: [['Fenn left, saying she was late but [hoping] to return.', 'Fenn']],
    governing: [
      ['Fenn met Crole, [saying] so.', 'Fenn'],
      ['Fenn spoke after Crole won, [saying] so.', 'Fenn'],
      ['Fenn left after [saying] so.', 'Fenn'],
      ['“It is shut,” she said, [adding] that it rained.', 'she'],
    ],
    shared: [['Fenn kept [saying] so.', 'Fenn']],
    following: [
      ['[Recognizing] this, Fenn left.', 'Fenn'],
      ['Fenn, [fearing] this, left.', 'Fenn'],
    ],
  },
  participle: {
    nounBefore: [['The offer [seen] by Crole was old.', 'The offer']],
    shared: [['Fenn left the hall, [seen] by few.', 'Fenn']],
    following: [['[Seen] from Tarn, Fenn was small.', 'Fenn']],
  },
  infinitive: {
    actor: [
      ['It was a chance for the board [to] say so.', 'the board'],
      ['It shut, leaving many voters [to] wonder.', 'many voters'],
    ],
    shared: [
      ['Fenn hopes [to] leave.', 'Fenn'],
      ['Fenn urged the crew [to] say so.', 'the crew'],
    ],
  },
};

describe('the subject of a verb', () => {
  for (const [kind, shapes] of Object.entries(EXAMPLES))
    for (const [shape, cases] of Object.entries(shapes))
      for (const [sentence, subject] of cases)
        it(`${kind}, ${shape}: ${sentence}`, () => {
          const { verb, text } = marked(sentence);
          const won = SUBJECTS[verb.group.kind].find((each) => each(verb));
          assert.deepEqual([verb.group.kind, won?.name, text(subjectOf(verb))], [kind, shape, subject]);
        });

  it('has an example of every way, in the order in which they are tried', () => {
    const names = Object.fromEntries(
      Object.entries(SUBJECTS).map(([kind, shapes]) => [kind, shapes.map((f) => f.name)]),
    );
    const examples = Object.fromEntries(Object.entries(EXAMPLES).map(([kind, shapes]) => [kind, Object.keys(shapes)]));
    assert.deepEqual(names, examples);
  });

  for (const [sentence, why] of [
    ['A suit filed in 2012 [saying] so failed.', 'a year says nothing'],
    ['It rained this week [saying] so.', 'a week says nothing'],
  ] as const)
    it(`is not the noun before in “${sentence}”: ${why}`, () => {
      const { verb } = marked(sentence);
      assert.notEqual(SUBJECTS[verb.group.kind].find((each) => each(verb))?.name, 'nounBefore');
    });
});
