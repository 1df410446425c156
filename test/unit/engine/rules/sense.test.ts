import assert from 'node:assert/strict';
import { analyze } from '../../../../src/engine/analyzer';
import { NO_TAGS } from '../attribution/reading-help';

const found = (text: string): string[] => analyze(text, 'plaintext', NO_TAGS).findings.map(({ rule }) => rule);

/** Sentences in which a trigger of a rule means something else: no row may raise its rule. */
const SILENT: readonly (readonly [rule: string, text: string])[] = [
  ['hearsay', 'Campers who arrive after dark will be expected to find their own pitch.'],
  ['hearsay', 'Daughters are usually expected to keep the accounts.'],
  ['hearsay', 'Parents are expected to bring a torch.'],
  ['hearsay', 'The draft is expected to go before the harbour board on June 3.'],
  ['hearsay', 'The dredging is expected to last six weeks.'],
  ['hearsay', 'The pier was thought to be the longest on the coast, those who walk it say.'],
  ['hearsay', 'By 2050 the marsh will be expected to shrink by half, a survey by the estuary trust forecast.'],
  ['hearsay', 'Storms will be stronger, the report says. The tide is expected to rise by a metre.'],
  ['hearsay', 'According to the coastguard, the boat left at noon. It was said to have two people on board.'],
  ['hearsay', 'Four of the crew are presumed dead.'],
  ['hearsay', 'Waves above four metres are considered to be "high" on the scale.'],
  ['hearsay', 'Ida Fenn is expected to be arraigned in Tarn.'],
  ['anonymous-opinion', 'A student who asked not to be named said: “We pay for somebody else’s mistake.”'],
  ['hearsay-adverb', 'It has also reportedly been alleged that the gate was left open.'],
  ['described-source', 'One of the children told the court that the gate was shut.'],
  ['described-source', 'Ivo Marlow left in May. His daughter said he had sold the boat.'],
  ['described-source', 'Scientists from Tarn University said the eels were back.'],
  [
    'vague-source',
    'One expert, whose job is so sensitive that he spoke on condition of anonymity, said the pier leaked.',
  ],
  ['vague-source', 'The Courier reported its source said the gate was shut.'],
  ['hearsay', 'The method looks for gestures seen as signs of a lie.'],
  ['vague-source', 'Every driver found to have parked there will be fined.'],
  ['vague-source', 'Foreign envoys have stopped short of condemning the ferry law.'],
  ['vague-source', 'Three guards were charged with false reports, stating they had walked the pier.'],
  ['described-source', 'Nurses in nine counties will see a rise in pay in May.'],
  ['vague-source', 'The manager, Ida Fenn, said that staff had complained to her of the cold.'],
  ['crime-without-authority', 'Norwegian shooter Ida Fenn took silver in the air rifle final on Sunday.'],
  ['anonymous-opinion', 'One of the judges said "Nothing Could Be Better is a fine book" at the fair.'],
  ['unattributed-claim', 'The captain, who missed the cup tie because of a sore ankle, will start on Sunday.'],
  ['unattributed-claim', 'Boat owners could face fines of up to $5,000 if they moor there.'],
  ['unattributed-claim', 'The crew could hear the breakers from the quay.'],
  ['unattributed-claim', 'Traders have lost an appeal against the market levy in the High Court.'],
  ['unattributed-claim', 'She will be the ninth woman to hold the post.'],
  ['unattributed-claim', 'The draft budget shows $12 million for the locks.'],
];

/** … and some in which it means what the rule asks about. */
const ASKED: readonly (readonly [rule: string, text: string])[] = [
  ['hearsay', 'The bridge is expected to fall within a decade.'],
  ['hearsay', 'Prices are expected to rise by June.'],
  ['hearsay', 'The report says storms will be stronger.\n\nThe tide is expected to rise by a metre.'],
  ['hearsay', 'Police said the boat left at noon. It was reported that two people were on board.'],
  ['hearsay', 'It has also reportedly been alleged that the gate was left open.'],
  ['described-source', 'An aide to the mayor said the gate was shut.'],
  ['described-source', 'One of his lawyers said the gate was shut.'],
  ['described-source', 'A scientist on the quay said the eels were back.'],
  ['hearsay', 'The pier is widely seen as a failure.'],
  ['vague-source', 'One expert said the pier leaked.'],
  ['vague-source', 'Officials blamed the ferry firm for the fire.'],
  ['vague-source', 'Sources said the gate was open.'],
];

describe('a trigger in its sense', () => {
  for (const [rule, text] of SILENT)
    it(`${rule} is not raised: ${text}`, () => assert.ok(!found(text).includes(rule), found(text).join(', ')));
  for (const [rule, text] of ASKED)
    it(`${rule} is raised: ${text}`, () => assert.ok(found(text).includes(rule), found(text).join(', ')));
});
