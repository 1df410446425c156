import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../../src/engine/analyzer';
import { createTagger } from '../../../../src/engine/language/tagger';
import {
  MARKUPS,
  type Finding,
  type Markup,
  type NoteKind,
  type Quotation,
  type Report,
} from '../../../../src/engine/model';
import type { Options } from '../../../../src/engine/options';
import { DEFAULT_NOTE_TEXTS, findNotes, noteInsertions, type NoteInsertion } from '../../../../src/engine/copy/notes';
import { runs } from '../../properties';
import { markups, paragraph, pieces } from '../made-drafts';

const KINDS: readonly NoteKind[] = ['citation-needed', 'who', 'according-to-whom'];

/** A report of one block with nothing in it but the quotations between curly marks. */
function reportOf(text: string, markup: Markup = 'markdown'): Report {
  const quotations: Quotation[] = [];
  for (let at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
    const close = text.indexOf('”', at);
    const end = close < 0 ? text.length : close + 1;
    const inner = [at + 1, close < 0 ? end : close] as const;
    quotations.push({ span: [at, end], inner, attribution: -1, use: 'speech', block: 0 });
    at = end - 1;
  }
  return {
    markup,
    length: text.length,
    words: 0,
    blocks: [{ kind: 'body', span: [0, text.length], sentences: [[0, text.length]] }],
    attributions: [],
    quotations,
    sources: [],
    findings: [],
    silenced: 0,
  };
}

const noted = (at: number, kind: NoteKind = 'who'): Finding => ({
  rule: 'vague-source',
  span: [0, at],
  severity: 'warning',
  args: {},
  attribution: -1,
  block: 0,
  note: { kind, at },
  fingerprint: String(at),
});

/** The place behind some words. */
const behind = (text: string, words: string, kind?: NoteKind): Finding =>
  noted(text.indexOf(words) + words.length, kind);

function inserted(text: string, insertions: readonly NoteInsertion[]): string {
  return [...insertions]
    .reverse()
    .reduce((done, { at, text: note }) => done.slice(0, at) + note + done.slice(at), text);
}

function removed(text: string, texts = DEFAULT_NOTE_TEXTS): string {
  return [...findNotes(text, texts)]
    .reverse()
    .reduce((done, [start, end]) => done.slice(0, start) + done.slice(end), text);
}

function insertions(text: string, findings: readonly Finding[], markup?: Markup, texts = DEFAULT_NOTE_TEXTS) {
  return noteInsertions(text, reportOf(text, markup), findings, texts);
}

