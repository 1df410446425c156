import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../../../src/engine/language/data/cues';
import { NO_VERB_FORMS } from '../../../../src/engine/language/data/no-verbs';
import { VERBS } from '../../../../src/engine/language/data/verbs';
import { conjugate, Form, readVerb } from '../../../../src/engine/language/morphology';
import { VERB_CLASSES, type VerbClass } from '../../../../src/engine/language/verb-classes';
import { passivesThat, VERB_RATES, VERB_TABLE, verbsThat } from '../../../../src/engine/language/verb-table';

const lines = (data: string): string[] => data.trim().split(/\n\s*/);
const rows = lines(VERBS);
const known: ReadonlySet<string> = new Set(VERB_CLASSES);

const HEAD = /^[a-z-]+(?:\/[a-z-]+)?(?: -([a-z])\1-)?(?: [a-z/]+){0,2}$/;
const FRAMES =
  /^(?:that|quote|clause|post|gap|wh|inf|ing|np|as|none|~|obj-(?:that|quote|clause|wh|inf|at)|pp-(?:[a-z]+|:)):(?:100|\d?[05])$/;

/** What a row says, by its grammar alone. */
const read = (row: string) => {
  const [head, rest = ''] = row.split(/: (.*)/s);
  const parts = rest.split('; ').filter(Boolean);
  return {
    head,
    classes: parts.filter((part) => !part.includes(':')).flatMap((part) => part.split(' ')),
    rates: parts.filter((part) => part.includes(':')).map((part) => part.replace(/^be /, '').split(' ')),
  };
};

/** Two verbs have the form, and news copy nearly always means the other one. */
const SHARED = ['bound bound', 'found found', 'lay lie', 'wound wound'];

describe('the table of verbs', () => {
  it('has rows of one grammar, one for a verb, in the order of the alphabet', () => {
    const bad = rows
      .map(read)
      .filter(({ head, rates }) => !HEAD.test(head) || !rates.flat().every((r) => FRAMES.test(r)));
    assert.deepEqual(bad, []);
    const lemmas = rows.map((row) => /^[a-z-]+/.exec(row)![0]);
    assert.deepEqual(lemmas, [...new Set(lemmas)].sort());
    assert.equal(VERB_TABLE.size, rows.length);
  });

  it('names no class that nobody knows', () => {
    const unknown = rows.flatMap((row) =>
      read(row)
        .classes.filter((name) => !known.has(name))
        .map((name) => [row, name]),
    );
    assert.deepEqual(unknown, []);
  });

  it('has a verb of every class, and somebody in the engine asks for it', () => {
    const asked = sources('src/engine').join('\n');
    for (const name of VERB_CLASSES) {
      assert.ok(verbsThat(name).size > 0, `${name} has no verb`);
      // Those of verbs that judge are all read into one map.
      const whole = asked.includes(`'${name}'`) || name.startsWith('loaded-');
      assert.ok(whole, `nobody asks for ${name}`);
    }
  });

  it('is found by each of its own forms', () => {
    const lost: string[] = [];
    for (const verb of VERB_TABLE.values())
      for (const [form, { forms }] of conjugate([verb])) {
        const found = readVerb(form);
        if (found?.lemma !== verb.lemma || (found.forms & forms) !== forms) lost.push(`${form} ${verb.lemma}`);
      }
    assert.deepEqual(lost, SHARED);
  });

  it('gives every verb all five forms', () => {
    const all = Object.values(Form).reduce((sum, bit) => sum | bit, 0);
    const short = [...VERB_TABLE.values()].filter(
      (verb) => [...conjugate([verb]).values()].reduce((sum, { forms }) => sum | forms, 0) !== all,
    );
    assert.deepEqual(short, []);
  });

  it('has rates for verbs and passives that have a row', () => {
    for (const key of VERB_RATES.keys()) assert.ok(VERB_TABLE.has(key.replace(/^\*/, '')), key);
    assert.equal(VERB_RATES.get('stress')?.get('that'), 0.95);
    assert.equal(VERB_RATES.get('*say')?.get('inf'), 0.85);
  });

  it('is told what is no verb only of words that would be taken for one', () => {
    const listed = NO_VERB_FORMS.split(/\s+/).filter(Boolean);
    assert.deepEqual(
      listed.filter((word) => readVerb(word) !== undefined),
      [],
    );
    const useless = listed.filter((word) => word.length < 6 || !/[^e]ed$|[^aeiou]ing$/.test(word));
    assert.deepEqual(useless, []);
  });

  it('names a passive as the readers of cues do', () => {
    assert.deepEqual([...passivesThat('asks')].sort(), ['*ask', '*press', '*question', '*quiz']);
    const both = passivesThat('asks', 'addresses');
    assert.ok(both.has('*quiz') && both.has('*tell') && !both.has('tell'));
  });

  it('puts no verb into two classes that exclude each other', () => {
    const pairs: [VerbClass, VerbClass][] = [
      ['never-noun', 'often-noun'],
      ['addresses', 'reaches'],
      ['prompts', 'earns'],
    ];
    for (const [one, other] of pairs)
      assert.deepEqual(
        [...verbsThat(one)].filter((verb) => verbsThat(other).has(verb)),
        [],
        `${one} and ${other}`,
      );
  });

  it('calls a part of a class nothing that is not of the class', () => {
    for (const [part, whole] of [
      ['hearsay-in-frame', 'hearsay'],
      ['opines', 'tells'],
    ] as const)
      assert.deepEqual(
        [...verbsThat(part)].filter((verb) => !verbsThat(whole).has(verb)),
        [],
      );
  });
});

describe('the cues that are no verbs', () => {
  it('have rows of one grammar', () => {
    for (const row of [...lines(CUE_ADJECTIVES), ...lines(CUE_NOUNS)]) {
      const [word, ...rates] = row.split(' ');
      assert.match(word, /^[a-z-]+$/);
      assert.ok(rates.length > 0 && rates.every((rate) => FRAMES.test(rate)), row);
    }
  });
});

/** The code of a folder, without the tables and the list of the classes. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name === 'verb-classes.ts' || path.includes('language/data') ? [] : [readFileSync(path, 'utf8')];
  });
}
