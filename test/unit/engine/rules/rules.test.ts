import assert from 'node:assert/strict';
import { unnamedSources } from '../../../../src/engine/rules/evidence/unnamed-sources';
import { foundBy, markedBy } from './analyzed';
import { draftOf, findings, marked, noted, type Given } from './draft';

const told = (source: string, grade: Given['grade'], cue = 'said', more: Partial<Given> = {}): Given => ({
  source,
  cue,
  grade,
  ...more,
});

/** The vague sources of a draft: all that the rules about them choose from. */
const vague = (text: string, ...given: Given[]): string[] =>
  unnamedSources(draftOf(text, given), 0, 'vague').map(({ span }) => text.slice(...span));

describe('a vague source', () => {
  for (const [text, source, cue] of [
    ['Sources said the damage had been known about for years.', 'Sources', 'said'],
    ['Experts say the pins should be replaced.', 'Experts', 'say'],
    ['Studies show that a town loses one shop in ten.', 'Studies', 'show'],
    ['Some have accused the mayor of delay.', 'Some', 'have accused'],
    ['Critics of the plan called for an inquiry.', 'Critics of the plan', 'called for'],
  ] as const) {
    it(`is: ${text}`, () => assert.deepEqual(vague(text, told(source, 'vague', cue)), [source]));
  }

  it('is: according to officials', () => {
    const given: Given = { source: 'officials', grade: 'vague', pattern: 'according-to' };
    assert.deepEqual(vague('The bridge is unsafe, according to officials.', given), ['officials']);
  });

  for (const [text, source, cue, flags] of [
    ['Residents used the hearing to block the plan.', 'Residents', 'used', []],
    ['The rain called for a coat.', 'The rain', 'called for', []],
    ['Citizens were told to ask for help.', 'Citizens', 'to ask for', []],
    ['“Sources said it was shut,” Lee said.', 'Sources', 'said', []],
    ['They said the mill was shut.', 'They', 'said', ['pronoun']],
  ] as const) {
    it(`is not: ${text}`, () => assert.deepEqual(vague(text, told(source, 'vague', cue, { flags })), []));
  }

  it('is the words without the clause that follows', () => {
    const text = 'Officials, who met on Monday, said so.';
    assert.deepEqual(vague(text, told('Officials, who met on Monday', 'vague')), ['Officials']);
  });
});

describe('vague-source', () => {
  const marks = (text: string, ...given: Given[]) => marked('vague-source', draftOf(text, given));

  for (const [text, source] of [
    ['Police were called in on Monday, sources close to the inquiry said.', 'sources close to the inquiry'],
    ['The wall was closed in Lower Callow, officials said.', 'officials'],
    ['The pins will be replaced by Mina Orrell, officials said.', 'officials'],
    ['The pins were replaced last Friday, one official said.', 'one official'],
  ] as const) {
    it(`marks what stands behind a day, a town or somebody else’s name: ${text}`, () =>
      assert.deepEqual(marks(text, told(source, 'vague')), [source]));
  }

  it('marks all the words where a mark among them is an entity', () => {
    const text = '<p>Sources close to the &ldquo;harbour board&rdquo; said it was late.</p>';
    assert.deepEqual(markedBy('vague-source', text, 'html'), ['Sources close to the &ldquo;harbour board&rdquo;']);
    assert.equal(foundBy('vague-source', text, 'html')[0]?.args['source'], 'Sources close to the “harbour board”');
  });

  for (const [text, source] of [
    ['It was Mina Orrell, an official, who said so.', 'an official'],
    ['It was Mina Orrell and Tom Rudge, officials, who said so.', 'officials'],
  ] as const) {
    it(`does not mark somebody whose name stands before: ${text}`, () =>
      assert.deepEqual(marks(text, told(source, 'vague')), []));
  }

  it('marks the same words once in a paragraph, and again in the next', () => {
    const text = 'Sources said so. The sources said more.\n\nSources said the rest.';
    const given = [told('Sources', 'vague'), told('The sources', 'vague'), told('Sources', 'vague')];
    assert.deepEqual(marks(text, ...given), ['Sources', 'Sources']);
  });

  it('names the source and the note, behind the words', () => {
    const draft = draftOf('Officials, who met on Monday, said so.', [told('Officials, who met on Monday', 'vague')]);
    const [finding] = findings(draft);
    assert.equal(finding!.severity, 'warning');
    assert.deepEqual(finding!.args, { source: 'Officials' });
    assert.equal(finding!.note!.kind, 'who');
    assert.equal(noted(draft), 'Officials^, who met on Monday, said so.');
  });
});

