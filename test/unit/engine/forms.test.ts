import assert from 'node:assert/strict';
import { copyOf, differences } from '../../../scripts/forms/compare';
import { FORMS } from '../../../scripts/forms/convert';
import { createTagger, type Markup } from '../../../src/engine';
import { texts } from '../golden/texts';

const tagger = createTagger();

describe('the same words', () => {
  const copies: readonly { readonly name: string; readonly markup: Markup; readonly text: string }[] = [
    ...texts(),
    ...[
      'The lock was shut on Friday, clerks said.\n\n“We won’t go,” said Mina Vole, who can’t swim. “They’d have us & the dogs’ owner out.”',
      '‘It’s ours,’ said Tom Brandt, a baker. ‘The bakers’ union won’t have it.’\n\nIt is widely believed that nobody asked <the> board.',
      'A letter from the board, seen by the Courier, said: “We had forty boats to move.\n\n“We moved them in a night.\n\n“Nobody slept.”\n\nOfficials denied it.',
      'Quay shut after leak\n\nBy Ida Vole\n\nTARN, March 3 — The quay was shut. Reportedly, it leaked.\n\n• Sources said it was old.\n\n• It cost Rs. 40 lakh, a councillor said.\n\n“We knew it.”\n\n— Ada Roe, a warden',
      'The quay is *not* shut_down, a [sic] official said. 3. It is. #1 was, she said. See https://example.org/a_b*c?d=1&e=2 for more.',
      'Renée Müller — an engineer — said it cost £40… or more. Critics said it didn’t. Zoë D’Arcy said no.',
    ].map((text, i) => ({ name: `invented copy ${i + 1}`, markup: 'plaintext' as const, text })),
  ];
  const others = FORMS.slice(1).map(({ name }) => name);
  for (const { name, markup, text } of copies)
    it(`of ${name} are read alike as ${others.join(', ')}`, () =>
      assert.deepEqual(differences(copyOf(text, markup, tagger), tagger), []));

  it('would be found, if they were read otherwise: plain text has no mark that makes a sentence a headline', () =>
    assert.notDeepEqual(differences([{ kind: 'headline', words: 'Officials said that it was shut.' }], tagger), []));
});
