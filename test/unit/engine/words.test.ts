import assert from 'node:assert/strict';
import { analyze, DraftAnalyzer } from '../../../src/engine/analyzer';
import { createTagger } from '../../../src/engine/language/tagger';
import type { Markup } from '../../../src/engine/model';
import type { Options } from '../../../src/engine/options';
import { nameKey, NO_WORDS, type DeskWords } from '../../../src/engine/words';

const tagger = createTagger();
const attributions = (text: string, words: Partial<DeskWords> = {}) =>
  analyze(text, 'plaintext', tagger, { words: { ...NO_WORDS, ...words } }).attributions.map(
    ({ source, cue, grade }) => ({
      source: source.map((span) => text.slice(...span)).join(' '),
      cue: cue.map((span) => text.slice(...span)).join(' '),
      grade,
    }),
  );

describe('the desk’s own words', () => {
  it('introduce what somebody says, in every form of the verb', () => {
    const cues = ['kvetch', 'flib'];
    assert.deepEqual(attributions('The mayor kvetched that the tides were late.'), []);
    for (const [text, cue] of [
      ['The mayor kvetched that the tides were late.', 'kvetched'],
      ['“The tides are late,” the mayor flibbed.', 'flibbed'],
      ['“The tides are late,” flibbed Ada Prill.', 'flibbed'],
    ] as const) {
      assert.equal(attributions(text, { cues })[0]?.cue, cue, text);
    }
  });

  it('make a body of what looks like nobody or like a person', () => {
    const text = 'The watch said that the gate was open.';
    assert.notEqual(attributions(text)[0]?.grade, 'organization');
    assert.equal(attributions(text, { bodies: ['The Watch'] })[0]?.grade, 'organization');
    assert.equal(attributions('Ada Prill said it was so.', { bodies: ['Ada Prill'] })[0]?.grade, 'organization');
  });

  it('make a person of a name that looks like a body', () => {
    const text = 'The Heron Trust said that the walls were hers.';
    assert.equal(attributions(text)[0]?.grade, 'organization');
    assert.equal(attributions(text, { people: ['Heron Trust'] })[0]?.grade, 'named');
  });

  const marked = (text: string, rule: string, words: Partial<DeskWords> = {}, markup: Markup = 'plaintext') =>
    analyze(text, markup, tagger, { words: { ...NO_WORDS, ...words } })
      .findings.filter((finding) => finding.rule === rule)
      .map(({ span }) => text.slice(...span));

  it('make the desk’s own outlet one that has to say how it knows', () => {
    const text = 'Tide-Light (East) has learned that the mill will close.';
    assert.deepEqual(marked(text, 'has-learned'), []);
    assert.deepEqual(marked(text, 'has-learned', { outlets: ['Tide-Light (East)'] }), [
      'Tide-Light (East) has learned',
    ]);
  });

  it('know the outlet by its whole name as it is written, among thousands', () => {
    const outlets = [
      'Light',
      'The Light',
      'The Tide\u00a0Light',
      ...Array.from({ length: 5_000 }, (_, i) => `Light ${i}`),
    ];
    const learned = (words: string) =>
      marked(`${words} has learned that the mill will close.`, 'has-learned', { outlets });
    assert.deepEqual(learned('The Tide Light'), ['The Tide Light has learned']);
    assert.deepEqual(learned('The Light'), ['The Light has learned']);
    assert.deepEqual(learned('On Monday, the TIDE light'), ['the TIDE light has learned']);
    assert.deepEqual(learned('the light'), []);
    assert.deepEqual(learned('Twilight'), []);
    assert.deepEqual(learned('The Harbour Post'), ['The Harbour Post has learned']);
  });

  it('ask for no link to the desk’s own outlet', () => {
    const text =
      '[One](https://a.example) and [two](https://b.example) fell.\n\nAda Prill told the Harbour Post that it was so.';
    const found = marked(text, 'second-hand', {}, 'markdown');
    assert.equal(found.length, 1);
    assert.deepEqual(marked(text, 'second-hand', { outlets: ['The Harbour Post'] }, 'markdown'), []);
  });

  it('ask nobody who a person is whom every reader knows', () => {
    const text = 'The mill will close.\n\nThe river rose.\n\n“It is late,” said Bettina Orlo.';
    assert.deepEqual(marked(text, 'role-missing'), ['Bettina Orlo']);
    assert.deepEqual(marked(text, 'role-missing', { people: ['Bettina Orlo'] }), []);
  });

  it('let unnamed sources tell something, and a crowd hold a view', () => {
    const cues = ['kvetch'];
    const officials = 'Officials kvetched that the mill was old.';
    assert.deepEqual(marked(officials, 'vague-source', { cues }), ['Officials']);
    assert.deepEqual(marked('Officials kvetcheroonied that the mill was old.', 'vague-source', { cues }), []);
    assert.deepEqual(marked('Critics kvetch that the mill is old.', 'vague-group', { cues }), ['Critics']);
  });

  it('cover what they introduce, so that the paper need not stand for it', () => {
    const text = 'The council kvetched that it is the largest mill in the country.';
    assert.deepEqual(marked(text, 'unattributed-claim'), [text]);
    assert.deepEqual(marked(text, 'unattributed-claim', { cues: ['kvetch'] }), []);
  });

  it('tell what the writer has said, whom no draft names', () => {
    const byline = (words: Partial<DeskWords>) =>
      analyze('I kvetched that the mill was old.', 'plaintext', tagger, {
        words: { ...NO_WORDS, ...words },
      }).attributions.map(({ reasons }) => reasons[0].code);
    assert.deepEqual(byline({}), []);
    assert.deepEqual(byline({ cues: ['kvetch'] }), ['byline']);
  });

  it('show that somebody speaks where it was not read who', () => {
    const quotation = '“Nobody in this town has ever asked anybody for a second gate at all”';
    const text = `The sea rose. ${quotation} is what was kvetched of it.`;
    assert.deepEqual(marked(text, 'unattributed-quote'), [quotation]);
    assert.deepEqual(marked(text, 'unattributed-quote', { cues: ['kvetch'] }), []);
  });

  it('are weighed as verbs of telling, where others would be passed over', () => {
    const text = 'Prill said that if it kvetched that the gate was shut, nobody came.';
    const cues = (words: Partial<DeskWords>) => attributions(text, words).map(({ cue }) => cue);
    assert.deepEqual(cues({}), ['said']);
    assert.deepEqual(cues({ cues: ['kvetch'] }), ['said', 'kvetched']);
  });

  it('stand behind what they introduce, with a time or a place behind them', () => {
    const text = 'The gate was shut for a week, the mayor kvetched on Monday.';
    assert.deepEqual(attributions(text), []);
    assert.equal(attributions(text, { cues: ['kvetch'] })[0]?.cue, 'kvetched');
  });

  it('are looked up whatever their case, article and apostrophe', () => {
    assert.equal(nameKey('The  Harbour’s Post'), "harbour's post");
  });

  it('change the next reading of the same draft, and leave no trace when they are gone', () => {
    const text = 'The mayor kvetched that the tides were late.';
    const analyzer = new DraftAnalyzer('plaintext', tagger);
    const read = (options: Partial<Options>) => {
      const steps = analyzer.steps(text, options);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value.attributions.length;
      }
    };
    assert.equal(read({}), 0);
    assert.equal(read({ words: { ...NO_WORDS, cues: ['kvetch'] } }), 1);
    assert.equal(read({}), 0);
  });
});
