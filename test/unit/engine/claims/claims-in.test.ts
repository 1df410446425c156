import assert from 'node:assert/strict';
import { extract } from '../../../../src/engine/attribution/paragraph/find-attributions';
import { claimsIn } from '../../../../src/engine/claims/claims-in';
import type { Claim, ClaimReason } from '../../../../src/engine/claims/types';
import { bare, marked } from './marked';
import { readParagraph } from '../../../../src/engine/text/prose/read-paragraph';

function read(text: string): Claim[] {
  const paragraph = readParagraph(text, 'body', 'plaintext');
  return claimsIn(paragraph, extract(paragraph));
}

/** Confidence from which a claim is shown in the setting "normal". */
const NORMAL = 0.5;
const shown = (text: string): Claim[] => read(text).filter(({ confidence }) => confidence >= NORMAL);

/** For each reason, copy that a desk would query for it, with what it is queried for, and copy that looks alike and is sound. */
const CASES: Readonly<Record<ClaimReason, { readonly fires: readonly string[]; readonly silent: readonly string[] }>> =
  {
    number: {
      fires: [
        'Takings have {number 50:fallen by 40 percent} since the barriers went up.',
        '{number 70:About 13,000} trees were felled along the ridge.',
        'The repairs have swallowed {number 80:more than £2 million}.',
        '{number 50:One in four} shops on the quay stands empty.',
        '{number 70:Nearly 60,000} visitors came through the gate last summer.',
        'Takings {number 50:dropped from 660,000} pounds four years ago to 75,000.',
        '{number 50:A majority of} shops on the quay stand empty.',
        'The owners spent {number 60:more than a million} pounds on the gate.',
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
        'It is the longest closure {superlative 60:in the bridge’s 94-year history}.',
        'It was {superlative 60:the worst} fire in the valley since the war.',
        'The fair is {superlative 86:one of the most} popular events on the coast.',
        '{superlative 50:Never before} had the harbour frozen in March.',
        'Pellow was {superlative 50:the first woman to} hold the post.',
        'The number of stray dogs {superlative 60:is growing} every year.',
        'She is facing her {superlative 50:first real rival for the post ever}.',
        'Takings at the fair are {superlative 50:breaking records}.',
        'More boats are kept on the quay {superlative 70:than ever} before.',
        'The water {superlative 80:has vastly improved}.',
        'The yard has a longer list of orders {superlative 50:than it ever had before} the war.',
        'The new ferry carries {superlative 50:more cars than} had any boat on the river.',
        '{superlative 50:More families are} leaving the lower town.',
        'The cost of the quay has {superlative 50:exceeded} what was planned.',
        'The queue at the lock {superlative 50:has become a} fixture of the summer.',
        'The ferry is {superlative 62:less popular than} the bus.',
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
        'The pier sank because the county had put off repairs, and that {cause 60:led to} the closure.',
        'Shops on the north quay have been {cause 50:hit hardest}.',
        'The dry spring {cause 50:caused} the harvest to fail.',
        'The row {cause 50:led to} the resignation of three members.',
        'Prices in the town were {cause 50:driven by} the new ferry.',
        'Her standing was {cause 60:undercut by} the delays at the lock.',
        'He {cause 50:helped drive} the rival yard into debt.',
        'The fare {cause 50:helped the ferry survive}.',
        'The new fare {cause 50:has divided} the town.',
        'The fare {cause 60:has galvanized} the lower town.',
        '{cause 50:The result is} a harbour without a ferry.',
        'The owners have {cause 50:benefited from} the delay.',
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
        'The county is keeping the figure back {motive 50:in a bid to} spare the council.',
        'The owners ignored the notice {motive 58:to save money}.',
        'He is a proud man who {motive 50:hates to} be contradicted.',
        '{motive 50:For fear of} a rebellion, the leader put off the vote.',
        'She stayed away {motive 50:so as not to} meet her rivals.',
        'The letter has {motive 50:infuriated} the harbour board.',
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
        'Former inspector Cole Rennard signed off the last three checks {allegation 60:without leaving his} van.',
        'The contractor {allegation 50:bribed} two inspectors.',
        'The mayor {allegation 50:lied} to the harbour board about the letter.',
        'The owners had {allegation 50:falsified} the log for years.',
        'The firm {allegation 50:cheated} its drivers of their overtime.',
        'The board {allegation 50:squandered} the gift of the Prill family.',
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
        'The closure {prediction 60:will finish the} regatta.',
        'The town {prediction 60:is likely to} lose its last bank.',
        'Rents on the quay {prediction 50:are bound to} rise.',
        'The plan {prediction 50:could cost} the town its only school.',
        'The harbour {prediction 60:will never} recover.',
        '{prediction 70:It is likely} that the lock will be sold.',
        'The gate {prediction 60:could easily} be broken.',
        'Several towns on the far side of the river {prediction 50:could raise} fresh doubts about the dredging of the upper channel and about who is to pay for it.',
        'The letter {prediction 50:could embolden} the owners.',
        'A second gate {prediction 50:would be} a relief to the town.',
        'The fare {prediction 58:threatens to} empty the quay.',
        'The mayor {prediction 70:will likely} give way.',
        'The new pilot {prediction 50:could ratify} the fare.',
        'The lock {prediction 50:might outlive} the mill.',
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
        '{generalization 86:Most traders are} thinking of leaving.',
        '{generalization 60:Virtually no} one in the town wants the new road.',
        'Fishermen {generalization 66:tend to} distrust the harbour board.',
        '{generalization 50:The majority of} pupils go home by ferry.',
        '{generalization 60:Almost everyone} on the quay knows the story.',
        'Closing the lock {generalization 50:almost never} works.',
        'There is {generalization 50:little appetite for} a longer quay.',
        '{generalization 50:Traders fear} the winter.',
        '{generalization 60:Young voters in the lower town have} little patience.',
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
        'The event is {superlative 70:the best}-loved on the coast.',
        'It was a {judgment 50:disastrous} debate for the mayor.',
        'The {judgment 50:notorious} junction was the scene.',
        'The plan was {judgment 50:botched} and ill-advised.',
        'The council’s answer was, of course, {judgment 60:shameful}.',
        'The vote {judgment 50:was a major setback for} the mayor.',
        'The reply was {judgment 50:a farce}.',
        'The gate {judgment 50:poses a grave threat} to the swans.',
        'The harbour board {judgment 60:has struggled} to find a pilot.',
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
        'The two men met {unwitnessed 50:in secret} at the lock.',
        '{unwitnessed 50:Behind closed doors} the board agreed on a price.',
        'The mayor {unwitnessed 50:privately told} the owners to wait.',
        'She worked {unwitnessed 50:behind the scenes} to stop the sale.',
        'The leader {unwitnessed 50:personally ordered} the file closed.',
        'The board keeps {unwitnessed 50:secrecy} over the sale of the lock.',
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
    for (const text of fires)
      it(`is asked about: ${text}`, () => {
        assert.equal(marked(bare(text)), text);
        assert.equal(shown(bare(text)).length, 1);
      });
    for (const text of silent) it(`is left alone: ${text}`, () => assert.deepEqual(shown(text), []));

    it('is called by its name where it stands alone', () => {
      const named = fires.filter((text) => shown(bare(text))[0]?.reason === reason);
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

describe('how sure a claim is', () => {
  const WEIGHED: readonly string[] = [
    'The owners {motive 50:deliberately} sank the old ferry.',
    'It was the {superlative 50:town’s best} regatta.',
    'The toll is {superlative 56:increasingly} unpopular in the lower town.',
    'The ferry crossed the bay for the {superlative 68:first time in} May.',
    'The quay {superlative 50:saw a surge in} thefts over the winter.',
    'The new lock is far {superlative 60:more costly than} the old one.',
    'Traffic on the bridge {superlative 60:has fallen} sharply.',
    'Takings {number 30:doubled} in the first year.',
    'The yard {number 24:employs 300} people in the lower town.',
    'The pier was shut {cause 40:due to} the storm.',
    'The lock {cause 40:played a key role in} the flood.',
    'The town {prediction 50:will not} recover from the closure.',
    'The lock {prediction 60:could be the} end of the ferry.',
    '{generalization 60:Many are} leaving the lower town.',
    '{generalization 60:For many,} the ferry is a way to work.',
    '{generalization 50:People are} leaving the lower town.',
    '{generalization 60:Most of the} shops on the quay are empty.',
    'The lower town is {generalization 30:largely} empty.',
    'The lock is {generalization 20:widely} used by ferrymen.',
    'The plan {judgment 30:clearly} lacks a budget.',
    'Takings rose from 4 percent to 9 percent.',
    'Shares fell 4 percent, to 31 pence a share.',
    'Pellow scored a record goal in the second half.',
    'Fenn won 40 percent of the vote.',
    'If the lock fails, the ferry {prediction 30:will not} recover.',
    'The bill would cost jobs in the lower town.',
    'Takings have {number 50:fallen by 40 percent} since the barriers went up.',
    'It is the longest closure {superlative 60:in the bridge’s 94-year history}.',
    'The row {cause 50:led to} the resignation of three members.',
    'The county is keeping the figure back {motive 50:in a bid to} spare the council.',
    'The contractor {allegation 50:bribed} two inspectors.',
    'The toll {prediction 60:will cost} jobs in the lower town.',
    'The plan is a {judgment 60:shameful} failure.',
    '{unwitnessed 50:Behind closed doors}, the board argued all night.',
    'The toll {cause 62:led to} a 40 percent fall in takings.',
    '{superlative 80:The worst} fire in the valley led to a shameful row.',
    'The dry spring caused {superlative 80:the worst} harvest in a century and led to a 40 percent fall in takings.',
    'Takings have {number 20:fallen by 40 percent} since “the barriers went up on the quay last May.”',
    'Takings have {number 50:fallen by 40 percent} since “the barriers” went up.',
    'Takings have {number 40:fallen by 40 percent}, and the board said it was sorry.',
    'Takings fell {number 30:40 percent}.',
    'Fell 40 percent.',
    'Takings Have Fallen By 40 Percent Since Barriers Went Up.',
    'We know that takings have fallen by 40 percent.',
    'Have takings fallen by 40 percent since the barriers went up?',
    'It is believed that takings have fallen by 40 percent since the barriers went up.',
    'The union wants {superlative 50:the worst} lock in the county to close.',
    'Ada Quill wants the worst lock in the county to close.',
    'We said that takings have fallen by 40 percent.',
  ];
  for (const text of WEIGHED) it(text, () => assert.equal(marked(bare(text)), text));
});
