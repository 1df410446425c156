import assert from 'node:assert/strict';
import { extract } from '../../../../src/engine/attribution/paragraph/find-attributions';
import { claimsIn } from '../../../../src/engine/claims/claims-in';
import type { Claim, ClaimReason } from '../../../../src/engine/claims/types';
import { readParagraph } from '../../../../src/engine/text/prose/read-paragraph';

function read(text: string): Claim[] {
  const paragraph = readParagraph(text, 'body', 'plaintext');
  return claimsIn(paragraph, extract(paragraph));
}

/** Confidence from which a claim is shown in the setting "normal". */
const NORMAL = 0.5;
const shown = (text: string): Claim[] => read(text).filter(({ confidence }) => confidence >= NORMAL);

/** For each reason, copy that a desk would query for it, and copy that looks alike and is sound. */
const CASES: Readonly<Record<ClaimReason, { readonly fires: readonly string[]; readonly silent: readonly string[] }>> =
  {
    number: {
      fires: [
        'Takings have fallen by 40 percent since the barriers went up.',
        'About 13,000 trees were felled along the ridge.',
        'The repairs have swallowed more than £2 million.',
        'One in four shops on the quay stands empty.',
        'Nearly 60,000 visitors came through the gate last summer.',
        'Takings dropped from 660,000 pounds four years ago to 75,000.',
        'A majority of shops on the quay stand empty.',
        'The owners spent more than a million pounds on the gate.',
      ],
      silent: [
        'Takings have fallen by 40 percent, the traders’ association said.',
        'The council voted 9 to 4 to close the road.',
        'The stock closed down 2.4 percent at $31.',
        'Harbour Town beat Millbrook 3–1 on Saturday.',
        'She was 41 years old and lived at 12 Mill Lane.',
        'The board filed a $40 million lawsuit over the gate.',
        'Pellow has crossed the sound, by his own reckoning, more than 9,000 times.',
        'A baker who took £2,000 from tins was “drowning in debt”, a court heard.',
      ],
    },
    superlative: {
      fires: [
        'It is the longest closure in the bridge’s 94-year history.',
        'It was the worst fire in the valley since the war.',
        'The fair is one of the most popular events on the coast.',
        'Never before had the harbour frozen in March.',
        'Pellow was the first woman to hold the post.',
        'The number of stray dogs is growing every year.',
        'She is facing her first real rival for the post ever.',
        'Takings at the fair are breaking records.',
        'More boats are kept on the quay than ever before.',
        'The water has vastly improved.',
        'The yard has a longer list of orders than it ever had before the war.',
        'The new ferry carries more cars than had any boat on the river.',
        'More families are leaving the lower town.',
        'The cost of the quay has exceeded what was planned.',
        'The queue at the lock has become a fixture of the summer.',
        'The ferry is less popular than the bus.',
      ],
      silent: [
        '“It is the longest closure in our history,” the harbour master said.',
        'The first train leaves from the second platform.',
        'The traders have grown impatient, too.',
        'Her oldest sister opened the door.',
        'The county’s largest fair opened at nine.',
        'The most recent vote was held in May.',
        'He finished third and went home.',
        'The harbour board said it was the longest closure in the bridge’s history.',
        'The board talked about the most important items first.',
      ],
    },
    cause: {
      fires: [
        'The pier sank because the county had put off repairs, and that led to the closure.',
        'Shops on the north quay have been hit hardest.',
        'The dry spring caused the harvest to fail.',
        'The row led to the resignation of three members.',
        'Prices in the town were driven by the new ferry.',
        'Her standing was undercut by the delays at the lock.',
        'He helped drive the rival yard into debt.',
        'The fare helped the ferry survive.',
        'The new fare has divided the town.',
        'The fare has galvanized the lower town.',
        'The result is a harbour without a ferry.',
        'The owners have benefited from the delay.',
      ],
      silent: [
        'The ferry is due to leave at seven.',
        'The surveyor wrote that the pier sank because the county had put off repairs.',
        'After lunch the choir sang in the square.',
        'They had helped the poor in the lower town.',
        'The chapel stands beside the mill.',
        '“It sank because nobody looked after it,” Prill said.',
      ],
    },
    motive: {
      fires: [
        'The county is keeping the figure back in a bid to spare the council.',
        'The owners ignored the notice to save money.',
        'He is a proud man who hates to be contradicted.',
        'For fear of a rebellion, the leader put off the vote.',
        'She stayed away so as not to meet her rivals.',
        'The letter has infuriated the harbour board.',
        'He left early, hoping to catch the ferry unseen.',
      ],
      silent: [
        'She said she wanted to spare the council.',
        'The choir met in the chapel on Sunday.',
        'The owner is hoping to sell the ferry.',
        'The bill seeks to widen the lock.',
        'He walked to the lock and came back.',
        '“I wanted to spare them,” Prill said.',
        'The council opened the meeting at seven.',
      ],
    },
    allegation: {
      fires: [
        'Former inspector Cole Rennard signed off the last three checks without leaving his van.',
        'The contractor bribed two inspectors.',
        'The mayor lied to the harbour board about the letter.',
        'The owners had falsified the log for years.',
        'The firm cheated its drivers of their overtime.',
        'The board squandered the gift of the Prill family.',
      ],
      silent: [
        'The board wants to find out whether the log had been falsified.',
        'Rennard was charged with fraud on Tuesday.',
        'The mayor denied that he had lied to the harbour board.',
        'Police said the contractor had bribed two inspectors.',
        'The inspector left his van by the lock.',
        'The court ruled that the log had been falsified.',
      ],
    },
    prediction: {
      fires: [
        'The closure will finish the regatta.',
        'The town is likely to lose its last bank.',
        'Rents on the quay are bound to rise.',
        'The plan could cost the town its only school.',
        'The harbour will never recover.',
        'It is likely that the lock will be sold.',
        'The gate could easily be broken.',
        'Several towns on the far side of the river could raise fresh doubts about the dredging of the upper channel and about who is to pay for it.',
        'The letter could embolden the owners.',
        'A second gate would be a relief to the town.',
        'The fare threatens to empty the quay.',
        'The mayor will likely give way.',
        'The new pilot could ratify the fare.',
        'The lock might outlive the mill.',
      ],
      silent: [
        'The library will reopen on 4 May.',
        'The council will vote on 24 March on the plan.',
        'The ferry is scheduled to leave at seven.',
        'The closure will finish the regatta, Adlamont said.',
        'The choir will sing at noon on Sunday.',
        'The board is to hear of a rule that would help the ferries.',
        'There are fears that the closure will finish the regatta.',
        'The choir could see the lock from the hall.',
        'The fee would be paid by the owners.',
      ],
    },
    generalization: {
      fires: [
        'Most traders are thinking of leaving.',
        'Virtually no one in the town wants the new road.',
        'Fishermen tend to distrust the harbour board.',
        'The majority of pupils go home by ferry.',
        'Almost everyone on the quay knows the story.',
        'Closing the lock almost never works.',
        'There is little appetite for a longer quay.',
        'Traders fear the winter.',
        'Young voters in the lower town have little patience.',
      ],
      silent: [
        'Most traders told the Courier that they were thinking of leaving.',
        'The hall was closed for many years.',
        'Not everyone is convinced.',
        'Two people were at the door.',
        'Three people have rooms above the hall.',
        'The traders met in the hall on Monday.',
        '“Everyone knows the story,” Prill said.',
        'As many as five traders came to the hall.',
        'Four members have seats on the board.',
      ],
    },
    judgment: {
      fires: [
        'The event is the best-loved on the coast.',
        'It was a disastrous debate for the mayor.',
        'The notorious junction was the scene.',
        'The plan was botched and ill-advised.',
        'The council’s answer was, of course, shameful.',
        'The vote was a major setback for the mayor.',
        'The reply was a farce.',
        'The gate poses a grave threat to the swans.',
        'The harbour board has struggled to find a pilot.',
      ],
      silent: [
        'The traders called it a disastrous debate.',
        'The debate began at seven in the town hall.',
        '“It was disastrous,” said Prill.',
        'The junction is on the road to Lower Tarnbeck.',
        'The plan has eleven pages.',
      ],
    },
    unwitnessed: {
      fires: [
        'The two men met in secret at the lock.',
        'Behind closed doors the board agreed on a price.',
        'The mayor privately told the owners to wait.',
        'She worked behind the scenes to stop the sale.',
        'The leader personally ordered the file closed.',
        'The board keeps secrecy over the sale of the lock.',
      ],
      silent: [
        'The two men met on the steps of the town hall.',
        'The board met in public on Tuesday.',
        'The chairman said that the board had met behind closed doors.',
        'The doors were closed at six.',
        'The secretary read the minutes.',
        'Privately, some traders say the gate will never open.',
      ],
    },
  };

