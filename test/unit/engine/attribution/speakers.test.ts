import assert from 'node:assert/strict';
import { report } from './reading-help';

/** Sentence, cue, source, content; no source where nobody is given, no content where it does not matter. */
type Case = readonly [text: string, cue: string, source: string, content?: string];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'reads a name as one, though the word could be another': [
    ['“The old mill stands tall,” Husted said.', 'said', 'Husted'],
    ['“The old mill stands tall,” Read said on Monday.', 'said', 'Read'],
    ['“The port must close by summer,” May said.', 'said', 'May'],
    ['Will said the port would close.', 'said', 'Will'],
    ['“Well,” Will Estrada, the chairman, said.', 'said', 'Will Estrada, the chairman'],
    ['Odo Fenn, who backed the plan in late May and said it was sound, left the board.', 'said', 'who'],
    ['The mill no longer wants to keep the old wheel.', 'no longer wants', 'The mill'],
  ],
  'gives a gerund to whoever says the main clause': [
    [
      '“Crole won,” Fenn said on air after the mayor lost the race, remarking that doubts were left.',
      'remarking',
      'Fenn',
    ],
    [
      '“Get tough,” Crole says in the spot titled “Danger,” warning that the river was near.',
      'warning',
      'Crole',
      'that the river was near',
    ],
    ['The union filed a suit in 2012 alleging that the map was forged.', 'alleging', 'The union'],
  ],
  'puts no object in the place of the speaker': [
    ['Fenn was for the toll and Crole, as she was in March, opposed it.', 'opposed', 'Crole'],
    [
      'Odo Fenn, the clerk who ran the gate and is a keeper of eels, has endorsed Crole for the board.',
      'has endorsed',
      'Odo Fenn, the clerk who ran the gate and is a keeper of eels',
    ],
    ['The gate will hold for years, said Odo Fenn.', 'said', 'Odo Fenn'],
    [
      'But Mr. Crole, a baker who called himself a good cook, said he was done.',
      'said',
      'Mr. Crole, a baker who called himself a good cook',
    ],
    ['It was a chance for Crole to denounce the plan.', 'to denounce', 'Crole'],
    ['The gate was shut, leaving Odo Fenn to wonder whether the board knew.', 'to wonder', 'Odo Fenn'],
  ],
  'ties a gerund with no mark before it to its own clause': [
    ['Fenn has lost ground while Crole has gained some by saying that the gate is rigged.', 'saying', 'Crole'],
    [
      'Crole came close to an admission that the guards had fought there, saying that nobody was hurt.',
      'saying',
      'Crole',
    ],
  ],
  'tells what describes the speaker from what is said': [
    [
      '“Nothing of it is true,” said one keeper of a stall that mends nets who would not be named.',
      'said',
      'one keeper of a stall that mends nets who would not be named',
      '“Nothing of it is true,”',
    ],
    [
      '“The lock will hold for years,” said Odo Fenn, a clerk in the town of Tarn, whom Crole had picked.',
      'said',
      'Odo Fenn, a clerk in the town of Tarn',
      '“The lock will hold for years,”',
    ],
  ],
  'ends content where something else begins': [
    [
      'If the town wants to win — as Fenn claims, but Crole strongly denies — “why would it raise its bid?” asked Tarrow.',
      'asked',
      'Tarrow',
    ],
    ['In May, under what Crole called “the old rule,” the mill paid a fee.', 'called', 'Crole', '“the old rule,”'],
    [
      'In addition to stating that the lock was weak, Crole vowed to mend it.',
      'stating',
      'Crole',
      'that the lock was weak',
    ],
    ['Crole cited figures that had been wrong.', 'cited', 'Crole', 'figures that had been wrong'],
    ['The port, which officials say was closed, will open.', 'say', 'officials', 'which | was closed'],
    [
      'Crole said in a statement that, if the claim is true, the lock is weak.',
      'said',
      'Crole',
      'that, if the claim is true, the lock is weak',
    ],
    [
      'Fenn said of a talk he had last week with Crole: “He just stopped and left.”',
      'said',
      'Fenn',
      '“He just stopped and left.”',
    ],
    ['Crole told reporters that the lock would hold.', 'told', 'Crole', 'that the lock would hold'],
  ],
};

describe('who says what', () => {
  for (const [title, cases] of Object.entries(CASES))
    describe(title, () => {
      for (const [text, cue, source, content] of cases)
        it(text, () => {
          const words = (spans: readonly (readonly [number, number])[]): string =>
            spans.map(([start, end]) => text.slice(start, end)).join(' | ');
          const all = report([text]).attributions;
          const found = all.find((one) => words(one.cue) === cue);
          assert.ok(found, `no cue “${cue}” among ${JSON.stringify(all.map((one) => words(one.cue)))}`);
          assert.equal(words(found.source), source);
          if (content !== undefined) assert.equal(words(found.content), content);
        });
    });

  it('lets nobody but Tarrow ask', () => {
    const [text] = CASES['ends content where something else begins']![0]!;
    const quote = text.indexOf('“');
    const owners = report([text]).attributions.filter(({ content }) =>
      content.some(([start, end]) => start <= quote && quote < end),
    );
    assert.equal(owners.length, 1);
  });

  it('is no view that has thumbs in it', () =>
    assert.deepEqual(report(['They were sticking thumbs in their eyes.']).attributions, []));

  it('is Bill, not a bill', () => {
    const { attributions } = report(['Bill Harlow left the room.', 'Bill said the town would pay.']);
    assert.equal(attributions[0]?.speaker, 'Bill Harlow');
  });
});
