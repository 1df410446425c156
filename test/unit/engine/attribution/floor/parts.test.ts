import assert from 'node:assert/strict';
import { analyze } from '../../../../../src/engine/analyzer';
import type { Markup, Report } from '../../../../../src/engine/model';
import { behind, NO_TAGS, report } from '../reading-help';

const markdown = (paragraphs: readonly string[], markup: Markup = 'markdown'): Report =>
  analyze(paragraphs.join('\n\n'), markup, NO_TAGS);

/** Who is given these words, and whether in doubt. */
function speaker(words: string, paragraphs: readonly string[], markup: Markup = 'markdown'): string {
  const at = paragraphs.join('\n\n').indexOf(words);
  const found = markdown(paragraphs, markup).attributions.find(({ content }) =>
    content.some(([start, end]) => start <= at && at < end),
  );
  return found ? `${found.speaker}${found.flags.includes('uncertain') ? '?' : ''}` : 'nobody';
}

const rules = ({ findings }: Report): string[] => findings.map(({ rule }) => rule);

describe('a quotation that is opened once and closed paragraphs later', () => {
  const speech = [
    'Ada Quill told the Courier: “The slip was sold twice in one year, and nobody was told.',
    'Officials say it will cost nothing. It is believed that the port wants us gone, and rents have risen by 40 percent.',
    'We are still here on Monday mornings.',
    'Nobody has asked us anything at all.” She left at nine.',
  ];

  for (const words of ['Officials say it', 'We are still here', 'Nobody has asked us'])
    it(`is one speaker’s: ${words}`, () => assert.equal(speaker(words, speech), 'Ada Quill'));

  it('leaves what follows its mark to the paper', () => assert.equal(speaker('She left', speech), 'nobody'));

  it('holds no question for the reporter', () => assert.deepEqual(rules(markdown(speech)), []));

  it('is read so in straight marks', () =>
    assert.equal(
      speaker(
        'We are still here',
        speech.map((each) => each.replace(/[“”]/g, '"')),
      ),
      'Ada Quill',
    ));

  it('ends with a headline, and with another quotation', () => {
    const [first, second, third] = speech;
    assert.equal(speaker('We are still', [first, '## The port', third, speech[3]]), 'nobody');
    assert.equal(
      speaker('Officials say it', [first, second, 'Bo Marsh said: “No.”', speech[3]]).includes('Quill'),
      false,
    );
  });

  it('whose mark was forgotten is in doubt', () => {
    const forgotten = ['Ada Quill said: “The slip was sold twice.', 'The slip has been there since 1904.'];
    assert.equal(speaker('The slip was sold', forgotten), 'Ada Quill?');
    assert.equal(speaker('The slip has been', forgotten), 'nobody');
  });

  it('is its speaker’s without doubt where the next paragraph opens it again', () =>
    assert.equal(
      speaker('The slip was', ['Ada Quill said: “The slip was sold twice.', '“It was cold.”']),
      'Ada Quill',
    ));
});

describe('a quotation whose speaker is named beside the paragraph that closes it', () => {
  const above = 'The slip took years to build.';

  it('is that speaker’s', () => {
    const found = behind('The slip was sold', [
      above,
      '“The slip was sold twice.',
      '“Nobody told us,” said Ada Quill.',
    ])!;
    assert.equal(found.speaker, 'Ada Quill');
    assert.ok(found.flags.includes('carried'));
    assert.ok(found.source.length > 0);
  });

  it('is so over three paragraphs, and over plain ones', () => {
    const three = [above, '“The slip was sold twice.', '“And then again.', '“Nobody told us,” said Ada Quill.'];
    const plain = [
      above,
      '“The slip was sold twice.',
      'And then again, in May.',
      'Nobody told us a thing,” said Ada Quill.',
    ];
    for (const each of [three, plain]) {
      assert.equal(speaker('The slip was sold', each), 'Ada Quill');
      assert.equal(speaker('nd then again', each), 'Ada Quill');
    }
  });

  it('is that of a pronoun, of whom nobody knows more', () => {
    const { attributions, findings } = markdown([above, '“The slip was sold twice.', '“Nobody told us,” she said.']);
    assert.equal(attributions.length, 2);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'unattributed-quote'),
      [],
    );
  });

  it('is so though somebody else spoke above', () =>
    assert.equal(
      speaker('The slip was sold', [
        '“No,” said Bo Marsh.',
        '“The slip was sold twice.',
        '“Nobody told us,” said Ada Quill.',
      ]),
      'Ada Quill',
    ));

  it('is not where it was closed', () =>
    assert.equal(
      speaker('The slip was sold', [above, '“The slip was sold twice.”', '“Nobody told us,” said Ada Quill.']),
      'nobody',
    ));

  it('is not where the next paragraph closes it with no tag', () => {
    const paragraphs = [above, '“The slip was sold twice.', '“Nobody told us.”', '“No,” said Ada Quill.'];
    assert.equal(speaker('The slip was sold', paragraphs), 'nobody');
    assert.ok(rules(markdown(paragraphs)).includes('unattributed-quote'));
  });
});

