import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  allWords,
  CLAIMS,
  deskOptions,
  isNoteText,
  NOTE_KINDS,
  problemMessage,
  readDesk,
  SEVERITIES,
  WORD_LISTS,
} from '../../../src/desk/file';
import { Problems } from '../../../src/desk/problems';
import { DEFAULT_NOTE_TEXTS } from '../../../src/engine/copy/notes';
import { RULE_IDS } from '../../../src/engine/rules/profiles';
import { PROFILES } from '../../../src/engine/options';
import { LONGEST_NAME } from '../../../src/engine/words';
import { english } from '../../../src/messages';

const read = (text: string) => readDesk(text, english);
const messages = (text: string) =>
  read(text).problems.listed.map(({ line, column, message }) => `${line}:${column}: ${message}`);

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
    assert.deepEqual(problems, Problems.NONE);
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
    assert.deepEqual(read(' \n'), { desk: {}, problems: Problems.NONE });
    assert.deepEqual(read('\uFEFF{}'), { desk: {}, problems: Problems.NONE });
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
      '6:21: a note has to be one line of at most 200 characters',
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

  it('takes no note that would do more in the copy than stand in it', () => {
    for (const note of ['a\nb', 'a\u2028b', '\u001b[31m[who?]', '\u202E[who?]', '[who?]\u0000', '\uD800'])
      assert.deepEqual(read(JSON.stringify({ notes: { who: note } })).desk.notes, {}, JSON.stringify(note));
    assert.deepEqual(read('{ "notes": { "who": "[qui ? – Größe 🗞️]" } }').desk.notes, { who: '[qui ? – Größe 🗞️]' });
  });

  it('holds as far as it can be read when it is broken', () => {
    const { desk, problems } = read('{\r\n  "profile": "npr"\r\n  "claims": "quiet"');
    assert.deepEqual(desk, { profile: 'npr', claims: 'quiet' });
    assert.deepEqual([problems.first?.line, problems.first?.column], [3, 3]);
    assert.deepEqual(messages('[]'), ['1:1: this has to be an object, in braces']);
  });

  it('gives one message, with the place of the first fault', () => {
    const { problems } = read('{ "profile": "x", "claims": "y" }');
    assert.equal(
      problemMessage('news/.on-the-record.jsonc', problems, english),
      `news/.on-the-record.jsonc:1:14: this has to be one of these: ${PROFILES.join(', ')} (and 1 more); the rest of the file stays in force.`,
    );
    assert.equal(problemMessage('a', Problems.NONE, english), undefined);
    assert.match(problemMessage('a', read('{ "claims": "y" }').problems, english)!, /thorough; the rest/);
  });

  describe('from somebody who means ill', () => {
    const message = (text: string) => problemMessage('desk', read(text).problems, english);

    it('counts ten thousands of faults, and lists the first', () => {
      const keys = Array.from({ length: 40_000 }, (_, i) => `"k${i}":1`);
      const { problems, desk } = read(`{ "claims": "quiet",\n${keys.join(',\n')}}`);
      assert.deepEqual([problems.count, problems.listed.length], [40_000, 100]);
      assert.deepEqual(desk, { claims: 'quiet' });
      assert.equal(
        problemMessage('desk', problems, english),
        'desk:2:1: there is nothing that is called “k0” (and 39999 more); the rest of the file stays in force.',
      );
      assert.deepEqual(problems.listed[99], { line: 101, column: 1, message: 'there is nothing that is called “k99”' });
    });

    it('has a place where it is nested too deep, and nothing of it is in force', () => {
      for (const open of ['[', '{"a":', '[{"a":', '[},', '{"a":[}],"b":']) {
        const text = `{ "claims": "quiet",\n "rules":${open.repeat(10_000)}`;
        assert.match(
          message(text)!,
          /^desk:2:\d+: there are more than 100 brackets within each other; nothing in the file is in force\.$/,
        );
        assert.deepEqual(read(text).desk, {});
      }
      const shallow = `{ "claims": "quiet", "skip": [${'[],'.repeat(10_000)}], "a": "${'['.repeat(10_000)}" } /* ${'['.repeat(10_000)} */`;
      assert.deepEqual(read(shallow).desk, { claims: 'quiet', skip: [] });
    });

    it('is not obeyed when it is longer than any desk’s', () => {
      const text = `{ "claims": "quiet" }${' '.repeat(500_000)}`;
      assert.equal(message(text), 'desk:1:1: the file is larger than 0.5 MB; nothing in the file is in force.');
      assert.deepEqual(read(text).desk, {});
      assert.deepEqual(read(text.slice(0, 500_000)).desk, { claims: 'quiet' });
    });

    it('has names and notes of a length that somebody may want, and the others hold', () => {
      const [name, note] = ['N'.repeat(101), 'n'.repeat(201)];
      const text = JSON.stringify({ words: { outlets: [name, 'The Tide'] }, notes: { who: note } });
      assert.deepEqual(read(text).desk, { words: { outlets: ['The Tide'] }, notes: {} });
      assert.deepEqual(messages(text), [
        `1:22: “${'N'.repeat(60)}…” is longer than 100 characters`,
        '1:154: a note has to be one line of at most 200 characters',
      ]);
    });

    it('is quoted in short', () => {
      const name = 'a'.repeat(59) + '\u{1F600}'.repeat(1_000);
      assert.deepEqual(messages(`{ "${name}": 1 }`), [`1:3: there is nothing that is called “${'a'.repeat(59)}…”`]);
      const [pattern] = messages(`{ "skip": ["[${'b'.repeat(90_000)}"] }`);
      assert.ok(pattern!.length < 150, pattern);
    });

    it('has the names that objects have, and nothing comes of it', () => {
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
      for (const name of names) {
        const text = `{ "${name}": { "profile": "ap" }, "rules": { "${name}": "off" }, "notes": { "${name}": "x" }, "words": { "${name}": ["y"] } }`;
        assert.equal(read(text).problems.count, 4, name);
        assert.deepEqual(
          deskOptions(read(text).desk),
          deskOptions(read('{ "rules": {}, "notes": {}, "words": {} }').desk),
        );
      }
      assert.equal(({} as Record<string, unknown>)['profile'], undefined);
    });

    it('is a problem of its file when the reader itself falls', () => {
      const t = (text: string) => {
        if (text.startsWith('there is nothing')) throw new RangeError('as if');
        return text;
      };
      const { desk, problems } = readDesk('{ "claims": "quiet", "x": 1 }', t);
      assert.deepEqual([desk, problems.whole, problems.count], [{}, true, 1]);
    });
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
          for (const { line, column } of read(text).problems.listed) assert.ok(line >= 1 && column >= 1);
        },
      ),
    );
    assert.deepEqual(read('{ "__proto__": { "profile": "ap" }, "constructor": 1 }').desk, {});
  });
});

