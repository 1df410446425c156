import assert from 'node:assert/strict';
import { foundBy } from '../analyzed';

const missing = (text: string) => foundBy('incomplete-poll', text).map(({ args }) => args.missing);
const REST = '\n\nThe council votes on the toll in May. A second poll in June is to ask again about the price.';

describe('a poll without its particulars', () => {
  const faults: readonly [text: string, missing: string][] = [
    [`A new poll finds that 52 percent back the toll.${REST}`, 'pollster,sample,population,dates,margin'],
    [`A Harrow Research poll finds that 52% back the toll.${REST}`, 'sample,population,dates,margin'],
    [`A Harrow Research poll finds that 52 per cent of registered voters back the toll.${REST}`, 'sample,dates,margin'],
    [`A poll of 1,004 adults finds that 52 percent back the toll.${REST}`, 'pollster,dates,margin'],
    [
      'The toll divides the town.\n\nMeetings have been full.\n\nA survey gives the toll 52 percent. Another survey, of 900 residents, gives it 47 percent.',
      'pollster,dates,margin',
    ],
  ];
  for (const [text, parts] of faults) it(`asks for ${parts}`, () => assert.deepEqual(missing(text), [parts]));

  const sound: readonly [why: string, text: string][] = [
    [
      'everything is given',
      'A Harrow Research poll finds that 52 percent back the toll. It was conducted by telephone from March 3 to 6 among 1,004 adults and has a margin of error of plus or minus 3 percentage points.',
    ],
    [
      'only one thing is left out',
      'A Harrow Research poll of 1,004 adults, taken March 3-6, finds that 52 percent back the toll.',
    ],
    [
      `a poll in passing`,
      'The toll is to rise in May.\n\nTraders are against it.\n\nMost of them left early.\n\nIt won 52 percent in a Harrow Research poll.',
    ],
    ['no figure of it is given', `A new poll finds that most people back the toll.${REST}`],
    ['the vote itself', 'At the polls on Thursday, 52 percent turned out. The polls closed at ten.'],
    ['an average of many', `An average of every recent poll puts support at 52 percent.${REST}`],
    ['a speaker’s poll', `“A poll says 52 percent back it,” said Mina Tarrow.${REST}`],
    [
      'a land survey',
      'The land survey found that the quay had sunk by 3 percent. A second land survey gave 4 percent.',
    ],
  ];
  for (const [why, text] of sound) it(`is content: ${why}`, () => assert.deepEqual(missing(text), []));
});
