import assert from 'node:assert/strict';
import type { ClaimReason } from '../../../src/engine/claims/types';
import type { Attribution, Finding, PatternId } from '../../../src/engine/model';
import { RULE_IDS } from '../../../src/engine/rules/profiles';
import {
  english,
  findingMessage,
  flagLabel,
  flagSentence,
  patternSentence,
  questions,
  quoted,
  reasonSentence,
} from '../../../src/messages';
import { FLAGS, REASONS } from '../../../src/messages/reasons';
import { isPlural } from '../../../src/messages/words';

function finding(rule: string, args: Finding['args']): Finding {
  return { rule, span: [0, 1], severity: 'warning', args, attribution: -1, block: 0, fingerprint: 'f' };
}

const say = (rule: string, args: Finding['args']) => findingMessage(finding(rule, args), english);

describe('the wording of findings', () => {
  it('quotes the words it means in curly marks', () => {
    assert.equal(
      say('vague-source', { source: 'officials' }),
      '“officials” are unnamed: who are they, and how do they know?',
    );
    assert.equal(
      say('vague-source', { source: 'a source' }),
      '“a source” is unnamed: who is it, and how do they know?',
    );
  });

  it('reads the words as they read in print, without the markup around them', () => {
    for (const [words, read] of [
      ['&ldquo;It&rsquo;s only a <em>wall</em>,&rdquo;', '“It’s only a wall,”'],
      [
        '**Sources** close to the [board](https://example.org/a_b) &#8212; AT&amp;T',
        '“Sources close to the board — AT&T”',
      ],
      ['AT&T, 2*3*4, a < b, snake_case_name, * and _', '“AT&T, 2*3*4, a < b, snake_case_name, * and _”'],
    ] as const)
      assert.equal(quoted(words), read);
  });

  it('asks about an adverb of hearsay differently from a phrase', () => {
    assert.match(say('hearsay', { words: 'It is believed' }), /by whom/);
    assert.match(say('hearsay', { words: 'reportedly' }), /who reported it/);
    assert.match(say('hearsay', { words: 'allegedly' }), /who alleges it/);
  });

  it('asks a question of its own for each kind of claim', () => {
    const reasons: ClaimReason[] = [
      'number',
      'superlative',
      'cause',
      'motive',
      'allegation',
      'prediction',
      'generalization',
      'judgment',
      'unwitnessed',
    ];
    const messages = reasons.map((reason) => say('unattributed-claim', { reason, trigger: 'some words' }));
    assert.equal(new Set(messages).size, reasons.length);
    for (const message of messages) assert.match(message, /“some words”.*\?/);
  });

  it('asks who keeps a record, and who counted another superlative', () => {
    const record = say('unattributed-claim', { reason: 'superlative', trigger: 'the first in more than a decade' });
    assert.equal(record, '“the first in more than a decade”: who keeps that record?');
    assert.match(say('unattributed-claim', { reason: 'superlative', trigger: 'the best-loved' }), /by whose count/);
  });

  it('has a sentence for every rule, whatever arguments come', () => {
    const given: readonly Finding['args'][] = [
      {},
      { words: 'these words' },
      { source: 'an aide', words: 'said', name: 'Ann Lee', missing: 'dates' },
    ];
    for (const rule of RULE_IDS) {
      for (const args of given) {
        const message = say(rule, args);
        assert.doesNotMatch(message, /\{\d\}|undefined|NaN/, `${rule}: ${message}`);
        assert.match(message, /[.?]$/, `${rule}: ${message}`);
      }
    }
  });

  it('quotes the words of the draft for every rule that is given some', () => {
    const whole = new Set(['single-source', 'second-hand', 'unused-directive']);
    for (const rule of RULE_IDS) {
      if (!whole.has(rule)) assert.match(say(rule, { words: 'these very words' }), /“these very words”/, rule);
    }
  });

  it('falls back on the name of a rule it does not know', () => {
    assert.equal(say('brand-new-rule', { words: 'well' }), 'Brand new rule: please check “well”.');
    assert.equal(say('brand-new-rule', {}), 'Brand new rule: please check.');
    assert.equal(say('constructor', {}), 'Constructor: please check.');
  });

  it('hands message and arguments to the translation apart', () => {
    const seen: unknown[] = [];
    const message = findingMessage(finding('vague-source', { source: 'critics' }), (text, ...args) => {
      seen.push(text, ...args);
      return 'übersetzt';
    });
    assert.equal(message, 'übersetzt');
    assert.deepEqual(seen, ['{0} are unnamed: who are they, and how do they know?', '“critics”']);
  });
});