describe('its schema', () => {
  const parsed = JSON.parse(readFileSync('schemas/on-the-record.schema.json', 'utf8'));

  it('knows all that the file may say, and no more', () => {
    const { profile, rules, claims, notes, words, skip, $schema, ...others } = parsed.properties;
    assert.deepEqual(Object.keys(others), []);
    assert.ok(skip && $schema);
    assert.deepEqual(profile.enum, [...PROFILES]);
    assert.deepEqual(Object.keys(rules.properties).sort(), [...RULE_IDS].sort());
    for (const rule of Object.values<{ enum: unknown }>(rules.properties)) assert.deepEqual(rule.enum, [...SEVERITIES]);
    assert.deepEqual(claims.enum, [...CLAIMS]);
    assert.deepEqual(Object.keys(notes.properties), [...NOTE_KINDS]);
    assert.deepEqual(Object.keys(words.properties), [...WORD_LISTS]);
    for (const list of Object.values<{ items: { maxLength: number } }>(words.properties)) {
      assert.equal(list.items.maxLength, LONGEST_NAME);
    }
    for (const note of Object.values<{ maxLength: number }>(notes.properties)) {
      assert.ok(isNoteText('n'.repeat(note.maxLength)) && !isNoteText('n'.repeat(note.maxLength + 1)));
    }
  });
});