describe('described-source', () => {
  const described = (text: string, ...given: Given[]) => marked('described-source', draftOf(text, given));

  for (const source of [
    'A senior county official',
    'One resident',
    'Two engineers who inspected the bridge',
    'A person with direct knowledge of the talks',
    'An aide to the mayor',
  ]) {
    it(`marks: ${source}`, () => {
      const [words] = described(`${source} said the letter was lost.`, told(source, 'described'));
      assert.ok(words && source.startsWith(words));
    });
  }

  for (const [name, text, given] of [
    [
      'a later mention',
      'An aide said so.\n\nThe aide said more.',
      [told('An aide', 'described'), told('The aide', 'described')],
    ],
    [
      'the same person by another phrase',
      'A county engineer said so.\n\nThe engineer said more.',
      [
        told('A county engineer', 'described'),
        told('The engineer', 'described', 'said', { speaker: 'A county engineer' }),
      ],
    ],
    ['a pronoun', 'He said so.', [told('He', 'described', 'said', { flags: ['pronoun'] })]],
    ['a speaker’s own source', '“An aide said so,” Lee said.', [told('An aide', 'described')]],
    ['a name', 'Ada Prill said so.', [told('Ada Prill', 'named')]],
  ] as const) {
    it(`leaves alone: ${name}`, () => assert.ok(described(text, ...given).length < given.length));
  }

  it('marks the words that “who” stands for', () => {
    const text = 'A county engineer, who said the letter was lost, was there.';
    assert.deepEqual(described(text, told('who', 'described', 'said', { speaker: 'A county engineer' })), [
      'A county engineer',
    ]);
  });

  it('puts the note behind the description, not behind the clause that follows', () => {
    const text = 'A senior official, who had read it, said so.';
    assert.equal(
      noted(draftOf(text, [told('A senior official, who had read it', 'described')])),
      text.replace(',', '^,'),
    );
  });
});

