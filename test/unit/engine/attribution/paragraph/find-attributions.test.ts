import assert from 'node:assert/strict';
import { readClauses } from '../../../../../src/engine/attribution/clauses/clause';
import { extract, leadIn } from '../../../../../src/engine/attribution/paragraph/find-attributions';
import { readParagraph } from '../../../../../src/engine/text/prose/read-paragraph';
import { readings } from '../annotated';

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

describe('extract', () => {
  readings('finds whose feeling or finding it is', [
    '{s:Councillors in Tarn}, {c:fearing} {t:a lost vote}, quietly left the hall.',
    '{s:Voters in Tarn} {c:support} {t:the lock}.',
    '{s:Polls in Tarn} {c:show} {t:the two wards are level}.',
    '{s:A survey released} Sunday {c:shows} {t:Odo Fenn ahead of the clerk}.',
    '{s:The ferrymen} {c:were angered by} {t:the new fare}.',
    '{s:Residents} {c:cite} {t:noise and dust as reasons}.',
  ]);

  readings('leaves out a source where there is none', [
    '{t:“It has been years,”} {s:Fenn} {c:said}, asked about the silt.',
  ]);

  describe('finds whose words they are, however wide', () => {
    const WHOSE: readonly (readonly [text: string, cue: string, source: string])[] = [
      ['The crew met at a bend known as The Elbow.', 'known as', ''],
      ['The talks, seen as a last chance, ended late.', 'seen as', ''],
      [
        'Fenn, who did not respond to a call, denied that the gate was open.',
        'denied',
        'Fenn, who did not respond to a call',
      ],
      [
        'Many things keep people from paying back debt, Ada Crole, a keeper who wrote on debt, said.',
        'said',
        'Ada Crole, a keeper who wrote on debt',
      ],
      ['The gate held (Mr. Fenn, who built it, said that it always had).', 'said', 'Mr. Fenn, who built it'],
      ['But after a woman in Marle told him the well was dry, he left.', 'told', 'a woman in Marle'],
      [
        'Fenn and others who want to close the lock said the vote was fair.',
        'said',
        'Fenn and others who want to close the lock',
      ],
      ['Figures published on Thursday show that the catch fell.', 'show', 'Figures published'],
      ['But, said Orne, “the river does not listen.”', 'said', 'Orne'],
      ['Orne, citing “a sense of the tide,” said the lock would hold.', 'said', 'Orne'],
    ];
    for (const [text, cue, source] of WHOSE)
      it(text, () => assert.equal(withCue(text, cue).source.replace(/,$/, ''), source));
  });

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

  readings('finds a subject across what stands between it and the verb', [
    '{s:Mina Tarrow, who runs the ferry}, {c:said} {t:the fare would rise}.',
    '{s:A senior adviser, Odo Fenn}, {c:told} reporters {t:that the bridge was safe}.',
    'In October, {s:Mr. Fenn, who made a fortune in rope}, {c:told} investors {t:that it was over}.',
    '{s:Sen. Ada Crole, R-Tarn}, {c:said} {t:the vote was lost}.',
    '{t:The gate would hold}, {s:a clerk close to her} {c:said}.',
    '{t:The gate would hold}, {s:he and Mr. Fenn} {c:said}.',
    '{t:“It will hold through the winter,”} {s:Crole}, after a long pause, {c:said} of the gate.',
    '{s2:Odo Fenn, {s:who} sold rope to the yard and {c:loudly opposed} {t:the bridge}}, last week {c2:said} {t2:it was lost}.',
    '{s:Ada Crole, the town’s first deputy keeper}, {c:said} {t:it was shut}.',
    '{t:Part of the trouble}, {c:say} {s:keepers like Ada Crole}, {t:is the gate itself}.',
    '{s:Ada Crole’s} {c:answer was}: {t:“Is the gate on this side or the other?”}',
    '{s:Most of them} {c:said} {t:they had worked there}.',
    '{s:Groups that have endorsed him} {c:say} {t:they will go}.',
    '{s:The firm} keeps its old boats a secret but {c:says} {t:its trade has grown}.',
    '{s:He} tied those test scores to better teaching, {c:saying} {t:the law helped many}.',
    '{s:Fenn} was joined on the quay by Ada Crole and {c:joked} {t:that the gate was slow}.',
    '{s:Fenn} opened the debate hosted by Crole, {c:predicting} {t:a close vote}.',
    '{s:{s2:Fenn}} {c:said} {t:the strike kept us safe before {c2:claiming} {t2:that the gate was shut}}.',
    '{s:Fenn} offered her a job as keeper of the gate, {c:then says} {t:he will wait}.',
    '{s:Fenn} left the yard and in a letter {c:thanked} {t:them for their help}.',
    'There was nothing {s:that} {c:suggests} {t:the gate could fail}.',
    '{s:Crole} joined the board after Fenn left it and {c:said} {t:that the gate was safe}.',
    '{s:Sen. Ada Crole, R-Tarn}, {c:delivered} a blunt message to the board: {t:“It is time to go home and rest.”}',
  ]);

  readings('takes for a name what stands between a quotation and its verb', [
    '{t:“They are worried about the gate,”} {s:Shields} {c:said}.',
    '{t:“They are worried about the gate,”} {s:From} {c:said}.',
    '{t:“They are worried about the gate,”} {s:Blunt}, after a pause, {c:said} of the town.',
    '{s:Young, who walked home along the wall}, {c:said} {t:that the gate was open}.',
    '{s:Lindly} {c:also noted} {t:that the gate was open}.',
    '{s:Officials briefed on the inquiry} {c:said} {t:the file was lost}.',
    '{s:A former clerk who kept the books and read the letter} {c:said} {t:it was forged}.',
    '{s:A court paper filed} Thursday {c:says} {t:that the mill will close}.',
    '{s:Odo Fenn}, in a statement on Monday, {c:said} {t:he would appeal}.',
    '{t:“The gate will hold,”} {s:one of the keepers} {c:said}.',
    '{s:The clerks whose desks have been moved} {c:say} {t:the office is cold}.',
    '{s2:Tarrow, {s:who} {c:calls} {t:the quay “a trap,”}} {c2:said} {t2:she would move}.',
    '{s:The Office for Locks and Tides} {c:says} {t:the sill has sunk}.',
  ]);

  readings('reads a verb through what stands between it and its auxiliary', [
    'Fenn, {s:who} {c:has in the past praised} {t:the plan}, left.',
    '{s:She} {c:has since stressed} {t:that the dam is sound}.',
    '{s:The crews} {c:have all said} {t:that the dam is sound}.',
  ]);

  readings('joins the parts of a list, and only those', [
    '{s:Fenn, Crole and Tarrow} {c:said} {t:the plan was dead}.',
    'The crews left on Friday, and {s:the mayor} {c:said} {t:the port would close}.',
  ]);

  readings('reads a verb where a noun is as likely', [
    '{s:Harbor advocates} {c:say} {t:they have the votes}.',
    '{s:The official} {c:said} {t:the dam had held}.',
    '{s:Several} {c:said} {t:they would not move}.',
    '{t:“The pier is sound,”} {s:a voice in the film} {c:states}.',
    '{s:Ferry rights advocates} {c:said} {t:the fare was too high}.',
    '{s:Some} {c:accused} {t:Fenn of hiding the report}.',
    '{t:“It was no trouble,”} {c:said} {s:retired pilot Odo Fenn}.',
    '{s:Harling} {c:told} the board {t:that the lock was shut}.',
    '{s:Rally} {c:said} {t:the lock was shut}.',
  ]);

  readings('takes the subject after the verb only where that ends an attribution', [
    '{t:“It is a fair price,”} {c:said} {s:a broker close to the talks}.',
    '{s:The clerk} {c:asked} Odo Fenn {t:whether the lock would open}.',
    '{s:The mayor} {c:told} reporters {t:that the lock would open}.',
    '{t:The roads are a danger to the schools}, {c:said} {s:Wils Orne, an engineer who drew the plans}.',
    '{t:The trouble with Marle}, {c:says} {s:Wils Orne}, {t:is that it floods}.',
  ]);

  readings('shares the subject of the verb that governs', [
    '{s:{s2:She}} {c:said} {t:the plan had failed} but {c2:insisted} {t2:the council would try again}.',
    '{s:{s2:Crole}} {c:praised} {t:the crews}, {c2:saying} {t2:they had saved the town}.',
    '{s:{s2:Crole}} {c:issued} {t:a statement {c2:saying} {t2:the crews had saved the town}}.',
    '{s:The crews} began a campaign this week {c:urging} {t:people to stay}.',
    '{t:Fenn was slow to answer}, {s:{s2:she}} {c:said}, {c2:adding} {t2:that it was late}.',
    '{s:Crole} left for Marle and on Monday {c:announced} {t:the lock would close}.',
  ]);

  readings('knows who feels from who is spoken to', [
    '{s:Residents} {c:are concerned} {t:that the wall will fall}.',
    '{s:Fenn} {c:declined} {t:to comment} when asked about the wall.',
    '{c:According to} {s:one of the keepers}, {t:the wall will fall}.',
    '{c:According to} {s:harbor officials}, {t:the boat that Fenn used was old}.',
    '{t:The wall is weak}, {c:according to} {s:notes unearthed in the archive}.',
  ]);

  readings('finds what is said', [
    '{t:In this year’s contest, few are likely to help}, {s:Crole} {c:said}.',
    'As {s:the harbor board} {c:noted}, {t:the dredging was late}.',
    'When {s:Crole} {c:said} {t:that the dam was old}, Fenn walked out.',
    '{s:The mayor} {c:shrugged}: {t:{t2:“We lost,”}} {s2:he} {c2:said}.',
    '{s:{s2:Fenn}} {c:said} {t:it was late} and {c2:added} {t2:that nobody cared}.',
    '{t:“We will go,”} {s:Tarrow} {c:said}, {t:“and we will stay.”}',
    '{t:The claim} {c:was denied by} {s:Wils Orne}.',
    '{t:Closing the lock would cost jobs}, {s:analysts} {c:said}.',
    '{t:The lock is shut}, {s:Fenn} {c:said} this week.',
    '{t2:{s:Crole} {c:believes} {t:the lock is shut}}, {s2:Fenn} {c2:said}.',
    'Fenn, {s:who} {c:claims} {t:that the lock is shut}, left.',
    '{s:Orne} {c:said} {t:although it rained, the crews stayed}.',
    '{t:The mill}, {s:Crole} {c:said}, {t:“is a fine example.”}',
    '{s:Crole} {c:called} {t:the plan “a trick.”}',
    '{s:Crole} {c:urged} {t:the crews to stay}.',
    '{s:Crole} {c:told} a meeting at Marle, on the coast, {t:that it was over}.',
    '{s:{s2:Crole}} {c:said} {t:it was “over,”} {c2:adding} {t2:that nobody cared}.',
    '{t:“It held” through the storm of May}, {c:said} {s:Orne}.',
    'Asked whether it was “safe enough,” {s:Crole} {c:said} {t:yes}.',
  ]);

  readings('ends a thing where the telling goes on', [
    '{s:Crole} {c:criticized} {t:the plan} in a letter to the board.',
    '{s:Crole} {c:criticized} {t:the plan} on Monday.',
    '{s:Crole} {c:criticized} {t:the plan} while {s2:Fenn} {c2:defended} {t2:the cost}.',
    '{s:Crole} {c:criticized} {t:the plan} and left the room.',
    '{s:Crole} {c:criticized} {t:the plan}, which the board had drawn up.',
    '{s:Crole} {c:criticized} {t:the mill, the lock and the quay}.',
    '{s:Crole} {c:criticized} {t:the mill}, the pride of Marle.',
    '{s:Crole} {c:promised} {t:to mend the lock}, a task of years.',
  ]);

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

  readings('finds where it begins and ends', [
    '{s:He} {c:added}, {t:that the gate had been shut for a week}.',
    '{s:She} {c:said}, if elected, {t:she would shut the gate}.',
    '{s:Crole} {c:answered quietly}, with a smile: {t:“It can happen to anyone.”}',
    '{s:Fenn} {c:said} on Thursday during a meeting in Tarn, on the coast, {t:that the gate was open}.',
    'As {s:Mina Tarrow} {c:points out} in a letter to the board, {t:the gate is old}.',
    '{s:Mina Tarrow} {c:once said}: {t:“The gate was built in Tarn.”}',
    'It is {t:the sort of place} {s:Fenn} {c:said} {t:could drive people away}.',
    'The plan, {t:which} even {s:critics} {c:say} {t:was sound}, failed.',
    '{s:He} {c:spoke well} and timelessly: {t:“It is a gate like any other.”}',
    'Not long after the ferry left, {s:the captain} {c:asked for} {t:quiet}.',
  ]);

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