describe('what stands between two paragraphs of a speaker', () => {
  const before = 'Ada Quill, the chair of the net makers, said that the week had gone well.';
  const quote = '“Three boats and one net: I would not do it again in a hurry.”';

  for (const [what, ...between] of [
    ['a picture', '![Nets by the slip](/img/nets.png)'],
    ['a picture and its caption', '![Nets](/img/nets.png)', '*A net maker at work. Credit: The Courier*'],
    ['an embed', '{{< tweet 1234 >}}'],
    ['a comment', '<!-- the desk has seen the letter -->'],
    ['a directive', '<!-- on-the-record-disable-next-line -->'],
    ['a pull quote', '> the week had gone well'],
  ])
    it(`does not end the turn: ${what}`, () =>
      assert.match(speaker('Three boats', [before, ...between, quote]), /^Ada Quill/));

  it('does: a headline, a paragraph of the paper’s', () => {
    assert.equal(speaker('Three boats', [before, '## On the slip', quote]), 'nobody');
    assert.equal(speaker('Three boats', [before, 'The slip has been there since 1904.', quote]), 'nobody');
  });
});

describe('words that are set large', () => {
  const copy =
    'The port spent 12% of its fund on paint, the net makers said on Monday. Ada Quill called it “the paint problem.”';

  it('are nobody’s where they are the paper’s own', () => {
    const { attributions, findings } = markdown([copy, '> “The port spent 12% of its fund on paint”', 'It rained.']);
    assert.ok(attributions.every(({ content }) => content.every(([start]) => start < copy.length)));
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'unattributed-quote'),
      [],
    );
  });

  it('are a heading where they are few, and end a turn', () => {
    const paragraphs = ['“I was never asked,” Bo Marsh said.', '“The paint problem”', copy, '“Not by anybody.”'];
    assert.equal(speaker('The paint problem', paragraphs, 'plaintext'), 'nobody');
    assert.deepEqual(
      rules(report(paragraphs)).filter((rule) => rule === 'unattributed-quote'),
      [],
    );
  });

  for (const [what, pulled] of [
    ['on the next line', '> “A purse of this size pays the rent”\n> Ada Quill, net maker'],
    ['in a paragraph of its own', '> “A purse of this size pays the rent”\n>\n> Ada Quill, Net Makers’ Union'],
    ['behind a dash', '> “A purse of this size pays the rent”\n> — Ada Quill, net maker'],
  ])
    it(`are hers who is named below: ${what}`, () =>
      assert.equal(speaker('A purse of this', ['The rent will rise in autumn.', pulled, 'It rained.']), 'Ada Quill'));

  it('are no signature where the line says more', () =>
    assert.equal(
      speaker('A purse', ['It rained.', '> “A purse of this size pays the rent”\n> It rained in Port Marrow']),
      'nobody',
    ));
});

describe('two speakers in one paragraph', () => {
  it('do not share an answer', () => {
    const paragraphs = ['Ada Quill met Bo Marsh on the slip.', '“Will you mend it?” “Not today,” Marsh replied.'];
    assert.equal(speaker('Not today', paragraphs), 'Bo Marsh');
    assert.equal(speaker('Will you mend', paragraphs), 'nobody');
  });

  it('may be one who goes on', () =>
    assert.equal(speaker('And cold', ['“It was dark,” Bo Marsh said. “And cold.”']), 'Bo Marsh'));
});

describe('what somebody is called', () => {
  for (const sentence of [
    '“They took the nets,” said a man who goes by the name “Tar.”',
    '“They took the nets,” said Ada Quill, known as “Tar.”',
    '“They took the nets,” said a keeper nicknamed “Tar.”',
  ])
    it(`is no piece of what he says: ${sentence}`, () => {
      assert.notEqual(speaker('They took', [sentence]), 'nobody');
      assert.equal(speaker('Tar', [sentence]), 'nobody');
    });
});

