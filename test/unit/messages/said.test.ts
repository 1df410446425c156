import assert from 'node:assert/strict';
import { analyze } from '../../../src/engine/analyzer';
import { createTagger } from '../../../src/engine/language/tagger';
import type { Markup, Severity } from '../../../src/engine/model';
import { RULE_IDS } from '../../../src/engine/rules/profiles';
import { english, findingMessage } from '../../../src/messages';

const CLAIM =
  'The contractor replaced only two of the four main pins of the lift bridge in the summer of 2023, sent the county an invoice for all four of them in the autumn, and was paid in full before anybody had climbed down to look at the work';
const WORDS = 'the old grey wet long '.repeat(14).trim();

/** What each rule says to a draft that it marks. */
const SAID: readonly (readonly [rule: string, draft: string, message: string, markup?: Markup])[] = [
  [
    'unattributed-quote',
    '“They knew. Everybody on the night shift knew.” It rained.',
    '“They knew. Everybody on the night shift knew.”: who said this? The quotation has no speaker.',
  ],
  ['unattributed-claim', 'The closure led to a fall in trade.', '“led to”: who says that the one led to the other?'],
  [
    'unattributed-claim',
    'The board was desperate to hide the leak.',
    '“desperate to”: how do we know what they were after? Who told us?',
  ],
  [
    'unattributed-claim',
    'The mayor is hoping to save face.',
    '“to save face”: how do we know what they were after? Who told us?',
  ],
  ['unattributed-claim', 'The toll will cost jobs.', '“will cost”: who expects this?'],
  [
    'unattributed-claim',
    'Everyone knows that the toll is unfair.',
    '“Everyone knows”: who says this holds for so many, and how do they know?',
  ],
  [
    'unattributed-claim',
    'Most people in Tarn oppose the toll.',
    '“Most people”: who says this holds for so many, and how do they know?',
  ],
  [
    'unattributed-claim',
    'The mayor lied to the board about the leak.',
    '“lied”: who alleges this, and what is it based on?',
  ],
  ['unattributed-claim', 'The club was involved in fraud.', '“fraud”: who alleges this, and what is it based on?'],
  [
    'unattributed-claim',
    'Takings in Tarn have fallen by 40 percent. It rained.',
    '“fallen by 40 percent”: whose figure is this, and from when?',
  ],
  ['unattributed-claim', 'The mill is the best in the county.', '“the best”: by whose count, and compared with what?'],
  ['unattributed-claim', 'The plan is a shameful failure.', '“shameful”: whose judgment is this?'],
  [
    'unattributed-claim',
    'Behind closed doors, the board argued all night.',
    '“Behind closed doors”: we were not there. Who saw this, or which document shows it?',
  ],
  [
    'unattributed-claim',
    'It was the first time ever that the mill stood still.',
    '“first time ever”: who keeps that record?',
  ],
  [
    'unattributed-claim',
    'The mayor is eager to sell.',
    '“eager to”: how do we know what was in their minds? Who told us?',
  ],
  [
    'hearsay',
    'It is believed that the owners left.',
    '“It is believed”: by whom? The sentence leaves out who says so.',
  ],
  [
    'hearsay-adverb',
    'The repairs reportedly cost £11 million.',
    '“reportedly”: who reported it? Readers are given nobody to judge by.',
  ],
  ['hearsay-adverb', 'He allegedly drove off.', '“allegedly” hides the accuser: who alleges it?'],
  [
    'has-learned',
    'The Courier has learned that the mill will close.',
    '“The Courier has learned”: from whom, or from which document?',
  ],
  ['vague-source', 'Officials said the mill was shut.', '“Officials” are unnamed: who are they, and how do they know?'],
  ['vague-source', 'A source said the mill was shut.', '“A source” is unnamed: who is it, and how do they know?'],
  ['vague-group', 'Critics say the mill is shut.', '“Critics”: which ones? The copy names none of them.'],
  [
    'unnamed-study',
    'Research shows that eels have gone.',
    '“Research”: which one, by whom, and when was it published?',
  ],
  [
    'unnamed-study',
    'Studies show that eels have gone.',
    '“Studies”: which ones, by whom, and when were they published?',
  ],
  [
    'described-source',
    'Two senior county officials said the mill was shut. It rained.',
    '“Two senior county officials” are not named: can any of them be, and if not, how do they know and why no names?',
  ],
  [
    'described-source',
    'A senior county official said the mill was shut.',
    '“A senior county official” is not named: can the name go in, and if not, how do they know and why not?',
  ],
  [
    'anonymity-without-reason',
    'A clerk spoke on condition of anonymity.',
    '“on condition of anonymity”: the copy grants anonymity and does not say why. What is the reason?',
  ],
  [
    'rote-reason',
    'A clerk spoke on condition of anonymity because she was not authorized to speak to the press.',
    '“not authorized to speak to the press” is a formula. What would happen to the source if the name were printed?',
  ],
  [
    'anonymous-lead',
    'The old bridge over the river in the north of the town will close for good, a senior official said.\n\nIt rained.',
    'The top of the story rests on “a senior official”: can a named source or a document carry it?',
  ],
  [
    'anonymous-quote',
    '“The mill will be shut by May,” an aide said.',
    '“an aide” is quoted word for word without a name: has the desk signed off, or can we paraphrase?',
  ],
  [
    'anonymous-opinion',
    '“The mayor is a coward,” an aide said.',
    '“an aide” says this unnamed, and “coward” is an opinion: can we get it on the record, or cut it?',
  ],
  [
    'plural-then-singular',
    'Sources said it was late. The source said it was cold.',
    '“Sources” here, but a single source further on: how many people told us?',
  ],
  [
    'declined-to-comment',
    'A harbour board official said it was shut. The harbour board declined to comment.',
    '“A harbour board official” is cited unnamed, and “The harbour board” is said to have declined to comment: is it the same person?',
  ],
  [
    'single-source',
    `${WORDS}. ${WORDS}.\n\nNora Pellow said it was late. Nora Pellow said it was cold. Nora Pellow said it was dark. Nora Pellow said it was wet.`,
    'Everything here comes from “Nora Pellow”: who else can confirm it?',
  ],
  [
    'second-hand',
    'Ada Prill told a newspaper that the mill was shut.',
    '“told a newspaper” is second-hand: whose reporting is it, and do we credit and link it?',
  ],
  [
    'second-hand',
    'The mill is shut, the Courier reported, citing two officials.',
    '“citing two officials”: their source has no name either. Can we confirm it ourselves?',
  ],
  [
    'second-hand',
    'Ada Prill told the New York Times that it was shut. See [a](https://a.example) and [b](https://b.example).\n\nIt rained.',
    'This comes from “the New York Times”, and the draft does not link it: can we link it, and did we check it?',
    'markdown',
  ],
  [
    'late-speaker',
    '“The mill has been here for years. We will not close it this year, and nobody on the board of the old mill has asked us to,” said Ada Prill.',
    'The quotation runs past its first sentence before we learn that “Ada Prill” is speaking: can the name come sooner?',
  ],
  [
    'late-attribution',
    `${CLAIM}, the board said.`,
    '“the board said” comes late: readers take the claim for ours until then. Can the source move up?',
  ],
  [
    'role-missing',
    'It rained all day in the town.\n\nAda Prill said it was shut.\n\nIt rained.',
    '“Ada Prill”: who is this? Readers meet the name for the first time and are not told.',
  ],
  [
    'ambiguous-pronoun',
    'Ada Quill and Eve Marlow met. Later in Tarn, she said the pier was shut.',
    '“she” could be Ada Quill or Eve Marlow: who is speaking?',
  ],
  ['loaded-verb', 'Ada Prill claimed that the mill was shut.', '“claimed” hints that we doubt it: would “said” do?'],
  ['loaded-verb', 'Ada Prill admitted that the mill was shut.', '“admitted” implies wrongdoing: would “said” do?'],
  [
    'loaded-verb',
    'Ada Prill refuted the claim.',
    '“refuted” means proved wrong: if it was only denied, “denied” or “rejected” is safer.',
  ],
  [
    'loaded-verb',
    'Ada Prill pointed out that the mill was shut.',
    '“pointed out” tells readers that it is true: do we know that, or would “said” do?',
  ],
  [
    'loaded-verb',
    'Ada Prill believes that the mill is shut.',
    '“believes”: we know only what was said. Would “said” do?',
  ],
  ['loaded-verb', '“It is shut,” she smiled.', '“smiled”: nobody speaks that way. Would “said” do?'],
  [
    'loaded-verb',
    'Ada Prill boasted that the mill was shut.',
    '“boasted” judges what was said: do we mean to, or would “said” do?',
  ],
  [
    'crime-without-authority',
    'Cole Rennard murdered his neighbour on the quay.',
    '“murdered” is stated as fact about “Cole Rennard”: which court, charge or police statement is it from?',
  ],
  [
    'crime-without-authority',
    'The street where murderer Cole Rennard lived is quiet.',
    '“murderer” in front of “Cole Rennard” convicts in passing: what has been charged or proved, and who says so?',
  ],
  [
    'incomplete-poll',
    'A poll found that 40 percent of voters were cold.',
    '“poll”: readers need more to judge the poll by. Missing: who took it, how many were asked, who was asked, when it was taken, the margin of error.',
  ],
  [
    'headline-unsupported',
    `Bridge to stay shut for 14 weeks\n\n${WORDS} bridge is shut.`,
    'The headline has “14”, but the story does not: which is right?',
  ],
  [
    'off-the-record',
    '[not for attribution] The mill is shut.',
    '“not for attribution” stands in the copy: what did we agree, and may this be printed?',
  ],
  ['notes-left', 'It rained. [who?] It was late.', '“[who?]” is still in the copy: please settle it before this runs.'],
  [
    'notes-left',
    'It rained. [who?] It was late. [who?] It was dark. [who?]',
    '“[who?]” is still in the copy, and so are 2 more notes: please settle them before this runs.',
  ],
  [
    'unused-directive',
    '<!-- on-the-record: ignore vague-source -->\nAda Prill said the mill was shut.',
    'This comment silences “vague-source”, but there is nothing left for it to silence: it can go.',
    'markdown',
  ],
  [
    'unused-directive',
    '<!-- on-the-record: ignore -->\nAda Prill said the mill was shut.',
    'This comment silences nothing any more: it can go.',
    'markdown',
  ],
];

describe('what each rule says to a draft', () => {
  const tagger = createTagger();
  const severities = Object.fromEntries(RULE_IDS.map((id): [string, Severity] => [id, 'warning']));

  it('is known of every rule', () => assert.deepEqual([...new Set(SAID.map(([rule]) => rule))], RULE_IDS));

  for (const [rule, draft, message, markup = 'plaintext'] of SAID) {
    it(`${rule}: ${message}`, () => {
      const { findings } = analyze(draft, markup, tagger, { severities });
      const said = findings
        .filter((finding) => finding.rule === rule)
        .map((finding) => findingMessage(finding, english));
      assert.deepEqual(said, [message]);
    });
  }
});