describe('hearsay', () => {
  const agentless = (cue: string, pattern: Given['pattern'] = 'hearsay'): Given => ({
    cue,
    grade: 'agentless',
    pattern,
  });

  for (const [text, cue, words] of [
    ['It is believed that the owners left.', 'is believed', 'It is believed'],
    ['Police are understood to be looking into the records.', 'are understood', 'are understood to'],
    ['He was widely thought to be in hiding.', 'was widely thought to', 'was widely thought to'],
    ['The closure is expected to cost £2 million.', 'is expected', 'is expected to'],
    ['It has been alleged that she knew.', 'has been alleged', 'It has been alleged'],
    ['The mill is said to be haunted.', 'is said to', 'is said to'],
  ] as const) {
    it(`marks: ${text}`, () => assert.deepEqual(marked('hearsay', draftOf(text, [agentless(cue)])), [words]));
  }

  for (const word of ['reportedly', 'allegedly', 'supposedly']) {
    it(`marks: ${word}`, () => {
      const draft = draftOf(`The repairs ${word} cost £11 million.`, [agentless(word, 'hearsay-adverb')]);
      assert.deepEqual(
        findings(draft).map(({ args }) => args['words']),
        [word],
      );
    });
  }

  for (const [text, cue] of [
    ['The library is expected to open at nine on Monday.', 'is expected'],
    ['The parcel is expected on Tuesday.', 'is expected'],
    ['Investigators are expected to return to the mill.', 'are expected'],
    ['Two of them are expected to be there at 9 a.m. on Friday.', 'are expected'],
    ['She is known for her pies.', 'is known for'],
    ['He was asked to leave.', 'was asked'],
    ['The road is called Mill Lane.', 'is called'],
    ['The answer is likely to change.', 'is likely'],
    ['A man was seen near the lock.', 'was seen'],
    ['“It is believed that they knew,” said Tarrow.', 'is believed'],
  ] as const) {
    it(`leaves alone: ${text}`, () => assert.deepEqual(marked('hearsay', draftOf(text, [agentless(cue)])), []));
  }

  it('is silent where the sentence gives the source', () => {
    const given: Given = { source: 'Police', cue: 'said', content: 'he allegedly drove off', grade: 'organization' };
    const draft = draftOf('Police said he allegedly drove off.', [given, agentless('allegedly', 'hearsay-adverb')]);
    assert.deepEqual(findings(draft), []);
  });

  it('is silent where the sentence has a link', () => {
    const text = 'It reportedly cost [£11 million](https://example.org/a).';
    const draft = draftOf(text, [agentless('reportedly', 'hearsay-adverb')], { markup: 'markdown' });
    assert.deepEqual(findings(draft), []);
  });

  it('puts the note behind the participle or the adverb', () => {
    assert.equal(
      noted(draftOf('It is believed that he left.', [agentless('is believed')])),
      'It is believed^ that he left.',
    );
    assert.equal(noted(draftOf('He is said to sing.', [agentless('is said to')])), 'He is said^ to sing.');
    const adverb = draftOf('It **reportedly** cost £1.', [agentless('reportedly', 'hearsay-adverb')], {
      markup: 'markdown',
    });
    assert.equal(noted(adverb), 'It **reportedly**^ cost £1.');
  });
});

