import assert from 'node:assert/strict';
import { VERB_LEXICON, verbLexiconOf } from '../../../../src/engine/language/verb-lexicon';

describe('the verbs of a reading', () => {
  it('are those of the table', () => {
    assert.equal(VERB_LEXICON.verb('stresses')?.lemma, 'stress');
    assert.equal(VERB_LEXICON.strength('stress', 'that'), 0.95);
    assert.ok(VERB_LEXICON.is('stress', 'tells'));
    assert.ok(!VERB_LEXICON.is('use', 'tells'));
    assert.ok(VERB_LEXICON.is('*tell', 'addresses'));
  });

  it('are the desk’s as well, each as good as “say” and of its classes', () => {
    const desk = verbLexiconOf([' Kvetch ', '']);
    assert.equal(desk.verb('kvetches')?.lemma, 'kvetch');
    assert.equal(desk.verb('told')?.lemma, 'tell');
    assert.equal(desk.strength('kvetch', 'that'), desk.strength('say', 'that'));
    assert.equal(desk.strength('kvetch', 'np'), 0);
    assert.equal(desk.strength('tell', 'np'), VERB_LEXICON.strength('tell', 'np'));
    assert.ok(desk.is('kvetch', 'tells') && desk.is('kvetch', 'opines') && !desk.is('kvetch', 'feels'));
    assert.ok(desk.verb('kvetched')?.opensClause && desk.verb('kvetched')?.opensThat);
  });

  it('are found in every form, though nobody has told how the desk’s are spelt', () => {
    const desk = verbLexiconOf(['flib', 'garrot', 'cadence', 'sermonize']);
    for (const [form, lemma] of [
      ['flibbing', 'flib'],
      ['garrotted', 'garrot'],
      ['garroted', 'garrot'],
      ['cadenced', 'cadence'],
      ['cadencing', 'cadence'],
      ['sermonised', 'sermonize'],
    ])
      assert.equal(desk.verb(form)?.lemma, lemma, form);
  });

  it('have the forms of their row where they have one, in either spelling', () => {
    const desk = verbLexiconOf(['seek', 'criticise', 'colour']);
    assert.equal(desk.verb('sought')?.lemma, 'seek');
    assert.equal(desk.strength('seek', 'that'), desk.strength('say', 'that'));
    assert.equal(desk.strength('criticize', 'post'), desk.strength('say', 'post'));
    assert.equal(desk.strength('color', 'post'), desk.strength('say', 'post'));
  });

  it('are put together once for a list, and are the table’s where it is empty', () => {
    const cues = ['kvetch'];
    assert.equal(verbLexiconOf(cues), verbLexiconOf(cues));
    assert.equal(verbLexiconOf([]), VERB_LEXICON);
  });
});