describe('a text that is about to be quoted', () => {
  for (const [paragraphs, expected] of [
    [['The wording of the motion passed was as follows. “This union holds the slip to be a shame.”'], /motion/],
    [['The resolution reads as follows:', '“This union holds the slip to be a shame.”'], /resolution/],
    [['The letter opens with, “This union holds the slip to be a shame.”'], /letter/],
    [['She ended the letter with “This union holds the slip to be a shame.”'], /./],
    [
      ['A letter from the owners on Saturday, seen by the Courier, said: “This union holds the slip to be a shame.”'],
      /letter/,
    ],
    [['And from Chairwoman Ada Quill:', '“This union holds the slip to be a shame.”'], /Quill/],
    [['From the desk of Ada Quill, chief engineer:', '“This union holds the slip to be a shame.”'], /Quill/],
  ] as const)
    it(paragraphs[0], () => assert.match(speaker('This union', paragraphs), expected));
});

describe('a line that says no more than who speaks', () => {
  const quote = '“I have not had a dry net in that shed since June.”';

  for (const line of [
    'Ada Quill, 34, net maker',
    '**Ada Quill, 34, net maker**',
    '### Ada Quill, 34',
    '*Ada Quill, of Port Marrow*',
  ])
    it(`gives the word to what stands below: ${line}`, () =>
      assert.equal(speaker('I have not', ['The town votes in May.', line, quote]), 'Ada Quill'));

  it('gives it behind the quotation too', () =>
    assert.equal(speaker('I have not', ['The town votes in May.', `${quote} Ada Quill, 34`]), 'Ada Quill'));

  it('is none where it is a heading, or where no quotation follows', () => {
    assert.equal(speaker('I have not', ['The town votes in May.', '### Port Marrow', quote]), 'nobody');
    assert.equal(speaker('I have not', ['Ada Quill, 34, net maker', 'The shed leaks.', quote]), 'nobody');
  });
});

describe('quotations in single marks', () => {
  const paragraphs = [
    "Ada Quill told the inquest: 'He was the best of boys. He was a friend to his friends.",
    "'He loved nets, and he loved the slip. He was there each day.",
    "'He was too kind for the quay.'",
  ];

  for (const words of ['He was the best', 'He was a friend', 'He loved nets', 'He was too kind'])
    it(`go on over paragraphs: ${words}`, () => assert.equal(speaker(words, paragraphs), 'Ada Quill'));

  it('are none where an apostrophe stands behind no colon', () => {
    const { attributions } = markdown(["Ada Quill said the boys' nets were gone. She left 'em there.", 'It rained.']);
    assert.ok(attributions.every(({ kind }) => kind === 'indirect'));
  });
});

describe('a name with its verb behind it', () => {
  it('acts, whatever joins it to the rest', () =>
    assert.equal(
      speaker('We have to', [
        'Ada Quill is a net maker.',
        'Nobody knows, since Quill spoke in riddles.',
        '“We have to do it, and that is all.”',
      ]),
      'Ada Quill?',
    ));

  it('leaves the floor to who was quoted in its paragraph, if only things come behind', () =>
    assert.equal(
      speaker('We have to', [
        '“It was dark,” Ada Quill said. The slip had no lamps then.',
        '“We have to do it, and that is all.”',
      ]),
      'Ada Quill?',
    ));
});

describe('who asks in a transcript', () => {
  it('is named there', () => {
    const paragraphs = [
      'MARSH: Did you see the letter?',
      'QUILL: I did. It was short.',
      'MARSH: Who wrote it?',
      'QUILL: I do not know.',
    ];
    assert.equal(speaker('Did you see', paragraphs, 'plaintext'), 'MARSH');
    assert.equal(speaker('I did', paragraphs, 'plaintext'), 'QUILL');
  });
});

describe('what somebody or something is known as', () => {
  it('is no hearsay', () => {
    const patterns = (text: string): string[] => report([text]).attributions.map(({ pattern }) => pattern);
    assert.ok(!patterns('The slip, known as “a road to nowhere,” leaks.').includes('hearsay'));
    assert.ok(!patterns('A woman known as “Tar” sells nets.').includes('hearsay'));
  });
});
