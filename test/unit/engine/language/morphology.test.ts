import assert from 'node:assert/strict';
import { conjugate, Form, formsOf, readVerb } from '../../../../src/engine/language/morphology';
import type { Verb } from '../../../../src/engine/language/verb-table';

const BITS = Object.entries(Form);

/** "past participle tell": what a word is read as. */
const read = (word: string): string => {
  const reading = readVerb(word);
  if (!reading) return 'no verb';
  const forms = BITS.filter(([, bit]) => reading.forms & bit).map(([name]) => name.toLowerCase());
  return [...forms, reading.lemma].join(' ');
};

/** The forms that follow from a lemma, in the order base, present, past, gerund. */
const forms = (lemma: string, odd: Partial<Verb> = {}): string[] => {
  const table = [...conjugate([{ lemma, others: [], doubles: false, past: [], participle: [], ...odd }])];
  return [Form.Base, Form.Present, Form.Past, Form.Gerund].flatMap((bit) =>
    table.filter(([, reading]) => reading.forms & bit).map(([form]) => form),
  );
};

describe('the forms of a verb', () => {
  it('follow from its lemma', () => {
    assert.deepEqual(forms('warn'), ['warn', 'warns', 'warned', 'warning']);
    assert.deepEqual(forms('stress'), ['stress', 'stresses', 'stressed', 'stressing']);
    assert.deepEqual(forms('teach', { past: ['taught'], participle: ['taught'] }), [
      'teach',
      'teaches',
      'taught',
      'teaching',
    ]);
    assert.deepEqual(forms('echo'), ['echo', 'echoes', 'echoed', 'echoing']);
    assert.deepEqual(forms('woo'), ['woo', 'woos', 'wooed', 'wooing']);
  });

  it('lose a silent e, and keep one that is heard', () => {
    assert.deepEqual(forms('accuse'), ['accuse', 'accuses', 'accused', 'accusing']);
    assert.deepEqual(forms('agree'), ['agree', 'agrees', 'agreed', 'agreeing']);
    assert.deepEqual(forms('canoe'), ['canoe', 'canoes', 'canoed', 'canoeing']);
  });

  it('change a y after a consonant, and -ie before -ing', () => {
    assert.deepEqual(forms('deny'), ['deny', 'denies', 'denied', 'denying']);
    assert.deepEqual(forms('convey'), ['convey', 'conveys', 'conveyed', 'conveying']);
    assert.deepEqual(forms('tie'), ['tie', 'ties', 'tied', 'tying']);
  });

  it('take a k after -c', () => {
    assert.deepEqual(forms('panic'), ['panic', 'panics', 'panicked', 'panicking']);
  });

  it('double the one consonant of one syllable', () => {
    assert.deepEqual(forms('nag'), ['nag', 'nags', 'nagged', 'nagging']);
    assert.deepEqual(forms('quiz'), ['quiz', 'quizzes', 'quizzed', 'quizzing']);
    for (const verb of ['vow', 'fix', 'say', 'heat', 'rant']) assert.equal(forms(verb)[3], `${verb}ing`);
  });

  it('double that of two syllables where the row says so, and are known with one as well', () => {
    assert.deepEqual(forms('admit', { doubles: true }), [
      'admit',
      'admits',
      'admited',
      'admitted',
      'admiting',
      'admitting',
    ]);
    assert.deepEqual(forms('visit'), ['visit', 'visits', 'visited', 'visiting']);
  });

  it('have both spellings of -l', () => {
    assert.deepEqual(forms('signal').slice(2), ['signaled', 'signalled', 'signaling', 'signalling']);
    assert.deepEqual(forms('reveal').slice(2), ['revealed', 'revealing']);
  });

  it('have both spellings of -ize and -yze', () => {
    assert.deepEqual(forms('apologize').slice(0, 4), ['apologize', 'apologise', 'apologizes', 'apologises']);
    assert.ok(forms('analyze').includes('analysing'));
    assert.deepEqual(forms('seize'), ['seize', 'seizes', 'seized', 'seizing']);
  });

  it('are those of the row where they are irregular, and all of them where there are several', () => {
    const odd = { past: ['learned', 'learnt'], participle: ['learned', 'learnt'] };
    assert.deepEqual(forms('learn', odd), ['learn', 'learns', 'learned', 'learnt', 'learning']);
  });
});

describe('a word as a verb', () => {
  it('is read by every form of the verb', () => {
    assert.equal(read('tells'), 'present tell');
    assert.equal(read('told'), 'past participle tell');
    assert.equal(read('wrote'), 'past write');
    assert.equal(read('written'), 'participle write');
    assert.equal(read('put'), 'base past participle put');
    assert.equal(read('admitting'), 'gerund admit');
    assert.equal(read('is'), 'present be');
    assert.equal(read('has'), 'present have');
  });

  it('is read in both spellings, as one verb', () => {
    for (const [word, verb] of [
      ['criticises', 'present criticize'],
      ['analysed', 'past participle analyze'],
      ['labelled', 'past participle label'],
      ['signaling', 'gerund signal'],
      ['favoured', 'past participle favor'],
      ['rumoured', 'past participle rumor'],
      ['fulfils', 'present fulfill'],
      ['enquired', 'past participle inquire'],
    ])
      assert.equal(read(word), verb);
  });

  it('is the commoner verb where two share a form', () => {
    assert.equal(read('found'), 'past participle find');
    assert.equal(read('lay'), 'base lay');
  });

  it('is guessed by its ending where the table lacks it, long enough and no word of another kind', () => {
    assert.equal(read('flibbed'), 'past participle flibb');
    assert.equal(read('kvetching'), 'gerund kvetch');
    for (const word of [
      'nothing',
      'unnamed',
      'hundred',
      'agleed',
      'bed',
      'zing-ed',
      'harbor',
      'vlasked'.padStart(21, 'v'),
    ])
      assert.equal(read(word), 'no verb');
  });

  it('opens a clause where the verb often does', () => {
    assert.equal(readVerb('said')?.opensClause, true);
    assert.equal(readVerb('raised')?.opensClause, false);
    // A rate of 40 and one of 35.
    assert.equal(readVerb('focuses')?.opensClause, true);
    assert.equal(readVerb('accepts')?.opensClause, false);
    assert.ok(readVerb('claims')?.opensThat && !readVerb('suits')?.opensThat);
    assert.equal(readVerb('flibbed')?.opensClause, false);
  });
});

it('the forms of a kind are those of the verbs that were asked for', () => {
  assert.deepEqual([...formsOf(new Set(['see', 'deem']), Form.Participle)].sort(), ['deemed', 'seen']);
});
