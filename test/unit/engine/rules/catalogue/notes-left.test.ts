import assert from 'node:assert/strict';
import { DEFAULT_NOTE_TEXTS } from '../../../../../src/engine/copy/notes';
import { foundBy, markedBy } from '../analyzed';

const marked = (text: string, markup: 'plaintext' | 'markdown' | 'html' = 'plaintext') =>
  markedBy('notes-left', text, markup);

describe('notes left in copy', () => {
  const faults: readonly [text: string, note: string][] = [
    ['The board meets on TK to decide.', 'TK'],
    ['Some TKTK people came to the quay.', 'TKTK'],
    ['The pins cost XXX pounds each.', 'XXX'],
    ['The pins cost $XX a piece.', '$XX'],
    ['About XX percent of traders agree.', 'XX'],
    ['Harlan Voskar (CQ) runs the department.', 'CQ'],
    ['The bridge opened in 1932. AU: which year is it?', 'AU:'],
    [
      'The bridge opened in 1932 [AU: or 1934? the plaque says both] to traffic.',
      '[AU: or 1934? the plaque says both]',
    ],
    ['The mayor ?? opened the bridge.', '??'],
    ['Takings fell by half [citation needed] in May.', '[citation needed]'],
    ['Experts [who?] disagree.', '[who?]'],
    ['Takings fell {>>whose figure?<<} in May.', '{>>whose figure?<<}'],
    ['Said [first name?] Voskar on Monday.', '[first name?]'],
    ['Takings fell, according to [NAME], in May.', '[NAME]'],
    ['Harlan Voskar runs the department. (CHECK TITLE)', '(CHECK TITLE)'],
    ['ADD QUOTE FROM MAYOR HERE', 'ADD QUOTE FROM MAYOR HERE'],
    ['The pilot was TKage years old.', 'TKage'],
    ['It fell at TKTKplace on Friday.', 'TKTKplace'],
    ['The diver (name tk) was put on leave.', 'tk'],
    ['FIXME the board has two names here.', 'FIXME'],
  ];
  for (const [text, note] of faults) it(`marks: ${text}`, () => assert.deepEqual(marked(text), [note]));

  const sound: readonly string[] = [
    'The shop beside the TK Maxx on the quay has closed.',
    'She swam for the county at the Games of the XXX Olympiad.',
    'He played in Super Bowl XXX and went home.',
    'She wrote for CQ Roll Call for nine years.',
    'He told the court: “They took [it] and [which] they sold.”',
    'Really?? That is what the sign says.',
    'The African Union, or AU, sent two observers.',
    'J.K. and T.K. Marlow own the yard.',
    'She read the letter [from her brother] aloud.',
    'He asked [the clerk’s name] and left.',
    'The TKO came late, and a tk. 500 fine.',
    'The board wants patients to ADD IT UP and vote.',
  ];
  for (const text of sound) it(`leaves alone: ${text}`, () => assert.deepEqual(marked(text), []));

  it('finds the queries of an editor that no reader of Markdown sees', () => {
    assert.deepEqual(marked('The mayor{>>which?<<} left.\n\nIt {>>when?<<} rained.', 'markdown'), [
      '{>>which?<<}',
      '{>>when?<<}',
    ]);
  });

  it('leaves code, addresses and comments alone', () => {
    assert.deepEqual(
      marked('Run `make TK` first.\n\n```\nTK\n```\n\n<!-- TK -->\n\n[Map](https://example.org/TK)', 'markdown'),
      [],
    );
  });

  it('reads headlines, captions and the front matter', () => {
    assert.deepEqual(marked('---\ntitle: TK\n---\n\n# Bridge to cost TK\n\nThe bridge is shut.', 'markdown'), [
      'TK',
      'TK',
    ]);
  });

  it('knows the notes that a desk has chosen for itself', () => {
    const text = 'Takings fell by half (says who) in May.';
    const found = foundBy('notes-left', text, 'plaintext', {
      noteTexts: { ...DEFAULT_NOTE_TEXTS, 'citation-needed': '(says who)' },
    });
    assert.deepEqual(
      found.map(({ span }) => text.slice(...span)),
      ['(says who)'],
    );
  });

  it('marks the first of the desk’s own notes for all of them, and each of the others’', () => {
    const text = 'Sources [who?] said so [citation needed]. Officials [who?] agreed on TK.';
    const found = foundBy('notes-left', text);
    assert.deepEqual(
      found.map(({ span, args }) => [text.slice(...span), args['others']]),
      [
        ['[who?]', 2],
        ['TK', undefined],
      ],
    );
    assert.deepEqual(
      found[0]?.related?.map((span) => text.slice(...span)),
      ['[citation needed]', '[who?]'],
    );
  });

  it('leaves alone the words of a note in a tag, in code and in a comment', () => {
    for (const [text, markup] of [
      ['<![according to whom?]>', 'markdown'],
      ['t<![according to whom?]>', 'html'],
      ['<p>The bridge is shut.</p>\n<![who?]>\n<p>It is old.</p>', 'html'],
      ['Run `make [who?]` first.', 'markdown'],
      ['The bridge <b title="so [who?]">is</b> shut.', 'html'],
      ['See https://example.org/[who?] for more.', 'markdown'],
    ] as const)
      assert.deepEqual(marked(text, markup), [], text);
    assert.deepEqual(marked('Run `make [who?]` first. Officials [who?] said so.', 'markdown'), ['[who?]']);
  });

  it('makes one mark of a note in a note', () => {
    assert.deepEqual(marked('It cost [TK: how much??] to mend.'), ['[TK: how much??]']);
  });
});