for (const [reason, { fires, silent }] of Object.entries(CASES)) {
  describe(`a claim: ${reason}`, () => {
    for (const text of fires) it(`is asked about: ${text}`, () => assert.equal(shown(text).length, 1));
    for (const text of silent) it(`is left alone: ${text}`, () => assert.deepEqual(shown(text), []));

    it('is called by its name where it stands alone', () => {
      const named = fires.filter((text) => shown(text)[0]?.reason === reason);
      assert.ok(named.length >= 3, `${named.length} of ${fires.length}`);
    });
  });
}

describe('claims', () => {
  it('keep the sentence and the words that gave it away', () => {
    const text = 'It rained. Takings have fallen by 40 percent.';
    const [claim] = shown(text);
    assert.equal(text.slice(...claim!.span), 'Takings have fallen by 40 percent.');
    assert.match(text.slice(...claim!.trigger), /40 percent/);
  });

  for (const text of [
    'Why is it the longest closure in the bridge’s history?',
    'We believe that the closure will finish the regatta.',
    'You will never see the harbour empty.',
    'Q: It was the worst fire since the war.',
    'The worst fire.',
    'Worst Fire In Decades Will Cost The Town Its Only School',
  ]) {
    it(`are not looked for in: ${text}`, () => assert.deepEqual(shown(text), []));
  }

  it('are found in the part of a sentence that no source covers', () => {
    assert.equal(shown('The pier, the worst in the county since the war, is unsafe, Hatherly said.').length <= 1, true);
    assert.equal(shown('Hatherly said no. The pier is the worst in the county.').length, 1);
  });

  it('are less sure where somebody is heard in the sentence', () => {
    const surest = (text: string): number => read(text)[0]?.confidence ?? 0;
    const alone = surest('The row led to the closure of the yard.');
    const beside = surest('The row led to the closure of the yard, though Hatherly said that the quay was sound.');
    const quoted = surest('The row led to the closure of the yard, and Hatherly said: “I have had enough of them.”');
    assert.ok(alone > beside && beside > quoted, `${alone} ${beside} ${quoted}`);
    assert.equal(surest('The “old” row led to the closure of the yard.'), alone);
  });

  it('are not those of a post that is set into the copy', () => {
    assert.deepEqual(shown('<post author="tarrow">It was the worst fire in the valley since the war.'), []);
  });

  it('are no surer for being long', () => {
    const [short] = read('The row led to the closure of the yard.');
    const [long] = read(`The row led to the closure of the yard${', of the mill'.repeat(12)}.`);
    assert.equal(long!.confidence, short!.confidence);
  });

  for (const [name, text] of [
    ['one without a full stop', 'about 13,000 of the worst '.repeat(4_000)],
    ['one that is a single word', 'a'.repeat(100_000)],
    ['lone surrogates and NULs', '\uD800\u0000 will '.repeat(2_000)],
    ['five thousand sentences', 'It will fail. '.repeat(5_000)],
  ] as const) {
    it(`are found in any paragraph: ${name}`, () => {
      let end = 0;
      for (const { span } of claimsIn(readParagraph(text, 'body', 'plaintext'), [])) {
        assert.ok(end <= span[0] && span[0] < span[1] && span[1] <= text.length, `${span} after ${end}`);
        end = span[1];
      }
    });
  }
});