describe('unattributed-quote', () => {
  const quotes = (text: string, given: Given[] = [], phrases: string[] = []) =>
    marked('unattributed-quote', draftOf(text, given, { phrases }));

  for (const text of [
    '“They knew. Everybody on the night shift knew.”',
    'The door was open. “We never close.”',
    'Two boats lay in the mud. “Nobody comes here any more.” The tide was out.',
    '"You could hear it from the road."',
    'There was a note on the gate. “Back in five minutes.” Nobody came.',
  ]) {
    it(`marks: ${text}`, () => assert.equal(quotes(text).length, 1));
  }

  it('leaves a quotation with a speaker alone', () => {
    const given: Given = { source: 'Barrow', cue: 'said', content: '“We asked twice,”', grade: 'named' };
    assert.deepEqual(quotes('“We asked twice,” Barrow said.', [given]), []);
  });

  for (const text of [
    'One sign read: “Keep out of the water today.”',
    'Her answer was short:\n\n“We never close.”',
    '“We never close,” snapped the new keeper of the lock.',
    '“We never close.” — Ines Pellow',
    'He told the whole ward in so many words “We never close.”',
    '“Shall we ever close?” Pellow asked the ward.',
  ]) {
    it(`leaves a quotation that somebody introduces alone: ${text}`, () => assert.deepEqual(quotes(text), []));
  }

  for (const [text, phrase] of [
    ['They call it “the Sluice.”', 'the Sluice.'],
    ['The theatre will stage “The Cherry Orchard” in May.', 'The Cherry Orchard'],
    ['Her “retirement” lasted a week.', 'retirement'],
    ['The ship “Marigold” is for sale.', 'Marigold'],
  ] as const) {
    it(`leaves alone: ${text}`, () => assert.deepEqual(quotes(text, [], [phrase]), []));
  }

  it('asks once about words that go on over several paragraphs', () => {
    assert.equal(quotes('It rained.\n\n“They knew.\n\n“We all knew.”').length, 1);
    assert.equal(quotes('It rained.\n\n“They knew.”\n\n“We all knew.”\n\n“All of us.”').length, 1);
  });

  for (const text of [
    '“They knew.”\n\n— Ines Pellow',
    '“They knew.”\n\nInes Pellow, Harbour Board.',
    'Why did nobody ring the bell? “They were all asleep.”',
    'The board has a new slogan. “We never close.”',
    'The end of the line came “without much warning.”',
    '“They knew,” said Pellow. “All of them.” “Even the cook.”',
    'Q: Did they know?\n\nA: Sure. “We never close.” They laughed.',
  ]) {
    it(`leaves alone: ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(quotes(text), []));
  }

  it('asks once about those that stand side by side', () => {
    assert.deepEqual(quotes('“They knew.” “We all knew.” It rained.'), ['“They knew.” “We all knew.”']);
  });

  it('asks once about a paragraph, and names the others', () => {
    const [finding, ...rest] = findings(draftOf('“They knew.” It rained. “We all knew.”'));
    assert.deepEqual(rest, []);
    assert.equal(finding!.related!.length, 1);
  });

  it('asks about each paragraph that the paper has begun', () =>
    assert.equal(quotes('It was dark. “They knew.”\n\nIt was cold. “We all knew.”').length, 2));

  it('asks nothing where the closing mark was forgotten and the tag stands inside', () => {
    assert.deepEqual(quotes('“They knew and we all knew, said Pellow, who keeps the lock.'), []);
    assert.equal(quotes('“They knew and we all knew, and it rained.').length, 1);
  });

  for (const [text, markup, expected] of [
    ['“They knew.”', 'plaintext', '“They knew.”^'],
    ['*“They knew.”*', 'markdown', '*“They knew.”*^'],
    ['It is dark in there. “They knew”.', 'plaintext', 'It is dark in there. “They knew”.^'],
    ['<em>“They knew.”</em> It rained.', 'html', '<em>“They knew.”</em>^ It rained.'],
    ['<p>&ldquo;They knew.&rdquo;</p>', 'html', '<p>&ldquo;They knew.&rdquo;^</p>'],
  ] as const) {
    it(`puts the note behind everything that closes: ${text}`, () =>
      assert.equal(noted(draftOf(text, [], { markup })), expected));
  }

  it('has no note for a quotation that is never closed', () => {
    const [finding] = findings(draftOf('“They knew and we knew'));
    assert.equal(finding!.note, undefined);
  });
});

describe('unattributed-claim', () => {
  const text = 'Shops are hit. Takings have fallen by 40 percent. It rained.';
  const claim = { span: [15, 49], trigger: [28, 48], reason: 'number', confidence: 0.8 } as const;

  it('marks the sentence, names the reason and the words, and puts the note behind the sentence', () => {
    const draft = draftOf(text, [], { claims: [[claim]] });
    const [finding] = findings(draft);
    assert.equal(text.slice(...finding!.span), 'Takings have fallen by 40 percent.');
    assert.deepEqual(finding!.args, { reason: 'number', trigger: 'fallen by 40 percent' });
    assert.equal(finding!.severity, 'information');
    assert.equal(noted(draft), 'Shops are hit. Takings have fallen by 40 percent.^ It rained.');
  });

  it('is silent once the sentence carries a note', () => {
    for (const done of [
      text.replace('percent.', 'percent. [citation needed]'),
      text.replace('percent.', 'percent [citation needed].'),
    ]) {
      assert.deepEqual(findings(draftOf(done, [], { claims: [[claim]] })), [], done);
    }
  });

  it('asks about the sentence behind a note all the same', () => {
    const done = text.replace('hit.', 'hit. [citation needed]');
    const moved = { ...claim, span: [33, 67], trigger: [46, 66] } as const;
    assert.equal(findings(draftOf(done, [], { claims: [[moved]] })).length, 1);
  });
});
