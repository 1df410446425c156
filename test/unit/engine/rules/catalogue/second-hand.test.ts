import assert from 'node:assert/strict';
import { foundBy, markedBy } from '../analyzed';

const marked = (text: string) => markedBy('second-hand', text);

describe('reporting that comes from elsewhere', () => {
  const faults: readonly [text: string, words: string][] = [
    ['The vote is off, according to media reports.', 'media reports'],
    ['Multiple reports said the mayor would resign.', 'Multiple reports'],
    ['The Herald reported, citing unnamed officials, that the vote is off.', 'citing unnamed officials'],
    ['Pellow told a local newspaper that the vote is off.', 'told a local newspaper'],
    ['The agency quoted an unnamed official as saying that the vote is off.', 'quoted an unnamed official as saying'],
    ['In an interview with a radio station, Pellow said the vote is off.', 'interview with a radio station'],
  ];
  for (const [text, words] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [words]));

  const sound: readonly string[] = [
    'Pellow told the Callow Herald that the vote is off.',
    'The Herald reported, citing minutes of the board, that the vote is off.',
    'The media called the vote a farce.',
    'A report by the harbour board said the pins were old.',
    'Pellow wrote to a local newspaper every week.',
    '“I told a local newspaper that it is off,” Pellow said.',
    'Pellow told a reporter that the vote is off.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));
});

describe('an outlet that is named in a draft with links', () => {
  const links = 'See [the minutes](https://example.org/a) and [the letter](https://example.org/b).';

  it('wants a link too', () => {
    const [found, ...rest] = foundBy(
      'second-hand',
      `Pellow told the Callow Herald that the vote is off.\n\n${links}`,
      'markdown',
    );
    assert.equal(found?.args.outlet, 'the Callow Herald');
    assert.deepEqual(rest, []);
  });

  it('is sound with one', () => {
    const text = `Pellow [told the Callow Herald](https://example.org/c) that the vote is off.\n\n${links}`;
    assert.deepEqual(markedBy('second-hand', text, 'markdown'), []);
  });
});
