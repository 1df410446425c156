import assert from 'node:assert/strict';
import { analyze } from '../../../../src/engine/analyzer';
import { behind, NO_TAGS, report } from './reading-help';

/** The label of every source of a draft, in order. */
const labels = (...paragraphs: string[]): string[] => report(paragraphs).sources.map(({ label }) => label);

describe('who speaks, in the styles of many newsrooms', () => {
  const speakers: readonly (readonly [style: string, words: string, speaker: string, ...paragraphs: string[]])[] = [
    [
      'a name and an aside before a colon',
      'The slip is',
      'J.T. Fenn',
      'Harbour Master J.T. Fenn, in a statement: “The slip is closed until further notice.”',
    ],
    [
      'a councillor by the short title',
      'Nobody asked',
      'Mo Tarrant',
      'Mayor Mo Tarrant was late.',
      '“Nobody asked me about the weir,” Cr Tarrant said.',
    ],
    ['a turn with an aside in brackets', 'The weir', 'FERRIS', 'MR FERRIS (by telephone): The weir leaks.'],
    ['the chair of a meeting', 'We come', 'CHAIR', 'CHAIR: We come to the weir.'],
    [
      'a spokesperson, then “they”',
      'that work',
      'A spokesperson for the weir trust',
      'Anglers say the eels are gone. A spokesperson for the weir trust said it had been told. They added that work would begin.',
    ],
    [
      'a role with “now” before it',
      'the board',
      'Ina Crole',
      'Ina Crole, now director of the Tarn Institute for Eels, urged the board to wait.',
    ],
    [
      'a player, and “he” after him',
      'I only',
      'Odo Fenn',
      'Striker Odo Fenn, who scored twice, is rumoured to be leaving. “I only play,” he said.',
    ],
    [
      'she and her colleagues',
      'that eels',
      'Ina Crole',
      'Ina Crole said she was sure. She and her colleagues write that eels “count stones”.',
    ],
    [
      'a company with its ticker',
      'record sales',
      'Tarn Foods Inc.',
      'Tarn Foods Inc. (NYSE: TFD), the maker of frozen eels, today announced record sales.',
    ],
    [
      'the company behind a ticker',
      'a loss',
      'Tarn Semiconductors',
      'Tarn Semiconductors (TSC.L) cut its outlook on Thursday.',
      'The company now expects a loss.',
    ],
    [
      'a signature without a name',
      'Not another',
      'a town council candidate',
      '“Not another fish supper, I beg of you” — a town council candidate, on Tuesday.',
    ],
    [
      'a paragraph after a set-off quotation',
      'the gate',
      'Mo Tarrant',
      'Ina Crole has just spoken. Here is what she said:',
      '- We will not go.',
      'Mo Tarrant said the gate was shut.',
    ],
  ];
  for (const [style, words, speaker, ...paragraphs] of speakers)
    it(style, () => assert.equal(behind(words, paragraphs)?.speaker, speaker));

  it('lists a source once that asks not to be named and speaks', () => {
    assert.deepEqual(labels('One senior clerk, who asked not to be named, said the weir was “a disgrace”.'), [
      'One senior clerk',
    ]);
    assert.deepEqual(labels('The weir will go, one engineer said, asking not to be identified.'), ['one engineer']);
  });

  it('lists the chair of a transcript once', () => {
    assert.deepEqual(
      labels('CHAIR: We come to the weir.', 'MS OTTERY: It leaks badly.', 'CHAIR: We will vote on it.'),
      ['CHAIR', 'OTTERY'],
    );
  });

  it('does not make a source of the paper that has seen the documents', () => {
    assert.deepEqual(labels('Documents seen by this newspaper show that the weir was sold.'), [
      'Documents seen by this newspaper',
    ]);
  });

  const phrases: readonly (readonly [label: string, text: string])[] = [
    ['a court filing', 'The firm lost money, according to a court filing.'],
    ['a regulatory filing', 'The firm lost money, according to a regulatory filing on Monday.'],
    ['a study', 'Eels count stones, according to a study published on Wednesday.'],
    ['Analysts at Weir & Co', 'Analysts at Weir & Co said the eels were gone.'],
    ['94 per cent of drivers', 'In the poll, 94 per cent of drivers said they backed the strike.'],
    ['Current and former officials', 'Current and former officials said the weir leaks.'],
  ];
  for (const [label, text] of phrases)
    it(`keeps the whole of “${label}”`, () => assert.equal(labels(text).at(-1), label));

  const weak: readonly (readonly [words: string, text: string])[] = [
    ['leave', 'Two senior county officials said the weir would go. “He will leave,” one of them said.'],
    ['shame', 'One angler said: “It will be eels next.” Another shouted “shame on you all”.'],
  ];
  for (const [words, text] of weak)
    it(`knows as much of one of them as of all: “${words}”`, () =>
      assert.equal(behind(words, [text])?.grade, 'described'));

  it('asks about one of them only where it did not ask about them all', () => {
    const { findings } = report([
      'Two senior county officials said the weir would go. “He will go,” one of them said.',
    ]);
    assert.equal(findings.filter(({ rule }) => rule === 'described-source').length, 1);
  });

  it('asks in plain characters about copy that has entities', () => {
    const text = '<p>The weir broke.</p><p>&#8220;We didn&rsquo;t see a single eel all year.&#8221;</p>';
    assert.deepEqual(
      analyze(text, 'html', NO_TAGS).findings.map(({ args }) => args.quote ?? args.words),
      ['“We didn’t see a single eel all year.”'],
    );
  });

  it('takes a family, a venue and a patrol for bodies that speak, and no documents', () => {
    for (const who of ['family', 'venue', 'ski patrol'])
      assert.equal(report([`The ${who} said the path was shut.`]).sources[0].grade, 'organization');
  });

  it('does not cite whoever may call the police', () => {
    assert.deepEqual(labels('Anyone with information should call 101, quoting reference 77.'), []);
  });

  it('does not name Q and A', () => {
    assert.deepEqual(labels('Q: What will you do about the weir?', 'A: We are going to close it.'), []);
  });
});