describe('quoting words of a draft', () => {
  it('turns inner marks into single ones', () => {
    assert.equal(quoted('said “no”'), '“said ‘no’”');
    assert.equal(quoted('said "no" twice'), '“said ‘no’ twice”');
  });

  it('does not mark a whole quotation twice', () => {
    assert.equal(quoted('“No.”'), '“No.”');
    assert.equal(quoted('“Yes,” and “no”'), '“‘Yes,’ and ‘no’”');
    assert.match(quoted('“' + 'never again '.repeat(20) + '”'), /^“never [^“”]*…”$/);
  });

  it('makes one line of several', () => assert.equal(quoted('a\n   b\r\nc'), '“a b c”'));

  it('shortens at a word and says so', () => {
    const words = quoted('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen');
    assert.match(words, /^“one two .*\p{L}…”$/u);
    assert.ok(words.length < 76);
  });

  it('never cuts through a surrogate pair', () => {
    for (let pad = 60; pad < 75; pad++) assert.doesNotMatch(quoted('x'.repeat(pad) + '🗞'.repeat(20)), /\p{Surrogate}/u);
  });

  it('shortens a word that is longer than any', () => {
    assert.match(quoted('x'.repeat(1_000_000)), /^“x{60,76}…”$/);
  });

  it('fills a placeholder with words that look like one', () => {
    assert.equal(english('{0} and {1}', '{1}', '$&'), '{1} and $&');
  });
});

describe('telling one source from several', () => {
  for (const words of [
    'a number of senators',
    'a small handful of experts',
    'officials',
    'two people with knowledge of the talks',
    'Critics',
    'sources close to the board',
    'police',
    'the experts',
  ]) {
    it(`several: ${words}`, () => assert.equal(isPlural(words), true));
  }
  for (const words of [
    'a source',
    'an aide to the mayors',
    'the ministry',
    'one of the officials',
    'a person briefed on the talks',
    'a boss',
  ]) {
    it(`one: ${words}`, () => assert.equal(isPlural(words), false));
  }
});

const TEXT = 'An aide said the deal was dead.';
const ATTRIBUTION: Attribution = {
  source: [[0, 7]],
  cue: [[8, 12]],
  content: [[13, 30]],
  kind: 'indirect',
  grade: 'described',
  speaker: 'An aide',
  reasons: [],
  flags: [],
  pattern: 'verb-content',
  block: 0,
};

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(record) as K[];

describe('the wording of attributions', () => {
  it('says in words what tied source, cue and content', () => {
    assert.equal(
      patternSentence(ATTRIBUTION, TEXT, english),
      '“An aide” is the subject of “said”, and what follows is theirs.',
    );
  });

  it('has a sentence for every pattern with and without source and cue', () => {
    const patterns: PatternId[] = [
      'verb-content', 'content-verb', 'verb-source', 'told', 'according-to', 'passive', 'nominal', 'adjectival',
      'colon', 'transcript', 'free-quote', 'carried-quote', 'signed', 'hearsay', 'hearsay-adverb',
    ]; // prettier-ignore
    for (const pattern of patterns) {
      for (const source of [[], ATTRIBUTION.source]) {
        for (const cue of [[], ATTRIBUTION.cue]) {
          const sentence = patternSentence({ ...ATTRIBUTION, pattern, source, cue }, TEXT, english);
          assert.match(sentence, /^[“A-Z].*\.$/u, pattern);
          assert.doesNotMatch(sentence, /undefined|\{\d\}/, pattern);
        }
      }
    }
  });

  it('quotes the words behind a reason, and words an absence', () => {
    for (const code of keysOf(REASONS)) {
      assert.match(reasonSentence({ code, span: [3, 7] }, TEXT, english), /“aide”.*\.$/, code);
      assert.match(reasonSentence({ code }, TEXT, english), /^[A-Z].*\.$/, code);
    }
  });

  it('words every flag', () => {
    const flags = keysOf(FLAGS);
    for (const word of [flagLabel, flagSentence])
      assert.equal(new Set(flags.map((flag) => word(flag, english))).size, flags.length);
  });

  it('asks nothing of a sound attribution', () => {
    assert.deepEqual(questions({ ...ATTRIBUTION, grade: 'named' }, english), []);
  });

  it('asks a described source for what is missing, not for what is given', () => {
    const asked = questions({ ...ATTRIBUTION, reasons: [{ code: 'knowledge', span: [0, 7] }] }, english);
    assert.ok(asked.includes('Where does the source work?'));
    assert.ok(!asked.some((question) => question.startsWith('How does the source know')));
  });
});
