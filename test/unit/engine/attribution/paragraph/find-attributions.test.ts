import assert from 'node:assert/strict';
import { readClauses } from '../../../../../src/engine/attribution/clauses/clause';
import { extract, leadIn } from '../../../../../src/engine/attribution/paragraph/find-attributions';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';

interface Read {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly kind: string;
  readonly pattern: string;
}

function read(text: string): Read[] {
  const paragraph = readParagraph(text, 'body', 'plaintext');
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' | ');
  return extract(paragraph, readClauses(paragraph)).map(({ source, cue, content, kind, pattern }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
    kind,
    pattern,
  }));
}

/** The attribution with this cue; every sentence here has one. */
function withCue(text: string, cue: string): Read {
  const all = read(text);
  const found = all.find((one) => one.cue === cue);
  assert.ok(found, `no cue “${cue}” among ${JSON.stringify(all)}`);
  return found;
}

/** Sentence, cue, source. */
type Case = readonly [text: string, cue: string, source: string];

const sources = (title: string, cases: readonly Case[]): void => {
  describe(title, () => {
    for (const [text, cue, source] of cases)
      it(text, () => assert.equal(withCue(text, cue).source.replace(/,$/, ''), source));
  });
};

describe('extract', () => {
  sources('finds whose feeling or finding it is', [
    ['Councillors in Tarn, fearing a lost vote, quietly left the hall.', 'fearing', 'Councillors in Tarn'],
    ['Voters in Tarn support the lock.', 'support', 'Voters in Tarn'],
    ['Polls in Tarn show the two wards are level.', 'show', 'Polls in Tarn'],
    ['A survey released Sunday shows Odo Fenn ahead of the clerk.', 'shows', 'A survey released'],
    ['The ferrymen were angered by the new fare.', 'were angered by', 'The ferrymen'],
    ['Residents cite noise and dust as reasons.', 'cite', 'Residents'],
  ]);

  sources('leaves out a source where there is none', [
    ['The crew met at a bend known as The Elbow.', 'known as', ''],
    ['The talks, seen as a last chance, ended late.', 'seen as', ''],
    ['“It has been years,” Fenn said, asked about the silt.', 'asked about', ''],
  ]);

  it('takes a verb that tells for a cue where it tells, and not where it has an object like any other', () => {
    assert.equal(withCue('The harbour board found that the gate was shut.', 'found').source, 'The harbour board');
    assert.deepEqual(read('The harbour board has struggled to find a pilot.'), []);
  });

  it('reads an opinion that somebody receives', () => {
    const { source, content } = withCue(
      'The new lock has already drawn criticism from Tarn ferrymen.',
      'has already drawn criticism',
    );
    assert.deepEqual([source, content], ['Tarn ferrymen', 'The new lock']);
    assert.deepEqual(read('The new lock may draw criticism from Tarn ferrymen.'), []);
  });

  it('takes the main clause for what somebody told a hearer', () => {
    assert.equal(withCue('As Fenn told the Tarn Courier, the lock was shut.', 'told').content, 'the lock was shut');
    assert.equal(withCue('As Fenn told reporters on Monday, it was shut.', 'told').content, 'it was shut');
  });

  it('keeps what somebody was asked out of what was said', () => {
    const said = withCue('“It has been years,” Fenn said, asked about the silt.', 'said');
    assert.equal(said.content, '“It has been years,”');
  });

  sources('finds a subject across what stands between it and the verb', [
    ['Mina Tarrow, who runs the ferry, said the fare would rise.', 'said', 'Mina Tarrow, who runs the ferry'],
    ['A senior adviser, Odo Fenn, told reporters that the bridge was safe.', 'told', 'A senior adviser, Odo Fenn'],
    [
      'In October, Mr. Fenn, who made a fortune in rope, told investors that it was over.',
      'told',
      'Mr. Fenn, who made a fortune in rope',
    ],
    ['Sen. Ada Crole, R-Tarn, said the vote was lost.', 'said', 'Sen. Ada Crole, R-Tarn'],
    ['The gate would hold, a clerk close to her said.', 'said', 'a clerk close to her'],
    ['The gate would hold, he and Mr. Fenn said.', 'said', 'he and Mr. Fenn'],
    ['“It will hold through the winter,” Crole, after a long pause, said of the gate.', 'said', 'Crole'],
    [
      'Odo Fenn, who sold rope to the yard and loudly opposed the bridge, last week said it was lost.',
      'said',
      'Odo Fenn, who sold rope to the yard and loudly opposed the bridge',
    ],
    [
      'Ada Crole, the town’s first deputy keeper, said it was shut.',
      'said',
      'Ada Crole, the town’s first deputy keeper',
    ],
    [
      'Many things keep people from paying back debt, Ada Crole, a keeper who wrote on debt, said.',
      'said',
      'Ada Crole, a keeper who wrote on debt',
    ],
    ['Part of the trouble, say keepers like Ada Crole, is the gate itself.', 'say', 'keepers like Ada Crole'],
    ['Ada Crole’s answer was: “Is the gate on this side or the other?”', 'answer was', 'Ada Crole’s'],
    ['Most of them said they had worked there.', 'said', 'Most of them'],
    ['Groups that have endorsed him say they will go.', 'say', 'Groups that have endorsed him'],
    ['The firm keeps its old boats a secret but says its trade has grown.', 'says', 'The firm'],
    ['He tied those test scores to better teaching, saying the law helped many.', 'saying', 'He'],
    ['Fenn was joined on the quay by Ada Crole and joked that the gate was slow.', 'joked', 'Fenn'],
    ['Fenn opened the debate hosted by Crole, predicting a close vote.', 'predicting', 'Fenn'],
    ['Fenn said the strike kept us safe before claiming that the gate was shut.', 'claiming', 'Fenn'],
    ['Fenn offered her a job as keeper of the gate, then says he will wait.', 'then says', 'Fenn'],
    ['Fenn left the yard and in a letter thanked them for their help.', 'thanked', 'Fenn'],
    ['The gate held (Mr. Fenn, who built it, said that it always had).', 'said', 'Mr. Fenn, who built it'],
    ['There was nothing that suggests the gate could fail.', 'suggests', 'that'],
    ['Crole joined the board after Fenn left it and said that the gate was safe.', 'said', 'Crole'],
    [
      'Sen. Ada Crole, R-Tarn, delivered a blunt message to the board: “It is time to go home and rest.”',
      'delivered',
      'Sen. Ada Crole, R-Tarn',
    ],
  ]);

  sources('takes for a name what stands between a quotation and its verb', [
    ['“They are worried about the gate,” Shields said.', 'said', 'Shields'],
    ['“They are worried about the gate,” From said.', 'said', 'From'],
    ['“They are worried about the gate,” Blunt, after a pause, said of the town.', 'said', 'Blunt'],
    [
      'Young, who walked home along the wall, said that the gate was open.',
      'said',
      'Young, who walked home along the wall',
    ],
    ['Lindly also noted that the gate was open.', 'also noted', 'Lindly'],
    ['Officials briefed on the inquiry said the file was lost.', 'said', 'Officials briefed on the inquiry'],
    [
      'A former clerk who kept the books and read the letter said it was forged.',
      'said',
      'A former clerk who kept the books and read the letter',
    ],
    ['A court paper filed Thursday says that the mill will close.', 'says', 'A court paper filed'],
    ['Odo Fenn, in a statement on Monday, said he would appeal.', 'said', 'Odo Fenn'],
    ['But after a woman in Marle told him the well was dry, he left.', 'told', 'a woman in Marle'],
    ['“The gate will hold,” one of the keepers said.', 'said', 'one of the keepers'],
    ['The clerks whose desks have been moved say the office is cold.', 'say', 'The clerks whose desks have been moved'],
    [
      'Fenn and others who want to close the lock said the vote was fair.',
      'said',
      'Fenn and others who want to close the lock',
    ],
    ['Tarrow, who calls the quay “a trap,” said she would move.', 'said', 'Tarrow, who calls the quay “a trap,”'],
    ['The Office for Locks and Tides says the sill has sunk.', 'says', 'The Office for Locks and Tides'],
  ]);

  sources('reads a verb through what stands between it and its auxiliary', [
    ['Fenn, who has in the past praised the plan, left.', 'has in the past praised', 'who'],
    ['She has since stressed that the dam is sound.', 'has since stressed', 'She'],
    ['The crews have all said that the dam is sound.', 'have all said', 'The crews'],
  ]);

  sources('joins the parts of a list, and only those', [
    ['Fenn, Crole and Tarrow said the plan was dead.', 'said', 'Fenn, Crole and Tarrow'],
    ['The crews left on Friday, and the mayor said the port would close.', 'said', 'the mayor'],
  ]);

  sources('reads a verb where a noun is as likely', [
    ['Harbor advocates say they have the votes.', 'say', 'Harbor advocates'],
    ['The official said the dam had held.', 'said', 'The official'],
    ['Several said they would not move.', 'said', 'Several'],
    ['“The pier is sound,” a voice in the film states.', 'states', 'a voice in the film'],
    ['Ferry rights advocates said the fare was too high.', 'said', 'Ferry rights advocates'],
    ['Figures published on Thursday show that the catch fell.', 'show', 'Figures published'],
    ['Some accused Fenn of hiding the report.', 'accused', 'Some'],
    ['“It was no trouble,” said retired pilot Odo Fenn.', 'said', 'retired pilot Odo Fenn'],
    ['Harling told the board that the lock was shut.', 'told', 'Harling'],
    ['Rally said the lock was shut.', 'said', 'Rally'],
  ]);

  sources('takes the subject after the verb only where that ends an attribution', [
    ['“It is a fair price,” said a broker close to the talks.', 'said', 'a broker close to the talks'],
    ['The clerk asked Odo Fenn whether the lock would open.', 'asked', 'The clerk'],
    ['The mayor told reporters that the lock would open.', 'told', 'The mayor'],
    [
      'The roads are a danger to the schools, said Wils Orne, an engineer who drew the plans.',
      'said',
      'Wils Orne, an engineer who drew the plans',
    ],
    ['The trouble with Marle, says Wils Orne, is that it floods.', 'says', 'Wils Orne'],
    ['But, said Orne, “the river does not listen.”', 'said', 'Orne'],
    ['Orne, citing “a sense of the tide,” said the lock would hold.', 'said', 'Orne'],
  ]);

  sources('shares the subject of the verb that governs', [
    ['She said the plan had failed but insisted the council would try again.', 'insisted', 'She'],
    ['Crole praised the crews, saying they had saved the town.', 'saying', 'Crole'],
    ['Crole issued a statement saying the crews had saved the town.', 'saying', 'Crole'],
    ['The crews began a campaign this week urging people to stay.', 'urging', 'The crews'],
    ['Fenn was slow to answer, she said, adding that it was late.', 'adding', 'she'],
    ['Crole left for Marle and on Monday announced the lock would close.', 'announced', 'Crole'],
  ]);

  sources('knows who feels from who is spoken to', [
    ['Residents are concerned that the wall will fall.', 'are concerned', 'Residents'],
    ['Fenn declined to comment when asked about the wall.', 'asked about', ''],
    ['According to one of the keepers, the wall will fall.', 'According to', 'one of the keepers'],
    ['According to harbor officials, the boat that Fenn used was old.', 'According to', 'harbor officials'],
    [
      'The wall is weak, according to notes unearthed in the archive.',
      'according to',
      'notes unearthed in the archive',
    ],
  ]);

  describe('finds what is said', () => {
    const content = (text: string, cue: string, expected: string): void => {
      it(text, () => assert.equal(withCue(text, cue).content, expected));
    };
    content(
      'In this year’s contest, few are likely to help, Crole said.',
      'said',
      'In this year’s contest, few are likely to help',
    );
    content('As the harbor board noted, the dredging was late.', 'noted', 'the dredging was late');
    content('When Crole said that the dam was old, Fenn walked out.', 'said', 'that the dam was old');
    content('The mayor shrugged: “We lost,” he said.', 'said', '“We lost,”');
    content('Fenn said it was late and added that nobody cared.', 'said', 'it was late');
    content('“We will go,” Tarrow said, “and we will stay.”', 'said', '“We will go,” | “and we will stay.”');
    content('The claim was denied by Wils Orne.', 'was denied by', 'The claim');
    content('Closing the lock would cost jobs, analysts said.', 'said', 'Closing the lock would cost jobs');
    content('The lock is shut, Fenn said this week.', 'said', 'The lock is shut');
    content('Crole believes the lock is shut, Fenn said.', 'believes', 'the lock is shut');
    content('Fenn, who claims that the lock is shut, left.', 'claims', 'that the lock is shut');
    content('Orne said although it rained, the crews stayed.', 'said', 'although it rained, the crews stayed');
    content('The mill, Crole said, “is a fine example.”', 'said', 'The mill | “is a fine example.”');
    content('Crole called the plan “a trick.”', 'called', 'the plan “a trick.”');
    content('Crole urged the crews to stay.', 'urged', 'the crews to stay');
    content('Crole told a meeting at Marle, on the coast, that it was over.', 'told', 'that it was over');
    content('Crole said it was “over,” adding that nobody cared.', 'said', 'it was “over,”');
    content('“It held” through the storm of May, said Orne.', 'said', '“It held” through the storm of May');
    content('Asked whether it was “safe enough,” Crole said yes.', 'Asked', 'whether it was “safe enough,”');
    content('Her claim on Monday that the lock is shut was wrong.', 'claim', 'that the lock is shut was wrong');
  });

  describe('ends a thing where the telling goes on', () => {
    const content = (text: string, cue: string, expected: string): void => {
      it(text, () => assert.equal(withCue(text, cue).content, expected));
    };
    content('Crole criticized the plan in a letter to the board.', 'criticized', 'the plan');
    content('Crole criticized the plan on Monday.', 'criticized', 'the plan');
    content('Crole criticized the plan while Fenn defended the cost.', 'criticized', 'the plan');
    content('Crole criticized the plan and left the room.', 'criticized', 'the plan');
    content('Crole criticized the plan, which the board had drawn up.', 'criticized', 'the plan');
    content('Crole criticized the mill, the lock and the quay.', 'criticized', 'the mill, the lock and the quay');
    content('Crole criticized the mill, the pride of Marle.', 'criticized', 'the mill');
    content('Crole promised to mend the lock, a task of years.', 'promised', 'to mend the lock');
  });

  it('leaves a title in an adjunct out of what is said', () => {
    const said = withCue(
      'Speaking Sunday on the radio show “Morning Tide,” Crole said that the course was wrong.',
      'said',
    );
    assert.equal(said.source, 'Crole');
    assert.equal(said.content, 'that the course was wrong');
  });

  it('does not take a verb in somebody’s words for an attribution as easily as in the paper’s own', () => {
    const cues = read('Crole said the union wants the harbor to stay open.').map(({ cue }) => cue);
    assert.deepEqual(cues, ['said']);
  });

  describe('gives every quotation that reads as speech a place', () => {
    const only = (text: string): Read => {
      const all = read(text).filter(({ content }) => content.includes('“'));
      assert.equal(all.length, 1, JSON.stringify(all));
      return all[0];
    };
    it('whose verb is no cue elsewhere', () =>
      assert.equal(only('Fenn groused to the crowd that the board “never once came to see it.”').source, 'Fenn'));
    it('that a sentence before it introduces', () =>
      assert.equal(only('Ada Crole disagreed. “It was never about the money.”').source, 'Ada Crole'));
    it('that a sentence after it gives to somebody', () =>
      assert.equal(only('“I hope you find what you lost here.” Crole said.').source, 'Crole'));
    it('that goes on after its attribution', () =>
      assert.equal(
        only('“We are done,” Crole said. “There is nothing left to do.”').content,
        '“We are done,” | “There is nothing left to do.”',
      ));
    it('whose speaker is named in the next sentence, with how it was said', () => {
      const [one, ...rest] = read('“Who are you? What is it?” Odo Fenn, a retired clerk, said into the phone.');
      assert.deepEqual([one.source, one.content], ['Odo Fenn, a retired clerk', '“Who are you? What is it?”']);
      assert.deepEqual(rest, []);
    });
    it('whose name stands before a colon', () =>
      assert.equal(only('More from Wils Orne: “The gates were never tested in winter.”').source, 'Wils Orne'));
    it('whose name signs it', () =>
      assert.equal(only('“The sea keeps what it takes.” — Mina Tarrow').source, 'Mina Tarrow'));
    it('whose marks hold who speaks', () => {
      const [one] = read('“Odo Fenn: We never saw the ship.”');
      assert.deepEqual([one.source, one.cue, one.content], ['Odo Fenn', ':', 'We never saw the ship.']);
    });
    it('but a word before a colon is no speaker', () =>
      assert.equal(only('“Note: We never saw the ship.”').source, ''));
    it('with nobody behind it', () => {
      const free = only('“There is nothing left to do here.”');
      assert.equal(free.source, '');
      assert.equal(free.pattern, 'free-quote');
    });
    it('but not a title', () => assert.deepEqual(read('The choir practised “The Long Way Home” at noon.'), []));
  });

  describe('finds what is said', () => {
    const CONTENTS: readonly Case[] = [
      ['He added, that the gate had been shut for a week.', 'added', 'that the gate had been shut for a week'],
      ['She said, if elected, she would shut the gate.', 'said', 'she would shut the gate'],
      [
        'Crole answered quietly, with a smile: “It can happen to anyone.”',
        'answered quietly',
        '“It can happen to anyone.”',
      ],
      [
        'Fenn said on Thursday during a meeting in Tarn, on the coast, that the gate was open.',
        'said',
        'that the gate was open',
      ],
      ['As Mina Tarrow points out in a letter to the board, the gate is old.', 'points out', 'the gate is old'],
      ['Mina Tarrow once said: “The gate was built in Tarn.”', 'once said', '“The gate was built in Tarn.”'],
      [
        'It is the sort of place Fenn said could drive people away.',
        'said',
        'the sort of place | could drive people away',
      ],
      ['The plan, which even critics say was sound, failed.', 'say', 'which | was sound'],
      ['He spoke well and timelessly: “It is a gate like any other.”', 'spoke well', '“It is a gate like any other.”'],
      ['Not long after the ferry left, the captain asked for quiet.', 'asked for', 'quiet'],
    ];
    for (const [text, cue, content] of CONTENTS) it(text, () => assert.equal(withCue(text, cue).content, content));
    it('but not behind a verb of another', () =>
      assert.notEqual(
        withCue('Fenn, who did not respond to a call, denied that the gate was open.', 'denied').source,
        'who',
      ));
  });

  it('tells whom a paragraph that ends in a colon leads in', () => {
    const text = 'In answer, the harbor board issued the following statement:';
    const found = leadIn(readClauses(readParagraph(text, 'body', 'plaintext')));
    assert.deepEqual(
      found?.source.map(([start, end]) => text.slice(start, end)),
      ['the harbor board'],
    );
    assert.ok(leadIn(readClauses(readParagraph('Odo Fenn said,', 'body', 'plaintext'))));
    assert.equal(leadIn(readClauses(readParagraph('The harbor board met.', 'body', 'plaintext'))), undefined);
  });

  it('reads what follows a label as nobody’s words', () => {
    assert.deepEqual(read('Editor’s note: Odo Fenn has been fined twice.'), []);
    assert.equal(withCue('Odo Fenn: The lock has failed twice.', ':').source, 'Odo Fenn');
  });

  it('goes on with a clause that has no verb yet', () => {
    const { content } = withCue(
      'When Fenn claimed that the lock, or part of it, had failed, the crew left.',
      'claimed',
    );
    assert.equal(content, 'that the lock, or part of it, had failed');
  });

  it('reads a sentence without an end', () => {
    const all = read('said, the mayor who left and the clerk, '.repeat(500));
    assert.ok(all.length > 400);
    assert.ok(all.every(({ source, cue }) => source === 'the mayor who left and the clerk' && cue === 'said'));
  });
});
