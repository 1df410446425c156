import assert from 'node:assert/strict';
import { readings } from './annotated';
import { report } from './reading-help';

describe('who says what', () => {
  readings('reads a name as one, though the word could be another', [
    '{t:“The old mill stands tall,”} {s:Husted} {c:said}.',
    '{t:“The old mill stands tall,”} {s:Read} {c:said} on Monday.',
    '{t:“The port must close by summer,”} {s:May} {c:said}.',
    '{s:Will} {c:said} {t:the port would close}.',
    '{t:“Well,”} {s:Will Estrada, the chairman}, {c:said}.',
    '{s:The council} {c:no longer wants} {t:to keep the old wheel}.',
  ]);

  readings('gives a gerund to whoever says the main clause', [
    '{t:“Crole won,”} {s:{s2:Fenn}} {c:said} on air after the mayor lost the race, {c2:remarking} {t2:that doubts were left}.',
    '{s:The union} filed a suit in 2012 {c:alleging} {t:that the map was forged}.',
  ]);

  readings('puts no object in the place of the speaker', [
    'Fenn was for the toll and {s:Crole}, as she was in March, {c:opposed} {t:it}.',
    '{s:Odo Fenn, the clerk who ran the gate and is a keeper of eels}, {c:has endorsed} {t:Crole for the board}.',
    '{t:The gate will hold for years}, {c:said} {s:Odo Fenn}.',
    'But {s2:Mr. Crole, a baker {s:who} {c:called} {t:himself a good cook}}, {c2:said} {t2:he was done}.',
    'It was a chance for {s:Crole} {c:to denounce} {t:the plan}.',
    'The gate was shut, leaving {s:Odo Fenn} {c:to wonder} {t:whether the board knew}.',
  ]);

  readings('ties a gerund with no mark before it to its own clause', [
    'Fenn has lost ground while {s:Crole} has gained some by {c:saying} {t:that the gate is rigged}.',
    '{s:Crole} came close to an admission that the guards had fought there, {c:saying} {t:that nobody was hurt}.',
  ]);

  readings('tells what describes the speaker from what is said', [
    '{t:“Nothing of it is true,”} {c:said} {s:one keeper of a stall that mends nets who would not be named}.',
    '{t:“The lock will hold for years,”} {c:said} {s:Odo Fenn, a clerk in the town of Tarn}, whom Crole had picked.',
  ]);

  readings('ends content where something else begins', [
    'In May, under what {s:Crole} {c:called} {t:“the old rule,”} the mill paid a fee.',
    'In addition to {c:stating} {t:that the lock was weak}, {s:{s2:Crole}} {c2:vowed} {t2:to mend it}.',
    '{s:Crole} {c:cited} {t:figures that had been wrong}.',
    'The port, {t:which} {s:officials} {c:say} {t:was closed}, will open.',
    '{s:Crole} {c:said} in a statement {t:that, if the claim is true, the lock is weak}.',
    '{s:Fenn} {c:said} of a talk he had last week with Crole: {t:“He just stopped and left.”}',
    '{s:Crole} {c:told} reporters {t:that the lock would hold}.',
  ]);

  it('lets nobody but Tarrow ask', () => {
    const text =
      'If the town wants to win — as Fenn claims, but Crole strongly denies — “why would it raise its bid?” asked Tarrow.';
    const quote = text.indexOf('“');
    const owners = report([text]).attributions.filter(({ content }) =>
      content.some(([start, end]) => start <= quote && quote < end),
    );
    assert.equal(owners.length, 1);
  });

  it('is no view that has thumbs in it', () =>
    assert.deepEqual(report(['They were sticking thumbs in their eyes.']).attributions, []));

  it('is Bill, not a bill', () => {
    const { attributions } = report(['Bill Harlow left the room.', 'Bill said the town would pay.']);
    assert.equal(attributions[0]?.speaker, 'Bill Harlow');
  });
});
