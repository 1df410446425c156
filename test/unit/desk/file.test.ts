import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SCHEMA, schema } from '../../../scripts/schema.mjs';
import {
  allWords,
  CLAIMS,
  deskOptions,
  NOTE_KINDS,
  problemMessage,
  readDesk,
  SEVERITIES,
  WORD_LISTS,
} from '../../../src/desk/file';
import { DEFAULT_NOTE_TEXTS } from '../../../src/engine/notes';
import { RULES } from '../../../src/engine/rules';
import { PROFILES } from '../../../src/engine/rules/profiles';
import { english } from '../../../src/report/wording';

const read = (text: string) => readDesk(text, english);
const messages = (text: string) =>
  read(text).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);

const WHOLE = `{
  // How the Harbour Post reads its copy.
  "profile": "ap",
  "rules": { "hearsay": "error", "single-source": "off" },
  "claims": "quiet",
  "notes": { "who": " (NAME?) " },
  "words": {
    "outlets": ["The Harbour Post"],
    "people": ["Mina Tarrow"], /* everybody knows her */
    "cues": ["kvetch"],
  },
  "skip": ["archive/**", "*.notes.txt"],
}`;

describe('the desk’s file', () => {
  it('is read with comments and trailing commas', () => {
    const { desk, problems } = read(WHOLE);
    assert.deepEqual(problems, []);
    assert.deepEqual(desk, {
      profile: 'ap',
      rules: { hearsay: 'error', 'single-source': 'off' },
      claims: 'quiet',
      notes: { who: '(NAME?)' },
      words: { outlets: ['The Harbour Post'], people: ['Mina Tarrow'], cues: ['kvetch'] },
      skip: ['archive/**', '*.notes.txt'],
    });
  });

  it('becomes options of the engine, with its own defaults where it says nothing', () => {
    assert.deepEqual(deskOptions({}), {});
    assert.deepEqual(deskOptions(read(WHOLE).desk), {
      profile: 'ap',
      severities: { hearsay: 'error', 'single-source': 'off' },
      claims: 'quiet',
      noteTexts: { ...DEFAULT_NOTE_TEXTS, who: '(NAME?)' },
      words: allWords({ outlets: ['The Harbour Post'], people: ['Mina Tarrow'], cues: ['kvetch'] }),
    });
  });

  it('says nothing when it is empty', () => {
    assert.deepEqual(read(' \n'), { desk: {}, problems: [] });
    assert.deepEqual(read('\uFEFF{}'), { desk: {}, problems: [] });
  });

  it('tells where it cannot be obeyed, and the rest holds', () => {
    const text = `{
  "profile": "tabloid",
  "rulez": {},
  "rules": { "hearsay": "loud", "gossip": "off", "vague-source": "hint" },
  "claims": ["quiet"],
  "notes": { "who": "a\\nb" },
  "words": { "people": ["Mina Tarrow", 3], "places": [] },
  "skip": ["[ab].txt", "old/"]
}`;
    assert.deepEqual(messages(text), [
      `2:14: this has to be one of these: ${PROFILES.join(', ')}`,
      '3:3: there is nothing that is called “rulez”',
      `4:25: this has to be one of these: ${SEVERITIES.join(', ')}`,
      '4:33: there is nothing that is called “gossip”',
      '5:13: this has to be one of these: quiet, normal, thorough',
      '6:21: a note has to be one line of text',
      '7:40: this has to be text',
      '7:44: there is nothing that is called “places”',
      '8:12: “[ab].txt” is no pattern: only *, ** and ? stand for other characters',
    ]);
    assert.deepEqual(read(text).desk, {
      rules: { 'vague-source': 'hint' },
      notes: {},
      words: { people: ['Mina Tarrow'] },
      skip: ['old/'],
    });
  });

  it('holds as far as it can be read when it is broken', () => {
    const { desk, problems } = read('{\r\n  "profile": "npr"\r\n  "claims": "quiet"');
    assert.deepEqual(desk, { profile: 'npr', claims: 'quiet' });
    assert.deepEqual([problems[0]?.line, problems[0]?.column], [3, 3]);
    assert.deepEqual(messages('[]'), ['1:1: this has to be an object, in braces']);
  });

  it('gives one message, with the place of the first fault', () => {
    const { problems } = read('{ "profile": "x", "claims": "y" }');
    assert.equal(
      problemMessage('news/.on-the-record.jsonc', problems, english),
      `news/.on-the-record.jsonc:1:14: this has to be one of these: ${PROFILES.join(', ')} (and 1 more); the rest of the file stays in force.`,
    );
    assert.equal(problemMessage('a', [], english), undefined);
    assert.match(problemMessage('a', problems.slice(0, 1), english)!, /thorough; the rest/);
  });

  it('reads whatever is in it without a fall', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((cut) => WHOLE.slice(0, cut.length * 7) + cut),
        ),
        (text) => {
          for (const { line, column } of read(text).problems) assert.ok(line >= 1 && column >= 1);
        },
      ),
    );
    assert.deepEqual(read('{ "__proto__": { "profile": "ap" }, "constructor": 1 }').desk, {});
  });
});

describe('its schema', () => {
  const parsed = JSON.parse(readFileSync(SCHEMA, 'utf8'));

  it('is what package.json says of the same settings', () => {
    assert.equal(readFileSync(SCHEMA, 'utf8'), schema(), 'run npm run schema');
  });

  it('knows all that the file may say, and no more', () => {
    const { profile, rules, claims, notes, words, skip, $schema, ...others } = parsed.properties;
    assert.deepEqual(Object.keys(others), []);
    assert.ok(skip && $schema);
    assert.deepEqual(profile.enum, [...PROFILES]);
    assert.deepEqual(Object.keys(rules.properties).sort(), RULES.map(({ id }) => id).sort());
    for (const rule of Object.values<{ enum: unknown }>(rules.properties)) assert.deepEqual(rule.enum, [...SEVERITIES]);
    assert.deepEqual(claims.enum, [...CLAIMS]);
    assert.deepEqual(Object.keys(notes.properties), [...NOTE_KINDS]);
    assert.deepEqual(Object.keys(words.properties), [...WORD_LISTS]);
  });
});