describe('finding notes', () => {
  const found = (text: string, texts = DEFAULT_NOTE_TEXTS) => findNotes(text, texts).map((span) => text.slice(...span));

  it('takes the space before along, and only one', () => {
    assert.deepEqual(found('Officials [who?] said  [citation needed]'), [' [who?]', ' [citation needed]']);
    assert.deepEqual(found('[who?] and\n[who?]'), ['[who?]', '[who?]']);
  });

  it('finds two that stand side by side', () => {
    assert.deepEqual(found('a [who?] [according to whom?] b'), [' [who?]', ' [according to whom?]']);
  });

  it('takes the longer one where texts overlap', () => {
    const texts = { ...DEFAULT_NOTE_TEXTS, who: '(who?)', 'citation-needed': '(who?) (source?)' };
    assert.deepEqual(found('a (who?) (source?) b (who?)', texts), [' (who?) (source?)', ' (who?)']);
  });

  it('leaves words, longer brackets and links alone', () => {
    for (const text of [
      '[[who?]]',
      '[who?](https://example.org)',
      '[who?][1]',
      '[who?]: https://example.org',
      '[who? me]',
      '[Who?]',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
    assert.deepEqual(found('ATKINS TK, TKO', { ...DEFAULT_NOTE_TEXTS, who: 'TK' }), [' TK']);
    assert.deepEqual(found('[who?]', { ...DEFAULT_NOTE_TEXTS, who: 'who?' }), []);
  });

  it('takes the characters of a desk’s own text for what they are', () => {
    assert.deepEqual(found('a $1.* b $1x', { ...DEFAULT_NOTE_TEXTS, who: '$1.*' }), [' $1.*']);
    assert.deepEqual(found('a b', { ...DEFAULT_NOTE_TEXTS, who: '' }), []);
  });
});

describe('placing notes', () => {
  it('puts each behind its words, in the order of the text', () => {
    const text = 'Officials said so. “They knew.”';
    const all = insertions(text, [behind(text, '“They knew.”', 'citation-needed'), behind(text, 'Officials')]);
    assert.equal(inserted(text, all), 'Officials [who?] said so. “They knew.” [citation needed]');
  });

  it('puts one where two findings have the same place', () => {
    const text = 'Officials said so.';
    assert.equal(insertions(text, [behind(text, 'Officials'), behind(text, 'Officials', 'citation-needed')]).length, 1);
  });

  for (const text of [
    'Officials [who?] said so.',
    'Officials, [citation needed] said so.',
    'Officials[who?] said so.',
    'Officials” [according to whom?] said so.',
  ]) {
    it(`puts none where one stands: ${text}`, () =>
      assert.deepEqual(insertions(text, [behind(text, 'Officials')]), []));
  }

  it('puts one all the same when the note of another sentence stands near', () => {
    const text = 'It is old. [citation needed] Some say so.';
    assert.equal(insertions(text, [behind(text, 'Some')]).length, 1);
  });

  for (const [name, text, words] of [
    ['a quotation', '“Officials said so,” Lee said.', '“Officials'],
    ['a quotation that is never closed', 'She said: “Officials said so.', 'said so.'],
    ['a word', 'The officials’ word.', 'The off'],
    ['a word with an apostrophe', 'The official’s word.', 'official'],
    ['a surrogate pair', 'Officials 🗞 said.', '\uD83D'],
    ['a letter with its accent', 'Cafe\u0301s said.', 'Cafe'],
    ['a link’s target', 'See [officials](https://example.org/some-people) there.', 'some'],
    ['a link’s text', 'See [officials](https://example.org) there.', 'officials'],
    ['a tag', 'Some <a title="officials say">say</a> so.', 'officials'],
    ['an entity', 'Some &ldquo;say&rdquo; so.', 'say&rdquo'],
    ['code', 'Some `officials say` so.', 'officials'],
    ['code with backticks in it', 'Some ``a ` officials say`` so.', 'officials'],
    ['an address', 'See https://example.org/officials-say/now there.', 'officials'],
    ['a mark of emphasis', 'Some **officials** say.', 'officials*'],
    ['a line end', 'Officials say.\r\nSo.', 'say.\r'],
    ['blanks', 'Officials say.', 'Officials '],
  ] as const) {
    it(`puts none inside ${name}`, () => assert.deepEqual(insertions(text, [behind(text, words)]), []));
  }

  it('takes the texts that are given', () => {
    const text = 'Officials said so.';
    const texts = { ...DEFAULT_NOTE_TEXTS, who: '(NAME?)' };
    assert.equal(
      inserted(text, insertions(text, [behind(text, 'Officials')], 'plaintext', texts)),
      'Officials (NAME?) said so.',
    );
  });
});

describe('notes in a draft that is read again', function () {
  this.timeout(120_000);
  const tagger = createTagger();
  const options: Partial<Options> = { profile: 'thorough', claims: 'thorough' };
  const marked = (text: string, markup: Markup): string => {
    const report = analyze(text, markup, tagger, options);
    return inserted(text, noteInsertions(text, report, report.findings, DEFAULT_NOTE_TEXTS));
  };

  const settles = (text: string, markup: Markup): void => {
    const once = marked(text, markup);
    assert.equal(marked(once, markup), once);
    if (findNotes(text, DEFAULT_NOTE_TEXTS).length === 0) assert.equal(removed(once), text);
  };

  for (const text of [
    'is believed that is believed that is believed that I',
    't is believed that',
    "Source quipped.``W i s e.''",
    'A senior official, who spoke on Friday, said that the official knew.',
    'Officials said, “We knew,” and left.\nIt is the largest ever.\nIt is believed that he left.',
    '“We did not know it then, and it was late.” “No.”',
  ])
    it(`come once: ${text}`, () => {
      assert.notEqual(marked(text, 'plaintext'), text);
      settles(text, 'plaintext');
    });

  it('come once and can be taken out, whatever the draft', () => {
    const draft = fc.oneof(
      pieces(20),
      fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n\n')),
    );
    fc.assert(fc.property(draft, markups, settles), { numRuns: runs(200) });
  });

  it('make no line of a wrapped draft wider', () => {
    const draft = [
      'Officials said the bridge at Norrby would stay shut until the spring,',
      'and that nobody had told them when the parts were ordered. Experts say',
      'the damage is the worst ever seen, but the harbour master, Mrs. Ada',
      'Rudge, said on Monday that the barges could pass.',
    ].join('\n');
    const blocks = (text: string) => analyze(text, 'plaintext', tagger, options).blocks.length;
    const noted = draft.replace('ever seen', 'ever seen [citation needed] [according to whom?]');
    assert.equal(blocks(draft), 1);
    assert.equal(blocks(noted), 1);
  });

  it('leave what is said of the copy as it was', () => {
    const text = 'Officials said that it was late. Rudge, the harbour master, said he knew. “No,” he said.';
    const before = analyze(text, 'plaintext', tagger, options);
    const after = analyze(marked(text, 'plaintext'), 'plaintext', tagger, options);
    const said = ({ attributions, sources }: Report) => [
      attributions.map(({ speaker, grade, pattern, kind }) => [speaker, grade, pattern, kind]),
      sources.map(({ label }) => label),
    ];
    assert.deepEqual(said(after), said(before));
  });
});

describe('notes in any text', () => {
  const piece = fc.constantFrom(
    'officials ', 'say', '. ', '.', '“', '”', '"', '\n', '\r\n', '[', ']', '(', ')', '[who?]', ' [citation needed]', '*', '**', '_', '`', '``',
    '<b>', '</b>', '&amp;', '](x)', 'é', 'e\u0301', '🗞', '\uD800', '\u0000', '\\', ' ', '’s', '-', 'https://example.org/a',
  ); // prettier-ignore
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const places = fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...KINDS)), { maxLength: 8 });
  const markup = fc.constantFrom(...MARKUPS);

  it('inserting and removing gives back the copy', () => {
    fc.assert(
      fc.property(text, places, markup, (raw, at, kind) => {
        const original = removed(removed(raw));
        fc.pre(findNotes(original, DEFAULT_NOTE_TEXTS).length === 0);
        const findings = at.map(([offset, note]) => noted(offset, note));
        assert.equal(removed(inserted(original, insertions(original, findings, kind))), original);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('inserting twice is inserting once', () => {
    fc.assert(
      fc.property(text, places, markup, (original, at, kind) => {
        const findings = at.map(([offset, note]) => noted(offset, note));
        const first = insertions(original, findings, kind);
        // The same places in the text as it is now.
        const moved = findings.map(({ note }) => {
          const before = first.filter((each) => each.at < note!.at);
          return noted(note!.at + before.reduce((sum, each) => sum + each.text.length, 0), note!.kind);
        });
        const once = inserted(original, first);
        const there = new Set(first.map((each) => each.at));
        const again = moved.filter((_, i) => there.has(findings[i]!.note!.at));
        assert.deepEqual(insertions(once, again, kind), []);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('never splits a line end, a surrogate pair or a word', () => {
    fc.assert(
      fc.property(text, places, markup, (original, at, kind) => {
        for (const { at: place } of insertions(
          original,
          at.map(([offset, note]) => noted(offset, note)),
          kind,
        )) {
          const around = original.slice(place - 1, place + 1);
          assert.doesNotMatch(around, /^(?:\s|\p{L}\p{L}|[\uD800-\uDBFF][\uDC00-\uDFFF])/u);
        }
      }),
    );
  });

  it('takes as many pieces of code in one paragraph as there are', () => {
    const text = `${'`a` '.repeat(130_000)}officials say.`;
    assert.deepEqual(
      insertions(text, [behind(text, 'officials')]).map(({ at }) => at),
      [text.indexOf(' say')],
    );
  });

  it('finds places, in order, in a long text of anything', () => {
    for (const unit of ['“', '[who?]', '[', '`', '<', '](', '&', 'a']) {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const findings = Array.from({ length: 200 }, (_, i) => noted(i * 499));
      const report = { ...reportOf('x'), blocks: reportOf(long).blocks };
      const places = noteInsertions(long, report, findings, DEFAULT_NOTE_TEXTS).map(({ at }) => at);
      assert.deepEqual(
        places,
        [...new Set(places)].sort((a, b) => a - b),
      );
      assert.ok(places.every((at) => 0 <= at && at <= long.length));
    }
  });
});
